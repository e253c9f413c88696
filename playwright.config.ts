import { existsSync, readFileSync } from "node:fs"
import { defineConfig } from "@playwright/test"

/** The browser that `scripts/prepare.mjs` found, or yours. Undefined means Playwright's own. */
function browser(): string | undefined {
  const file = new URL("node_modules/.leeway-browser", import.meta.url)
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : ""
  return process.env.LEEWAY_BROWSER || found || undefined
}

// A browser that asks nothing of the network but our pages.
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]
// Chromium's sandbox refuses root, as in most containers.
if (process.getuid?.() === 0) args.push("--no-sandbox")
const executablePath = browser()

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  workers: 2,
  // Each has a house of its own.
  fullyParallel: true,
  retries: 0,
  // A loaded machine is slow, not wrong; what must be quick says so itself.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
})
