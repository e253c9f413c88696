import { evolve } from "../../domain/plan/evolve.ts"
import { type Plan, type PlanEvent, stands } from "../../domain/plan/plan.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"

const itsOwner = ({ owner }: Plan): readonly string[] => [owner]

export const planKind: Kind<Plan, PlanEvent> = {
  kind: "plan",
  evolve,
  readers: itsOwner,
  audience: itsOwner,
  async project(tx, streams) {
    await tx.query(
      `insert into plan (org, id, version, owner, week, stands, state)
       select $1, p.* from jsonb_to_recordset($2::jsonb)
         as p (id uuid, version int, owner uuid, week date, stands boolean, state jsonb)
       on conflict (org, id) do update set version = excluded.version, stands = excluded.stands,
         state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
  },
}

function row({ id, version, state }: Projected<Plan>) {
  const { owner, week } = state
  return { id, version, owner, week, stands: stands(state), state }
}
