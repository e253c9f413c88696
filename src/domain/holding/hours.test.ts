import { expect, test } from "vitest"
import { hoursOf, inQuarters } from "./hours.ts"

test("hours a week, ON and IN, and what nobody said", () => {
  const held = [
    { hours: 3, business: "in" },
    { hours: 0.25, business: "in" },
    { hours: 2, business: "on" },
    { hours: 1, business: null },
    { hours: null, business: "on" },
  ] as const
  expect(hoursOf(held)).toEqual({ on: 2, in: 3.25, unsaid: 1, unknown: 1 })
  expect(hoursOf([])).toEqual({ on: 0, in: 0, unsaid: 0, unknown: 0 })
})

test("to the quarter", () => expect([1.3, 2.5, 0.1].map(inQuarters)).toEqual([1.25, 2.5, 0]))
