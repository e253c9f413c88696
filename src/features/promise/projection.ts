import { evolve } from "../../domain/promise/evolve.ts"
import type { Promised, PromiseEvent } from "../../domain/promise/promise.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"
import { projectPromises } from "../record/projection.ts"

const theTwo = ({ from, to }: Promised): readonly string[] => [from, to]

export const promiseKind: Kind<Promised, PromiseEvent> = {
  kind: "promise",
  evolve,
  readers: theTwo,
  audience: theTwo,
  async project(tx, streams) {
    await tx.query(
      `insert into promise (org, id, version, promiser, receiver, due, over, changed_at, state)
       select $1, p.* from jsonb_to_recordset($2::jsonb) as p (id uuid, version int, promiser uuid,
         receiver uuid, due date, over boolean, changed_at timestamptz, state jsonb)
       on conflict (org, id) do update set version = excluded.version, due = excluded.due,
         over = excluded.over, changed_at = excluded.changed_at, state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
    await projectPromises(tx, streams)
  },
}

function row({ id, version, state, lastAt }: Projected<Promised>) {
  const { from, to, due, over } = state
  return { id, version, promiser: from, receiver: to, due, over: over !== null, changed_at: lastAt, state }
}
