import { type At, addDays, type Day, endOfDay, type Zone } from "../shared/time.ts"

/** How far one hand-over of a leader's has gone. */
export type Went = {
  readonly committed: boolean
  readonly settled: boolean
  /** Settled, and nobody stepped in who was not called in; one that both found welcome costs nothing. */
  readonly undisturbed: boolean
  /** What is suggested next grew because of it. */
  readonly raised: boolean
}

/** How many went how far: each count is part of the one before it. */
export type Flow = {
  readonly offered: number
  readonly committed: number
  readonly settled: number
  readonly undisturbed: number
  readonly raised: number
}

/** A leader's own hand-overs, from offered to the next size raised. It is shown to that leader alone. */
export function flowOf(went: readonly Went[]): Flow {
  const reached = (...steps: readonly (keyof Went)[]) =>
    went.filter((one) => steps.every((step) => one[step])).length
  return {
    offered: went.length,
    committed: reached("committed"),
    settled: reached("committed", "settled"),
    undisturbed: reached("committed", "settled", "undisturbed"),
    raised: reached("committed", "settled", "undisturbed", "raised"),
  }
}

/** A time in which something was held, for as many hours a week. */
export type Stretch = {
  readonly from: At
  readonly until: At | null
  readonly hours: number | null
  readonly business: "on" | "in" | null
}

/** The hours a week that a leader held at the end of a week, ON the business and IN it. */
export type Week = { readonly monday: Day; readonly on: number; readonly in: number }

/** `count` weeks up to the one of this Monday, the first first. What nobody has said hours of is in none. */
export function weeksOf(
  stretches: readonly Stretch[],
  monday: Day,
  count: number,
  zone: Zone,
): readonly Week[] {
  return Array.from({ length: count }, (_, index) => {
    const begins = addDays(monday, -7 * (count - 1 - index))
    const ends = endOfDay(addDays(begins, 6), zone)
    const held = stretches.filter(({ from, until }) => from < ends && (until === null || until >= ends))
    return { monday: begins, on: hoursOf(held, "on"), in: hoursOf(held, "in") }
  })
}

function hoursOf(held: readonly Stretch[], which: "on" | "in"): number {
  return held.reduce((sum, { hours, business }) => sum + (business === which ? (hours ?? 0) : 0), 0)
}
