import { type Business, type Holding, type Stage, stageOf, type Why } from "../../domain/holding/holding.ts"
import type { DelegationId, PersonId } from "../../domain/shared/ids.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { readAs, textsIn } from "../../platform/ledger/texts.ts"

/** A holding as its read model holds it, its texts still apart. */
export type HoldingRecord = {
  readonly id: string
  readonly version: number
  /** When it was listed: that is the order of the list. */
  readonly changedAt: string
  readonly state: Holding
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const COLUMNS = `id, version, to_char(listed_at at time zone 'utc', ${INSTANT}) as "changedAt", state`

/** The lookup everything goes through: what somebody else holds is not there. */
export async function holdingOf(tx: Tx, id: string, person: PersonId): Promise<HoldingRecord | null> {
  const [row] = await tx.query<HoldingRecord>(
    `select ${COLUMNS} from holding where org = $1 and id = $2 and owner = $3`,
    [tx.org, id, person],
  )
  return row ?? null
}

type Before = { readonly at: string; readonly id: string } | undefined
export type ListQuery = {
  readonly person: PersonId
  readonly before?: Before
  readonly limit: number | null
}

/** What a person holds and held, the last listed first. */
export function holdingsListed(tx: Tx, { person, before, limit }: ListQuery): Promise<HoldingRecord[]> {
  return tx.query<HoldingRecord>(
    `select ${COLUMNS} from holding where org = $1 and owner = $2
       and ($3::timestamptz is null or (listed_at, id) < ($3, $4::uuid))
     order by listed_at desc, id desc limit $5`,
    [tx.org, person, before?.at ?? null, before?.id ?? null, limit],
  )
}

/** What came with one import. */
export function holdingsImported(tx: Tx, person: PersonId, cameWith: string): Promise<HoldingRecord[]> {
  return tx.query<HoldingRecord>(
    `select ${COLUMNS} from holding where org = $1 and owner = $2 and state->>'cameWith' = $3
     order by listed_at desc, id desc`,
    [tx.org, person, cameWith],
  )
}

/** The titles of what this person still holds. Call in a transaction of theirs. */
export async function titlesHeld(tx: Tx, person: PersonId): Promise<string[]> {
  const rows = await tx.query<{ body: string }>(
    `select p.body from holding h
     join passage p on p.org = h.org and p.id = (h.state->'title'->>'passage')::uuid
     where h.org = $1 and h.owner = $2 and not h.over`,
    [tx.org, person],
  )
  return rows.map(({ body }) => body)
}

/** When this person last listed something; null: never. */
export async function lastListedAt(tx: Tx, person: PersonId): Promise<At | null> {
  const [row] = await tx.query<{ at: At | null }>(
    `select to_char(max(listed_at) at time zone 'utc', ${INSTANT}) as at from holding
     where org = $1 and owner = $2`,
    [tx.org, person],
  )
  return row?.at ?? null
}

/** Holdings that a delegation was begun from, as the house sees them. */
export async function holdingsBegunWith(tx: Tx, delegation: DelegationId): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select id from holding where org = $1 and delegations @> array[$2::uuid] order by id",
    [tx.org, delegation],
  )
  return rows.map(({ id }) => id)
}

/** Holdings that their owner’s leaving ends, as the house sees them. */
export async function unfinishedHoldingsOf(tx: Tx, person: PersonId): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select id from holding where org = $1 and owner = $2 and not over order by id",
    [tx.org, person],
  )
  return rows.map(({ id }) => id)
}

/** Whose opened holding this is, where the reader is one of those it is opened to; null: it is not there for them. */
export async function ownerOfOpened(tx: Tx, id: string): Promise<PersonId | null> {
  const [row] = await tx.query<{ owner: PersonId }>(
    "select owner from holding_opened where org = $1 and id = $2",
    [tx.org, id],
  )
  return row?.owner ?? null
}

/** A person’s holding as other features read it, with its times. */
export type HoldingRead = {
  readonly id: string
  readonly title: string | null
  readonly hours: number | null
  readonly business: Business | null
  readonly why: Why | null
  readonly whoCould: readonly PersonId[]
  readonly since: At
  readonly stage: Stage
  readonly openToBeAskedFor: boolean
  /** Delegations begun from it that have not come to an end. */
  readonly underWay: readonly DelegationId[]
  /** Each time it was handed over, and the hours that came back. */
  readonly handedOver: readonly {
    readonly returnedAt: At
    readonly hours: number | null
    readonly delegation: DelegationId
    readonly to: PersonId
  }[]
  /** When it was held, and for how many hours: what the weeks are drawn from. */
  readonly stretches: Holding["stretches"]
  readonly overAt: At | null
}

/** Everything a person holds and held, the last listed first. Call in a transaction of theirs: it is nobody else’s. */
export async function holdingsOf(tx: Tx, person: PersonId): Promise<HoldingRead[]> {
  const records = await holdingsListed(tx, { person, limit: null })
  const texts = await textsIn(
    tx,
    records.map(({ state }) => state.title),
  )
  return records.map(({ id, state }) => ({
    id,
    title: readAs(state.title, texts) as string | null,
    hours: state.hours,
    business: state.business,
    why: state.why,
    whoCould: state.whoCould,
    since: state.since,
    stage: stageOf(state),
    openToBeAskedFor: state.opened !== null,
    underWay: state.ways.map(({ delegation }) => delegation),
    handedOver: state.returned.map(({ at, ...returned }) => ({ returnedAt: at, ...returned })),
    stretches: state.stretches,
    overAt: state.over?.at ?? null,
  }))
}

/** What others see of a holding that may be asked for. */
export type OpenedRead = {
  readonly id: string
  readonly title: string | null
  readonly hours: number | null
  readonly business: Business | null
  readonly owner: { readonly id: PersonId; readonly name: string | null }
  readonly openedAt: At
}

/**
 * What others have opened for this person to ask for, the last opened first. Row-level security gives the rows; the
 * titles are then read as the house, since who reports to whom changes and a text's readers do not.
 */
export async function openedFor(
  tx: Tx,
  person: PersonId,
  { before, limit = 100 }: { readonly before?: Before; readonly limit?: number } = {},
): Promise<OpenedRead[]> {
  const rows = await tx.query<OpenedRow>(OPENED_FOR, [
    tx.org,
    person,
    before?.at ?? null,
    before?.id ?? null,
    limit,
  ])
  const titles = await titlesOf(tx, rows)
  return rows.map(({ id, owner, name, title, hours, business, openedAt }) => ({
    id,
    title: titles.get(title) ?? null,
    hours: hours === null ? null : Number(hours),
    business,
    owner: { id: owner, name },
    openedAt,
  }))
}

type OpenedRow = {
  id: string
  owner: PersonId
  name: string | null
  title: string
  hours: string | null
  business: Business | null
  openedAt: At
}

const OPENED_FOR = `
  select o.id, o.owner, o.title, o.hours, o.business, p.body as name,
    to_char(o.opened_at at time zone 'utc', ${INSTANT}) as "openedAt"
  from holding_opened o
  join person e on e.org = o.org and e.id = o.owner
  left join passage p on p.org = e.org and p.id = (e.state->'name'->>'passage')::uuid
  where o.org = $1 and o.owner <> $2
    and ($2 = any (o.who_could) or o.owner = (select manager from person where org = $1 and id = $2))
    and ($3::timestamptz is null or (o.opened_at, o.id) < ($3, $4::uuid))
  order by o.opened_at desc, o.id desc limit $5`

async function titlesOf(tx: Tx, rows: readonly OpenedRow[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const found = await tx.asHouse(() =>
    tx.query<{ id: string; body: string }>(
      "select id, body from passage where org = $1 and id = any ($2::uuid[])",
      [tx.org, rows.map(({ title }) => title)],
    ),
  )
  return new Map(found.map(({ id, body }) => [id, body]))
}

/** What stands of the delegations that a holding goes with, as its owner may see them. */
export type WayRead = {
  readonly id: DelegationId
  readonly stage: string
  readonly delegate: PersonId | null
}

export async function waysOf(
  tx: Tx,
  delegations: readonly DelegationId[],
): Promise<ReadonlyMap<DelegationId, WayRead>> {
  const rows = await tx.query<WayRead>(
    "select id, stage, delegate from delegation where org = $1 and id = any ($2::uuid[])",
    [tx.org, delegations],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Of these persons, those who are here. */
export async function hereOf(tx: Tx, persons: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  if (persons.length === 0) return new Set()
  const rows = await tx.query<{ id: PersonId }>(
    "select id from person where org = $1 and id = any ($2::uuid[]) and not gone",
    [tx.org, persons],
  )
  return new Set(rows.map(({ id }) => id))
}
