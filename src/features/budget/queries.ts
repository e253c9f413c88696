import type { Facts, Open, Settled } from "../../domain/budget/budget.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { Outcome } from "../../domain/delegation/events.ts"
import { settlesBy, type Terms } from "../../domain/delegation/terms.ts"
import type { Tx } from "../../platform/database/transaction.ts"

type Row = {
  readonly active: NonNullable<Delegation["active"]>
} & (
  | { readonly stage: "active" | "declared"; readonly terms: Terms }
  | {
      readonly stage: "settled" | "closed"
      readonly at: string
      readonly outcome: Outcome
      readonly lost: Settled["lost"]
    }
)

/** What every hand-over may lose or has lost. The question asks for no person, and the answer names none. */
export async function budgetFacts(tx: Tx): Promise<Facts> {
  const rows = await tx.asHouse(() => tx.query<Row>(FACTS, [tx.org]))
  return { open: rows.flatMap(openOf), settled: rows.flatMap(settledOf) }
}

const FACTS = `
  select stage, active, settled_at as at, outcome, lost,
    case when stage in ('active', 'declared') then state->'rounds'->-1->'terms' end as terms
  from delegation where org = $1 and stage in ('active', 'declared', 'settled', 'closed')`

function openOf(row: Row): Open[] {
  if (row.stage !== "active" && row.stage !== "declared") return []
  return [{ stage: row.stage, worstCase: row.active.worstCase, due: settlesBy(row.terms) }]
}

function settledOf(row: Row): Settled[] {
  if (row.stage !== "settled" && row.stage !== "closed") return []
  const { at, outcome, lost, active } = row
  return [{ at, short: outcome !== "met", worstCase: active.worstCase, lost, dayRate: active.dayRate }]
}
