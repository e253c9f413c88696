import { describe, expect, test } from "vitest"
import { calendar } from "./calendar.ts"

describe("on a Thursday in November", () => {
  const { on, by, lately, today } = calendar("2026-11-19T14:00:00.000Z", "Europe/Lisbon")

  test("this week is week 0", () => {
    expect(by(0, "Mon")).toBe("2026-11-16")
    expect(by(4, "Sun")).toBe("2026-12-20")
    expect(today).toBe("Thu")
  })

  test("nine in the morning is nine in the morning, in summer too", () => {
    expect(on(-1, "Mon", "09:00")).toBe("2026-11-09T09:00:00.000Z")
    expect(on(-10, "Mon", "09:00")).toBe("2026-09-07T08:00:00.000Z")
  })

  test("lately was yesterday", () => {
    expect(lately("16:20")).toBe("2026-11-18T16:20:00.000Z")
  })
})

test.each([
  ["a Monday", "2026-11-16T08:00:00.000Z", "2026-11-13", "Mon"],
  ["a Saturday", "2026-11-21T08:00:00.000Z", "2026-11-20", "Fri"],
  ["a Sunday", "2026-11-22T23:59:00.000Z", "2026-11-20", "Fri"],
])("on %s, lately was a Friday", (_, now, friday, weekday) => {
  const { lately, today } = calendar(now, "Europe/Lisbon")
  expect(lately("12:00").slice(0, 10)).toBe(friday)
  expect(today).toBe(weekday)
})
