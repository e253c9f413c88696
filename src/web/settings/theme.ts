/** As the system, or one's own choice; `theme.js` reads the same key before the page is drawn. */
export type Theme = "system" | "light" | "dark"
const key = "leeway.theme"

export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return chosen === "light" || chosen === "dark" ? chosen : "system"
}

export function chooseTheme(chosen: Theme) {
  const { dataset } = document.documentElement
  if (chosen === "system") delete dataset.theme
  else dataset.theme = chosen
  try {
    if (chosen === "system") localStorage.removeItem(key)
    else localStorage.setItem(key, chosen)
  } catch {
    // Without storage it holds until the page is closed.
  }
}
