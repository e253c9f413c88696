// Runs before the page is drawn, so that a chosen theme never flashes. The content policy allows no inline script.
try {
  const theme = localStorage.getItem("leeway.theme")
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme
} catch {
  // Without storage the system's theme holds.
}
