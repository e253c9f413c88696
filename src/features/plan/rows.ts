import { openTo } from "../../domain/plan/plan.ts"
import type { Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { PlanRecord } from "./queries.ts"
import type { PlanView } from "./schema.ts"

const NOUNS = { reword: "rewordings", answer: "answers" } as const

/** Plans as their owner reads them in the week of `now`, with their texts in one question. */
export async function readPlans(tx: Tx, records: readonly PlanRecord[], now: Day): Promise<PlanView[]> {
  const read = await withTexts(
    tx,
    records.map(({ state }) => state),
  )
  return records.flatMap(({ id, version, state }, index) => {
    const { planned, answer } = read[index] ?? {}
    if (!planned) return []
    const { cameFrom, when, iWill, at } = planned
    const moves = openTo(state, now).map((type) => NOUNS[type])
    const { week, putAside } = state
    return [{ id, version, week, cameFrom, when, iWill, at, putAside, answer: answer ?? null, moves }]
  })
}
