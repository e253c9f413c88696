import type { FactOf } from "../../../domain/plan/facts.ts"
import type { Tx } from "../../../platform/database/transaction.ts"
import { withTexts } from "../../../platform/ledger/texts.ts"
import { openPromisesOf } from "../../promise/queries.ts"
import type { Asking } from "../facts.ts"
import { peopleNamed } from "../people.ts"

const MOST = 200

/** What they promised and have not kept yet. What waits for the other's word asks nothing of them. */
export async function promisesDue(tx: Tx, { person }: Asking): Promise<FactOf<"promise">[]> {
  const open = (await openPromisesOf(tx, person, MOST)).filter(
    ({ state }) => state.from === person && !state.saidKept && !state.proposal,
  )
  const texts = await withTexts(
    tx,
    open.map(({ state }) => state.what),
  )
  const named = await peopleNamed(
    tx,
    open.map(({ state }) => state.to),
  )
  return open.map(({ id, state }, index) => ({
    kind: "promise",
    promise: id,
    person: named(state.to),
    what: texts[index] ?? null,
    due: state.due,
  }))
}
