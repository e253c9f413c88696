import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inject } from "vitest"
import { withClient } from "../../src/platform/database/client.ts"
import { isAlive, livingServer } from "../../src/platform/database/embedded/processes.ts"
import { type Engine, openEngine } from "../../src/platform/database/engine.ts"
import { type Running, run, until } from "./processes.ts"

const holder = new URL("hold-engine.ts", import.meta.url)

/** A data directory of its own for one test of the engine, and the programs that use it. */
export type EngineKit = ReturnType<typeof engineKit>

/** Nothing exists yet in `dataDir`. Call `end` after the test: it stops and removes whatever is left. */
export function engineKit(below = "data") {
  const folder = mkdtempSync(join(tmpdir(), "leeway-engine-"))
  const dataDir = join(folder, below)
  const cluster = join(dataDir, "postgres")
  const started: { end(): Promise<void> }[] = []

  /** Opens the engine in this process. */
  async function open(): Promise<Engine> {
    const engine = await openEngine({ dataDir })
    started.push({ end: () => engine.stop() })
    return engine
  }

  /** Opens the engine in a process of its own, which can be killed. */
  function hold(): Running {
    const child = run(holder, [dataDir, "http://localhost:3000"])
    started.push(child)
    return child
  }

  /** Puts data there as after a first start, without its second or two. */
  function copyMade(): void {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    cpSync(inject("madeCluster"), cluster, { recursive: true })
  }

  /** The process number of the server, once there is one. */
  const server = () => until("a server", () => livingServer(cluster))

  async function end(): Promise<void> {
    for (const one of started) await one.end()
    const left = existsSync(cluster) ? livingServer(cluster) : undefined
    if (left) process.kill(left, "SIGKILL")
    await until("the server to end", () => !left || !isAlive(left))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  return { folder, dataDir, cluster, open, hold, copyMade, server, end }
}

/** Asks something as the owner. */
export function ask(engine: Engine, sql: string): Promise<unknown[]> {
  return withClient(engine.owner ?? {}, async (client) => (await client.query(sql)).rows)
}
