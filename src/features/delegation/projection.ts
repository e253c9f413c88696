import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import { evolve } from "../../domain/delegation/evolve.ts"
import type { Kind, Projected } from "../../platform/ledger/ledger.ts"
import { projectDelegations } from "../record/projection.ts"

/** A draft is its leader's alone; from the offer on both parties read it, and nobody else. */
const parties = ({ stage, leader, delegate }: Delegation): readonly string[] =>
  stage === "draft" || stage === "discarded" || !delegate ? [leader] : [leader, delegate]

export const delegationKind: Kind<Delegation, DelegationEvent> = {
  kind: "delegation",
  evolve,
  // How a step-in was is each one's own until both have said it; then it is named again, for both.
  readers: (state, event) => (event.type === "step-in-accounted" ? [event.by] : parties(state)),
  audience: parties,
  async project(tx, streams) {
    await tx.query(
      `insert into delegation (org, id, version, stage, leader, delegate, area, at_stake, begun_at, changed_at, state)
       select $1, d.* from jsonb_to_recordset($2::jsonb) as d (id uuid, version int, stage text, leader uuid,
         delegate uuid, area uuid, at_stake bigint, begun_at timestamptz, changed_at timestamptz, state jsonb)
       on conflict (org, id) do update set version = excluded.version, stage = excluded.stage,
         delegate = excluded.delegate, area = excluded.area, at_stake = excluded.at_stake,
         changed_at = excluded.changed_at, state = excluded.state`,
      [tx.org, JSON.stringify(streams.map(row))],
    )
    await projectDelegations(tx, streams)
  },
}

function row({ id, version, state, firstAt, lastAt }: Projected<Delegation>) {
  const { stage, leader, delegate, active } = state
  const terms = state.rounds.at(-1)?.terms ?? state.draft
  const atStake = stage === "active" ? (active?.worstCase ?? null) : null
  const times = { begun_at: firstAt, changed_at: lastAt }
  return {
    id,
    version,
    stage,
    leader,
    delegate,
    area: terms?.area ?? null,
    at_stake: atStake,
    ...times,
    state,
  }
}
