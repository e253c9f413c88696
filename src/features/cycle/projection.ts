import { type Cycle, type CycleEvent, evolveCycle } from "../../domain/cycle/cycle.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"

/** The delegate hears nothing of what the leader puts aside. */
function audience({ leader, delegate, raised, answered }: Cycle): readonly string[] {
  return raised || answered?.way !== "let-be" ? [leader, delegate] : [leader]
}

export const cycleKind: Kind<Cycle, CycleEvent> = {
  kind: "cycle",
  evolve: evolveCycle,
  readers: ({ leader, delegate }) => [leader, delegate],
  audience,
  async project(tx, streams) {
    await tx.query(
      `insert into cycle (org, id, version, leader, delegate, area, state)
       select $1, c.* from jsonb_to_recordset($2::jsonb)
         as c (id uuid, version int, leader uuid, delegate uuid, area uuid, state jsonb)
       on conflict (org, id) do update set version = excluded.version, state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
  },
}

function row({ id, version, state }: Projected<Cycle>) {
  const { leader, delegate, area } = state
  return { id, version, leader, delegate, area, state }
}
