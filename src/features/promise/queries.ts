import { absenceOf, type Person } from "../../domain/person/person.ts"
import type { About, Promised, Standing, World } from "../../domain/promise/promise.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** A promise as its read model holds it, its texts still apart. */
export type PromiseRecord = {
  readonly id: string
  readonly version: number
  readonly changedAt: string
  readonly state: Promised
}

type Two = { readonly from: PersonId; readonly to: PersonId }

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `id, version, to_char(changed_at at time zone 'utc', ${INSTANT}) as "changedAt", state`

/** The lookup everything goes through: what is not between this person and another is not there. */
export async function promiseOf(tx: Tx, id: string, person: PersonId): Promise<PromiseRecord | null> {
  const [row] = await tx.query<PromiseRecord>(
    `select ${COLUMNS} from promise where org = $1 and id = $2 and $3 in (promiser, receiver)`,
    [tx.org, id, person],
  )
  return row ?? null
}

export type ListQuery = {
  readonly person: PersonId
  /** Only with this other person. */
  readonly other?: PersonId | undefined
  readonly before?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What a person promised and was promised, the last changed first. */
export function promisesOf(tx: Tx, { person, other, before, limit }: ListQuery): Promise<PromiseRecord[]> {
  return tx.query<PromiseRecord>(
    `select ${COLUMNS} from promise where org = $1 and $2 in (promiser, receiver)
       and ($3::uuid is null or $3 in (promiser, receiver))
       and ($4::timestamptz is null or (changed_at, id) < ($4, $5::uuid))
     order by changed_at desc, id desc limit $6`,
    [tx.org, person, other ?? null, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What is not over, the first due first. */
export function openPromisesOf(tx: Tx, person: PersonId, limit: number): Promise<PromiseRecord[]> {
  return tx.query<PromiseRecord>(
    `select ${COLUMNS} from promise where org = $1 and $2 in (promiser, receiver) and not over
     order by due, id limit $3`,
    [tx.org, person, limit],
  )
}

/** What this one promised the other that the clock looks after. */
export async function watchedPromises(tx: Tx, { from, to }: Two): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from promise where org = $1 and promiser = $2 and receiver = $3 and not over
       and state->'watched' is not null order by id`,
    [tx.org, from, to],
  )
  return rows.map(({ id }) => id)
}

/** Whether such a word stands, unbroken. */
export async function wordStands(tx: Tx, two: Two): Promise<boolean> {
  const found = await tx.query(
    `select from promise where org = $1 and promiser = $2 and receiver = $3 and not over
       and state->'watched' is not null and state->>'broken' is null`,
    [tx.org, two.from, two.to],
  )
  return found.length > 0
}

/** Promises that someone’s leaving ends, as the house sees them. */
export async function unfinishedPromisesOf(tx: Tx, person: PersonId): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select id from promise where org = $1 and $2 in (promiser, receiver) and not over order by id",
    [tx.org, person],
  )
  return rows.map(({ id }) => id)
}

/** What these two promised each other: what is open by its day, then what is over, the last first. */
export function promisesBetween(
  tx: Tx,
  person: PersonId,
  other: PersonId,
  limit: number,
): Promise<PromiseRecord[]> {
  return tx.query<PromiseRecord>(
    `select ${COLUMNS} from promise where org = $1
       and ((promiser = $2 and receiver = $3) or (promiser = $3 and receiver = $2))
     order by over, case when not over then due end, changed_at desc, id limit $4`,
    [tx.org, person, other, limit],
  )
}

const NOBODY: Standing = { here: false, zone: "UTC", away: [] }

/** Where the two of each promise live, when they are away, and whether they are still here. */
export async function worldsOf(
  tx: Tx,
  pairs: readonly Two[],
): Promise<(two: Two) => Pick<World, "from" | "to"> & { betweenThem: false }> {
  const rows = await tx.query<{ id: PersonId; state: Person }>(
    "select id, state from person where org = $1 and id = any ($2::uuid[])",
    [tx.org, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]],
  )
  const known = new Map(rows.map(({ id, state }) => [id, { ...absenceOf(state), here: state.left === null }]))
  const standing = (id: PersonId) => known.get(id) ?? NOBODY
  return ({ from, to }) => ({ from: standing(from), to: standing(to), betweenThem: false })
}

/** Whether this is a delegation of these two that both of them may see. */
export async function isBetween(tx: Tx, about: About, { from, to }: Two): Promise<boolean> {
  const found = await tx.query(
    `select 1 from delegation where org = $1 and id = $2 and stage not in ('draft', 'discarded')
       and ((leader = $3 and delegate = $4) or (leader = $4 and delegate = $3))`,
    [tx.org, about.delegation, from, to],
  )
  return found.length > 0
}

/** What each of these delegations is to come to, as a passage that its parties may read. */
export async function outcomesOf(
  tx: Tx,
  delegations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; body: string }>(
    `select d.id, p.body from delegation d join passage p on p.org = d.org
       and p.id = (d.state->'rounds'->-1->'terms'->'outcome'->>'passage')::uuid
     where d.org = $1 and d.id = any ($2::uuid[])`,
    [tx.org, delegations],
  )
  return new Map(rows.map(({ id, body }) => [id, body]))
}
