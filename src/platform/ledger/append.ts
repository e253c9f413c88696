import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../database/transaction.ts"
import { asStored } from "./canonical.ts"
import { chained, type EventRow } from "./chain.ts"
import { type Kind, recorded, type Stamp } from "./ledger.ts"
import { type Passage, passagesIn, setApart } from "./passages.ts"

type Typed = { readonly type: string }

type Stands<State, Event extends Typed> = {
  readonly stamp: Stamp
  readonly last: EventRow | undefined
  readonly kind: Kind<State, Event>
  readonly state: State | null
}

/** What one move adds to its stream: the rows, chained onto the last one, and what goes with them. */
export type Entry = {
  readonly rows: readonly EventRow[]
  readonly stream: string
  readonly at: At
  readonly written: readonly object[]
  readonly named: readonly object[]
  readonly told: readonly string[] | null
}

/** Sets the texts of these events apart, and chains them. */
export function entryOf<State, Event extends Typed>(
  org: string,
  stream: string,
  events: readonly Event[],
  { stamp, last, kind, state }: Stands<State, Event>,
): Entry {
  const apart = events.map(({ type, ...data }) => ({ type, ...setApart(data) }))
  const unchained = apart.map(({ type, data }, index) => ({
    org,
    stream,
    version: (last?.version ?? 0) + 1 + index,
    type,
    actor: stamp.by,
    at: stamp.at,
    data: asStored(data as Record<string, unknown>),
  }))
  const rows = chained(unchained, last?.hash)
  return { rows, stream, at: stamp.at, ...readersOf(kind, state, rows, apart) }
}

/**
 * Appends events, their passages and one outbox row in a single statement, and notifies whoever listens.
 * False when someone else's event already holds the version: the primary key is the lock.
 */
export async function append(tx: Tx, { rows, stream, at, written, named, told }: Entry): Promise<boolean> {
  const values = [
    tx.org,
    JSON.stringify(rows.map(asJson)),
    JSON.stringify(written),
    JSON.stringify(named),
    stream,
    at,
    told,
  ]
  const inserting = () => tx.query<{ count: number }>(APPEND, values)
  // Who names a text again for others may not be one who could read it.
  const [inserted] = await (named.length > 0 ? tx.asHouse(inserting) : inserting())
  return inserted?.count === rows.length
}

/**
 * Who may read what: each text is for those who may read the stream once its event stands. A text that an event
 * names again (a draft's, when it is offered) is from then on for them too.
 */
function readersOf<State, Event extends Typed>(
  kind: Kind<State, Event>,
  before: State | null,
  rows: readonly EventRow[],
  apart: readonly { readonly data: unknown; readonly passages: readonly Passage[] }[],
) {
  let state = before
  const written: object[] = []
  const named: object[] = []
  for (const [index, row] of rows.entries()) {
    const event = recorded<Event>(row)
    state = kind.evolve(state, event)
    const readers = kind.readers(state, event)
    const fresh = apart[index]?.passages ?? []
    const author = row.actor
    written.push(
      ...fresh.map(({ id, salt, body }) => ({ id, salt: salt.toString("hex"), body, readers, author })),
    )
    const again = passagesIn(row.data).filter((id) => !fresh.some((passage) => passage.id === id))
    named.push(...again.map((id) => ({ id, readers })))
  }
  return { written, named, told: kind.audience(state as State) }
}

const APPEND = `
  with new_event as (
    insert into event (org, stream, version, type, actor, at, data, prev_hash, hash)
    select $1, e.stream, e.version, e.type, e.actor, e.at, e.data, decode(e.prev_hash, 'hex'), decode(e.hash, 'hex')
    from jsonb_to_recordset($2::jsonb) as e (stream text, version int, type text, actor text, at timestamptz, data jsonb, prev_hash text, hash text)
    on conflict do nothing
    returning version
  ), new_passage as (
    insert into passage (org, id, salt, body, readers, author)
    select $1, p.id, decode(p.salt, 'hex'), p.body, p.readers, p.author
    from jsonb_to_recordset($3::jsonb) as p (id uuid, salt text, body text, readers text[], author text)
  ), named_again as (
    update passage set readers = n.readers
    from jsonb_to_recordset($4::jsonb) as n (id uuid, readers text[])
    where passage.org = $1 and passage.id = n.id and passage.readers is distinct from n.readers
  ), told as (
    insert into outbox (org, stream, at, recipients) values ($1, $5, $6, $7) returning id
  )
  select (select count(*)::int from new_event) as count,
    (select pg_notify('leeway', json_build_object('org', $1::text, 'id', id, 'stream', $5::text, 'to', $7::text[])::text) from told)`

function asJson(row: EventRow) {
  return { ...row, prev_hash: row.prevHash.toString("hex"), hash: row.hash.toString("hex") }
}
