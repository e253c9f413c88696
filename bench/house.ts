import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import { createClient } from "../src/client/client.ts"
import { createTransport } from "../src/client/transport.ts"

const ROOT = fileURLToPath(new URL("../", import.meta.url))
/** What `npm start` runs: `node --flags program start`. */
const [, ...START]: string[] = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
).scripts.start.split(" ")

/** Leeway in a process of its own, as people run it: on disk, signed in, row-level security and fsync on. */
export type BenchHouse = {
  readonly base: string
  readonly folder: string
  readonly pid: number
  readonly readyMs: number
  stop(): Promise<void>
}

export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), "leeway-bench-"))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts it on a folder; `readyMs` is from the spawn to the first useful page. */
export async function startHouse(folder: string, port: number): Promise<BenchHouse> {
  const began = performance.now()
  const env = { ...process.env, LEEWAY_DATA: folder, PORT: String(port) }
  const child = spawn(process.execPath, START, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] })
  const base = `http://localhost:${port}`
  await answers(`${base}/`, child)
  await answers(`${base}/api/me`, child)
  return { base, folder, pid: child.pid ?? 0, readyMs: performance.now() - began, stop: () => ended(child) }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("Leeway ended before it answered")
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

/** Somebody signed in, as a cookie and a client. */
export async function signedUp(base: string, name: string, email: string) {
  let cookie = ""
  const send: typeof fetch = async (path, init) => {
    const answer = await fetch(`${base}${path}`, {
      ...init,
      headers: { origin: base, ...init?.headers, ...(cookie ? { cookie } : {}) },
    })
    const set = answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ")
    if (set) cookie = set
    return answer
  }
  const api = createClient(
    createTransport({ fetch: send as (path: string, init: RequestInit) => Promise<Response> }),
  )
  await api.signUp({ name, email, password: "correct horse battery" })
  return { api, cookie: () => cookie }
}
