import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, statSync, truncateSync } from "node:fs"
import { join } from "node:path"
import { cannotRun, pathForServer } from "./cluster.ts"
import { type Place, pause } from "./place.ts"
import { commandOf, isAlive, livingServer, recordedPid } from "./processes.ts"
import { answers } from "./readiness.ts"
import { matchOwner } from "./run-as.ts"

const SETTINGS = {
  listen_addresses: "",
  // Relative to the cluster: as short as can be, and wherever the directory moves.
  unix_socket_directories: ".",
  cluster_name: "leeway",
  timezone: "UTC",
  // The three that make "acknowledged" mean "on disk"; no file in the cluster may say otherwise.
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
}
// The children of a killed server need a moment to notice; until then the next one is turned away.
const STILL_THERE = /lock file .* already exists|shared memory block .* still in use/
const PATIENCE = 30_000
const LOG_LIMIT = 10_000_000

/**
 * Adopts the server of this cluster when one lives, else starts one, and waits until it answers: through a
 * recovery too, however long that takes. Returns its process number.
 * @throws Error with PostgreSQL's own words when it will not start
 */
export async function runServer(place: Place): Promise<number> {
  for (const deadline = Date.now() + PATIENCE; ; await pause(250)) {
    const living = livingServer(place.cluster)
    if (living !== undefined && (await answers(place, living))) return living
    if (living !== undefined) continue
    const from = makeRoom(place.logFile)
    const started = await start(place)
    if (await answers(place, started)) return started
    const said = readFileSync(place.logFile, "utf8").slice(from)
    if (!STILL_THERE.test(said) || Date.now() > deadline) throw didNotStart(place, said)
  }
}

// Whoever stops us (Docker after ten seconds) would soon kill us too.
const STOP_PATIENCE = 8_000

/** Stops the server: open transactions are rolled back, everything is written, then it ends. */
export async function stopServer(pid: number, patience = STOP_PATIENCE): Promise<void> {
  signal(pid, "SIGINT")
  for (const deadline = Date.now() + patience; isAlive(pid); await pause(20)) {
    // Like pulling the plug, which it is built for: the next start recovers. A server that was told to stop in
    // the middle of a recovery may wait for its own helpers for ever.
    if (Date.now() > deadline) signal(pid, "SIGQUIT")
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself.
  }
}

function start(place: Place): Promise<number> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const args = ["-D", pathForServer(place, place.cluster), ...settings]
  const output = openSync(place.logFile, "a", 0o600)
  matchOwner(place.logFile, place.dataDir)
  // Detached: a Ctrl-C in the terminal is for us, and we stop the server when our own work is done.
  const options = { ...place.runAs, cwd: place.cluster, detached: true }
  const child = spawn(join(place.native, "bin/postgres"), args, {
    ...options,
    stdio: ["ignore", output, output],
  })
  closeSync(output)
  child.unref()
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(cannotRun(error)))
    child.on("spawn", () => resolve(child.pid ?? 0))
  })
}

/** Empties a log that has grown too long, and returns where the next line will begin. */
function makeRoom(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size < LOG_LIMIT) return size
  truncateSync(logFile)
  return 0
}

function didNotStart(place: Place, said: string): Error {
  const fatal =
    said.split("\n").find((line) => /(FATAL|PANIC|error while loading)/.test(line)) ??
    said.trim().replaceAll(/\s+/g, " ")
  const pid = STILL_THERE.test(said) ? recordedPid(place.cluster) : undefined
  const other = pid === undefined ? "" : ` Process ${pid} is: ${commandOf(pid) || "gone"}.`
  return new Error(`PostgreSQL did not start: ${fatal}.${other} All it said is in ${place.logFile}`)
}
