/** What a delegate said at a check-in. */
export type Course = "on-course" | "at-risk" | "off-course"

/** All that a quiet line is drawn from. Instants or days in ISO form; position is linear in time. */
export type QuietLineInput = {
  from: string
  to: string
  now: string
  due: string
  said: readonly { at: string; course: Course }[]
  flags: readonly { at: string; received: boolean }[]
  tripwires: readonly { at: string; until?: string }[]
  stepIns: readonly { at: string }[]
  nextCheckIns: readonly string[]
  ended?: { at: string; outcome?: "met" | "partly-met" | "not-met" }
}

/** From an instant to its place on the line, in percent of the width. */
export type Place = (at: string) => number

/** The line reaches to the agreed end, or further when it is not over by then. */
export function scaleOf(input: QuietLineInput): Place {
  const start = Date.parse(input.from)
  const end = Math.max(Date.parse(input.to), Date.parse(input.ended?.at ?? input.now))
  const span = Math.max(end - start, 1)
  return (at) => Math.min(100, Math.max(0, ((Date.parse(at) - start) / span) * 100))
}

/** Where the ink ends: today, or the day it was over. */
export function inkEnd(input: QuietLineInput, place: Place): number {
  return place(input.ended?.at ?? input.now)
}

/** Percent of the width: closer than this to a greater mark, a small one gives way on a phone. */
export const crowded = 4.5

/** Before this, today's dot covers the two rings on a phone, and all there is to say. */
export const firstDays = 1.5 * crowded
