import { describe, expect, test } from "vitest"
import { active, ana, FLOUR, maya, RELEASE_NOTES, round, TUESDAY } from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import type { Recorded } from "../shared/recorded.ts"
import type { DelegationEvent } from "./events.ts"
import { checkInDays, lastDay, openCheckIns, owedCheckIns } from "./rhythm.ts"
import type { Terms } from "./terms.ts"

/** Active on Tuesday, 24 November, due on Tuesday, 22 December, every week with two days of grace. */
const FOUR_WEEKS: Terms = { ...RELEASE_NOTES, due: "2026-12-22" }
const zone = "Europe/Lisbon"
const there = { zone, away: [] }
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
  test("are working days where that is agreed, never two on one day, never the due day", () => {
    const rhythm = (every: string, due: string) =>
      days({ ...FOUR_WEEKS, due, checkIns: { every, graceDays: 0, workingDays: true } })
    // Saturday the 28th and Sunday the 6th come to Monday.
    expect(rhythm("P4D", "2026-12-11")).toEqual(["2026-11-30", "2026-12-02", "2026-12-07", "2026-12-10"])
    expect(rhythm("P1D", "2026-12-02")).toEqual([
      ...["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"],
    ])
    expect(rhythm("P4D", "2026-11-30")).toEqual([])
    expect(rhythm("P1W", "2026-12-22")).toEqual(days(FOUR_WEEKS))
  })
  test("are those after the day on which terms were changed, still counted from the day it became active", () => {
    const { active: since, ...state } = given(active(FOUR_WEEKS)).state()
    const changed = (every: string, on: string) =>
      checkInDays(
        {
          ...state,
          active: since && { ...since, changed: noon(on) },
          rounds: [round({ ...FOUR_WEEKS, checkIns: { every, graceDays: 2 } })],
        },
        zone,
      )
    expect(changed("P7D", "2026-12-08")).toEqual(["2026-12-15"])
    expect(changed("P7D", "2026-12-07")).toEqual(["2026-12-08", "2026-12-15"])
    expect(changed("P5D", "2026-12-08")).toEqual(["2026-12-09", "2026-12-14", "2026-12-19"])
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
    openCheckIns(given(active(FOUR_WEEKS), checkedIn(...said)).state(), there, now)

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
  test("stay open for as many days as the delegate is away meanwhile, and say until when", () => {
    const away = [{ from: "2026-12-02", until: "2026-12-06" }]
    const owed = (now: string, ...said: string[]) =>
      owedCheckIns(given(active(FOUR_WEEKS), checkedIn(...said)).state(), { zone, away }, now)
    expect(owed(noon("2026-12-08"))[0]).toEqual({
      after: "2026-11-23",
      day: "2026-12-01",
      graceUntil: "2026-12-08",
    })
    expect(owed(noon("2026-12-09"))[0]?.day).toBe("2026-12-08")
    expect(owed(noon("2026-12-08"), "2026-12-08")[0]?.day).toBe("2026-12-08")
    expect(owed(noon("2026-12-08"), "2026-12-08", "2026-12-08")[0]?.day).toBe("2026-12-15")
  })
  test("are not answered by what was said before the terms were changed", () => {
    const proposal = round(FOUR_WEEKS, { number: 2 })
    const story = [
      ...active(FOUR_WEEKS),
      ...checkedIn("2026-12-08", "2026-12-09"),
      by(ana, noon("2026-12-09"), { type: "change-proposed", round: proposal, text: null }),
      by(maya, "2026-12-09T15:00:00.000Z", { type: "change-agreed", round: 2, worstCase: 0, dayRate: 500 }),
    ] as const
    const next = (...more: readonly Recorded<DelegationEvent>[]) =>
      openCheckIns(given(story, more).state(), there, noon("2026-12-10"))
    expect(next()).toEqual(["2026-12-15"])
    expect(next(...checkedIn("2026-12-10"))).toEqual([])
  })
  test("are not the next week's, said on the agreed day on which the terms were changed", () => {
    const agreed = { type: "change-agreed", round: 2, worstCase: 0, dayRate: 500 } as const
    const changed = (at: string) =>
      given(
        active(FOUR_WEEKS),
        [by(ana, noon("2026-12-07"), { type: "change-proposed", round: round(FOUR_WEEKS), text: null })],
        [by(maya, at, agreed)],
        checkedIn("2026-12-08"),
      ).state()
    for (const at of ["2026-12-08T09:00:00.000Z", "2026-12-07T15:00:00.000Z"])
      expect(openCheckIns(changed(at), there, noon("2026-12-08"))).toEqual(["2026-12-15"])
  })
})

describe("the last day on which something may still be done", () => {
  const grace = (graceDays: number, workingDays = false) => ({ graceDays, workingDays })
  const holidays = [
    { from: "2028-02-29", until: "2028-03-01" },
    { from: "2028-03-02", until: "2028-03-02" },
  ]

  test("is the day itself, or as many days later as there is grace", () => {
    expect(lastDay("2028-02-28", [])).toBe("2028-02-28")
    expect(lastDay("2028-02-28", [], grace(2))).toBe("2028-03-01")
    expect(lastDay("2026-12-31", [], grace(1))).toBe("2027-01-01")
  })
  test("counts no day away, and is none", () => {
    expect(lastDay("2028-02-28", holidays, grace(2))).toBe("2028-03-04")
    expect(lastDay("2028-02-29", holidays)).toBe("2028-03-03")
    expect(lastDay("2028-03-03", holidays, grace(2))).toBe("2028-03-05")
    expect(lastDay("2028-02-28", [...holidays, { from: "2028-02-25", until: "2028-03-05" }])).toBe(
      "2028-03-06",
    )
  })
  test("counts no weekend where working days count", () => {
    // Friday.
    expect(lastDay("2028-03-03", [], grace(1, true))).toBe("2028-03-06")
    expect(lastDay("2028-03-03", [], grace(5, true))).toBe("2028-03-10")
    expect(lastDay("2028-02-29", holidays, grace(2, true))).toBe("2028-03-07")
    // Friday, and away on Monday.
    const monday = [{ from: "2028-03-06", until: "2028-03-06" }]
    expect(lastDay("2028-03-03", monday, grace(1, true))).toBe("2028-03-07")
  })
  test("is found at once, however long somebody is away", () => {
    expect(lastDay("2028-03-03", [{ from: "2028-01-01", until: "2900-12-31" }])).toBe("2901-01-01")
  })
})
