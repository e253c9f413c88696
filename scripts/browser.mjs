// Finds a browser for the tests in the order people would like: theirs, one that is there, a new one.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { delimiter, join } from "node:path"

const NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * Writes the path of a browser to node_modules/.leeway-browser; an empty file means Playwright's own. Finding
 * none is no reason to stop here: the tests that need one will say so.
 */
export async function findBrowser(root) {
  const file = join(root, "node_modules/.leeway-browser")
  const known = existsSync(file) ? readFileSync(file, "utf8") : undefined
  if (known && existsSync(known)) return
  const found = onThisSystem() ?? ownIfInstalled(root) ?? fromApt() ?? fromPlaywright(root)
  if (found === undefined)
    console.error("leeway: No browser found; the browser tests will fail. Install Chromium.")
  writeFileSync(file, found ?? "")
}

function onThisSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...MAC].find(works)
}

// Some systems ship a script of that name which only says how to install the real one.
function works(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0
}

function ownIfInstalled(root) {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test")
  return existsSync(chromium.executablePath()) ? "" : undefined
}

function fromApt() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined
  console.log("leeway: Installing Chromium with apt, for the browser tests.")
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", ["-q", ...args], { env, encoding: "utf8" })
    if (status !== 0) console.error(stderr)
  }
  return onThisSystem()
}

function fromPlaywright(root) {
  console.log("leeway: Downloading a browser with Playwright, for the browser tests.")
  const cli = join(root, "node_modules/@playwright/test/cli.js")
  spawnSync(process.execPath, [cli, "install", "chromium"], { cwd: root, stdio: "inherit" })
  return ownIfInstalled(root)
}
