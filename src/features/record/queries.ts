import type { Step } from "../../domain/latitude/latitude.ts"
import type { Policy } from "../../domain/latitude/policy.ts"
import type { Entry } from "../../domain/record/entry.ts"
import type { AreaId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { policyHere } from "./latitude.ts"

export type EntryRow = { readonly id: string; readonly changedAt: string; readonly entry: Entry }

/** That it is between the reader and another, or is shown to them by whose side it is: row-level security says it again. */
const seenBy = (reader: string, shower: string, about: string) =>
  `(${reader} in (${shower}, ${about}) or exists (
     select from showing s where s.org = $1 and s.shower = ${shower} and s.about = ${about}
       and s.shown_to = ${reader} and not s.over))`

export type EntriesQuery = {
  readonly reader: PersonId
  readonly who: PersonId
  readonly whom: PersonId
  readonly before: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What is said of one's word to another, the last first. */
export function entriesBetween(
  tx: Tx,
  { reader, who, whom, before, limit }: EntriesQuery,
): Promise<EntryRow[]> {
  return tx.query<EntryRow>(
    `select id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt", entry
     from record_entry where org = $1 and who = $2 and whom = $3
       and ($4::timestamptz is null or (at, id) < ($4, $5::uuid)) and ${seenBy("$7", "who", "whom")}
     order by at desc, id desc limit $6`,
    [tx.org, who, whom, before?.at ?? null, before?.id ?? null, limit, reader],
  )
}

export type LatitudeRow = {
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly area: AreaId
  readonly steps: readonly Step[]
}

/** Two people, and who asks. */
export type Two = { readonly reader: PersonId; readonly one: PersonId; readonly other: PersonId }

/** What stands between these two in each area, whoever leads. */
export function latitudesBetween(tx: Tx, { reader, one, other }: Two): Promise<LatitudeRow[]> {
  return tx.query<LatitudeRow>(
    `select leader, delegate, area, steps from latitude where org = $1
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))
       and ${seenBy("$4", "delegate", "leader")}`,
    [tx.org, one, other, reader],
  )
}

/** What stands in one area, or what it was merged into, this one leading. */
export async function latitudeIn(
  tx: Tx,
  { leader, delegate, area }: Pick<LatitudeRow, "leader" | "delegate" | "area">,
): Promise<LatitudeRow | null> {
  const [row] = await tx.query<LatitudeRow>(
    `select leader, delegate, area, steps from latitude
     where org = $1 and leader = $2 and delegate = $3
       and area = coalesce((select now from area_now where org = $1 and id = $4), $4)`,
    [tx.org, leader, delegate, area],
  )
  return row ?? null
}

export type HeldRow = {
  readonly delegation: string
  readonly leader: PersonId
  readonly area: AreaId
  /** In days at the rate of the day both committed, and the instant of that day. */
  readonly days: number
  readonly since: string
}

/** What is held between these two now, as far as sizes go: both may see it, and nobody else. */
export function heldBetween(tx: Tx, { reader, one, other }: Two, noArea: AreaId): Promise<HeldRow[]> {
  return tx.query<HeldRow>(
    `select d.id as delegation, d.leader, coalesce(a.now, d.area, $4) as area,
       (state->'active'->>'worstCase')::float / ((state->'active'->>'dayRate')::float * 100) as days,
       state->'active'->>'since' as since
     from delegation d left join area_now a on a.org = d.org and a.id = d.area
     where d.org = $1 and stage in ('active', 'declared')
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))
       and $5 in (leader, delegate)
     order by since`,
    [tx.org, one, other, noArea, reader],
  )
}

/** How latitude grows here. */
export async function policyOfOrganisation(tx: Tx): Promise<Policy> {
  const policy = await policyHere(tx)
  if (!policy) throw new Error(`the organisation ${tx.org} has no read model`)
  return policy
}
