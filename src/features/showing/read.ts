import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { names } from "../person/queries.ts"
import type { ShowingRow } from "./queries.ts"
import type { ShowingView } from "./schema.ts"

/** Showings with the names in them. */
export async function readShowings(tx: Tx, rows: readonly ShowingRow[]): Promise<ShowingView[]> {
  const called = await names(
    tx,
    rows.flatMap(({ about, to }) => [about, to]),
  )
  const ref = (id: PersonId) => ({ id, name: called.get(id) ?? null })
  return rows.map(({ id, version, about, to }) => ({ id, version, about: ref(about), to: ref(to) }))
}
