import { acting, currentRound, type Delegation, otherParty } from "../delegation.ts"
import type { Doubt, Judgement, Party } from "../events.ts"
import { corrected, outcomeOf } from "../outcome.ts"
import { type Answer, refuse as refuseWith } from "../refusals.ts"
import { criteriaOf } from "../terms.ts"
import type { World } from "../world.ts"
import type { Correction, CorrectionCommand } from "./correction.ts"

type Of<T extends CorrectionCommand["type"]> = Extract<CorrectionCommand, { type: T }>

/** A criterion turned out otherwise than both had said. Somebody must be there to see it so too. */
export function propose(command: Of<"propose-correction">, state: Delegation, world: World): Answer {
  const { judgements, lost, text } = command
  const known = criteriaOf(currentRound(state).terms).map(({ id }) => id)
  const unknown = judgements.find(({ criterion }) => !known.includes(criterion))
  if (unknown) return refuseWith("criterion-unknown", { criterion: unknown.criterion })
  const otherwise = judgements.filter((judgement) => isOtherwise(judgement, state))
  if (otherwise.length === 0) return refuseWith("nothing-corrected")
  const other = otherParty(acting(state, command.by))
  if (!isHere(other, world)) return refuseWith("person-not-here", { party: other })
  return [{ type: "correction-proposed", judgements: otherwise, lost, text }]
}

/** Both see it so now: what was doubted of it is doubted no more. */
export function confirm(state: Delegation): Answer {
  const judgements = corrected(settledOf(state).judgements, proposedIn(state).judgements)
  const outcome = outcomeOf(currentRound(state).terms, judgements)
  return [{ type: "correction-confirmed", judgements, outcome }]
}

export function refuse({ text }: Of<"refuse-correction">): Answer {
  return [{ type: "correction-refused", text }]
}

/** What stands, stands otherwise; or one of the two doubts it. */
function isOtherwise({ criterion, met }: Judgement, state: Delegation): boolean {
  const { judgements, doubts } = settledOf(state)
  const about = (one: Judgement | Doubt) => one.criterion === criterion
  return doubts.some(about) || judgements.find(about)?.met !== met
}

function isHere(party: Party, { leader, delegate }: World): boolean {
  return (party === "leader" ? leader : delegate)?.here ?? false
}

function settledOf({ settled }: Delegation): NonNullable<Delegation["settled"]> {
  if (!settled) throw new Error("the gate lets nobody correct what has not settled")
  return settled
}

function proposedIn({ correction }: Delegation): Correction {
  if (!correction) throw new Error("the gate lets nobody answer what was not proposed")
  return correction
}
