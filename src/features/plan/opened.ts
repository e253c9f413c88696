import type { Tx } from "../../platform/database/transaction.ts"
import { openedFor as openedHoldings } from "../holding/queries.ts"
import type { OpenedView } from "./schema.ts"

/** Everything that this person may ask somebody for, the last opened first. */
export async function openedFor(tx: Tx, person: string): Promise<OpenedView[]> {
  const opened = await openedHoldings(tx, person)
  return opened.flatMap(({ id, title, owner }) =>
    title === null ? [] : [{ holding: id, title, leader: owner }],
  )
}
