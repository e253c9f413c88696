import type { At } from "../domain/shared/time.ts"
import type { Database } from "../platform/database/database.ts"
import { type Tx, transact } from "../platform/database/transaction.ts"
import { wake } from "../platform/jobs/wake.ts"
import { organisations, rebuildOrganisation } from "./kinds.ts"

/** One line of a backup: its head, a row of a table, or the end, which says how many rows there were. */
export type Line =
  | { readonly leeway: "backup"; readonly format: 1; readonly at: At }
  | { readonly table: string; readonly org: string; readonly row: object }
  | { readonly end: true; readonly rows: number }

/**
 * What cannot be made again, and by which key its rows are paged. Logins belong to no organisation. Events come before
 * texts, so that whatever an event names is there, however much is written meanwhile.
 */
const TABLES: Readonly<Record<string, { readonly key: string; readonly after: string }>> = {
  'auth."user"': { key: "id", after: "$2" },
  "auth.account": { key: "id", after: "$2" },
  event: { key: "stream, version", after: "$2, $3::integer" },
  passage: { key: "id", after: "$2::uuid" },
  membership: { key: "person", after: "$2::uuid" },
  former_membership: { key: "person", after: "$2::uuid" },
}
const ofLogins = (table: string) => table.startsWith("auth.")
const AT_ONCE = 1000

type Pool = Pick<Database, "pool">

/** Everything that has to be kept, line by line. Who was erased is on another list, which no backup holds. */
export async function* backedUp(database: Pool, now: At): AsyncGenerator<Line> {
  let rows = 0
  yield { leeway: "backup", format: 1, at: now }
  const orgs = await transact(database, { actor: "house" }, organisations)
  for (const table of Object.keys(TABLES))
    for (const org of ofLogins(table) ? [""] : orgs.map(({ org }) => org))
      for await (const row of everyRow(database, org, table)) {
        rows++
        yield { table, org, row }
      }
  yield { end: true, rows }
}

/** Page after page, each a question of its own: a slow disk keeps no transaction open. */
async function* everyRow(database: Pool, org: string, table: string): AsyncGenerator<object> {
  const { key, after } = TABLES[table] ?? { key: "", after: "" }
  const where = ofLogins(table) ? "$1 = ''" : "org = $1"
  let last: string[] = []
  do {
    const begun = last.length > 0 ? `and (${key}) > (${after})` : ""
    const text = `select to_jsonb(t) as row, array[${key.replace("version", "version::text")}]::text[] as key
      from ${table} t where ${where} ${begun} order by ${key} limit ${AT_ONCE}`
    const page: { row: object; key: string[] }[] = await transact(database, { org, actor: "house" }, (tx) =>
      tx.query(text, [org, ...last]),
    )
    for (const { row } of page) yield row
    last = page.length === AT_ONCE ? (page.at(-1)?.key ?? []) : []
  } while (last.length > 0)
}

/** What stands in the way of restoring, as a sentence. */
export class NotRestored extends Error {
  readonly code = "not-restored"
}

/**
 * Puts a backup into an empty house and makes the read models from it, all of it or nothing. Gives its organisations.
 * @throws NotRestored where somebody is here already, and where it is no backup or not whole
 */
export function restore(database: Pool, lines: AsyncIterable<Line>, now: At): Promise<readonly string[]> {
  return transact(database, { actor: "house" }, async (tx) => {
    if ((await organisations(tx)).length > 0)
      throw new NotRestored("There are words here already. A backup is restored into an empty data folder.")
    const orgs = new Set<string>()
    let batch: { table: string; org: string; rows: object[] } = { table: "", org: "", rows: [] }
    const flush = async () => {
      await insert(tx, batch)
      batch = { ...batch, rows: [] }
    }
    let rows = 0
    let whole = false
    for await (const line of lines) {
      if ("end" in line) whole = line.rows === rows
      if (!("table" in line)) continue
      if (!(line.table in TABLES))
        throw new NotRestored(`This backup has rows of ${line.table}, which is unknown here.`)
      if (line.table !== batch.table || line.org !== batch.org || batch.rows.length >= AT_ONCE) {
        await flush()
        batch = { table: line.table, org: line.org, rows: [] }
      }
      batch.rows.push(line.row)
      rows++
      if (line.org) orgs.add(line.org)
    }
    await flush()
    if (!whole) throw new NotRestored("This is no whole backup: its end is missing. Nothing was restored.")
    for (const org of orgs) await madeReady(await inside(tx, org), now)
    return [...orgs]
  })
}

async function insert(tx: Tx, { table, org, rows }: { table: string; org: string; rows: readonly object[] }) {
  if (rows.length === 0) return
  const { query } = await inside(tx, org)
  await query(`insert into ${table} select (jsonb_populate_recordset(null::${table}, $1::jsonb)).*`, [
    JSON.stringify(rows),
  ])
}

/** The same transaction, for one organisation. */
async function inside(tx: Tx, org: string): Promise<Tx> {
  await tx.query("select set_config('app.org', $1, true)", [org])
  return { ...tx, org }
}

/** Read models, and a clock that looks at everything once: it sets itself anew. */
async function madeReady(tx: Tx, now: At): Promise<void> {
  await rebuildOrganisation(tx)
  const streams = await tx.query<{ stream: string }>(
    `select 'delegation:' || id as stream from delegation where org = $1
     union all select 'promise:' || id from promise where org = $1`,
    [tx.org],
  )
  for (const { stream } of streams) await wake(tx, stream, now)
}
