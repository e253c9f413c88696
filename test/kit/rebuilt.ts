import { headsOf, rebuildOrganisation } from "../../src/features/kinds.ts"
import type { Database } from "../../src/platform/database/database.ts"
import { type Tx, transact } from "../../src/platform/database/transaction.ts"
import { verifyOrganisation } from "../../src/platform/ledger/verify.ts"

/** What the ledger is shown as; made again from the events by a rebuild. */
export const READ_MODELS = [
  "organisation",
  "area",
  "person",
  "invitation",
  "delegation",
  "note",
  "promise",
  "lesson",
  "lesson_shelved",
  "lesson_word",
  "lesson_vocabulary",
  "lesson_gram",
  "post",
  "showing",
  "cycle",
  "record_entry",
  "settled",
  "latitude",
  "holding",
  "holding_opened",
  "plan",
  "area_hand_over",
  "agreed_level",
] as const

/** What `leeway verify` finds in an organisation, and its read models before and after `leeway rebuild`. */
export async function verifiedAndRebuilt(database: Pick<Database, "pool">, org: string) {
  const house = <T>(work: (tx: Tx) => Promise<T>) => transact(database, { org, actor: "house" }, work)
  const { faults, events } = await house(async (tx) => verifyOrganisation(tx, await headsOf(tx)))
  const before = await house(dumped)
  await house(rebuildOrganisation)
  const after = await house(dumped)
  return { faults, events, before, after }
}

/** Every row of every read model, as text in a fixed order. */
async function dumped(tx: Tx): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {}
  for (const table of READ_MODELS) {
    const rows = await tx.query<{ row: string }>(
      `select t::text as row from ${table} t where org = $1 order by 1`,
      [tx.org],
    )
    dump[table] = rows.map(({ row }) => row)
  }
  return dump
}
