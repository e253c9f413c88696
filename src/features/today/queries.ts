import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type DelegationRecord, delegationsOf, overYetWaitingOf } from "../delegation/queries.ts"

export const OPEN: readonly string[] = ["draft", "negotiating", "active", "declared", "settled"]
/** More than anyone can hold; beyond it the list of everything has pages. */
const SHOWN = 200

/** Everything in which something may wait for this person. */
export async function recordsOfToday(tx: Tx, person: PersonId): Promise<DelegationRecord[]> {
  return [
    ...(await delegationsOf(tx, { person, stages: OPEN, limit: SHOWN })),
    ...(await overYetWaitingOf(tx, person, SHOWN)),
  ]
}
