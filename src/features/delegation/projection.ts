import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import { evolve } from "../../domain/delegation/evolve.ts"
import type { Kind } from "../../platform/ledger/ledger.ts"

/** A draft is its leader's alone; from the offer on both parties read it, and nobody else. */
const parties = ({ stage, leader, delegate }: Delegation): readonly string[] =>
  stage === "draft" || stage === "discarded" || !delegate ? [leader] : [leader, delegate]

export const delegationKind: Kind<Delegation, DelegationEvent> = {
  kind: "delegation",
  evolve,
  readers: parties,
  audience: parties,
  async project(tx, id, { version, state, firstAt, lastAt }) {
    const terms = state.rounds.at(-1)?.terms ?? state.draft
    const atStake = state.stage === "active" ? (state.active?.worstCase ?? null) : null
    await tx.query(
      `insert into delegation (org, id, version, stage, leader, delegate, area, at_stake, begun_at, changed_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (org, id) do update set version = excluded.version, stage = excluded.stage,
         delegate = excluded.delegate, area = excluded.area, at_stake = excluded.at_stake,
         changed_at = excluded.changed_at, state = excluded.state`,
      [
        tx.org,
        id,
        version,
        state.stage,
        state.leader,
        state.delegate,
        terms?.area ?? null,
        atStake,
        firstAt,
        lastAt,
        JSON.stringify(state),
      ],
    )
  },
}
