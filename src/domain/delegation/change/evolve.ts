import type { Recorded } from "../../shared/recorded.ts"
import { closing } from "../called-in/evolve.ts"
import { type Delegation, partyOf } from "../delegation.ts"
import type { ChangeEvent } from "./change.ts"

/** Folds what happened to a change of terms. */
export function evolveChange(state: Delegation, event: Recorded<ChangeEvent>): Delegation {
  const { at } = event
  switch (event.type) {
    case "change-proposed": {
      const by = partyOf(state, event.by) ?? event.round.author
      return { ...state, change: { round: event.round, by, at }, carriedOn: at }
    }
    case "change-agreed":
      return inForce(state, event)
    case "change-refused":
    case "change-withdrawn":
      return { ...state, change: null, carriedOn: at }
    case "change-lapsed":
      return { ...state, change: null }
  }
}

/** The new round counts: its lines, its tripwires, and no call that waited for it. */
function inForce(
  state: Delegation,
  { at, worstCase, dayRate }: Extract<Recorded<ChangeEvent>, { type: "change-agreed" }>,
): Delegation {
  const rounds = state.change ? [...state.rounds, state.change.round] : state.rounds
  const active = state.active && { ...state.active, worstCase, dayRate, changed: at }
  const changed = { ...state, rounds, active, change: null, lines: {}, carriedOn: at }
  return closing(changed, at, ({ answer }) => answer === "change-terms")
}
