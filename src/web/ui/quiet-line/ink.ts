import { pathBetween, type Stretch } from "./curve.ts"
import { type Course, firstDays, inkEnd, type Place, type QuietLineInput } from "./scale.ts"

/** Pixels: where the agreed course lies, and how far "at risk" drifts from it (off course twice as far). */
export type Measure = { course: number; drift: number }

/** From one x to another, in percent. */
export type Range = readonly [from: number, to: number]

/** Below this share of the width a called-in stretch could not be seen on a phone. */
const leastOnPhone = 7

const steps: Record<Course, number> = { "on-course": 0, "at-risk": 1, "off-course": 2 }

/** The line as it was said: flat between equal answers, an S between two that differ, flat until it ends. */
export function stretchesOf(input: QuietLineInput, place: Place, { course, drift }: Measure): Stretch[] {
  const end = inkEnd(input, place)
  const answers = input.said
    .map((one) => ({ x: Math.min(place(one.at), end), y: course + drift * steps[one.course] }))
    .sort((a, b) => a.x - b.x)
  const stretches: Stretch[] = []
  let here = { x: 0, y: course }
  for (const next of [...answers, { x: end, y: answers.at(-1)?.y ?? course }]) {
    stretches.push({ x0: here.x, y0: here.y, x1: next.x, y1: next.y })
    here = next
  }
  return stretches
}

/** While the leader was called in, in order and without overlap; each at least as long as asked. */
export function calledRanges(input: QuietLineInput, place: Place, least = 0): Range[] {
  const end = inkEnd(input, place)
  const ranges = input.tripwires
    .map(({ at, until }): Range => {
      const from = Math.min(place(at), end)
      const to = until === undefined ? end : place(until)
      return [from, Math.min(end, Math.max(to, from + least))]
    })
    .sort((a, b) => a[0] - b[0])
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else if (range[1] > range[0]) merged.push(range)
  }
  return merged
}

/** What is left of the whole when some ranges are taken out. */
export function without(whole: Range, taken: readonly Range[]): Range[] {
  const rest: Range[] = []
  let from = whole[0]
  for (const [start, end] of taken) {
    if (start > from) rest.push([from, start])
    from = Math.max(from, end)
  }
  if (whole[1] > from) rest.push([from, whole[1]])
  return rest
}

/** Two drawings of the same line: as it is, and with called-in stretches long enough for a phone. */
export type Ink = { ink: string; called: string }

function draw(stretches: readonly Stretch[], called: readonly Range[]): Ink {
  const end = stretches.at(-1)?.x1 ?? 0
  const path = (ranges: readonly Range[]) => ranges.map(([a, b]) => pathBetween(stretches, a, b)).join("")
  return { ink: path(without([0, end], called)), called: path(called) }
}

export function inkOf(input: QuietLineInput, place: Place, stretches: readonly Stretch[]) {
  const young = !input.ended && inkEnd(input, place) < firstDays
  return {
    ample: draw(stretches, calledRanges(input, place)),
    tight: young ? { ink: "", called: "" } : draw(stretches, calledRanges(input, place, leastOnPhone)),
  }
}
