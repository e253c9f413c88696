import { evolve } from "../../domain/holding/evolve.ts"
import { type Holding, type HoldingEvent, mayBeAskedFor } from "../../domain/holding/holding.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"
import { passageOf } from "../../platform/ledger/passages.ts"

const theirs = ({ owner }: Holding): readonly string[] => [owner]

/** Whom it is opened to is found out when they look: who reports to whom changes. */
export const holdingKind: Kind<Holding, HoldingEvent> = {
  kind: "holding",
  evolve,
  readers: theirs,
  audience: theirs,
  async project(tx, streams) {
    await tx.query(KEPT, [tx.org, JSON.stringify(streams.map(row))])
    await tx.query(OPENED, [tx.org, JSON.stringify(streams.map(opened))])
  },
}

const KEPT = `
  insert into holding (org, id, version, owner, listed_at, over, delegations, state)
  select $1, h.* from jsonb_to_recordset($2::jsonb) as h (id uuid, version int, owner uuid,
    listed_at timestamptz, over boolean, delegations uuid[], state jsonb)
  on conflict (org, id) do update set version = excluded.version, over = excluded.over,
    delegations = excluded.delegations, state = excluded.state`

const OPENED = `
  with now as (
    select h.* from jsonb_to_recordset($2::jsonb) as h (id uuid, owner uuid, title uuid, hours numeric,
      business text, opened_at timestamptz, who_could uuid[])
  ), closed as (
    delete from holding_opened o using now n where o.org = $1 and o.id = n.id and n.opened_at is null
  )
  insert into holding_opened (org, id, owner, title, hours, business, opened_at, who_could)
  select $1, n.* from now n where n.opened_at is not null
  on conflict (org, id) do update set title = excluded.title, hours = excluded.hours,
    business = excluded.business, opened_at = excluded.opened_at, who_could = excluded.who_could`

function row({ id, version, state }: Projected<Holding>) {
  const { owner, since, over, delegations } = state
  return { id, version, owner, listed_at: since, over: over !== null, delegations, state }
}

function opened({ id, state }: Projected<Holding>) {
  const { owner, title, hours, business, whoCould } = state
  const opened_at = mayBeAskedFor(state) ? state.opened : null
  return { id, owner, title: passageOf(title), hours, business, opened_at, who_could: whoCould }
}
