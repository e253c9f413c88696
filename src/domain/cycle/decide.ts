import { type Decision, refuse as refuseWith } from "../shared/refusal.ts"
import {
  type Cycle,
  type CycleCommand,
  type CycleEvent,
  type CycleRefusal,
  type World,
  waitingFor,
} from "./cycle.ts"
import { adds } from "./found.ts"

export type Answer = Decision<CycleEvent, CycleRefusal>
type Of<T extends CycleCommand["type"]> = Extract<CycleCommand, { type: T }>
const refuse = refuseWith<CycleRefusal>

/** What the delegate's raising and the leader's answer come to. Whose each is, the lookup has asked. */
export function decideCycle(command: CycleCommand, state: Cycle | null, world: World): Answer {
  return command.type === "raise" ? raise(command, state, world) : answer(command, state, world)
}

/** Once for what there is; what comes later may be raised anew. */
function raise({ between, text }: Of<"raise">, state: Cycle | null, { moments, here }: World): Answer {
  if (!moments) return refuse("no-cycle-here")
  if (!here) return refuse("person-not-here")
  if (state?.raised && !adds(moments, state.raised.moments)) return refuse("cycle-raised-already")
  return [{ type: "cycle-raised", between, moments, text }]
}

/** Another way may be chosen later, while it stands on the same; the same again is quiet. */
function answer({ between, way }: Of<"answer">, state: Cycle | null, world: World): Answer {
  const waiting = waitingFor(state, world.moments)
  const moments = waiting ?? world.moments
  if (!moments) return refuse("no-cycle-here")
  if (!waiting && state?.answered?.way === way) return []
  return refusedWay(way, world) ?? [{ type: "cycle-answered", between, moments, way }]
}

function refusedWay(way: Of<"answer">["way"], { here, wordGiven }: World) {
  if (!here && way !== "let-be") return refuse("person-not-here")
  return way === "four-weeks" && wordGiven ? refuse("word-given-already") : null
}
