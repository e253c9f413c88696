import { readFileSync } from "node:fs"

/** Megabytes a process holds in memory now (its resident set); 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
    return Number(line?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** The most it held while `work` ran, looked at ten times a second. */
export async function mostWhile<T>(pid: number, work: () => Promise<T>): Promise<{ value: T; most: number }> {
  let most = memoryOf(pid)
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid))
  }, 100)
  const value = await work().finally(() => clearInterval(timer))
  return { value, most }
}
