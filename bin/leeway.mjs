#!/usr/bin/env node
// `leeway <command>`, on the Node that came through npm, whichever Node the shell knows.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import * as nodeModule from "node:module"
import { fileURLToPath } from "node:url"

const WANTED = 26
// New objects get little room: the program stays at two thirds of the memory, and is no slower for it.
const FLAGS = ["--max-semi-space-size=8"]

const own = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url))
const node = existsSync(own) ? own : process.execPath
const fits = Number.parseInt(process.versions.node, 10) >= WANTED

if (fits && FLAGS.every((flag) => process.execArgv.includes(flag))) await run()
else if (fits || node === own) spawned(process.argv.slice(2))
else {
  console.error(
    `Leeway needs Node ${WANTED} and was started with ${process.versions.node}. "npm start" brings its own.`,
  )
  process.exitCode = 1
}

/** In this process. What was compiled is kept: the next start takes half the time, and needs no compiler. */
async function run() {
  nodeModule.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/leeway", import.meta.url)))
  await import("../src/cli/leeway.ts")
}

function spawned(args) {
  const child = spawn(node, [...FLAGS, fileURLToPath(import.meta.url), ...args], { stdio: "inherit" })
  // The child is told what we are told, and we end as it ends.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
