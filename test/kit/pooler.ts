import { spawn } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { withClient } from "../../src/platform/database/client.ts"
import { until } from "./processes.ts"

/** A pgbouncer in transaction mode: every transaction may get another connection to the server behind it. */
export type Pooler = { readonly url: string; end(): Promise<void> }

const PROGRAM = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer"].find(existsSync)

/** Why there is none here; undefined when there is one. CI installs it. */
export const NO_POOLER = PROGRAM ? undefined : "pgbouncer is not installed (apt install pgbouncer)"

/** Starts one before the server of this connection, with as many connections to it as said. */
export async function startPooler(serving: pg.ClientConfig, connections: number): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), "leeway-pooler-"))
  const database = databaseOf(serving)
  const user = unprivileged()
  // The way to the server's socket may be closed to that user; the folder it is in is theirs.
  const inside = user && database.host.startsWith("/") ? { cwd: database.host } : {}
  const host = inside.cwd ? "/proc/self/cwd" : database.host
  writeFileSync(join(folder, "pooler.ini"), settings(folder, { ...database, host }, connections))
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o755)
  const child = spawn(PROGRAM ?? "pgbouncer", ["--quiet", join(folder, "pooler.ini")], {
    ...user,
    ...inside,
    stdio: "ignore",
  })
  const ended = new Promise((resolve) => child.once("close", resolve))
  const end = async () => {
    child.kill("SIGKILL")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgres://${database.user}@localhost:6432/${database.dbname}?host=${encodeURIComponent(folder)}`
  await until("pgbouncer to answer", () => answers(url)).catch(async (error) => {
    const said = join(folder, "log")
    const why = existsSync(said) ? readFileSync(said, "utf8") : ""
    await end()
    throw new Error(`${error.message}: ${why}`)
  })
  return { url, end }
}

/** It takes neither start-up parameter of ours; what they say must not be needed. */
function settings(folder: string, to: Address, connections: number): string {
  const where = Object.entries(to).map(([name, value]) => `${name}='${value.replaceAll("'", "''")}'`)
  return `[databases]
${to.dbname} = ${where.join(" ")}
[pgbouncer]
listen_addr =
unix_socket_dir = ${folder}
listen_port = 6432
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
ignore_startup_parameters = options,statement_timeout,idle_in_transaction_session_timeout
logfile = ${join(folder, "log")}
`
}

type Address = {
  readonly host: string
  readonly port: string
  readonly user: string
  readonly dbname: string
}

function databaseOf(serving: pg.ClientConfig): Address {
  const { host, port, user, password, database } = new pg.Client(serving)
  return {
    host,
    port: String(port),
    user: user ?? "",
    dbname: database ?? "",
    ...(password ? { password } : {}),
  }
}

/** It refuses to be root. The server's own user may come where its socket is. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [, , uid, gid] = /^postgres:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? []
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) }
}

function answers(url: string): Promise<boolean> {
  return withClient({ connectionString: url }, (client) => client.query("select 1")).then(
    () => true,
    () => false,
  )
}
