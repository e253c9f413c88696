import type { CommandOf } from "./commands.ts"
import { currentRound, type Declaration, type Delegation } from "./delegation.ts"
import type { DelegationEvent, Doubt, Judgement, SettledBy } from "./events.ts"
import { allMet, asDoubted, fellShort, notJudged, outcomeOf, stillInDoubt } from "./outcome.ts"
import { type Answer, refuse } from "./refusals.ts"
import { criteriaOf } from "./terms.ts"

/** After so many disputes the two accounts stand side by side. */
const DISPUTES = 2

export function declare(command: CommandOf<"declare">, state: Delegation): Answer {
  const { terms } = currentRound(state)
  const judgements = command.judgements ?? allMet(terms)
  const refused = judgementsRefused(judgements, state)
  if (refused) return refused
  const { moneyUsed, lost, text } = command
  return [{ type: "declared", judgements, outcome: outcomeOf(terms, judgements), moneyUsed, lost, text }]
}

/** The leader's yes to the outcome, or the yes of seven days' silence. */
export function confirmOutcome(state: Delegation, bySilence: boolean): readonly DelegationEvent[] {
  const { judgements } = declarationOf(state)
  const confirmed: DelegationEvent = { type: "outcome-confirmed", bySilence }
  return [confirmed, ...settle(state, bySilence ? "silence" : "confirmed", judgements, [])]
}

/** A small one has no rounds of dispute: the leader's account stands beside the delegate's at once. */
export function disputeOutcome(command: CommandOf<"dispute-outcome">, state: Delegation): Answer {
  const { judgements } = declarationOf(state)
  const doubts = stillInDoubt(judgements, command.doubts)
  if (doubts.length === 0) return refuse("nothing-in-doubt")
  const unknown = doubts.find(
    ({ criterion }) => !judgements.some((judgement) => judgement.criterion === criterion),
  )
  if (unknown) return refuse("criterion-unknown", { criterion: unknown.criterion })
  const disputed: DelegationEvent = { type: "outcome-disputed", doubts }
  const small = currentRound(state).size === "small"
  return small ? [disputed, ...settle(state, "two-accounts", judgements, doubts)] : [disputed]
}

/** What both now say alike settles; what still differs goes back to the leader, and after two rounds stands. */
export function reviseOutcome(command: CommandOf<"revise-outcome">, state: Delegation): Answer {
  const { judgements } = command
  const refused = judgementsRefused(judgements, state)
  if (refused) return refused
  const outcome = outcomeOf(currentRound(state).terms, judgements)
  const revised: DelegationEvent = { type: "outcome-revised", judgements, outcome }
  const left = stillInDoubt(judgements, declarationOf(state).doubts ?? [])
  if (left.length === 0) return [revised, ...settle(state, "revised", judgements, [])]
  return [revised, ...lastWord(state, judgements, left)]
}

export function acceptDispute(state: Delegation): Answer {
  const { judgements, doubts } = declarationOf(state)
  return [{ type: "outcome-accepted" }, ...settle(state, "accepted", asDoubted(judgements, doubts ?? []), [])]
}

export function standBy(command: CommandOf<"stand-by-outcome">, state: Delegation): Answer {
  const { judgements, doubts } = declarationOf(state)
  return [{ type: "outcome-stood-by", reason: command.reason }, ...lastWord(state, judgements, doubts ?? [])]
}

/**
 * Seven days' silence: it confirms what nobody doubts; where a doubt stands, both accounts do, and nobody
 * overrules.
 */
export function silenceSettles(state: Delegation): readonly DelegationEvent[] {
  const { judgements, doubts, standing } = declarationOf(state)
  const left = doubts ?? standing
  return left.length > 0 ? settle(state, "two-accounts", judgements, left) : confirmOutcome(state, true)
}

function lastWord(state: Delegation, judgements: readonly Judgement[], doubts: readonly Doubt[]) {
  return declarationOf(state).disputes >= DISPUTES ? settle(state, "two-accounts", judgements, doubts) : []
}

function settle(
  state: Delegation,
  how: SettledBy,
  judgements: readonly Judgement[],
  doubts: readonly Doubt[],
): readonly DelegationEvent[] {
  const { terms, size } = currentRound(state)
  const outcome = outcomeOf(terms, judgements)
  const settled: DelegationEvent = { type: "settled", how, judgements, outcome, doubts }
  const closesItself = size === "small" && !fellShort({ outcome, doubts })
  return closesItself ? [settled, { type: "closed", bySilence: true }] : [settled]
}

function judgementsRefused(judgements: readonly Judgement[], state: Delegation) {
  const { terms } = currentRound(state)
  const known = new Set(criteriaOf(terms).map(({ id }) => id))
  const stranger = judgements.find(({ criterion }) => !known.has(criterion))
  if (stranger) return refuse("criterion-unknown", { criterion: stranger.criterion })
  const left = notJudged(terms, judgements)
  return left.length > 0 ? refuse("criteria-not-judged", { missing: left }) : null
}

function declarationOf(state: Delegation): Declaration {
  if (!state.declaration) throw new Error("nothing is judged before it is declared")
  return state.declaration
}
