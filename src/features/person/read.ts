import type { Person } from "../../domain/person/person.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import type { Viewer } from "../viewer.ts"
import { type PersonCalled, peopleCalled, personCalled } from "./queries.ts"
import type { ErasureView, PersonView } from "./schema.ts"

/** A page of the people here, as this viewer may see them, and whether there are more. */
export async function readPeople(
  tx: Tx,
  viewer: Viewer,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ items: PersonView[]; more: boolean }> {
  const rows = await peopleCalled(tx, limit + 1, offset)
  return { items: rows.slice(0, limit).map((row) => personView(row, viewer)), more: rows.length > limit }
}

export async function readPerson(tx: Tx, viewer: Viewer, id: PersonId): Promise<PersonView | null> {
  const row = await personCalled(tx, id)
  return row && personView(row, viewer)
}

/** One's own threshold is one's own; an address, and what is asked about erasing, is for oneself and for administrators. */
function personView(
  { id, version, state, name, managerName, address }: PersonCalled,
  viewer: Viewer,
): PersonView {
  const you = id === viewer.person
  return {
    id,
    version,
    name,
    manager: state.manager ? { id: state.manager, name: managerName } : null,
    administrator: state.administrator,
    zone: state.zone,
    away: state.away,
    left: state.left !== null,
    you,
    threshold: you ? state.threshold : null,
    address: you || viewer.administrator ? address : null,
    erasure: you || viewer.administrator ? erasureView(state) : null,
  }
}

/** How far erasing a person has come. */
export function erasureView({ erasureAsked, legalHold, erased }: Person): ErasureView {
  return { asked: erasureAsked ?? null, held: legalHold !== undefined, erased: erased ?? null }
}
