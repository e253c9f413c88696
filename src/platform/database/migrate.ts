import pg from "pg"
import { withClient } from "./client.ts"
import { type Migration, readMigrations } from "./migration-files.ts"

/** The database was made by a newer version of the program than this one. */
export class SchemaNewerThanCode extends Error {
  readonly code = "schema-newer-than-code"
  constructor(schema: number, code: number) {
    super(
      `The code is older than the schema: the database is at step ${schema}, this version knows ${code}. Upgrade.`,
    )
    this.name = "SchemaNewerThanCode"
  }
}

/** A migration that was applied reads differently now, so nobody can say what the database looks like. */
export class MigrationChanged extends Error {
  readonly code = "migration-changed"
  constructor(file: string) {
    super(
      `The migration ${file} was changed after it had been applied. Restore it, and write a new one instead.`,
    )
    this.name = "MigrationChanged"
  }
}

/** How far a schema is: steps applied, and steps this code has. */
export type SchemaState = { current: boolean; applied: number; latest: number }

type Applied = { number: number; name: string; sha256: string }

// Any fixed number will do, as long as every version of the program uses the same.
const LOCK = 7_305_111_842
// As in `grant select on event to :serving`, but not the second half of a cast.
const SERVING = /(?<!:):serving\b/g

/**
 * Applies the steps of the folder that the database does not have yet, each in a transaction of its own.
 * Several processes may do so at once: one works, the others wait and find it done.
 * @param serving name of the role put for `:serving` in the files
 * @throws SchemaNewerThanCode, MigrationChanged, or the error of the step that failed (it left no trace)
 */
export async function migrate(
  owner: pg.ClientConfig,
  folder: URL | string,
  serving = "leeway_serving",
): Promise<void> {
  const steps = readMigrations(folder)
  await withClient(owner, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK])
    await prepare(client, serving)
    const applied = await readApplied(client)
    for (const step of pending(steps, applied)) await apply(client, step, serving)
  })
}

/**
 * Says whether the schema is the one of this code, as any role that may read `schema_version`.
 * @throws SchemaNewerThanCode, MigrationChanged
 */
export async function currentSchema(client: pg.ClientBase, folder: URL | string): Promise<SchemaState> {
  const steps = readMigrations(folder)
  const { rows } = await client.query("select to_regclass('schema_version') is not null as known")
  const applied = rows[0]?.known ? await readApplied(client) : []
  const missing = pending(steps, applied)
  return { current: missing.length === 0, applied: applied.length, latest: steps.length }
}

function pending(steps: Migration[], applied: Applied[]): Migration[] {
  if (applied.length > steps.length) throw new SchemaNewerThanCode(applied.length, steps.length)
  for (const [index, { number, name, sha256 }] of applied.entries()) {
    const file = `${String(number).padStart(4, "0")}-${name}.sql`
    if (steps[index]?.sha256 !== sha256) throw new MigrationChanged(file)
  }
  return steps.slice(applied.length)
}

async function readApplied(client: pg.ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    "select number, name, sha256 from schema_version order by number",
  )
  return rows
}

async function prepare(client: pg.ClientBase, serving: string): Promise<void> {
  await client.query(`create table if not exists schema_version (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`)
  await client.query(`grant select on schema_version to ${pg.escapeIdentifier(serving)}`)
}

async function apply(client: pg.ClientBase, step: Migration, serving: string): Promise<void> {
  await client.query("begin")
  try {
    await client.query(step.sql.replaceAll(SERVING, pg.escapeIdentifier(serving)))
    await client.query("insert into schema_version (number, name, sha256) values ($1, $2, $3)", [
      step.number,
      step.name,
      step.sha256,
    ])
    await client.query("commit")
  } catch (cause) {
    await client.query("rollback").catch(() => {})
    throw new Error(`The migration ${step.number} (${step.name}) failed: ${(cause as Error).message}`, {
      cause,
    })
  }
}
