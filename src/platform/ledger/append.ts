import type { Tx } from "../database/transaction.ts"
import { chained, type EventRow } from "./chain.ts"
import { type Kind, recorded, type Stamp } from "./ledger.ts"
import { type Passage, setApart } from "./passages.ts"

type Typed = { readonly type: string }

type Appending<State, Event extends Typed> = {
  readonly stream: string
  readonly stamp: Stamp
  readonly last: EventRow | undefined
  readonly events: readonly Event[]
  readonly kind: Kind<State, Event>
  readonly state: State | null
}

/**
 * Appends events, their passages and one outbox row in a single statement, and notifies whoever listens.
 * Gives the rows, or "conflict" when someone else's event already holds the version: the primary key is the lock.
 */
export async function append<State, Event extends Typed>(
  tx: Tx,
  { stream, stamp, last, events, kind, state }: Appending<State, Event>,
): Promise<readonly EventRow[] | "conflict"> {
  const apart = events.map(({ type, ...data }) => ({ type, ...setApart(data) }))
  const rows = chained(
    apart.map(({ type, data }, index) => ({
      org: tx.org,
      stream,
      version: (last?.version ?? 0) + 1 + index,
      type,
      actor: stamp.by,
      at: stamp.at,
      data: data as Record<string, unknown>,
    })),
    last?.hash,
  )
  // Each text is for those who may read the stream once it stands there: a draft's words stay its author's.
  let after = state
  const written: (Passage & { readers: readonly string[] | null })[] = []
  for (const [index, row] of rows.entries()) {
    after = kind.evolve(after, recorded<Event>(row))
    const readers = kind.readers(after)
    for (const passage of apart[index]?.passages ?? []) written.push({ ...passage, readers })
  }
  const told = kind.audience(after as State)
  const inserted = await tx.query<{ count: number }>(APPEND, [
    tx.org,
    JSON.stringify(rows.map(asJson)),
    JSON.stringify(written.map(asText)),
    stream,
    stamp.at,
    told,
  ])
  return inserted[0]?.count === rows.length ? rows : "conflict"
}

const APPEND = `
  with new_event as (
    insert into event (org, stream, version, type, actor, at, data, prev_hash, hash)
    select $1, e.stream, e.version, e.type, e.actor, e.at, e.data, decode(e.prev_hash, 'hex'), decode(e.hash, 'hex')
    from jsonb_to_recordset($2::jsonb) as e (stream text, version int, type text, actor text, at timestamptz, data jsonb, prev_hash text, hash text)
    on conflict do nothing
    returning version
  ), new_passage as (
    insert into passage (org, id, salt, body, readers)
    select $1, p.id, decode(p.salt, 'hex'), p.body, p.readers
    from jsonb_to_recordset($3::jsonb) as p (id uuid, salt text, body text, readers text[])
  ), told as (
    insert into outbox (org, stream, at, recipients) values ($1, $4, $5, $6) returning id
  )
  select (select count(*)::int from new_event) as count,
    (select pg_notify('leeway', json_build_object('org', $1::text, 'id', id, 'stream', $4::text, 'to', $6::text[])::text) from told)`

function asJson(row: EventRow) {
  return { ...row, prev_hash: row.prevHash.toString("hex"), hash: row.hash.toString("hex") }
}

function asText(passage: Passage & { readers: readonly string[] | null }) {
  return { ...passage, salt: passage.salt.toString("hex") }
}
