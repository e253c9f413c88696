import { createHash } from "node:crypto"
import type { Between, Cycle } from "../../domain/cycle/cycle.ts"
import { type Ended, WITHIN_DAYS } from "../../domain/cycle/found.ts"
import type { AreaId, DelegationId, PersonId } from "../../domain/shared/ids.ts"
import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"

export type CycleRow = { readonly id: string; readonly version: number; readonly state: Cycle }

/** One for each two and area, whoever speaks first: a UUID of version 8. */
export function cycleId({ leader, delegate, area }: Between): string {
  const hash = createHash("sha256")
    .update(`${leader} ${delegate} ${area ?? ""}`)
    .digest("hex")
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** What these two said of any area, whoever leads. */
export function cyclesBetween(tx: Tx, one: PersonId, other: PersonId): Promise<CycleRow[]> {
  return tx.query<CycleRow>(
    `select id, version, state from cycle where org = $1
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))`,
    [tx.org, one, other],
  )
}

export type EndedRow = {
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly area: AreaId | null
  readonly delegation: DelegationId
  readonly at: At
  readonly because: Ended["because"]
}

/** A day more than is looked at, wherever people live. */
const LOOKED_AT = WITHIN_DAYS + 2

/** What came back between these two of late, whoever leads; of an area that was merged, in what it became. */
export function endedBetween(tx: Tx, one: PersonId, other: PersonId, now: At): Promise<EndedRow[]> {
  return tx.query<EndedRow>(
    `select d.leader, d.delegate, coalesce(a.merged_into, d.area) as area, d.id as delegation,
       d.state->'ended'->>'at' as at, d.state->'ended'->>'because' as because
     from delegation d left join area a on a.org = d.org and a.id = d.area
     where d.org = $1 and d.stage = 'ended' and d.changed_at > $4
       and ((leader = $2 and delegate = $3) or (leader = $3 and delegate = $2))`,
    [tx.org, one, other, daysAfter(now, -LOOKED_AT)],
  )
}

/** The two and the area of a cycle that this person leads; what is not theirs is not there. */
export async function ledBy(tx: Tx, leader: PersonId, id: string, now: At): Promise<Between | null> {
  const rows = await tx.query<Between>(
    `select leader, delegate, area from cycle where org = $1 and leader = $2 and id = $3
     union
     select d.leader, d.delegate, coalesce(a.merged_into, d.area) as area
     from delegation d left join area a on a.org = d.org and a.id = d.area
     where d.org = $1 and d.leader = $2 and d.stage = 'ended' and d.delegate is not null and d.changed_at > $4`,
    [tx.org, leader, id, daysAfter(now, -LOOKED_AT)],
  )
  return rows.find((between) => cycleId(between) === id) ?? null
}

/** What this leader still does, or does again, of what they handed over with these delegations. Others see none of it. */
export function heldOf(
  tx: Tx,
  owner: PersonId,
  delegations: readonly DelegationId[],
): Promise<{ id: string; delegations: DelegationId[] }[]> {
  return tx.query(
    `select id, delegations from holding where org = $1 and owner = $2 and not over
       and delegations && $3::uuid[] and jsonb_array_length(state->'ways') = 0`,
    [tx.org, owner, delegations],
  )
}

/** Whether somebody is here. */
export async function isHere(tx: Tx, person: PersonId): Promise<boolean> {
  const found = await tx.query("select from person where org = $1 and id = $2 and not gone", [tx.org, person])
  return found.length > 0
}
