import { type AreaHandOver, type CommandType, type Side, stageOf, type World } from "./area-hand-over.ts"
import { progressOf, saidYes } from "./progress.ts"

/** Everything a side may say now: what `decide` would not refuse, given a row that is another. */
export function movesOf(
  state: AreaHandOver,
  side: Side,
  { facts }: Pick<World, "facts">,
): readonly CommandType[] {
  const theirs = state.proposal !== null && state.proposal.by !== side
  switch (stageOf(state)) {
    case "proposed":
      return [
        ...(theirs ? (["agree-row"] as const) : []),
        "propose-row",
        side === "leader" ? "stop" : "say-not-now",
      ]
    case "under-way":
      return [
        ...(asks(state, side, facts) ? (["agree-next-level"] as const) : []),
        ...(theirs ? (["agree-row", "keep-row"] as const) : []),
        ...(["propose-row", "pause", "stop"] as const),
      ]
    case "paused":
      return ["resume", "stop"]
    case "handed-over":
      return ["stop"]
    case "over":
      return []
  }
}

/** The next level is open, and this side has not said yes to it. */
function asks(state: AreaHandOver, side: Side, facts: World["facts"]): boolean {
  return progressOf(state, facts)?.full === true && !saidYes(state, side, facts)
}

/** What it asks of a side now: to answer a row of levels, or to say yes to the next one. */
export type Need = "answer-row" | "next-level"

export function needOf(state: AreaHandOver, side: Side, world: Pick<World, "facts">): Need | null {
  const moves = movesOf(state, side, world)
  if (moves.includes("agree-row")) return "answer-row"
  return moves.includes("agree-next-level") ? "next-level" : null
}
