import { existsSync, readFileSync } from "node:fs"

/** The browser that `scripts/prepare.mjs` found, or yours. Undefined means Playwright's own. */
function found(): string | undefined {
  const file = new URL("../../node_modules/.leeway-browser", import.meta.url)
  const path = existsSync(file) ? readFileSync(file, "utf8").trim() : ""
  return process.env.LEEWAY_BROWSER || path || undefined
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
const executablePath = found()

/** How tests start a browser. */
export const LAUNCHED = { args, ...(executablePath ? { executablePath } : {}) }
