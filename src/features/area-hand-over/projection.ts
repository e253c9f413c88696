import {
  type AreaHandOver,
  type AreaHandOverEvent,
  agreedLevel,
  stageOf,
} from "../../domain/area-hand-over/area-hand-over.ts"
import { evolve } from "../../domain/area-hand-over/evolve.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"

const theTwo = ({ leader, delegate }: AreaHandOver): readonly string[] => [leader, delegate]

export const areaHandOverKind: Kind<AreaHandOver, AreaHandOverEvent> = {
  kind: "area-hand-over",
  evolve,
  readers: theTwo,
  audience: theTwo,
  async project(tx, streams) {
    await tx.query(KEPT, [tx.org, JSON.stringify(streams.map(row))])
    await tx.query(AGREED, [tx.org, JSON.stringify(streams.map(row))])
  },
}

const KEPT = `
  insert into area_hand_over (org, id, version, leader, delegate, area, stage, changed_at, state)
  select $1, h.* from jsonb_to_recordset($2::jsonb) as h (id uuid, version int, leader uuid, delegate uuid,
    area uuid, stage text, changed_at timestamptz, state jsonb)
  on conflict (org, id) do update set version = excluded.version, stage = excluded.stage,
    changed_at = excluded.changed_at, state = excluded.state`

/** What everyone sees of it: the level, while it holds. */
const AGREED = `
  with now as (
    select * from jsonb_to_recordset($2::jsonb) as h (id uuid, leader uuid, delegate uuid, area uuid, level int)
  ), gone as (
    delete from agreed_level where org = $1 and id in (select id from now where level is null)
  )
  insert into agreed_level (org, id, leader, delegate, area, level)
  select $1, id, leader, delegate, area, level from now where level is not null
  on conflict (org, id) do update set level = excluded.level`

function row({ id, version, state, lastAt }: Projected<AreaHandOver>) {
  const { leader, delegate, area } = state
  const columns = { leader, delegate, area, stage: stageOf(state), level: agreedLevel(state) }
  return { id, version, ...columns, changed_at: lastAt, state }
}
