import type { Level } from "../shared/level.ts"
import type { At } from "../shared/time.ts"
import type { AreaHandOver, Side } from "./area-hand-over.ts"

/** One delegation of these two in this area, as it settled. */
export type Fact = {
  readonly settledAt: At
  readonly outcome: "met" | "partly-met" | "not-met"
  readonly level: Level
  /** The bad news came from the clock, an overrun or a correction. */
  readonly surprise: boolean
}

/** How far it is at its level: how many were met, how many must be, and what comes then. */
export type Progress = {
  readonly level: Level
  readonly met: number
  readonly mustSettle: number
  readonly next: Level
  readonly full: boolean
}

type Counted = Pick<AreaHandOver, "row" | "since">

/**
 * What counts at the level it is at: settled met, at that level or above, since it began and since the last surprise.
 * A shortfall that was told takes nothing away. Null while there is no next level.
 */
export function progressOf({ row, since }: Counted, facts: readonly Fact[]): Progress | null {
  const [now, next] = row
  if (!now || !next || !since) return null
  const { level, mustSettle } = now
  const from = countedFrom(since, facts)
  const met = facts.filter(
    (fact) => fact.outcome === "met" && fact.level >= level && from(fact.settledAt),
  ).length
  return { level, met, mustSettle, next: next.level, full: met >= mustSettle }
}

/** Whether what happened then still counts: not before the level began, and after the last surprise. */
export function countedFrom(since: At, facts: readonly Fact[]): (at: At) => boolean {
  const last = facts
    .filter(({ surprise }) => surprise)
    .map(({ settledAt }) => settledAt)
    .toSorted()
    .at(-1)
  return (at) => at >= since && (last === undefined || at > last)
}

/** This side has said yes to the next level, and nothing came as a surprise since. */
export function saidYes(
  { yes, since }: Pick<AreaHandOver, "yes" | "since">,
  side: Side,
  facts: readonly Fact[],
): boolean {
  const at = yes[side]
  return at !== null && since !== null && countedFrom(since, facts)(at)
}
