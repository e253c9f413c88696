import { centsAsDays, daysAsCents } from "../organisation/settings.ts"
import type { PersonId } from "../shared/ids.ts"
import { isRefusal } from "../shared/refusal.ts"
import type { At } from "../shared/time.ts"
import type { CommandOf } from "./commands.ts"
import { agreed, currentRound, type Delegation, partyOf } from "./delegation.ts"
import type { DelegationEvent, Party } from "./events.ts"
import { type Answer, type Refused, refuse } from "./refusals.ts"
import { datesRefused, numbered, personGone, tooLarge, writeRound } from "./round.ts"
import { type AtMost, type Terms, worstCaseOf } from "./terms.ts"
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

/**
 * Adds the activation once everything is agreed, unless everything at once would be too large (DESIGN §3). The
 * worst case is weighed anew, at the day rate of this day.
 */
function activated(events: readonly DelegationEvent[], next: Delegation, world: World, at: At): Answer {
  if (!agreed(next)) return events
  const { number, terms } = currentRound(next)
  const worstCase = worstCaseOf(terms.atMost as AtMost, world.settings)
  const refused = standsNoMore(terms, at, world) ?? everythingAtOnce(worstCase, world)
  const { dayRate } = world.settings
  return refused ?? [...events, { type: "activated", round: number, worstCase, dayRate }]
}

/** What may have changed since the round was written: who is here, what may be lost, what day it is. */
function standsNoMore(terms: Terms, at: At, world: World): Refused | null {
  return personGone(world) ?? tooLarge(terms, at, world) ?? datesRefused(terms, at, world)
}

function everythingAtOnce(worstCase: number, { settings, atStakeElsewhere }: World): Refused | null {
  const together = atStakeElsewhere + worstCase
  if (together <= daysAsCents(settings.fatalLoss, settings)) return null
  return refuse("everything-at-once-too-large", {
    days: centsAsDays(together, settings),
    fatalLoss: settings.fatalLoss,
  })
}

function acting(state: Delegation, by: PersonId): Party {
  const party = partyOf(state, by)
  if (!party) throw new Error("the gate lets only the parties in")
  return party
}
