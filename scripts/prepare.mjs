// Runs before `npm start` and `npm test`, on a clean clone too: with nothing installed, and on Node 20.
// So it uses Node alone, and nothing of newer versions of it.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { findBrowser } from "./browser.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)
const NODE_WANTED = 26
const STAMP = "node_modules/.leeway-installed"
// A change in any of these makes the built pages old. Folders count as well: a file that went changes them.
const WEB_SOURCES = [
  "src/web",
  "src/client",
  "src/domain",
  "index.html",
  "vite.config.ts",
  "package-lock.json",
]

install()
checkNode()
buildWeb()
if (process.argv.includes("--test")) await findBrowser(root)

function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex")
  if (isInstalled(wanted)) return
  say("Installing the packages of package-lock.json (npm ci); this takes a minute, once.")
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]
  run(...npm(flags), "npm ci failed; what it said is above.", { PATH: pathWithoutOurs() })
  writeFileSync(at(STAMP), wanted)
}

function isInstalled(wanted) {
  if (existsSync(at(STAMP)) && readFileSync(at(STAMP), "utf8") === wanted) return true
  // Somebody may have run npm themselves. npm writes its own record of node_modules around the same time.
  const record = modified("node_modules/.package-lock.json")
  return record > 0 && record + 10_000 >= modified("package-lock.json")
}

/** The npm that called us, on the Node it runs on: never on the one in node_modules that it is to replace. */
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  return cli?.endsWith("npm-cli.js") && node ? [node, [cli, ...args]] : ["npm", args]
}

function pathWithoutOurs() {
  const ours = at("node_modules")
  const folders = (process.env.PATH ?? "").split(delimiter)
  return folders.filter((folder) => !folder.startsWith(ours)).join(delimiter)
}

function checkNode() {
  const { stdout, error } = spawnSync(node(), ["--version"], { encoding: "utf8" })
  const version = stdout?.trim() ?? ""
  if (Number.parseInt(version.slice(1), 10) >= NODE_WANTED) return
  const found = error || !version ? `${node()} does not run on this system` : `this is ${version}`
  stop(
    `Node ${NODE_WANTED} or newer is needed, and ${found}. It comes with the packages: ` +
      "run npm ci --include=optional. Where there is none for your system, install it yourself.",
  )
}

function node() {
  return existsSync(at("node_modules/.bin/node")) ? at("node_modules/.bin/node") : process.execPath
}

function buildWeb() {
  if (!existsSync(at("src/web/index.html"))) return
  const newest = Math.max(...WEB_SOURCES.map(newestIn))
  if (modified("dist/web/index.html") > newest) return
  say("Building the web pages.")
  run(
    node(),
    [at("node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    "The web pages do not build.",
  )
}

function newestIn(path) {
  const own = modified(path)
  if (own === 0 || !statSync(at(path)).isDirectory()) return own
  return Math.max(own, ...readdirSync(at(path)).map((name) => newestIn(join(path, name))))
}

/** When a file of ours changed, in milliseconds; 0 when there is none. */
function modified(path) {
  return statSync(at(path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function run(command, args, complaint, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  })
  if (status !== 0) stop(error ? `${complaint} (${error.message})` : complaint)
}

function say(line) {
  console.log(`leeway: ${line}`)
}

function stop(line) {
  console.error(`leeway: ${line}`)
  process.exit(1)
}
