import type { Delegation } from "../../src/domain/delegation/delegation.ts"
import type { Database } from "../../src/platform/database/database.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { withTexts } from "../../src/platform/ledger/texts.ts"

/** A delegation as it stands, with its outcome in words. */
export type Told = Delegation & { readonly outcome: string }

/** Every delegation of an organisation, in the order in which they began. */
export async function delegationsTold(database: Pick<Database, "pool">, org: string): Promise<Told[]> {
  return transact(database, { org, actor: "house" }, async (tx) => {
    const rows = await tx.query<{ state: Delegation }>(
      "select state from delegation where org = $1 order by begun_at",
      [org],
    )
    const outcomes = rows.map(({ state }) => (state.rounds.at(-1)?.terms ?? state.draft)?.outcome ?? null)
    const texts = await withTexts(tx, outcomes)
    return rows.map(({ state }, index) => ({ ...state, outcome: String(texts[index]) }))
  })
}
