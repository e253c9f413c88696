#!/usr/bin/env node
// `leeway <command>` with the Node that came through npm, whichever Node the shell knows.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const own = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url))
const command = fileURLToPath(new URL("../src/cli/leeway.ts", import.meta.url))
const child = spawn(existsSync(own) ? own : process.execPath, [command, ...process.argv.slice(2)], {
  stdio: "inherit",
})

// The child is told what we are told, and we end as it ends.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
