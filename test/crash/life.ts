import { createServer } from "node:net"
import { expect } from "vitest"
import { withClient } from "../../src/platform/database/client.ts"
import { pause } from "../../src/platform/database/embedded/place.ts"
import { isAlive } from "../../src/platform/database/embedded/processes.ts"
import { beginLeeway, type Leeway, runLeeway, startLeeway } from "../kit/leeway.ts"
import { listen } from "../kit/listening.ts"
import { until } from "../kit/processes.ts"
import type { Chance } from "./chance.ts"
import { type Ground, kill9 } from "./ground.ts"
import { expectKept, expectSound } from "./kept.ts"
import { type People, peopleAt } from "./people.ts"
import { type Fate, startWriting } from "./writing.ts"

export const VICTIMS = ["node", "database", "worker", "both"] as const
export type Victim = (typeof VICTIMS)[number]

/** What the rounds came to. */
export type Tally = Record<Fate, number> & { kills: Record<string, number> }

/** One data directory, and the product in it through one kill after the other. */
export type Life = Awaited<ReturnType<typeof beginLife>>

const PATIENCE = 30_000

export async function beginLife(ground: Ground, chance: Chance, tally: Tally) {
  // The same port through all its starts, so that people stay signed in.
  const env = { ...ground.env, PORT: String(await freePort()) }
  let running: Leeway | undefined
  let people: People | undefined

  /** Kills it while it starts: from its beginning on, or once there is a server that takes its migrations. */
  async function killedStarting(victim: Victim, from: "initdb" | "migration") {
    const starting = beginLeeway(ground.dataDir, env)
    try {
      if (from === "migration") await until("a server", () => ground.processes()[0])
      await pause(chance.between(0, from === "migration" ? 500 : 1800))
      count(from, victim)
      const struck = strike(victim, starting.pid)
      await until("what was killed to be gone", () => !struck.some(exists))
      // It comes up all the same, or says why not and ends; it never hangs.
      expect(await Promise.race([starting.address, pause(PATIENCE).then(() => "hangs")])).not.toBe("hangs")
    } finally {
      await starting.end("SIGKILL")
      await ground.revive()
    }
  }

  /** Kills it under load, in a checkpoint or not, and looks whether everything is there. */
  async function killedWorking(victim: Victim, when: "load" | "checkpoint", sound: boolean) {
    running ??= await startLeeway(ground.dataDir, env)
    people ??= await peopleAt(running.address, 2)
    const writing = startWriting(people)
    const enough = chance.between(5, 40)
    await until("enough moves", () => writing.acknowledged() >= enough)
    if (when === "checkpoint") void checkpoint(ground)
    await pause(chance.between(0, 30))
    count(when, victim)
    const struck = strike(victim, running.pid)
    await writing.stop()
    for (const { fate } of writing.moves) tally[fate] += 1
    await until("what was killed to be gone", () => !struck.some(exists))
    await back(victim)
    await expectKept(ground, writing.moves)
    if (sound) await expectSound(ground, people.maya.org)
  }

  /** What was killed beside it is started by an operator; what it brings along, by itself. */
  async function back(victim: Victim) {
    await ground.revive()
    if (victim === "node" || victim === "both") {
      await running?.end("SIGKILL")
      running = await startLeeway(ground.dataDir, env)
    }
    const { address, said } = running as Leeway
    await until("it to be ready", () => isReady(address), PATIENCE).catch((error) => {
      throw new Error(`not back after ${victim}: ${said()}`, { cause: error })
    })
  }

  /** Gives what will be gone: all workers go with one of them, and with the server above them. */
  function strike(victim: Victim, node: number): readonly number[] {
    const [server = 0, ...workers] = ground.processes()
    const from = chance.between(0, workers.length)
    const first = chance.between(0, 1)
    const targets = {
      node: [node],
      database: [server],
      // One may end by itself before it is struck: then the next one is.
      worker: [...workers.slice(from), ...workers.slice(0, from), server],
      both: first ? [node, server] : [server, node],
    }[victim]
    if (victim === "worker") targets.some(kill9)
    else targets.forEach(kill9)
    return victim === "node" ? [node] : [...workers, ...(victim === "worker" ? [] : [server])]
  }

  function count(when: string, victim: Victim) {
    const kind = `${when}: ${victim}`
    tally.kills[kind] = (tally.kills[kind] ?? 0) + 1
  }

  /** Ends it as a person does, with a page open, and lets it look through everything itself. */
  async function over() {
    const page = people && (await listen(people.ana, `/api/o/${people.ana.org}/live`))
    expect(await running?.end("SIGTERM"), running?.said()).toBe(0)
    running = undefined
    await page?.ended()
    const { code, said } = await runLeeway("verify", ground.dataDir, ground.env)
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("all as written") })
  }

  const end = async (keep: boolean) => {
    await running?.end("SIGKILL")
    return ground.end(keep)
  }
  return { killedStarting, killedWorking, over, end }
}

function exists(pid: number): boolean {
  return pid > 0 && isAlive(pid)
}

/** Asks for a checkpoint and does not wait for it. */
function checkpoint(ground: Ground): Promise<unknown> {
  return withClient(ground.admin(), (client) => client.query("checkpoint")).catch(() => {})
}

export function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address()
      server.close(() => resolve(bound && typeof bound === "object" ? bound.port : 0))
    })
  })
}
