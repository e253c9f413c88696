import { type At, dayAt } from "../../shared/time.ts"
import { currentRound, type Delegation } from "../delegation.ts"
import { type Answer, type Refused, refuse } from "../refusals.ts"
import type { World } from "../world.ts"
import { type Learning, LOOKED_AT, type ProposedPromise, type ReviewCommand } from "./review.ts"

type Of<T extends ReviewCommand["type"]> = Extract<ReviewCommand, { type: T }>

/** The leader looks at their own part first; beyond a small one, at each thing that was theirs to give. */
export function reflectAsLeader(command: Of<"reflect-as-leader">, state: Delegation): Answer {
  const { looks, steppedIn, owns, kept } = command
  const missing = [
    ...(isSmall(state) ? [] : LOOKED_AT.filter((one) => !looks?.[one])),
    ...(gaveTheirWord(state) && kept === null ? ["kept"] : []),
  ]
  if (missing.length > 0) return refuse("reflection-incomplete", { missing })
  return [{ type: "leader-reflected", looks, steppedIn, owns, kept }]
}

export function reflectAsDelegate(command: Of<"reflect-as-delegate">, state: Delegation): Answer {
  const { happened, owns, learned, good, leaderKept } = command
  if (gaveTheirWord(state) && leaderKept === null)
    return refuse("reflection-incomplete", { missing: ["leaderKept"] })
  return [{ type: "delegate-reflected", happened, owns, learned, good, leaderKept }]
}

/** Either writes what both learn; a new proposal takes the place of the one before. */
export function proposeLearning(command: Of<"propose-learning">, state: Delegation, world: World): Answer {
  const { learning, at } = command
  if (saysNothing(learning)) return refuse("nothing-learned")
  return (
    tooLate(learning.promises, at, world) ?? [
      { type: "learning-proposed", number: numberOf(state) + 1, learning },
    ]
  )
}

/** From here on its promises are made, so their days must still be to come. */
export function agreeLearning(command: Of<"agree-learning">, state: Delegation, world: World): Answer {
  const number = numberOf(state)
  if (command.number !== number) return refuse("learning-has-changed", { number })
  return (
    tooLate(state.review?.proposed?.promises ?? [], command.at, world) ?? [
      { type: "learning-agreed", number },
    ]
  )
}

function tooLate(promises: readonly ProposedPromise[], at: At, { leader, delegate }: World): Refused | null {
  const zones = { leader: leader.zone, delegate: delegate?.zone ?? "UTC" }
  const late = promises.find(({ from, due }) => due < dayAt(at, zones[from]))
  return late ? refuse("due-in-the-past", { due: late.due }) : null
}

export function appreciate({ text }: Of<"appreciate-at-the-end">): Answer {
  return [{ type: "appreciated", text }]
}

function isSmall(state: Delegation): boolean {
  return currentRound(state).size === "small"
}

/** Whether the leader said beforehand what they would do if it fell short. */
function gaveTheirWord(state: Delegation): boolean {
  return currentRound(state).terms.ifItFallsShort !== null
}

function saysNothing({ lessons, promises, differently }: Learning): boolean {
  return lessons.length + promises.length + differently.length === 0
}

function numberOf({ review }: Delegation): number {
  return review?.proposed?.number ?? 0
}
