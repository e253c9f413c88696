import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  ALWAYS_THERE,
  addDays,
  addRhythm,
  at,
  dayAt,
  dayNumber,
  daysAfter,
  daysBetween,
  earliest,
  endOfDay,
  halfWay,
  isDay,
  isZone,
  latest,
  paused,
  startOfDay,
} from "./time.ts"

test("an instant has one form, and what is none is not let in", () => {
  expect(at("2026-11-23T10:00:00+01:00")).toBe("2026-11-23T09:00:00.000Z")
  expect(() => at("Monday")).toThrow(RangeError)
})

describe("a day", () => {
  test.each(["2026-11-23", "2028-02-29", "2000-02-29", "2999-12-31"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true)
  })

  test.each(["2026-02-29", "2100-02-29", "2026-02-30", "2026-13-01", "2026-1-1", "20261123", "tomorrow", ""])(
    "'%s' does not",
    (day) => expect(isDay(day)).toBe(false),
  )

  test("of a far millennium is none: as text it would come before all others", () => {
    expect(isDay("9999-12-31")).toBe(false)
  })

  test("has its place in the calendar, leap days too", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29")
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01")
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2)
    expect(addRhythm("2028-02-22", "P7D", 1)).toBe("2028-02-29")
    expect(addRhythm("2026-11-23", "P2W", 3)).toBe("2027-01-04")
  })

  test("has a number that counts as the calendar does", () => {
    const days = fc.integer({ min: 0, max: 365_000 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, until] = [addDays("2000-01-01", a), addDays("2000-01-01", b)]
        expect(dayNumber(until) - dayNumber(from)).toBe(daysBetween(from, until))
      }),
    )
    expect(dayNumber("1970-01-01")).toBe(0)
  })
})

test("a zone is one of the database, and no offset", () => {
  expect(["Europe/Lisbon", "UTC", "America/Sao_Paulo"].map(isZone)).toEqual([true, true, true])
  expect(["Mars/Base", "+01:00", ""].map(isZone)).toEqual([false, false, false])
})

describe("whose day it is", () => {
  test("depends on where they live", () => {
    expect(dayAt("2026-11-23T23:30:00.000Z", "Europe/Lisbon")).toBe("2026-11-23")
    expect(dayAt("2026-11-23T23:30:00.000Z", "Europe/Berlin")).toBe("2026-11-24")
  })

  test("may differ by two across the date line", () => {
    const noon = "2026-11-23T10:30:00.000Z"
    expect(dayAt(noon, "Pacific/Kiritimati")).toBe("2026-11-24")
    expect(dayAt(noon, "Pacific/Pago_Pago")).toBe("2026-11-22")
  })

  test("a day is over when the next begins, also when the clocks change", () => {
    expect(endOfDay("2026-11-23", "Europe/Berlin")).toBe("2026-11-23T23:00:00.000Z")
    expect(startOfDay("2026-03-29", "Europe/Berlin")).toBe("2026-03-28T23:00:00.000Z")
    expect(endOfDay("2026-03-29", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z")
    expect(endOfDay("2026-10-25", "Europe/Berlin")).toBe("2026-10-25T23:00:00.000Z")
  })

  test("begins at one where the clocks skip midnight", () => {
    expect(startOfDay("2026-04-24", "Africa/Cairo")).toBe("2026-04-23T22:00:00.000Z")
    expect(dayAt("2026-04-23T22:00:00.000Z", "Africa/Cairo")).toBe("2026-04-24")
  })
})

test("instants compare as text", () => {
  const [one, two] = ["2026-11-23T09:00:00.000Z", "2026-11-23T09:00:00.001Z"]
  expect([latest(one, two), earliest(two, one)]).toEqual([two, one])
  expect(halfWay("2026-11-23T09:00:00.000Z", "2026-11-30T09:00:00.000Z")).toBe("2026-11-26T21:00:00.000Z")
  expect(daysAfter("2028-02-28T09:00:00.000Z", 2)).toBe("2028-03-01T09:00:00.000Z")
})

describe("a deadline while someone is away", () => {
  const [monday, nextMonday] = ["2026-11-23T00:00:00.000Z", "2026-11-30T00:00:00.000Z"]
  const away = (...days: [string, string][]) => ({
    zone: "UTC",
    away: days.map(([from, until]) => ({ from, until })),
  })

  test("stays while they are there", () => {
    expect(paused(monday, nextMonday, ALWAYS_THERE)).toBe(nextMonday)
    expect(paused(monday, nextMonday, away(["2026-11-10", "2026-11-22"], ["2026-11-30", "2026-12-06"]))).toBe(
      nextMonday,
    )
  })

  test("moves on by the days they are away, the first and the last included", () => {
    expect(paused(monday, nextMonday, away(["2026-11-25", "2026-11-26"]))).toBe("2026-12-02T00:00:00.000Z")
  })

  test("moves on by the rest of the days when they were away already", () => {
    expect(paused(monday, nextMonday, away(["2026-11-16", "2026-11-24"]))).toBe("2026-12-02T00:00:00.000Z")
  })

  test("that is moved into the next days away moves on again, in whatever order they are told", () => {
    const [first, second] = [
      ["2026-11-25", "2026-11-26"],
      ["2026-12-01", "2026-12-03"],
    ] as [string, string][]
    for (const days of [away(first as never, second as never), away(second as never, first as never)])
      expect(paused(monday, nextMonday, days)).toBe("2026-12-05T00:00:00.000Z")
  })

  test("counts days that overlap once", () => {
    const overlapping = away(["2026-11-24", "2026-11-26"], ["2026-11-25", "2026-11-27"])
    expect(paused(monday, nextMonday, overlapping)).toBe("2026-12-04T00:00:00.000Z")
  })

  test("moves on by twenty-five hours for the day on which the clocks go back", () => {
    const berlin = { zone: "Europe/Berlin", away: [{ from: "2026-10-25", until: "2026-10-25" }] }
    expect(paused("2026-10-24T08:00:00.000Z", "2026-10-26T08:00:00.000Z", berlin)).toBe(
      "2026-10-27T09:00:00.000Z",
    )
  })

  test("never comes nearer, and never passes while they are away", () => {
    const someDays = fc.tuple(fc.nat(40), fc.nat(20)).map(([from, days]) => ({
      from: addDays("2026-11-10", from),
      until: addDays("2026-11-10", from + days),
    }))
    const zone = fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Kiritimati")
    const told = fc.property(fc.array(someDays, { maxLength: 4 }), zone, (away, zone) => {
      const deadline = paused(monday, nextMonday, { zone, away })
      expect(deadline >= nextMonday).toBe(true)
      for (const { from, until } of away) {
        const inside = deadline > startOfDay(from, zone) && deadline < endOfDay(until, zone)
        expect(inside).toBe(false)
      }
    })
    fc.assert(told)
  })
})
