import fc from "fast-check"
import type { CameOut, Level, Settled } from "../../src/domain/latitude/latitude.ts"
import { addDays, type Day } from "../../src/domain/shared/time.ts"

export const BEGINNING: Day = "2026-01-05"

/** One that settled `day` days after the beginning. */
export function settledOne(
  cameOut: CameOut,
  days: number,
  day: number,
  more: Partial<Settled> = {},
): Settled {
  const on = addDays(BEGINNING, day)
  return { delegation: `d${day}`, begun: on, on, days, level: 5, cameOut, ...more }
}

export const cameOut: fc.Arbitrary<CameOut> = fc.constantFrom(
  "met",
  "met",
  "told-in-time",
  "told-at-the-end",
  "surprise",
  "two-accounts",
)
export const level = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Level>
const size = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4)

/** A history: any sizes and ends, any days apart from `apart` on. */
export function history(apart: number, maxLength = 12): fc.Arbitrary<readonly Settled[]> {
  const one = fc.record({ cameOut, days: size, wait: fc.integer({ min: apart, max: apart + 40 }), level })
  return fc.array(one, { maxLength }).map((ones) => {
    let day = 0
    return ones.map(({ wait, cameOut, days, level }) => {
      day += wait
      return settledOne(cameOut, days, day, { level })
    })
  })
}

/** The last day of a history, counted from the beginning of all. */
export function daysIn(history: readonly Settled[]): number {
  const last = history.at(-1)?.on ?? BEGINNING
  return Temporal.PlainDate.from(BEGINNING).until(last, { largestUnit: "days" }).days
}
