import { CLOCK } from "../shared/ids.ts"
import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import {
  type AreaHandOver,
  type AreaHandOverCommand,
  type AreaHandOverEvent,
  type AreaHandOverRefusal,
  type Later,
  otherSide,
  type Side,
  type Step,
  sideOf,
  stageOf,
  type World,
} from "./area-hand-over.ts"
import { progressOf, saidYes } from "./progress.ts"
import { isRow, rowOf, sameRow } from "./row.ts"

type Answer = Decision<AreaHandOverEvent, AreaHandOverRefusal>
type Refused = Refusal<AreaHandOverRefusal>
const refuse = refuseWith<AreaHandOverRefusal>

/** What a command comes to. Saying the same again is quiet. */
export function decide(command: AreaHandOverCommand, state: AreaHandOver | null, world: World): Answer {
  if (command.type === "propose") return state ? [] : propose(command, world)
  if (!state) throw new Error("nothing is said of an area's hand-over before it is proposed")
  if (command.type === "end-on-leaving") return state.over ? [] : [{ type: "area-hand-over-ended" }]
  const side = sideOf(state, command.by)
  if (!side) throw new Error(command.by === CLOCK ? "silence moves nothing" : "only the two speak of it")
  return state.over ? saidAgain(command, state.over.how) : said(command, state, side, world)
}

function propose(command: Extract<AreaHandOverCommand, { type: "propose" }>, world: World): Answer {
  const { by: leader, delegate, area } = command
  if (leader === delegate) return refuse("area-to-oneself")
  if (!world.delegateHere) return refuse("person-not-here")
  if (!world.areaStands) return refuse("area-unknown")
  if (world.another) return refuse("area-in-hand-over")
  const row = rowOf(command.row)
  return isRow(row)
    ? [{ type: "area-hand-over-proposed", leader, delegate, area, row }]
    : refuse("row-does-not-fit")
}

function saidAgain({ type }: Later, how: string): Answer {
  const again = { "say-not-now": ["not-now"], stop: ["stopped", "withdrawn"] } as Record<string, string[]>
  return again[type]?.includes(how) ? [] : refuse("area-hand-over-over", { how })
}

function said(command: Later, state: AreaHandOver, side: Side, world: World): Answer {
  switch (command.type) {
    case "propose-row":
      return proposeRow(rowOf(command.row), state)
    case "agree-row":
      return answer(state, side, (row) => [{ type: "row-agreed", row }])
    case "keep-row":
      return state.since ? answer(state, side, () => [{ type: "row-kept" }]) : notBegun()
    case "say-not-now":
      return notNow(state, side)
    case "agree-next-level":
      return agreeNextLevel(state, side, world)
    case "pause":
      return state.paused ? [] : (notUnderWay(state) ?? [{ type: "area-hand-over-paused" }])
    case "resume":
      return state.paused ? [{ type: "area-hand-over-resumed" }] : refuse("area-hand-over-not-paused")
    case "stop":
      return stop(command.reason, state, side)
    case "end-on-leaving":
      return [{ type: "area-hand-over-ended" }]
  }
}

function notBegun(): Refused {
  return refuse("area-hand-over-not-begun")
}

/** Why nothing moves in it now; null while it is under way. */
function notUnderWay(state: AreaHandOver): Refused | null {
  const stage = stageOf(state)
  if (stage === "proposed") return notBegun()
  if (stage === "handed-over") return refuse("area-handed-over-already")
  return stage === "paused" ? refuse("area-hand-over-paused") : null
}

/** A newer row takes the place of the one that waits, whoever wrote that. */
function proposeRow(row: readonly Step[], state: AreaHandOver): Answer {
  const refused = state.since && notUnderWay(state)
  if (refused) return refused
  if (!isRow(row)) return refuse("row-does-not-fit")
  const stands = state.proposal?.row ?? state.row
  return sameRow(row, stands) ? refuse("row-as-it-is") : [{ type: "row-proposed", row }]
}

function answer(
  { proposal }: AreaHandOver,
  side: Side,
  event: (row: readonly Step[]) => readonly AreaHandOverEvent[],
): Answer {
  if (!proposal) return refuse("no-row-proposed")
  return proposal.by === side ? refuse("row-for-the-other") : event(proposal.row)
}

function notNow({ since }: AreaHandOver, side: Side): Answer {
  if (side === "leader") return refuse("for-the-delegate-to-say")
  return since ? refuse("area-hand-over-begun") : [{ type: "area-hand-over-not-now" }]
}

/** It moves when both say yes, in either order; a yes from before a surprise is one no more. */
function agreeNextLevel(state: AreaHandOver, side: Side, { facts }: World): Answer {
  const refused = notUnderWay(state)
  if (refused) return refused
  const progress = progressOf(state, facts)
  if (!progress?.full)
    return refuse("level-not-full", { met: progress?.met, mustSettle: progress?.mustSettle })
  if (saidYes(state, side, facts)) return []
  const level = progress.next
  const yes = { type: "next-level-agreed", level } as const
  if (!saidYes(state, otherSide(side), facts)) return [yes]
  const last = state.row.length === 2
  return [yes, { type: last ? "area-handed-over" : "level-reached", level }]
}

function stop(
  reason: Extract<Later, { type: "stop" }>["reason"],
  { since }: AreaHandOver,
  side: Side,
): Answer {
  if (since) return [{ type: "area-hand-over-stopped", reason }]
  return side === "leader" ? [{ type: "area-hand-over-withdrawn" }] : refuse("for-the-leader-to-say")
}
