import { isRefusal } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { CommandOf } from "./commands.ts"
import { acting, agreed, currentRound, type Delegation } from "./delegation.ts"
import type { DelegationEvent } from "./events.ts"
import { intoForce, standsNoMore } from "./in-force.ts"
import { type Answer, refuse } from "./refusals.ts"
import { numbered, writeRound } from "./round.ts"
import type { World } from "./world.ts"

export function draft(command: CommandOf<"draft">): Answer {
  const { by: leader, delegate } = command
  return [{ type: "drafted", leader, delegate, terms: numbered(command.terms, null) }]
}

export function revise(command: CommandOf<"revise">, state: Delegation): Answer {
  return [{ type: "draft-revised", delegate: command.delegate, terms: numbered(command.terms, state) }]
}

export function offer(command: CommandOf<"offer">, state: Delegation, world: World): Answer {
  const { delegate, draft, leader } = state
  if (delegate === leader) return refuse("offered-to-oneself")
  if (!delegate || !draft) return refuse("stage-not-set", { missing: ["delegate"] })
  const round = writeRound({ ...command, terms: draft }, "leader", command.at, state, world)
  return isRefusal(round) ? round : [{ type: "offered", delegate, round }]
}

export function askForIt(command: CommandOf<"ask-for-it">, world: World): Answer {
  const { leader, by: delegate } = command
  if (leader === delegate) return refuse("offered-to-oneself")
  const round = writeRound(command, "delegate", command.at, null, world)
  return isRefusal(round) ? round : [{ type: "asked-for", leader, delegate, round }]
}

export function counter(command: CommandOf<"counter">, state: Delegation, world: World): Answer {
  const round = writeRound(command, acting(state, command.by), command.at, state, world)
  return isRefusal(round) ? round : [{ type: "countered", round }]
}

export function backBrief(command: CommandOf<"back-brief">, state: Delegation): Answer {
  const { number } = currentRound(state)
  if (command.round !== number) return refuse("terms-have-changed", { round: number })
  return [{ type: "back-brief-given", round: number, text: command.text }]
}

/** The leader's yes to the back-brief, or the yes of three days' silence. */
export function confirmBackBrief(state: Delegation, world: World, bySilence: boolean, at: At): Answer {
  const confirmed: DelegationEvent = {
    type: "back-brief-confirmed",
    round: currentRound(state).number,
    bySilence,
  }
  const next = { ...state, backBrief: { ...state.backBrief, confirmed: true } }
  return activated([confirmed], next, world, at)
}

export function correctBackBrief(command: CommandOf<"correct-back-brief">, state: Delegation): Answer {
  return [{ type: "back-brief-corrected", round: currentRound(state).number, text: command.text }]
}

export function commit(command: CommandOf<"commit">, state: Delegation, world: World): Answer {
  const { number, terms } = currentRound(state)
  if (command.round !== number) return refuse("terms-have-changed", { round: number })
  const refused = standsNoMore(terms, command.at, world)
  if (refused) return refused
  const yes = { ...state.yes, [acting(state, command.by)]: command.at }
  return activated([{ type: "committed", round: number }], { ...state, yes }, world, command.at)
}

/** Adds the activation once everything is agreed, unless the round cannot come into force. */
function activated(events: readonly DelegationEvent[], next: Delegation, world: World, at: At): Answer {
  if (!agreed(next)) return events
  const weighed = intoForce(currentRound(next), at, world)
  return isRefusal(weighed) ? weighed : [...events, { type: "activated", ...weighed }]
}
