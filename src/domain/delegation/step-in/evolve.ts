import type { Recorded } from "../../shared/recorded.ts"
import { type Delegation, partyOf } from "../delegation.ts"
import type { StepIn, StepInEvent } from "./step-in.ts"

/** Folds what was done inside the room, and what both said of it afterwards. */
export function evolveStepIns(
  state: Delegation,
  event: Exclude<Recorded<StepInEvent>, { type: "taken-back" }>,
): Delegation {
  switch (event.type) {
    case "stepped-in": {
      const { stepIn: id, kind, on, calledIn, at } = event
      const by = partyOf(state, event.by) ?? "leader"
      const accounts = { leader: null, delegate: null }
      const stepIn: StepIn = { id, kind, by, at, on, calledIn, accounts, openedAt: null }
      return { ...state, stepIns: [...state.stepIns, stepIn] }
    }
    case "step-in-accounted": {
      const { stepIn, happened, why, welcome, words } = event
      const party = partyOf(state, event.by) ?? "leader"
      const account = { happened, why, welcome, words }
      return changed(state, stepIn, ({ accounts }) => ({ accounts: { ...accounts, [party]: account } }))
    }
    case "accounts-opened": {
      // The passages as they are named again here are the ones that both may read.
      const { stepIn, accounts, at } = event
      return changed(state, stepIn, () => ({ accounts, openedAt: at }))
    }
  }
}

function changed(state: Delegation, id: string, change: (stepIn: StepIn) => Partial<StepIn>): Delegation {
  const stepIns = state.stepIns.map((stepIn) =>
    stepIn.id === id ? { ...stepIn, ...change(stepIn) } : stepIn,
  )
  return { ...state, stepIns }
}
