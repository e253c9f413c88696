import { expect } from "vitest"
import type { TestDatabase } from "./database.ts"
import type { TestHouse, Visitor } from "./house.ts"
import { events, verified } from "./ledger.ts"
import { send } from "./sending.ts"
import { asSuperuser } from "./tables.ts"

/** What one of many who race got: `version` after it, or the code of its refusal. */
export type Got = {
  readonly status: number
  readonly code?: string
  readonly version?: number
  readonly text: string
}

/** Sends one write as it is, with whatever key and version it names. */
export async function attempt(
  who: Visitor,
  path: string,
  body: object,
  headers: Record<string, string> = {},
  method = "POST",
): Promise<Got> {
  const response = await send(who, path, body, headers, method)
  const text = await response.text()
  const { code, version } = text ? JSON.parse(text) : {}
  return { status: response.status, code, version, text }
}

/** So many at once. */
export function atOnce<T>(count: number, one: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => one(index)))
}

/** How many got what: `{ "200": 1, "412 changed-meanwhile": 49 }`. */
export function tally(got: readonly Got[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, code } of got) {
    const named = code && status >= 400 ? `${status} ${code}` : String(status)
    counts[named] = (counts[named] ?? 0) + 1
  }
  return counts
}

/** Nothing is missing from a stream, twice in it or otherwise than it was written. Gives its types in order. */
export async function soundStream(db: TestDatabase, org: string, stream: string): Promise<string[]> {
  const rows = await events(db, org, stream)
  expect(rows.map(({ version }) => version)).toEqual(rows.map((_, index) => index + 1))
  return rows.map(({ type }) => type)
}

/** Every event and read model as it should be, and no two transactions ever stood in each other's way for good. */
export async function sound({ db }: TestHouse, ...orgs: readonly string[]): Promise<void> {
  for (const org of orgs) expect((await verified(db, org)).faults).toEqual([])
  expect(await deadlocks(db)).toBe(0)
}

/** How often PostgreSQL had to undo a transaction because two waited for each other. */
function deadlocks(db: TestDatabase): Promise<number> {
  return asSuperuser(db, async (client) => {
    const { rows } = await client.query<{ deadlocks: string }>(
      "select deadlocks from pg_stat_database where datname = current_database()",
    )
    return Number(rows[0]?.deadlocks)
  })
}
