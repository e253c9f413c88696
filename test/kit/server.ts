import { randomBytes } from "node:crypto"
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ClientConfig } from "pg"
import type { TestProject } from "vitest/node"
import { withClient } from "../../src/platform/database/client.ts"
import { OWNER, SERVING } from "../../src/platform/database/embedded/bootstrap.ts"
import { SUPERUSER } from "../../src/platform/database/embedded/place.ts"
import { openEngine } from "../../src/platform/database/engine.ts"
import { migrate } from "../../src/platform/database/migrate.ts"

/** The server of a test run: how to connect as whom (any database), and the migrated database to clone. */
export type TestServer = {
  admin: ClientConfig
  owner: ClientConfig
  serving: ClientConfig
  roles: { owner: string; serving: string }
  template: string
}

declare module "vitest" {
  interface ProvidedContext {
    server: TestServer
    /** A cluster as a first start leaves it, to be copied; nothing runs in it. */
    madeCluster: string
  }
}

/** The schema the program really has. */
export const migrations = new URL("../../src/migrations/", import.meta.url)

/** Vitest's global set-up: one server for all integration tests, ours unless a URL names another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.LEEWAY_TEST_DATABASE_OWNER_URL
  const folder = mkdtempSync(join(tmpdir(), "leeway-test-"))
  const madeCluster = await makeCluster(join(folder, "made"))
  const { server, close } = url ? await givenServer(url) : await ownServer(join(folder, "data"), madeCluster)
  const end = async () => {
    await asAdmin(server, `drop database if exists ${server.template} with (force)`)
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(server)
  } catch (error) {
    await end()
    throw error
  }
  project.provide("server", server)
  project.provide("madeCluster", madeCluster)
  return end
}

type Opened = { server: TestServer; close(): Promise<void> }

async function makeCluster(dataDir: string): Promise<string> {
  const engine = await openEngine({ dataDir })
  await engine.stop()
  return join(dataDir, "postgres")
}

async function ownServer(dataDir: string, madeCluster: string): Promise<Opened> {
  mkdirSync(dataDir, { mode: 0o700 })
  cpSync(madeCluster, join(dataDir, "postgres"), { recursive: true })
  const engine = await openEngine({ dataDir })
  const as = (user: string) => ({ ...engine.serving, user, database: "postgres" })
  const roles = { owner: OWNER, serving: SERVING }
  const server = {
    admin: as(SUPERUSER),
    owner: as(OWNER),
    serving: as(SERVING),
    roles,
    template: freshName(),
  }
  return { server, close: engine.stop }
}

/** Roles belong to a whole server, so on one that is not ours they get names of their own and go afterwards. */
async function givenServer(url: string): Promise<Opened> {
  const password = randomBytes(12).toString("hex")
  const roles = { owner: `${freshName()}_owner`, serving: `${freshName()}_serving` }
  const as = (user: string) => ({ connectionString: withUser(url, user, password) })
  const server = {
    admin: { connectionString: url },
    owner: as(roles.owner),
    serving: as(roles.serving),
    roles,
    template: freshName(),
  }
  for (const role of Object.values(roles))
    await asAdmin(server, `create role ${role} login password '${password}'`)
  const close = async () => {
    for (const role of Object.values(roles)) await asAdmin(server, `drop role ${role}`)
  }
  return { server, close }
}

async function makeTemplate(server: TestServer): Promise<void> {
  await asAdmin(server, `create database ${server.template} template template0 owner ${server.roles.owner}`)
  await migrate(inDatabase(server.owner, server.template), migrations, server.roles.serving)
}

/** Runs one statement as the administrator of the test server. */
export async function asAdmin(server: TestServer, sql: string): Promise<void> {
  await withClient(server.admin, (client) => client.query(sql))
}

/** The same connection, into another database. */
export function inDatabase(config: ClientConfig, database: string): ClientConfig {
  if (!config.connectionString) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

/** A name for a database or role that nobody has. */
export function freshName(): string {
  return `leeway_test_${randomBytes(6).toString("hex")}`
}

function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = password
  return changed.href
}
