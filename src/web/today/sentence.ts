import type { TodayView } from "../../client/client.ts"
import { nameOf } from "../delegation/reading.ts"
import { words } from "./words.ts"

const NAMED = 4

/** Drafts are one quiet line of their own. */
export function needsOf({ needs }: Pick<TodayView, "needs">): TodayView["needs"] {
  return needs.filter(({ need }) => need.kind !== "finish-draft")
}

type Waiting = Pick<TodayView, "needs" | "promises" | "areaHandOvers">

/** How many things wait for the reader: what is handed over, what was promised, and areas on their way. */
export function waiting({ needs, promises, areaHandOvers }: Waiting): number {
  return (
    needsOf({ needs }).length + promises.filter(({ need }) => need !== null).length + areaHandOvers.length
  )
}

/** The one thing Today says, line by line. */
export function sentenceOf(today: Waiting & Pick<TodayView, "held" | "holding">): string[] {
  const needs = waiting(today)
  if (needs > 0) return [words.needYou(needs)]
  if (today.held.length === 0 && today.holding.length === 0) return [words.nobody]
  const names = holders(today.held)
  return names.length > 0 ? [words.nothing, words.haveIt(shortened(names))] : [words.nothing]
}

/** Whoever holds something now, once each. */
function holders(held: TodayView["held"]): string[] {
  const holding = held.filter(({ stage }) => stage === "active" || stage === "declared")
  return [...new Map(holding.map(({ delegate }) => [delegate?.id, nameOf(delegate)])).values()]
}

function shortened(names: readonly string[]): string[] {
  if (names.length <= NAMED) return [...names]
  return [...names.slice(0, NAMED - 1), words.others(names.length - NAMED + 1)]
}
