import { inkOf, type Measure, stretchesOf } from "./ink.ts"
import { type Mark, marksOf } from "./marks.ts"
import { inkEnd, type QuietLineInput, scaleOf } from "./scale.ts"
import { type LineWords, wordsOf } from "./words.ts"

export type { Mark } from "./marks.ts"
export type { Course, QuietLineInput } from "./scale.ts"
export type { LineWords, PlacedWord } from "./words.ts"

/** A drawing is as wide as a thousand; heights are pixels. */
const wide = (x: number) => Math.round(x * 1000) / 100

const full: Measure = { course: 28, drift: 9 }
const small: Measure = { course: 9, drift: 4 }

function hairlines(input: QuietLineInput, end: number, course: number) {
  // Once it has settled nothing is ahead; where it was only ended, what was agreed still goes on.
  const last = input.ended?.outcome === undefined ? 100 : end
  return {
    gone: `M0 ${course}H${wide(end)}`,
    course: last > end ? `M${wide(end)} ${course}H${wide(last)}` : "",
  }
}

/** The full line: two hairlines, the ink in its two drawings, the marks and the words. Pure. */
export function quietLine(input: QuietLineInput, words: LineWords) {
  const place = scaleOf(input)
  const stretches = stretchesOf(input, place, full)
  return {
    height: 56,
    ...hairlines(input, inkEnd(input, place), full.course),
    ...inkOf(input, place, stretches),
    marks: marksOf(input, place, full.course, stretches),
    ...wordsOf(input, place, words),
  }
}

/** The line in a row: drift, today (a diamond while the leader is called in) and how it settled. */
export function miniLine(input: QuietLineInput) {
  const place = scaleOf(input)
  const stretches = stretchesOf(input, place, small)
  const greater: Mark["kind"][] = ["today", "end"]
  const marks = marksOf(input, place, small.course, stretches).filter((mark) => greater.includes(mark.kind))
  const called = !input.ended && input.tripwires.some((one) => one.until === undefined)
  const end = inkEnd(input, place)
  const diamond: Mark[] = called
    ? [
        {
          kind: "tripwire",
          waiting: true,
          today: true,
          x: end,
          y: stretches.at(-1)?.y1 ?? small.course,
          near: false,
        },
      ]
    : []
  return {
    height: 22,
    ...hairlines(input, end, small.course),
    ink: inkOf({ ...input, tripwires: [] }, place, stretches).ample.ink,
    marks: [...marks.filter((mark) => !(called && mark.kind === "today")), ...diamond].map((mark) => ({
      ...mark,
      near: false,
    })),
  }
}
