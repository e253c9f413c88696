import type { Lesson } from "../../domain/lesson/lesson.ts"
import type { DelegationId, PersonId } from "../../domain/shared/ids.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** A lesson as its read model holds it, its text still apart. */
export type LessonRecord = {
  readonly id: string
  readonly version: number
  readonly changedAt: string
  readonly state: Lesson
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `l.id, l.version, to_char(l.learned_at at time zone 'utc', ${INSTANT}) as "changedAt", l.state`
/** What was erased is no lesson any more. */
const KEPT = "exists (select from passage p where p.org = l.org and p.id = l.body)"
const SEEN = "(l.posted or $2 in (l.leader, l.delegate))"

/** The lookup everything goes through: what is neither posted nor between this person and another is not there. */
export async function lessonOf(tx: Tx, id: string, person: PersonId): Promise<LessonRecord | null> {
  const [row] = await lessonsNamed(tx, [id], person)
  return row ?? null
}

/** Of these lessons, those that are there for this person, in this order. */
export async function lessonsNamed(
  tx: Tx,
  ids: readonly string[],
  person: PersonId,
): Promise<LessonRecord[]> {
  const rows = await tx.query<LessonRecord>(
    `select ${COLUMNS} from lesson l where l.org = $1 and ${SEEN} and l.id = any ($3::uuid[]) and ${KEPT}`,
    [tx.org, person, ids],
  )
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}

export type ListQuery = {
  readonly person: PersonId
  /** Only what was learned from this delegation. */
  readonly delegation?: DelegationId | undefined
  readonly before?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What a person may read, the last learned first: three lists, each in its order, of which the first are taken. */
export function lessonsOf(tx: Tx, { person, delegation, before, limit }: ListQuery): Promise<LessonRecord[]> {
  const part = (whose: string) => `(select l.* from lesson l where l.org = $1 and ${whose}
    and ($3::uuid is null or l.delegation = $3)
    and ($4::timestamptz is null or (l.learned_at, l.id) < ($4, $5::uuid)) and ${KEPT}
    order by l.learned_at desc, l.id desc limit $6)`
  return tx.query<LessonRecord>(
    `select ${COLUMNS} from (${part("l.posted")} union all ${part("l.leader = $2 and not l.posted")}
       union all ${part("l.delegate = $2 and not l.posted")}) l
     order by l.learned_at desc, l.id desc limit $6`,
    [tx.org, person, delegation ?? null, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What was learned in an area, the last first: what is written there next is like it. */
export function lessonsInArea(
  tx: Tx,
  area: string,
  person: PersonId,
  limit: number,
): Promise<LessonRecord[]> {
  return tx.query<LessonRecord>(
    `select ${COLUMNS} from lesson l where l.org = $1 and ${SEEN} and l.area in (select id from area_now where org = $1 and now = $3) and ${KEPT}
     order by l.learned_at desc, l.id limit $4`,
    [tx.org, person, area, limit],
  )
}

/** Whether this person writes the terms of this delegation, or holds it. */
export async function isPartyOf(tx: Tx, delegation: DelegationId, person: PersonId): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from delegation where org = $1 and id = $2
       and (leader = $3 or (delegate = $3 and stage not in ('draft', 'discarded')))`,
    [tx.org, delegation, person],
  )
  return rows.length > 0
}

/** Of these delegations, those the reader may see, and what each is to come to. */
export async function outcomesOf(
  tx: Tx,
  delegations: readonly DelegationId[],
): Promise<ReadonlyMap<DelegationId, string | null>> {
  const rows = await tx.query<{ id: string; body: string | null }>(
    `select d.id, p.body from delegation d left join passage p on p.org = d.org
       and p.id = (coalesce(d.state->'rounds'->-1->'terms', d.state->'draft')->'outcome'->>'passage')::uuid
     where d.org = $1 and d.id = any ($2::uuid[])`,
    [tx.org, delegations],
  )
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** The names of these areas. */
export async function areasNamed(tx: Tx, areas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; body: string }>(
    `select a.id, p.body from area_now a join passage p on p.org = a.org and p.id = a.name
     where a.org = $1 and a.id = any ($2::uuid[])`,
    [tx.org, areas],
  )
  return new Map(rows.map(({ id, body }) => [id, body]))
}
