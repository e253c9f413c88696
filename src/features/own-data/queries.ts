import { at as instant } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import type { OwnData } from "./schema.ts"

type ActRow = OwnData["acts"][number]

/** Everything this person did, and each text where they first wrote it. As the house: some of it is shown to nobody. */
export async function actsOf(tx: Tx, person: string): Promise<ActRow[]> {
  const rows = await tx.asHouse(() => tx.query<ActRow>(ACTS, [tx.org, person]))
  return rows.map((row) => ({ ...row, at: instant(row.at) }))
}

const ACTS = `
  with act as (
    select stream, version, at, type, data from event where org = $1 and actor = $2
  ), named as (
    select a.stream, a.version, a.at, jsonb_path_query(a.data, '$.**.passage') #>> '{}' as id from act a
  ), first as (
    select distinct on (n.id) n.id, n.stream, n.version, p.body
    from named n join passage p on p.org = $1 and p.id::text = n.id and p.author = $2
    order by n.id, n.at, n.version
  )
  select a.at, a.stream as about, a.type,
    coalesce(array_agg(f.body) filter (where f.body is not null), '{}') as texts
  from act a left join first f on f.stream = a.stream and f.version = a.version
  group by a.stream, a.version, a.at, a.type order by a.at, a.stream, a.version`

/** How somebody signs in. */
export async function loginOf(tx: Tx, login: string): Promise<OwnData["login"]> {
  const [row] = await tx.query<{ address: string; name: string; since: string }>(
    `select email as address, name, "createdAt" as since from auth."user" where id = $1`,
    [login],
  )
  if (!row) throw new Error("whoever asks has signed in")
  const sessions = await tx.query<{ since: string; until: string }>(
    `select "createdAt" as since, "expiresAt" as until from auth.session where "userId" = $1 order by 1`,
    [login],
  )
  return {
    ...row,
    since: instant(row.since),
    sessions: sessions.map(({ since, until }) => ({ since: instant(since), until: instant(until) })),
  }
}
