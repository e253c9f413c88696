import { randomUUID } from "node:crypto"
import { performance } from "node:perf_hooks"
import { headsOf, rebuildOrganisation } from "../src/features/kinds.ts"
import { openDatabase } from "../src/platform/database/database.ts"
import { openEngine } from "../src/platform/database/engine.ts"
import { transact } from "../src/platform/database/transaction.ts"
import { chained, type EventRow } from "../src/platform/ledger/chain.ts"
import { setApart } from "../src/platform/ledger/passages.ts"
import { streamRows } from "../src/platform/ledger/rows.ts"
import { verifyOrganisation } from "../src/platform/ledger/verify.ts"

const STREAMS = 10_000
const ORG = "ledger-bench"

export type LedgerRates = { readonly events: number; readonly verify: number; readonly rebuild: number }

/** Events per second that `verify` checks and `rebuild` folds, over ten thousand hand-overs like a real one. */
export async function ledgerRates(folder: string, org: string, id: string): Promise<LedgerRates> {
  const engine = await openEngine({ dataDir: folder })
  const database = await openDatabase({ engine, migrations: new URL("../src/migrations/", import.meta.url) })
  const real = await transact(database, { org, actor: "house" }, (tx) => streamRows(tx, `delegation:${id}`))
  await copyPeople(database, org)
  for (let made = 0; made < STREAMS; made += 500) await write(database, real.slice(0, 10), 500)
  const house = { org: ORG, actor: "house" }
  const verifying = performance.now()
  const { events, faults } = await transact(database, house, async (tx) =>
    verifyOrganisation(tx, new Map(await headsOf(tx))),
  )
  const verified = performance.now() - verifying
  if (faults.length > 0) throw new Error(`the ledger of the bench is at fault: ${faults[0]?.what}`)
  const rebuilding = performance.now()
  await transact(database, house, rebuildOrganisation)
  const rebuilt = performance.now() - rebuilding
  await database.close()
  await engine.stop()
  return { events, verify: (events / verified) * 1000, rebuild: (events / rebuilt) * 1000 }
}

type Db = Awaited<ReturnType<typeof openDatabase>>

/** The people and the organisation that the copied hand-overs name, with histories of their own. */
async function copyPeople(database: Db, from: string): Promise<void> {
  const streams = await transact(database, { org: from, actor: "house" }, (tx) =>
    tx.query<{ stream: string }>(
      "select distinct stream from event where org = $1 and stream !~ '^(delegation|invitation)'",
      [from],
    ),
  )
  for (const { stream } of streams) {
    const rows = await transact(database, { org: from, actor: "house" }, (tx) => streamRows(tx, stream))
    await insert(database, copied(rows, stream.startsWith("organisation") ? `organisation:${ORG}` : stream))
  }
}

async function write(database: Db, real: readonly EventRow[], count: number): Promise<void> {
  await insert(
    database,
    Array.from({ length: count }, () => copied(real, `delegation:${randomUUID()}`)).flat(),
  )
}

type Written = EventRow & { readonly passages: readonly { id: string; salt: Buffer; body: string }[] }

/** The same history in another stream, with texts of its own. */
function copied(rows: readonly EventRow[], stream: string): Written[] {
  const apart = rows.map((row) => ({ row, ...setApart(withWords(row.data)) }))
  const fresh = apart.map(({ row, data }, index) => ({
    ...row,
    org: ORG,
    stream,
    version: index + 1,
    data: data as Record<string, unknown>,
  }))
  return chained(fresh, undefined).map((row, index) => ({ ...row, passages: apart[index]?.passages ?? [] }))
}

/** Texts in place of the passages that only the copied organisation may read. */
function withWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWords)
  if (value === null || typeof value !== "object") return value
  if ("passage" in value && "commitment" in value)
    return { text: "Counted on Monday, and there is enough for two weeks." }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withWords(part)]))
}

async function insert(database: Db, rows: readonly Written[]): Promise<void> {
  const events = rows.map(({ passages: _, prevHash, hash, ...row }) => ({
    ...row,
    prev_hash: prevHash.toString("hex"),
    hash: hash.toString("hex"),
  }))
  const passages = rows.flatMap((row) =>
    row.passages.map(({ salt, ...passage }) => ({ ...passage, salt: salt.toString("hex") })),
  )
  await transact(database, { org: ORG, actor: "house" }, async (tx) => {
    await tx.query(
      `insert into event (org, stream, version, type, actor, at, data, prev_hash, hash)
       select $1, e.stream, e.version, e.type, e.actor, e.at, e.data, decode(e.prev_hash, 'hex'), decode(e.hash, 'hex')
       from jsonb_to_recordset($2::jsonb) as e (stream text, version int, type text, actor text, at timestamptz, data jsonb, prev_hash text, hash text)`,
      [ORG, JSON.stringify(events)],
    )
    await tx.query(
      `insert into passage (org, id, salt, body)
       select $1, p.id, decode(p.salt, 'hex'), p.body from jsonb_to_recordset($2::jsonb) as p (id uuid, salt text, body text)`,
      [ORG, JSON.stringify(passages)],
    )
  })
}
