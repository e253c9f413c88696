import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import type { Viewer } from "../viewer.ts"
import { type PersonRow, personRows } from "./queries.ts"
import type { PersonView } from "./schema.ts"

/** Everyone, as this viewer may see them. */
export async function readPeople(tx: Tx, viewer: Viewer): Promise<PersonView[]> {
  const rows = await personRows(tx)
  const called = await withTexts(
    tx,
    rows.map(({ state }) => state.name),
  )
  const addresses = await addressesFor(tx, viewer, rows)
  const nameOf = new Map(rows.map(({ id }, index) => [id, called[index] ?? null]))
  return rows.map(({ id, version, state }) => ({
    id,
    version,
    name: nameOf.get(id) ?? null,
    manager: state.manager ? { id: state.manager, name: nameOf.get(state.manager) ?? null } : null,
    administrator: state.administrator,
    zone: state.zone,
    away: state.away,
    left: state.left !== null,
    you: id === viewer.person,
    threshold: id === viewer.person ? state.threshold : null,
    address: addresses.get(id) ?? null,
  }))
}

export async function readPerson(tx: Tx, viewer: Viewer, id: PersonId): Promise<PersonView | null> {
  return (await readPeople(tx, viewer)).find((person) => person.id === id) ?? null
}

/** An address is for oneself and for administrators. */
async function addressesFor(
  tx: Tx,
  viewer: Viewer,
  rows: readonly PersonRow[],
): Promise<ReadonlyMap<PersonId, string>> {
  const ids = rows.map(({ id }) => id).filter((id) => viewer.administrator || id === viewer.person)
  const found = await tx.query<{ person: string; email: string }>(
    `select m.person, u.email from membership m join auth."user" u on u.id = m.login
     where m.org = $1 and m.person = any ($2::uuid[])`,
    [tx.org, ids],
  )
  return new Map(found.map(({ person, email }) => [person, email]))
}
