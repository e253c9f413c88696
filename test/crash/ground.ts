import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs"
import type { ClientConfig } from "pg"
import { DATABASE, SERVING } from "../../src/platform/database/embedded/bootstrap.ts"
import { onSocket, SUPERUSER } from "../../src/platform/database/embedded/place.ts"
import { livingServer } from "../../src/platform/database/embedded/processes.ts"
import { shortPath } from "../../src/platform/database/embedded/socket-path.ts"
import { engineKit } from "../kit/engine.ts"
import { until } from "../kit/processes.ts"

/** Where the product keeps its data in these tests, and what can be killed there. */
export type Ground = {
  readonly dataDir: string
  /** What the product is told of its database; nothing when it brings its own. */
  readonly env: Readonly<Record<string, string>>
  /** Connects as whoever may see everything, and as the role that serves. */
  admin(): ClientConfig
  serving(): ClientConfig
  /** Every process of the database server, the one above the others first. */
  processes(): readonly number[]
  /** What an operator does after the server was killed; nothing for the product's own. */
  revive(): Promise<void>
  /** Stops and removes everything; `keep` leaves the data where it is and gives the place. */
  end(keep: boolean): Promise<string>
}

/** A data directory with the product's own PostgreSQL; `made`: as after a first start that did not migrate. */
export function ownGround(made: boolean): Ground {
  const kit = engineKit()
  if (made) kit.copyMade()
  const as = (user: string) => onSocket({ socketDir: shortPath(kit.cluster) }, user, DATABASE)
  return {
    dataDir: kit.dataDir,
    env: {},
    admin: () => as(SUPERUSER),
    serving: () => as(SERVING),
    processes: () => family(existsSync(kit.cluster) ? livingServer(kit.cluster) : undefined, kit.dataDir),
    revive: async () => {},
    async end(keep) {
      const server = existsSync(kit.cluster) ? livingServer(kit.cluster) : undefined
      if (keep && server) await killed(server)
      if (!keep) await kit.end()
      return kit.folder
    },
  }
}

async function killed(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL")
  await until("the server to end", () => !existsSync(`/proc/${pid}`))
}

/** The server and its children; before there is one, whatever works in the directory (initdb and its own). */
export function family(server: number | undefined, dataDir: string): number[] {
  const all = readdirSync("/proc").map(Number).filter(Boolean)
  if (server !== undefined) return [server, ...all.filter((pid) => parentOf(pid) === server)]
  return all.filter((pid) => workplaceOf(pid).startsWith(`${dataDir}/`))
}

/** Kills a process, if there is one; says whether there was. */
export function kill9(pid: number | undefined): boolean {
  try {
    // Number 0 would be all of us.
    return pid ? process.kill(pid, "SIGKILL") : false
  } catch {
    // It was quicker.
    return false
  }
}

function parentOf(pid: number): number {
  const stat = unlessGone(() => readFileSync(`/proc/${pid}/stat`, "utf8"))
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
}

function workplaceOf(pid: number): string {
  return unlessGone(() => readlinkSync(`/proc/${pid}/cwd`))
}

function unlessGone(look: () => string): string {
  try {
    return look()
  } catch {
    return ""
  }
}
