import { type Day, dayAt, endOfDay, startOfDay, type Zone } from "../../shared/time.ts"
import { calledInWithin, openCalls } from "../called-in/called-in.ts"
import { acting, type Delegation, otherParty } from "../delegation.ts"
import type { DelegationEvent, Party } from "../events.ts"
import { type Answer, refuse } from "../refusals.ts"
import type { World } from "../world.ts"
import { type Account, nextStepIn, type StepInCommand } from "./step-in.ts"

type Of<T extends StepInCommand["type"]> = Extract<StepInCommand, { type: T }>

/** On any day since it became active; a step-in of which no day is named is of this instant. */
export function stepIn(command: Of<"step-in">, state: Delegation, world: World): Answer {
  const { kind, reason } = command
  const zone = world.delegate?.zone ?? "UTC"
  const today = dayAt(command.at, zone)
  const first = dayAt(state.active?.since ?? command.at, zone)
  const on = command.on ?? today
  if (on < first || on > today) return refuse("step-in-on-no-such-day", { from: first, until: today })
  const calledIn = command.on ? isCalledInOn(on, zone, state) : isCalledIn(state)
  return [{ type: "stepped-in", stepIn: nextStepIn(state), kind, on, calledIn, reason }]
}

/** Each says how it was before reading the other; with the second both open, and are named again for both. */
export function account(command: Of<"account-for-step-in">, state: Delegation): Answer {
  const { stepIn, happened, why, welcome, words } = command
  const known = state.stepIns.find(({ id }) => id === stepIn)
  if (!known) return refuse("step-in-unknown")
  const party = acting(state, command.by)
  if (known.accounts[party]) return refuse("account-already-given")
  const own = { happened, why, welcome, words }
  const theirs = known.accounts[otherParty(party)]
  return [{ type: "step-in-accounted", stepIn, ...own }, ...opened(stepIn, party, own, theirs)]
}

export function takeBack(command: Of<"take-back">, state: Delegation): Answer {
  return [{ type: "taken-back", reason: command.reason, calledIn: isCalledIn(state) }]
}

function opened(
  stepIn: string,
  party: Party,
  own: Account,
  theirs: Account | null,
): readonly DelegationEvent[] {
  if (!theirs) return []
  const accounts = party === "leader" ? { leader: own, delegate: theirs } : { leader: theirs, delegate: own }
  return [{ type: "accounts-opened", stepIn, accounts }]
}

// What the calls say, and never what anybody says of them.
function isCalledIn(state: Delegation): boolean {
  return openCalls(state).length > 0
}

function isCalledInOn(day: Day, zone: Zone, state: Delegation): boolean {
  return calledInWithin(state, startOfDay(day, zone), endOfDay(day, zone))
}
