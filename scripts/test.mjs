// Every check there is, in one go; then what failed. The last line is always "N passed, N failed".
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { countPlaywright, countVitest } from "./counts.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules/.bin")
const reports = join(root, "test-results")

const STEPS = {
  typecheck: () => oneCheck(["domain", "", "web"].map((part) => ["tsc", "-p", config(part)])),
  lint: () => oneCheck([["biome", "ci"]]),
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  e2e: () => counted(["playwright", "test"], "e2e.json", countPlaywright),
}

const { values } = parseArgs({ options: { only: { type: "string" } } })
const wanted = values.only?.split(",") ?? Object.keys(STEPS)
let passed = 0
let failed = 0
const which = []

for (const name of wanted) {
  console.log(`\n== ${name}`)
  const counts = await step(name)
  passed += counts.passed
  failed += counts.failed
  which.push(...(counts.which ?? (counts.failed > 0 ? [name] : [])))
}
for (const one of which) console.log(`\nfailed: ${one}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function step(name) {
  try {
    if (!STEPS[name])
      throw new Error(`There is no check "${name}"; there are ${Object.keys(STEPS).join(", ")}.`)
    return await STEPS[name]()
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  }
}

/** Several commands that pass or fail as one. All of them run, so that one sees everything that is wrong. */
async function oneCheck(commands) {
  let ok = true
  for (const command of commands) ok = (await run(command)) && ok
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitest(project) {
  const file = `${project}.json`
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, file)}`]
  return counted(["vitest", "run", "--project", project, ...reporters], file, countVitest)
}

/** Runs tests and reads their report. A run that fails without a failed test (it crashed) is one failure. */
async function counted(command, file, count) {
  const report = join(reports, file)
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  const ok = await run(command)
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 }
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function run([program, ...args]) {
  // Ours first, also when somebody starts this file without npm.
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH }
  const child = spawn(join(bin, program), args, { cwd: root, env, stdio: "inherit" })
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on("close", (code) => resolve(code === 0))
  })
}

function config(part) {
  return part ? `tsconfig.${part}.json` : "tsconfig.json"
}
