import type { AreaHandOver, World } from "../../domain/area-hand-over/area-hand-over.ts"
import { type Fact, type Progress, progressOf } from "../../domain/area-hand-over/progress.ts"
import type { AreaId, PersonId } from "../../domain/shared/ids.ts"
import type { Level } from "../../domain/shared/level.ts"
import type { Tx } from "../../platform/database/transaction.ts"

/** The handing over of an area as its read model holds it, its texts still apart. */
export type AreaHandOverRecord = {
  readonly id: string
  readonly version: number
  readonly changedAt: string
  readonly state: AreaHandOver
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `id, version, to_char(changed_at at time zone 'utc', ${INSTANT}) as "changedAt", state`

/** The lookup everything goes through: what is not between this person and another is not there. */
export async function areaHandOverOf(
  tx: Tx,
  id: string,
  person: PersonId,
): Promise<AreaHandOverRecord | null> {
  const [row] = await tx.query<AreaHandOverRecord>(
    `select ${COLUMNS} from area_hand_over where org = $1 and id = $2 and $3 in (leader, delegate)`,
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

/** The areas a person hands over and is handed, the last changed first. */
export function areaHandOversOf(
  tx: Tx,
  { person, other, before, limit }: ListQuery,
): Promise<AreaHandOverRecord[]> {
  return tx.query<AreaHandOverRecord>(
    `select ${COLUMNS} from area_hand_over where org = $1 and $2 in (leader, delegate)
       and ($3::uuid is null or $3 in (leader, delegate))
       and ($4::timestamptz is null or (changed_at, id) < ($4, $5::uuid))
     order by changed_at desc, id desc limit $6`,
    [tx.org, person, other ?? null, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What is not over, the oldest change first. */
export function openAreaHandOversOf(tx: Tx, person: PersonId, limit: number): Promise<AreaHandOverRecord[]> {
  return tx.query<AreaHandOverRecord>(
    `select ${COLUMNS} from area_hand_over where org = $1 and $2 in (leader, delegate)
       and stage in ('proposed', 'under-way') order by changed_at, id limit $3`,
    [tx.org, person, limit],
  )
}

/** What someone’s leaving ends, as the house sees it. */
export async function unfinishedAreaHandOversOf(tx: Tx, person: PersonId): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select id from area_hand_over where org = $1 and $2 in (leader, delegate) and stage <> 'over' order by id",
    [tx.org, person],
  )
  return rows.map(({ id }) => id)
}

export type AgreedLevel = {
  readonly area: AreaId
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly level: Level
}

/** The agreed levels of everyone here, by area as it is now: where two areas became one, the higher level holds. */
export function agreedLevels(tx: Tx): Promise<AgreedLevel[]> {
  return tx.query<AgreedLevel>(
    `select a.now as area, l.leader, l.delegate, max(l.level) as level
     from agreed_level l join area_now a on a.org = l.org and a.id = l.area
     where l.org = $1 group by a.now, l.leader, l.delegate order by a.now, max(l.level) desc, l.leader, l.delegate`,
    [tx.org],
  )
}

type Two = Pick<AreaHandOver, "leader" | "delegate" | "area">

/** The facts that decide about each of these: what settled between the two, in the area as it is now. */
export async function factsOf(tx: Tx, twos: readonly Two[]): Promise<(two: Two) => readonly Fact[]> {
  const rows = await tx.query<Fact & { readonly place: number }>(FACTS, [
    tx.org,
    JSON.stringify(twos.map(({ leader, delegate, area }, place) => ({ leader, delegate, area, place }))),
  ])
  return (two) =>
    rows
      .filter(({ place }) => place === twos.indexOf(two))
      .map(({ settledAt, outcome, level, surprise }) => ({ settledAt, outcome, level, surprise }))
}

/** As the record sees each; what turned out otherwise did so when both agreed. Two accounts say nothing here. */
const FACTS = `
  select h.place, coalesce(d.state->'settled'->'turned'->>'at', d.state->'settled'->>'at') as "settledAt",
    d.state->'settled'->>'outcome' as outcome, (s.settled->>'level')::int as level,
    s.settled->>'cameOut' = 'surprise' as surprise
  from jsonb_to_recordset($2::jsonb) as h (leader uuid, delegate uuid, area uuid, place int)
  join area_now n on n.org = $1 and n.id = h.area
  join area_now a on a.org = $1 and a.now = n.now
  join settled s on s.org = $1 and s.leader = h.leader and s.delegate = h.delegate and s.area = a.id
  join delegation d on d.org = $1 and d.id = s.delegation
  where s.settled->>'cameOut' <> 'two-accounts'
  order by 2, d.id`

export type ReadyForNext = AreaHandOverRecord & { readonly progress: Progress }

/** The areas of this leader in which as many were met as were agreed: their next level is open. */
export async function readyForNext(tx: Tx, leader: PersonId): Promise<ReadyForNext[]> {
  const rows = await tx.query<AreaHandOverRecord>(
    `select ${COLUMNS} from area_hand_over where org = $1 and leader = $2 and stage = 'under-way' order by id`,
    [tx.org, leader],
  )
  const facts = await factsOf(
    tx,
    rows.map(({ state }) => state),
  )
  return rows.flatMap((row) => {
    const progress = progressOf(row.state, facts(row.state))
    return progress?.full ? [{ ...row, progress }] : []
  })
}

/** What a decision needs to know from outside of it. */
export async function worldOf(tx: Tx, two: Two): Promise<World> {
  const [row] = await tx.query<Pick<World, "delegateHere" | "areaStands" | "another">>(
    `select exists (select from person where org = $1 and id = $3 and not gone) as "delegateHere",
       exists (select from area where org = $1 and id = $4 and merged_into is null) as "areaStands",
       exists (select from area_hand_over h join area_now a on a.org = h.org and a.id = h.area
         where h.org = $1 and h.leader = $2 and h.delegate = $3 and h.stage <> 'over'
           and a.now = (select now from area_now where org = $1 and id = $4)) as another`,
    [tx.org, two.leader, two.delegate, two.area],
  )
  if (!row) throw new Error("a question without a table has an answer")
  return { ...row, facts: (await factsOf(tx, [two]))(two) }
}
