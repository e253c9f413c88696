import type { Facts, Open, Settled } from "../../domain/budget/budget.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import { settlesBy, type Terms } from "../../domain/delegation/terms.ts"
import type { Tx } from "../../platform/database/transaction.ts"

type Row = {
  readonly stage: "active" | "declared" | "settled" | "closed"
  readonly active: NonNullable<Delegation["active"]>
  /** Of those still open. */
  readonly terms: Terms | null
  readonly settled: Pick<NonNullable<Delegation["settled"]>, "at" | "outcome"> | null
  readonly lost: Settled["lost"]
}

/** What every hand-over may lose or has lost. The question asks for no person, and the answer names none. */
export async function budgetFacts(tx: Tx): Promise<Facts> {
  const rows = await tx.asHouse(() => tx.query<Row>(FACTS, [tx.org]))
  return { open: rows.flatMap(openOf), settled: rows.flatMap(settledOf) }
}

const FACTS = `
  select stage, state->'active' as active, state->'declaration'->'lost' as lost,
    case when stage in ('active', 'declared') then state->'rounds'->-1->'terms' end as terms,
    case when stage in ('settled', 'closed') then
      jsonb_build_object('at', state->'settled'->'at', 'outcome', state->'settled'->'outcome') end as settled
  from delegation where org = $1 and stage in ('active', 'declared', 'settled', 'closed')`

function openOf({ stage, active: { worstCase }, terms }: Row): Open[] {
  if (!terms || (stage !== "active" && stage !== "declared")) return []
  return [{ stage, worstCase, due: settlesBy(terms) }]
}

function settledOf({ settled, active: { worstCase, dayRate }, lost }: Row): Settled[] {
  return settled ? [{ at: settled.at, short: settled.outcome !== "met", worstCase, lost, dayRate }] : []
}
