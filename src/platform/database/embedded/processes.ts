import { execFileSync } from "node:child_process"
import { readFileSync, readlinkSync } from "node:fs"
import { basename, join } from "node:path"
import { codeOf } from "./place.ts"

/** True when the process runs. A zombie does not: it answers signals, but nothing of it works any more. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false
  }
  return !/^[ZX]/.test(stateOf(pid))
}

/**
 * The living server of a cluster directory, found through its `postmaster.pid`, or undefined.
 * The number alone proves nothing, as numbers are reused: the process must also be a PostgreSQL at work there.
 */
export function livingServer(cluster: string): number | undefined {
  const pid = recordedPid(cluster)
  return pid !== undefined && isAlive(pid) && servesCluster(pid, cluster) ? pid : undefined
}

/** The process number in `postmaster.pid`, or undefined without one. */
export function recordedPid(cluster: string): number | undefined {
  const pid = Number.parseInt(read(join(cluster, "postmaster.pid")).split("\n")[0] ?? "", 10)
  return pid > 0 ? pid : undefined
}

/** The command line of a process as one readable string, empty when it cannot be read. */
export function commandOf(pid: number): string {
  const command = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim()
  return command || ps(pid, "command=")
}

function servesCluster(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  if (basename(command.split(" -")[0] ?? "") !== "postgres") return false
  // A server works inside its cluster, whatever path it was told; its command line is the second-best witness.
  return workingDirectory(pid) === cluster || command.includes(`-D ${cluster} `)
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function stateOf(pid: number): string {
  // The name of the process stands in brackets and may contain anything, so read behind the last one.
  const stat = read(`/proc/${pid}/stat`)
  return stat ? stat.slice(stat.lastIndexOf(")") + 2) : ps(pid, "state=")
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return ""
  }
}

function ps(pid: number, column: string): string {
  if (process.platform === "linux") return ""
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim()
  } catch {
    return ""
  }
}
