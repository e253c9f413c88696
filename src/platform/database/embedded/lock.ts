import { randomBytes } from "node:crypto"
import { linkSync, readdirSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { join } from "node:path"
import { type Holder, type Probe, probe } from "./lock-probe.ts"
import { codeOf } from "./place.ts"
import { matchOwner } from "./run-as.ts"
import { shortPath } from "./socket-path.ts"

/*
 * One process per data directory, without flock (which Node does not have).
 *
 * The holder listens on a socket in the directory. Whether it lives is asked of the kernel by connecting: a
 * listener closes with its process, however that ends, and neither a reused process number, nor a zombie, nor
 * another container on the same volume can pretend otherwise.
 *
 * A dead socket file cannot be replaced in one step, and remove-then-create would let two starts remove each
 * other's. So nobody replaces: the locks are numbered, and the highest number counts.
 *  - A lock appears under its number already listening (bound under another name, then linked), so a lock that
 *    refuses a connection is dead for ever.
 *  - Above a dead highest number N, only one process can link N + 1: linking fails where the name exists.
 *  - The highest is never removed, not even when released, only those below it and only by its holder. So who
 *    comes late with an old N finds a higher number after linking, and withdraws.
 */
const NAME = /^lock\.(\d+)$/

/** A second process wants the data directory. `holder` is known unless the first one does not answer. */
export class DirectoryInUse extends Error {
  readonly code = "data-directory-in-use"
  readonly holder: Holder | undefined
  constructor(dataDir: string, holder: Holder | undefined) {
    super(`The data directory ${dataDir} is in use by ${nameOf(holder)}. Stop that one first.`)
    this.name = "DirectoryInUse"
    this.holder = holder
  }
}

/** A held lock. */
export type DirectoryLock = { release(): Promise<void> }

/**
 * Takes the data directory for this process until it releases it or ends, in whatever way.
 * @param about what a person would look for, such as the address it serves; shown to whoever is refused
 * @throws DirectoryInUse when a living process holds it
 */
export async function lockDirectory(dataDir: string, about?: string): Promise<DirectoryLock> {
  const folder = shortPath(dataDir)
  const file = join(folder, `lock.new.${randomBytes(6).toString("hex")}`)
  const listener = await listen(file, holderHere(about))
  try {
    matchOwner(file, dataDir)
    removeBelow(folder, await claim(folder, file, dataDir))
  } catch (error) {
    await close(listener)
    throw error
  } finally {
    rmSync(file, { force: true })
  }
  return { release: () => close(listener) }
}

/** Links our listening socket under the first number above all dead ones, and returns the number. */
async function claim(folder: string, file: string, dataDir: string): Promise<number> {
  for (;;) {
    const top = highest(folder)
    const found: Probe = top === 0 ? { state: "dead" } : await probe(join(folder, `lock.${top}`))
    if (found.state === "living") throw new DirectoryInUse(dataDir, found.holder)
    if (found.state === "dead" && linked(file, join(folder, `lock.${top + 1}`))) {
      if (highest(folder) === top + 1) return top + 1
      rmSync(join(folder, `lock.${top + 1}`), { force: true })
    }
  }
}

function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name)
    return true
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    throw error
  }
}

function numbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => Number(NAME.exec(name)?.[1] ?? []))
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder))
}

function removeBelow(folder: string, mine: number): void {
  for (const number of numbers(folder)) {
    if (number < mine) rmSync(join(folder, `lock.${number}`), { force: true })
  }
}

function listen(file: string, holder: Holder): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {})
    socket.end(JSON.stringify(holder))
  })
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(file, () => resolve(server.unref()))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

function holderHere(about: string | undefined): Holder {
  const command = process.argv.slice(1).join(" ")
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString()
  return { pid: process.pid, since, command, ...(about === undefined ? {} : { about }) }
}

function nameOf(holder: Holder | undefined): string {
  if (!holder) return "another process, which does not answer"
  const about = holder.about ? `, ${holder.about}` : ""
  return `process ${holder.pid} (${holder.command}${about}), running since ${holder.since}`
}
