import type pg from "pg"
import { inject } from "vitest"
import { withClient } from "../../src/platform/database/client.ts"
import type { TestDatabase } from "./database.ts"
import { READ_MODELS } from "./rebuilt.ts"
import { inDatabase } from "./server.ts"

/** Every table that holds what an organisation wrote or did. */
export const TABLES = [
  ...READ_MODELS,
  "event",
  "passage",
  "outbox",
  "idempotency",
  "wake",
  "membership",
  "mail",
  "mailing",
  "former_membership",
  "to_rebuild",
] as const

/** Runs statements as a superuser, whom row-level security does not bind. */
export function asSuperuser<T>(db: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(inDatabase(inject("server").admin, db.name), work)
}

/** Everything in these tables, row by row, in one order. */
export function contents(
  db: TestDatabase,
  tables: readonly string[] = TABLES,
): Promise<Record<string, string[]>> {
  return asSuperuser(db, async (client) => {
    const found: Record<string, string[]> = {}
    for (const table of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} t order by 1`,
      )
      found[table] = rows.map(({ row }) => row)
    }
    return found
  })
}

/** Does something that must leave no trace, and gives what it came to. */
export async function withoutATrace<T>(db: TestDatabase, work: () => Promise<T>): Promise<T> {
  const before = await contents(db)
  const value = await work()
  const after = await contents(db)
  for (const table of TABLES)
    if (after[table]?.join("\n") !== before[table]?.join("\n")) throw new Error(`${table} has changed`)
  return value
}

/** The tables, of all schemas, in some row of which each of these texts stands. */
export function whereabouts(db: TestDatabase, texts: readonly string[]): Promise<Record<string, string[]>> {
  return asSuperuser(db, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )
    const found: Record<string, string[]> = Object.fromEntries(texts.map((text) => [text, []]))
    for (const { name } of tables) {
      const { rows } = await client.query<{ all: string }>(
        `select coalesce(jsonb_agg(t)::text, '') as all from ${name} t`,
      )
      for (const text of texts)
        if (rows[0]?.all.includes(text)) found[text]?.push(name.replace("public.", ""))
    }
    return found
  })
}

/** The tables in which a text stands. */
export async function everywhere(db: TestDatabase, text: string): Promise<string[]> {
  return (await whereabouts(db, [text]))[text] ?? []
}
