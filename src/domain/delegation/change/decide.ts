import { isRefusal } from "../../shared/refusal.ts"
import { acting, currentRound, type Delegation } from "../delegation.ts"
import type { Round } from "../events.ts"
import { intoForce } from "../in-force.ts"
import { type Answer, type Refused, refuse as refuseWith } from "../refusals.ts"
import { writeRound } from "../round.ts"
import { guarded } from "../step-in/guard.ts"
import type { World } from "../world.ts"
import type { ChangeCommand } from "./change.ts"
import { sameTerms } from "./same-terms.ts"

type Of<T extends ChangeCommand["type"]> = Extract<ChangeCommand, { type: T }>

/** A change of terms is a round like any other; what both do already needs no back-brief. */
export function propose(command: Of<"propose-change">, state: Delegation, world: World): Answer {
  const { terms, remarks, text } = command
  const proposal = { terms, remarks, answerBy: null, backBrief: false }
  const round = writeRound(proposal, acting(state, command.by), command.at, state, world)
  if (isRefusal(round)) return round
  if (sameTerms(round.terms, currentRound(state).terms)) return refuseWith("nothing-changed")
  const proposed = { type: "change-proposed", round: { ...round, backBriefNeeded: false }, text } as const
  return guarded([proposed], command, state, world)
}

export function agree(command: Of<"agree-change">, state: Delegation, world: World): Answer {
  const round = proposedIn(state)
  const weighed = notAsRead(command, round) ?? intoForce(round, command.at, world, currentRound(state).terms)
  return isRefusal(weighed) ? weighed : [{ type: "change-agreed", ...weighed }]
}

export function refuse(command: Of<"refuse-change">, state: Delegation): Answer {
  const { round, text } = command
  return notAsRead(command, proposedIn(state)) ?? [{ type: "change-refused", round, text }]
}

export function withdraw(state: Delegation): Answer {
  return [{ type: "change-withdrawn", round: proposedIn(state).number }]
}

function notAsRead({ round }: { readonly round: number }, { number }: Round): Refused | null {
  return round === number ? null : refuseWith("terms-have-changed", { round: number })
}

function proposedIn({ change }: Delegation): Round {
  if (!change) throw new Error("the gate lets nobody answer what was not proposed")
  return change.round
}
