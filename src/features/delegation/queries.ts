import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import type { DelegationId, PersonId } from "../../domain/shared/ids.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import type { EventRow } from "../../platform/ledger/chain.ts"
import { recorded } from "../../platform/ledger/ledger.ts"
import { streamRows } from "../../platform/ledger/rows.ts"

/** A delegation as its read model holds it, its texts still apart. */
export type DelegationRecord = {
  readonly id: DelegationId
  readonly version: number
  readonly changedAt: string
  readonly state: Delegation
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `id, version, to_char(changed_at at time zone 'utc', ${INSTANT}) as "changedAt", state`

/** The lookup everything goes through: what is not this person's to see is not there. */
export async function delegationOf(
  tx: Tx,
  id: DelegationId,
  person: PersonId,
): Promise<DelegationRecord | null> {
  const [row] = await tx.query<DelegationRecord>(
    `select ${COLUMNS} from delegation where org = $1 and id = $2
       and (leader = $3 or (delegate = $3 and stage not in ('draft', 'discarded')))`,
    [tx.org, id, person],
  )
  return row ?? null
}

export type ListQuery = {
  readonly person: PersonId
  /** Only with this other person. */
  readonly other?: PersonId | undefined
  readonly stages?: readonly string[] | undefined
  readonly before?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What a person may see, the last changed first. */
export function delegationsOf(
  tx: Tx,
  { person, other, stages, before, limit }: ListQuery,
): Promise<DelegationRecord[]> {
  return tx.query<DelegationRecord>(
    `select ${COLUMNS} from delegation where org = $1
       and (leader = $2 or (delegate = $2 and stage not in ('draft', 'discarded')))
       and ($3::uuid is null or leader = $3 or delegate = $3)
       and ($4::text[] is null or stage = any ($4))
       and ($5::timestamptz is null or (changed_at, id) < ($5, $6::uuid))
     order by changed_at desc, id desc limit $7`,
    [tx.org, person, other ?? null, stages ?? null, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What is over and yet waits: for this person's account of a step-in, or for an answer to a correction. */
export function overYetWaitingOf(tx: Tx, person: PersonId, limit: number): Promise<DelegationRecord[]> {
  return tx.query<DelegationRecord>(
    `select ${COLUMNS} from delegation where org = $1 and id in (
       select id from delegation where org = $1 and stage in ('closed', 'ended') and stepped_in
         and ((leader = $2 and jsonb_path_exists(state, '$.stepIns[*] ? (@.accounts.leader == null)'))
           or (delegate = $2 and jsonb_path_exists(state, '$.stepIns[*] ? (@.accounts.delegate == null)')))
       union
       select id from delegation where org = $1 and correcting and $2 in (leader, delegate))
     order by changed_at desc limit $3`,
    [tx.org, person, limit],
  )
}

export type Happened = {
  readonly version: number
  readonly event: Recorded<DelegationEvent>
  readonly hash: string
}

/** Everything that happened in a delegation, in order. */
export async function historyOf(tx: Tx, id: DelegationId): Promise<Happened[]> {
  return happenedIn(await streamRows(tx, `delegation:${id}`))
}

export function happenedIn(rows: readonly EventRow[]): Happened[] {
  return rows.map((row) => ({
    version: row.version,
    event: recorded<DelegationEvent>(row),
    hash: row.hash.toString("hex"),
  }))
}

/** The area of this leader's last hand-over, for the next one. */
export async function lastArea(tx: Tx, leader: PersonId): Promise<string | null> {
  const [row] = await tx.query<{ name: string }>(
    `select p.body as name from delegation d join area_now a on a.org = d.org and a.id = d.area
     join passage p on p.org = a.org and p.id = a.name
     where d.org = $1 and d.leader = $2 order by d.begun_at desc limit 1`,
    [tx.org, leader],
  )
  return row?.name ?? null
}

/** Whether this leader has offered anything to anybody, or agreed to what was asked for. */
export async function hasHandedOver(tx: Tx, leader: PersonId): Promise<boolean> {
  const found = await tx.query(
    `select 1 from delegation where org = $1 and leader = $2 and stage not in ('draft', 'discarded') limit 1`,
    [tx.org, leader],
  )
  return found.length > 0
}

/** Delegations that someone's leaving ends, as the house sees them. */
export function unfinishedOf(tx: Tx, person: PersonId): Promise<{ id: DelegationId }[]> {
  return tx.query(
    `select id from delegation where org = $1 and (leader = $2 or delegate = $2)
       and stage in ('draft', 'negotiating', 'active', 'declared', 'settled') order by id`,
    [tx.org, person],
  )
}
