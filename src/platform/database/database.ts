import type pg from "pg"
import { withClient } from "./client.ts"
import type { Engine } from "./engine.ts"
import { currentSchema, migrate } from "./migrate.ts"
import { openPool } from "./pool.ts"
import { assertServingRole } from "./serving-role.ts"
import { types } from "./values.ts"

/** The database as the program uses it: migrated, and as a role that row-level security binds. */
export type Database = {
  pool: pg.Pool
  /** For a pool of somebody else's, as the same role. */
  serving: pg.ClientConfig
  /** For the one connection that listens for notifications, which must not come from the pool. */
  listen: pg.ClientConfig
  close(): Promise<void>
}

/** `max` is the number of connections in the pool. */
export type DatabaseOptions = { engine: Engine; migrations: URL | string; max?: number }

/** The schema is behind, and we were given no role that may change it. */
export class SchemaOlderThanCode extends Error {
  readonly code = "schema-older-than-code"
  constructor(applied: number, latest: number) {
    super(
      `The database is at step ${applied} of ${latest}. Set DATABASE_OWNER_URL for this start, to migrate it.`,
    )
    this.name = "SchemaOlderThanCode"
  }
}

// Instants are read in UTC, whatever the server prefers.
const SESSION = {
  application_name: "leeway",
  options: "-c timezone=UTC -c datestyle=ISO",
  keepAlive: true,
  types,
}

/**
 * Migrates as the owner, checks the serving role, and opens the pool as that role.
 * @throws UnfitServingRole, SchemaNewerThanCode, SchemaOlderThanCode, MigrationChanged, or why it cannot connect
 */
export async function openDatabase({ engine, migrations, max = 10 }: DatabaseOptions): Promise<Database> {
  const serving = { ...engine.serving, ...SESSION }
  const listen = { ...serving, ...engine.listening }
  await bringUpToDate(engine, migrations)
  // After migrating: only then are there tables that the role must not own.
  await withClient(engine.serving, assertServingRole)
  const pool = openPool({ ...serving, max })
  return { pool, serving, listen, close: () => pool.end() }
}

async function bringUpToDate({ owner, serving }: Engine, migrations: URL | string): Promise<void> {
  if (owner) return migrate(owner, migrations, await withClient(serving, roleName))
  const { current, applied, latest } = await withClient(serving, (client) =>
    currentSchema(client, migrations),
  )
  if (!current) throw new SchemaOlderThanCode(applied, latest)
}

async function roleName(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>("select current_user::text as role")
  return rows[0]?.role ?? ""
}
