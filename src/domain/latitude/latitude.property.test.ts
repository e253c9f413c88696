import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { daysIn, history, settledOne } from "../../../test/kit/settled.ts"
import { latitudeOf, stepsOf } from "./fold.ts"
import type { CameOut, Settled } from "./latitude.ts"
import { DEFAULT_POLICY as POLICY } from "./policy.ts"

const daysOf = (settled: readonly Settled[]) => latitudeOf(settled, POLICY).days
const size = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4)
const soon = fc.integer({ min: 0, max: 40 })
/** How bad news came, from the earliest to silence. */
const EARLIER: readonly CameOut[] = ["told-in-time", "told-at-the-end", "surprise"]

describe("latitude", () => {
  test("stays between start-small and the threshold", () => {
    fc.assert(
      fc.property(history(0), (settled) => {
        for (const { after } of stepsOf(settled, POLICY)) {
          expect(after.days).toBeGreaterThanOrEqual(POLICY.startSmall)
          expect(after.days).toBeLessThanOrEqual(POLICY.threshold)
        }
      }),
    )
  })
  test("is lowered by no shortfall that was told in time, and raised by no shortfall at all", () => {
    fc.assert(
      fc.property(history(0), size, soon, fc.constantFrom(...EARLIER), (before, days, wait, cameOut) => {
        const after = daysOf([...before, settledOne(cameOut, days, daysIn(before) + wait + 1)])
        if (cameOut === "told-in-time") expect(after).toBe(daysOf(before))
        expect(after).toBeLessThanOrEqual(daysOf(before))
      }),
    )
  })
  test("is never better for telling later, nor for silence: at once, and whatever comes afterwards", () => {
    // Afterwards in the rhythm of growth: within its fourteen days which of several grows is a matter of their order.
    fc.assert(
      fc.property(history(0), size, history(POLICY.growthEveryDays), (before, days, afterwards) => {
        const from = daysIn(before) + POLICY.growthEveryDays
        const later = afterwards.map((one) => ({
          ...one,
          on: settledOne("met", 1, from + daysIn([one])).on,
        }))
        const came = EARLIER.map((how) => {
          const all = [...before, settledOne(how, days, from), ...later]
          return stepsOf(all, POLICY).map(({ after }) => after.days)
        })
        for (const [index, earlier] of came.slice(0, -1).entries())
          for (const [at, stands] of earlier.entries())
            expect(stands).toBeGreaterThanOrEqual((came[index + 1] as number[])[at] as number)
      }),
    )
  })
  test("is no further for one piece of work in many parts than for doing it straight", () => {
    const parts = fc.array(fc.record({ share: fc.integer({ min: 1, max: 9 }), wait: soon }), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(history(0), size, parts, (before, days, parts) => {
        const whole = parts.reduce((sum, { share }) => sum + share, 0)
        const from = daysIn(before) + POLICY.growthEveryDays
        let day = from
        const split = parts.map(({ share, wait }) => {
          day += wait
          return settledOne("met", (days * share) / whole, day)
        })
        // One who is rebuilding has two more to meet, which are two pieces of work however they are cut.
        fc.pre(latitudeOf(before, POLICY).rebuilding === null)
        expect(daysOf([...before, ...split])).toBeLessThanOrEqual(
          daysOf([...before, settledOne("met", days, from)]),
        )
      }),
    )
  })
  test("does not depend on the order within a day", () => {
    const oneDay = history(0, 5).chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray([...ones], { minLength: ones.length })),
    )
    fc.assert(
      fc.property(history(0), oneDay, (before, [ones, shuffled]) => {
        const day = daysIn(before) + 1
        const together = (some: readonly Settled[]) =>
          latitudeOf(
            [...before, ...some.map((one) => ({ ...one, on: settledOne("met", 1, day).on }))],
            POLICY,
          )
        expect(together(shuffled)).toEqual(together(ones))
      }),
    )
  })
  test("grows at most once in fourteen days", () => {
    fc.assert(
      fc.property(history(0, 30), (settled) => {
        const steps = stepsOf(settled, POLICY)
        const growths = steps.filter(
          ({ after }, index) => after.days > (steps[index - 1]?.after.days ?? POLICY.startSmall),
        )
        for (const [index, { settled }] of growths.slice(1).entries())
          expect(daysIn([settled])).toBeGreaterThanOrEqual(
            daysIn([(growths[index] as (typeof growths)[number]).settled]) + POLICY.growthEveryDays,
          )
      }),
    )
  })
  test("never expires: years change nothing by themselves", () => {
    fc.assert(
      fc.property(history(0), fc.integer({ min: 1, max: 4000 }), (settled, years) => {
        const late = settledOne("two-accounts", 5, daysIn(settled) + years)
        expect(daysOf([...settled, late])).toBe(daysOf(settled))
      }),
    )
  })
  test("the level goes down by nothing", () => {
    fc.assert(
      fc.property(history(0), (settled) => {
        const levels = stepsOf(settled, POLICY).map(({ after }) => after.level ?? 0)
        expect(levels).toEqual(levels.toSorted())
      }),
    )
  })
})
