import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, daysBetween } from "../shared/time.ts"
import { isHalfOver, liesIn, quarterAt, quarterOf } from "./quarter.ts"

const FIRST = { from: "2026-01-01", until: "2026-03-31" }

describe("a day falls in the quarter of its calendar", () => {
  test.each([
    ["2026-01-01", "2026-01-01", "2026-03-31"],
    ["2026-03-31", "2026-01-01", "2026-03-31"],
    ["2026-04-01", "2026-04-01", "2026-06-30"],
    ["2026-08-15", "2026-07-01", "2026-09-30"],
    ["2026-12-31", "2026-10-01", "2026-12-31"],
    ["2028-02-29", "2028-01-01", "2028-03-31"],
  ])("%s: %s to %s", (day, from, until) => {
    expect(quarterOf(day)).toEqual({ from, until })
  })

  test("and every day in exactly one: the next begins where one ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365_000 }), (days) => {
        const day = addDays("2000-01-01", days)
        const { from, until } = quarterOf(day)
        expect(from <= day && day <= until).toBe(true)
        expect([quarterOf(from), quarterOf(until)]).toEqual([
          { from, until },
          { from, until },
        ])
        expect(quarterOf(addDays(until, 1)).from).toBe(addDays(until, 1))
        expect(daysBetween(from, until)).toBeGreaterThanOrEqual(89)
      }),
    )
  })
})

test("it turns at midnight where the organisation lives", () => {
  const almost = "2026-03-31T22:30:00.000Z"
  expect(quarterAt(almost, "UTC")).toEqual(FIRST)
  expect(quarterAt(almost, "Europe/Berlin").from).toBe("2026-04-01")
  expect(liesIn(FIRST, "UTC")(almost)).toBe(true)
  expect(liesIn(FIRST, "Europe/Berlin")(almost)).toBe(false)
})

test("its first instant lies in it, and the first of the next does not", () => {
  const isIn = liesIn(FIRST, "Europe/Lisbon")
  expect(isIn("2025-12-31T23:59:59.999Z")).toBe(false)
  expect(isIn("2026-01-01T00:00:00.000Z")).toBe(true)
  // Summer time has begun by then.
  expect(isIn("2026-03-31T22:59:59.999Z")).toBe(true)
  expect(isIn("2026-03-31T23:00:00.000Z")).toBe(false)
})

test("its half is over when half of its time is", () => {
  expect(isHalfOver(FIRST, "2026-02-14T23:59:59.999Z", "UTC")).toBe(false)
  expect(isHalfOver(FIRST, "2026-02-15T00:00:00.000Z", "UTC")).toBe(true)
})
