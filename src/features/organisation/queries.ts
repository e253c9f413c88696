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

/** The area of that name, whatever its case; null when there is none yet. */
export async function areaNamed(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select a.id from area a join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and lower(p.body) = lower($2)`,
    [tx.org, name],
  )
  return row?.id ?? null
}

export function areas(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.query(
    `select a.id, p.body as name from area a join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 order by lower(p.body)`,
    [tx.org],
  )
}
