import { execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ClientConfig } from "pg"
import { withClient } from "../../src/platform/database/client.ts"
import { isAlive, livingServer } from "../../src/platform/database/embedded/processes.ts"
import { until } from "../kit/processes.ts"
import { family, type Ground, kill9 } from "./ground.ts"
import { freePort } from "./life.ts"

const BIN = "/usr/lib/postgresql/15/bin"
const USER = "postgres"

/** Debian's PostgreSQL 15 is here, and we may run it as its own user. */
export const postgres15 = existsSync(join(BIN, "postgres")) && process.getuid?.() === 0

/** A PostgreSQL 15 that an operator runs, with the two roles the product asks for. */
export async function ownersGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "leeway-owners-"))
  const cluster = join(folder, "cluster")
  const port = await freePort()
  const { uid, gid } = userOf(USER)
  chownSync(folder, uid, gid)
  as(USER, join(BIN, "initdb"), "-D", cluster, "-A", "trust", "-E", "UTF8", "--locale=C")
  const server = () => livingServer(cluster)
  const revive = async () => {
    if (!server()) await until("PostgreSQL 15", () => started(cluster, port, folder))
  }
  await revive()
  const to = (user: string, database: string): ClientConfig => ({ host: "127.0.0.1", port, user, database })
  await withClient(to(USER, "postgres"), async (client) => {
    await client.query("create role leeway_owner login; create role leeway_serving login")
    await client.query("create database leeway owner leeway_owner")
  })
  const url = (user: string) => `postgres://${user}@127.0.0.1:${port}/leeway`
  return {
    dataDir: join(folder, "leeway"),
    env: { DATABASE_URL: url("leeway_serving"), DATABASE_OWNER_URL: url("leeway_owner") },
    admin: () => to(USER, "leeway"),
    serving: () => to("leeway_serving", "leeway"),
    processes: () => family(server(), cluster),
    revive,
    async end(keep) {
      const pid = server()
      kill9(pid)
      await until("PostgreSQL 15 to end", () => !pid || !isAlive(pid))
      if (!keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      return folder
    },
  }
}

/** Starts it as an operator does; false while what was killed still leaves. */
async function started(cluster: string, port: number, folder: string): Promise<boolean> {
  const where = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  const start = ["-D", cluster, "-l", join(folder, "log"), "-w", "-o", where, "start"]
  const child = spawn("runuser", ["-u", USER, "--", join(BIN, "pg_ctl"), ...start], {
    stdio: "ignore",
    cwd: "/",
  })
  return (await new Promise((resolve) => child.once("close", resolve))) === 0
}

function as(user: string, ...command: string[]): void {
  execFileSync("runuser", ["-u", user, "--", ...command], { stdio: "ignore", cwd: "/" })
}

function userOf(name: string): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(":") ?? []
  return { uid: Number(uid), gid: Number(gid) }
}
