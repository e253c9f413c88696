import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, daysBetween } from "../shared/time.ts"
import { type Told, toldToday } from "./digest.ts"

const MONDAY = "2026-03-02"

/** The days on which a digest goes out, when so much waits each day. */
function days(waiting: readonly (readonly string[])[]): number[] {
  let told: Told | null = null
  const out: number[] = []
  for (const [ahead, names] of waiting.entries()) {
    const next: Told | null = toldToday(told, names, addDays(MONDAY, ahead))
    if (next) out.push(ahead)
    told = next ?? told
  }
  return out
}
const always = (names: readonly string[], length: number) => Array.from({ length }, () => names)

test("what waits is told at once, after three days, and then once a week", () => {
  expect(days(always(["a"], 30))).toEqual([0, 3, 10, 17, 24])
})

test("nothing waits, so nothing goes out", () => {
  expect(days(always([], 30))).toEqual([])
})

test("something new is told at once, and what was there before with it", () => {
  expect(days([["a"], ["a"], ["a", "b"], ...always(["a", "b"], 10)])).toEqual([0, 2, 5, 12])
})

test("the next of its kind is new, and the same is not, though it was gone for a day", () => {
  expect(days([["a 1"], [], ["a 2"]])).toEqual([0, 2])
  expect(days([["a 1"], [], ["a 1"]])).toEqual([0])
})

test("never twice a day, never for nothing, and never silent for more than a week while something waits", () => {
  const anyNames = fc.subarray(["a", "b", "c", "d"])
  fc.assert(
    fc.property(fc.array(anyNames, { maxLength: 60 }), (waiting) => {
      let told: Told | null = null
      for (const [ahead, names] of waiting.entries()) {
        const today = addDays(MONDAY, ahead)
        const next: Told | null = toldToday(told, names, today)
        if (next) {
          expect(names.length).toBeGreaterThan(0)
          expect(Object.keys(next.times).toSorted()).toEqual(names.toSorted())
          expect(toldToday(next, names, today)).toBeNull()
        } else if (names.length > 0) {
          expect(names.every((name) => told?.times[name])).toBe(true)
          expect(daysBetween(told?.on ?? today, today)).toBeLessThan(7)
        }
        told = next ?? told
      }
    }),
  )
})
