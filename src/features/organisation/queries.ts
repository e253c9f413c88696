import type { Organisation } from "../../domain/organisation/organisation.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** The organisation as it stands, its texts still apart. */
export async function organisation(tx: Tx): Promise<{ version: number; state: Organisation }> {
  const [row] = await tx.query<{ version: number; state: Organisation }>(
    "select version, state from organisation where org = $1",
    [tx.org],
  )
  if (!row) throw new Error(`the organisation ${tx.org} has no read model`)
  return row
}

export async function settings(tx: Tx): Promise<Settings> {
  return (await organisation(tx)).state.settings
}

/** Waits for every other activation of this organisation, until the transaction ends (DESIGN §3). */
export async function lockOrganisation(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`activation:${tx.org}`])
}

/** Blanks and case make no other name. */
const ALIKE = (name: string) => `lower(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`

/**
 * The area of that name, whatever its case and blanks; where only one that was merged was called so, what it was merged
 * into. Null when there is none yet.
 */
export async function areaNamed(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select coalesce(a.merged_into, a.id) as id from area a join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and ${ALIKE("p.body")} = ${ALIKE("$2")} order by a.merged_into nulls first limit 1`,
    [tx.org, name],
  )
  return row?.id ?? null
}

/** The area that is called so itself; one that was merged is called nothing any more. */
export async function areaCalled(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select a.id from area a join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and a.merged_into is null and ${ALIKE("p.body")} = ${ALIKE("$2")} limit 1`,
    [tx.org, name],
  )
  return row?.id ?? null
}

/** Which area each of these is now, by its id and its name; whose name was erased has none. */
export async function areasNow(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string | null }>> {
  const rows = await tx.query<{ id: string; now: string; name: string | null }>(
    `select a.id, a.now, p.body as name from area_now a left join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and a.id = any ($2::uuid[])`,
    [tx.org, ids],
  )
  return new Map(rows.map(({ id, now, name }) => [id, { id: now, name }]))
}

/** Every area that is this one now: itself, and what was merged into it. */
export async function mergedInto(tx: Tx, area: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>("select id from area_now where org = $1 and now = $2", [
    tx.org,
    area,
  ])
  return rows.map(({ id }) => id)
}

/** Areas by name; whose name was erased stands at the end, and can be given another. */
export function areas(tx: Tx): Promise<{ id: string; name: string | null }[]> {
  return tx.query(
    `select a.id, p.body as name from area a left join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and a.merged_into is null order by lower(p.body), a.id`,
    [tx.org],
  )
}
