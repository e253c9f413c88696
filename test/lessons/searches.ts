import { createHash } from "node:crypto"
import { type Means, nearestTo } from "../../src/features/lesson/search.ts"
import { shelve } from "../../src/features/lesson/shelves.ts"
import type { Database } from "../../src/platform/database/database.ts"
import { type Tx, transact } from "../../src/platform/database/transaction.ts"
import type { Lesson, Query } from "./set.ts"

const ORG = "set"
const READER = "00000000-0000-4000-8000-000000000001"
/** How many stand beside terms. */
const PLACES = 3

/** Something that finds lessons for a text, the nearest first; by their ids in the set. */
export type Search = (tx: Tx, text: string) => Promise<readonly string[]>
type At = Pick<Database, "pool">

/** Puts lessons on everyone's shelf, as posting does. */
export function shelved(database: At, lessons: readonly Lesson[]): Promise<void> {
  const rows = lessons.map(({ id, text }) => ({ id: uuidOf(id), text }))
  return transact(database, { org: ORG, actor: "house" }, async (tx) => {
    await tx.query(
      `insert into passage (org, id, salt, body) select $1, p.id, ''::bytea, p.text
       from jsonb_to_recordset($2::jsonb) as p (id uuid, text text)`,
      [tx.org, JSON.stringify(rows)],
    )
    await shelve(
      tx,
      rows.map(({ id }) => ({ id, passage: id, shelves: ["*"] })),
    )
  })
}

/** An id for each name in the set. */
export function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const ours =
  (means: Means, places = PLACES): Search =>
  async (tx, text) =>
    (await nearestTo(tx, text, places, means)).map(({ id }) => id)

/** What PostgreSQL does by itself: every word must be there, or any. */
export const itsOwn =
  (query: string): Search =>
  async (tx, text) => {
    const rows = await tx.query<{ id: string }>(
      `select id from passage, ${query} as asked where org = $1 and to_tsvector('english', body) @@ asked
       order by ts_rank(to_tsvector('english', body), asked) desc, id limit 3`,
      [tx.org, text],
    )
    return rows.map(({ id }) => id)
  }
export const EVERY = itsOwn("websearch_to_tsquery('english', $2)")
export const ANY = itsOwn(
  "to_tsquery('simple', (select string_agg(quote_literal(lexeme), '|') from unnest(to_tsvector('english', $2))))",
)

/**
 * Of the lessons that belong beside each text, which share is found (`all`); and for how many of the texts at least one
 * of them (`any`).
 */
export async function recall(database: At, search: Search, queries: readonly Query[]) {
  const found = await transact(database, { org: ORG, actor: READER }, (tx) => eachOf(tx, search, queries))
  const shares = queries.map(({ relevant }, index) => {
    const ids = relevant.map(uuidOf)
    return ids.filter((id) => found[index]?.includes(id)).length / ids.length
  })
  return { all: mean(shares), any: mean(shares.map((share) => (share > 0 ? 1 : 0))) }
}

/** The most a search can find: three places hold no more than three, however many belong there. */
export const ceiling = (queries: readonly Query[]) =>
  mean(queries.map(({ relevant }) => Math.min(PLACES, relevant.length) / relevant.length))

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length

async function eachOf(tx: Tx, search: Search, queries: readonly Query[]) {
  const found: (readonly string[])[] = []
  for (const { text } of queries) found.push(await search(tx, text))
  return found
}
