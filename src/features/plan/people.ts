import type { Person } from "../../domain/plan/facts.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** What these people are called, and whether they are here. */
export async function peopleNamed(
  tx: Tx,
  ids: readonly (PersonId | null)[],
): Promise<(id: PersonId) => Person> {
  const rows = await tx.query<Person>(
    `select e.id, p.body as name, not e.gone as here from person e
     left join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
     where e.org = $1 and e.id = any ($2::uuid[])`,
    [tx.org, ids.filter((id) => id !== null)],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return (id) => known.get(id) ?? { id, name: null, here: false }
}
