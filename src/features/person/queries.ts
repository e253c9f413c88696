import { absenceOf, type Person } from "../../domain/person/person.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Absence } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

export type PersonRow = { readonly id: PersonId; readonly version: number; readonly state: Person }

export async function personRow(tx: Tx, id: PersonId): Promise<PersonRow | null> {
  const [row] = await tx.query<PersonRow>(
    "select id, version, state from person where org = $1 and id = $2",
    [tx.org, id],
  )
  return row ?? null
}

/** A person as people call them, with their manager's name and the address they sign in with. */
export type PersonCalled = PersonRow & {
  readonly name: string | null
  readonly managerName: string | null
  readonly address: string | null
}

const CALLED = `
  select e.id, e.version, e.state, p.body as name, mp.body as "managerName", u.email as address
  from person e
  left join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
  left join person m on m.org = e.org and m.id = e.manager
  left join passage mp on mp.org = m.org and mp.id = (m.state->'name'->>'passage')::uuid
  left join membership b on b.org = e.org and b.person = e.id
  left join auth."user" u on u.id = b.login
  where e.org = $1`

export async function personCalled(tx: Tx, id: PersonId): Promise<PersonCalled | null> {
  const [row] = await tx.query<PersonCalled>(`${CALLED} and e.id = $2`, [tx.org, id])
  return row ?? null
}

/** Everyone here, by name; those who left at the end. */
export function peopleCalled(tx: Tx, limit: number, offset: number): Promise<PersonCalled[]> {
  return tx.query(`${CALLED} order by e.gone, lower(p.body), e.id limit $2 offset $3`, [
    tx.org,
    limit,
    offset,
  ])
}

/** How many others are here, up to a hundred: more are many. */
export async function countOthers(tx: Tx, id: PersonId): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from (select from person where org = $1 and id <> $2 and not gone limit 100) as others",
    [tx.org, id],
  )
  return row?.count ?? 0
}

/** The names of these persons; whoever's was erased has none. */
export async function names(
  tx: Tx,
  ids: readonly (PersonId | null)[],
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await tx.query<{ id: string; body: string }>(
    `select e.id, p.body from person e
     join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
     where e.org = $1 and e.id = any ($2::uuid[])`,
    [tx.org, ids.filter((id) => id !== null)],
  )
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** Where these persons live, and when they are away. */
export async function absences(tx: Tx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Absence>> {
  const rows = await tx.query<{ id: string; state: Person }>(
    "select id, state from person where org = $1 and id = any ($2::uuid[])",
    [tx.org, ids],
  )
  return new Map(rows.map(({ id, state }) => [id, absenceOf(state)]))
}

/** The manager named, their manager, and so on up; null when the one named is not here. */
export async function chainAbove(tx: Tx, manager: PersonId): Promise<readonly PersonId[] | null> {
  const rows = await tx.query<{ id: string; gone: boolean }>(
    `with recursive above as (
       select id, manager, gone, 1 as depth from person where org = $1 and id = $2
       union all
       select e.id, e.manager, e.gone, a.depth + 1 from person e join above a on e.id = a.manager
       where e.org = $1 and a.depth < 1000
     ) select id, gone from above order by depth`,
    [tx.org, manager],
  )
  return rows.length === 0 || rows[0]?.gone ? null : rows.map(({ id }) => id)
}

export async function otherAdministrators(tx: Tx, id: PersonId): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from person where org = $1 and id <> $2 and administrator and not gone",
    [tx.org, id],
  )
  return row?.count ?? 0
}

/**
 * Where a login joined as this person before: the same request came twice. Of two at once the second waits here;
 * call it in a transaction of that login.
 */
export async function joinedBefore(
  tx: Tx,
  login: string,
  person: PersonId,
): Promise<{ org: string; person: PersonId } | null> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`joining:${person}`])
  const [row] = await tx.query<{ org: string; person: string }>(
    "select org, person from membership where login = $1 and person = $2",
    [login, person],
  )
  return row ?? null
}
