import { describe, expect, test } from "vitest"
import { active, ana, FLOUR, RELEASE_NOTES, TUESDAY } from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import type { Recorded } from "../shared/recorded.ts"
import type { DelegationEvent } from "./events.ts"
import { checkInDays, openCheckIns } from "./rhythm.ts"
import type { Terms } from "./terms.ts"

/** Active on Tuesday, 24 November, due on Tuesday, 22 December, every week with two days of grace. */
const FOUR_WEEKS: Terms = { ...RELEASE_NOTES, due: "2026-12-22" }
const zone = "Europe/Lisbon"
const noon = (day: string) => `${day}T12:00:00.000Z`

function checkedIn(...days: string[]): readonly Recorded<DelegationEvent>[] {
  const word = { course: "on-course", text: null, criterion: null, moneyUsed: null, effort: null } as const
  return days.map((day) => by(ana, noon(day), { type: "checked-in", ...word }))
}

describe("the agreed check-in days", () => {
  const days = (terms: Terms) => checkInDays(given(active(terms)).state(), zone)

  test("follow the rhythm from the day it became active until before it is due", () => {
    expect(days(FOUR_WEEKS)).toEqual(["2026-12-01", "2026-12-08", "2026-12-15"])
    expect(days({ ...FOUR_WEEKS, checkIns: { every: "P2W", graceDays: 0 } })).toEqual(["2026-12-08"])
  })
  test("step over a leap day and the change of the clocks as any other day", () => {
    const long = { ...FOUR_WEEKS, due: "2028-03-15", checkIns: { every: "P7D", graceDays: 0 } }
    expect(days(long)).toEqual(
      expect.arrayContaining(["2027-03-23", "2027-03-30", "2028-02-29", "2028-03-07"]),
    )
  })
  test("are the delegate's days", () => {
    const state = given(active(FOUR_WEEKS)).state()
    const late = { ...state, active: { since: "2026-11-24T23:30:00.000Z", worstCase: 0, dayRate: 500 } }
    expect(checkInDays(late, "Europe/Lisbon")[0]).toBe("2026-12-01")
    expect(checkInDays(late, "Europe/Berlin")[0]).toBe("2026-12-02")
  })
  test("are none where none were agreed, and none before it is active", () => {
    expect(days(FLOUR)).toEqual([])
    const before = given(active(FOUR_WEEKS).slice(0, -1)).state()
    expect(checkInDays(before, zone)).toEqual([])
  })
  test("are never so many that a page would wait for them", () => {
    const every = { ...FOUR_WEEKS, due: "2999-12-31", checkIns: { every: "P1D", graceDays: 0 } }
    expect(days(every)).toHaveLength(1_000)
  })
})

describe("the open check-ins", () => {
  const open = (now: string, ...said: string[]) =>
    openCheckIns(given(active(FOUR_WEEKS), checkedIn(...said)).state(), zone, now)

  test("are all that lie ahead", () => {
    expect(open(TUESDAY)).toEqual(["2026-12-01", "2026-12-08", "2026-12-15"])
  })
  test("stay open until grace is over", () => {
    expect(open(noon("2026-12-03"))[0]).toBe("2026-12-01")
    expect(open(noon("2026-12-04"))[0]).toBe("2026-12-08")
  })
  test("are answered on the day, before it, and within grace", () => {
    for (const day of ["2026-12-01", "2026-11-26", "2026-12-03"])
      expect(open(noon(day), day)).toEqual(["2026-12-08", "2026-12-15"])
  })
  test("answer one day, however often something is said on it", () => {
    expect(open(noon("2026-12-01"), "2026-12-01", "2026-12-01")[0]).toBe("2026-12-08")
  })
  test("are answered one after the other", () => {
    expect(open(noon("2026-12-09"), "2026-12-01", "2026-12-08")).toEqual(["2026-12-15"])
    expect(open(noon("2026-12-09"), "2026-12-08")).toEqual(["2026-12-15"])
  })
  test("that were missed stay missed", () => {
    expect(open(noon("2026-12-10"), "2026-12-10")).toEqual(["2026-12-15"])
    expect(open(noon("2026-12-04"), "2026-12-04")).toEqual(["2026-12-15"])
  })
})
