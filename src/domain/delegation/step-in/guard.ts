import type { Actor } from "../../shared/ids.ts"
import { type At, dayAt } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"
import { openCalls } from "../called-in/called-in.ts"
import type { Delegation } from "../delegation.ts"
import type { DelegationEvent } from "../events.ts"
import { type Answer, refuse } from "../refusals.ts"
import type { World } from "../world.ts"
import { nextStepIn, type StepInKind } from "./step-in.ts"

/** How a text reads that is said in the delegate's room: as an order, as asking how far it is, or as neither. */
export type Reads = "instruction" | "progress-question" | null

const KINDS: Record<Exclude<Reads, null>, StepInKind> = {
  instruction: "directed",
  "progress-question": "pressed",
}

/** What somebody says, and why they go on although it reads as a step-in. */
type Said = {
  readonly by: Actor
  readonly at: At
  readonly text: Words | null
  readonly despite: Words | null
}

/**
 * The guard (DESIGN §2): what a leader says whom nothing calls in is not recorded at once when it reads as a step-in.
 * Gone on with, it is, and the step-in beside it. It informs, and never forbids; the refusal repeats no words.
 */
export function guarded(
  events: readonly DelegationEvent[],
  { by, at, text, despite }: Said,
  state: Delegation,
  world: World,
): Answer {
  const reads = outside(state, by) ? readAs(text, world) : null
  if (!reads) return events
  if (!despite) return refuse("reads-as-a-step-in", { reads })
  const on = dayAt(at, world.delegate?.zone ?? "UTC")
  const stepIn = { stepIn: nextStepIn(state), kind: KINDS[reads], on, calledIn: false, reason: despite }
  return [...events, { type: "stepped-in", ...stepIn }]
}

/** The leader, while the delegate is at it and nothing calls the leader in. */
function outside(state: Delegation, by: Actor): boolean {
  return by === state.leader && state.stage === "active" && openCalls(state).length === 0
}

/** Words are read on their way in; of kept ones the rules know nothing. */
function readAs(text: Words | null, { reads }: World): Reads {
  return text && "text" in text ? reads(text.text) : null
}
