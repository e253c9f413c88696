import type { Step } from "../../domain/latitude/latitude.ts"
import type { Policy } from "../../domain/latitude/policy.ts"
import type { Entry } from "../../domain/record/entry.ts"
import type { AreaId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { policyHere } from "./latitude.ts"

export type EntryRow = { readonly id: string; readonly changedAt: string; readonly entry: Entry }

export type EntriesQuery = {
  readonly who: PersonId
  readonly whom: PersonId
  readonly before: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What is said of one's word to another, the last first. */
export function entriesBetween(tx: Tx, { who, whom, before, limit }: EntriesQuery): Promise<EntryRow[]> {
  return tx.query<EntryRow>(
    `select id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt", entry
     from record_entry where org = $1 and who = $2 and whom = $3
       and ($4::timestamptz is null or (at, id) < ($4, $5::uuid))
     order by at desc, id desc limit $6`,
    [tx.org, who, whom, before?.at ?? null, before?.id ?? null, limit],
  )
}

export type LatitudeRow = {
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly area: AreaId
  readonly steps: readonly Step[]
}

/** What stands between these two in each area, whoever leads. */
export function latitudesBetween(tx: Tx, one: PersonId, other: PersonId): Promise<LatitudeRow[]> {
  return tx.query<LatitudeRow>(
    `select leader, delegate, area, steps from latitude where org = $1
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))`,
    [tx.org, one, other],
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
export function heldBetween(tx: Tx, one: PersonId, other: PersonId, noArea: AreaId): Promise<HeldRow[]> {
  return tx.query<HeldRow>(
    `select d.id as delegation, d.leader, coalesce(a.now, d.area, $4) as area,
       (state->'active'->>'worstCase')::float / ((state->'active'->>'dayRate')::float * 100) as days,
       state->'active'->>'since' as since
     from delegation d left join area_now a on a.org = d.org and a.id = d.area
     where d.org = $1 and stage in ('active', 'declared')
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))
     order by since`,
    [tx.org, one, other, noArea],
  )
}

/** How latitude grows here. */
export async function policyOfOrganisation(tx: Tx): Promise<Policy> {
  const policy = await policyHere(tx)
  if (!policy) throw new Error(`the organisation ${tx.org} has no read model`)
  return policy
}
