import { describe, expect, test } from "vitest"
import { called, checkedIn, EFFORT, FENCED, MONEY } from "../../../test/kit/called-in.ts"
import { active, ana, FLOUR, maya, type Story, say, settled, THURSDAY } from "../../../test/kit/cast.ts"
import { corrected, correcting } from "../../../test/kit/corrections.ts"
import { by, given } from "../../../test/kit/given.ts"
import { currentRound } from "../delegation/delegation.ts"
import { allMet, outcomeOf } from "../delegation/outcome.ts"
import type { Terms } from "../delegation/terms.ts"
import { settledOf } from "./settled.ts"
import { toldOf } from "./told.ts"

/** Declared on its due day with its first criterion missed, and settled as declared. */
function short(terms: Terms, before: Story, at = "2026-12-22T12:00:00.000Z"): Story {
  const judgements = allMet(terms).map((one) => (one.criterion === "s1" ? { ...one, met: false } : one))
  const outcome = outcomeOf(terms, judgements)
  const account = { type: "declared", judgements, outcome, moneyUsed: null, lost: null, text: null } as const
  const settling = { type: "settled", how: "confirmed", judgements, outcome, doubts: [] } as const
  return [...before, by(ana, at, account), by(maya, at, settling)]
}
const FLAG = {
  type: "flagged",
  flag: "flag-1",
  what: say("It slips"),
  criterion: null,
  intend: null,
} as const
const told = (...before: Story) => toldOf(given(short(FENCED, [...active(FENCED), ...before])).state())
const day = (number: number) => `2026-12-${String(number).padStart(2, "0")}T09:00:00.000Z`

describe("told in time", () => {
  test("a flag, at least a fifth of the span or one rhythm before due, whichever is less", () => {
    expect(told(by(ana, day(16), FLAG))).toBe("told-in-time")
    expect(told(by(ana, day(18), FLAG))).toBe("told-at-the-end")
  })
  test("in the zone in which it is latest", () => {
    expect(told(by(ana, "2026-12-17T11:59:00.000Z", FLAG))).toBe("told-in-time")
    expect(told(by(ana, "2026-12-17T12:00:00.000Z", FLAG))).toBe("told-at-the-end")
  })
  test("a check-in at risk counts for the criterion it names, off course for all", () => {
    expect(told(checkedIn(day(8), { course: "at-risk", criterion: "s1" }))).toBe("told-in-time")
    expect(told(checkedIn(day(8), { course: "at-risk", criterion: "s2" }))).toBe("told-at-the-end")
    expect(told(checkedIn(day(8), { course: "at-risk" }))).toBe("told-at-the-end")
    expect(told(checkedIn(day(8), { course: "off-course" }))).toBe("told-in-time")
  })
  test("without a rhythm a fifth of the span", () => {
    const state = (at: string) => toldOf(given(short(FLOUR, [...active(FLOUR), by(ana, at, FLAG)])).state())
    expect(state(day(15))).toBe("told-in-time")
    expect(state(day(17))).toBe("told-at-the-end")
  })
  test("what was said of terms that no longer hold does not count for those in force", () => {
    const round = { ...currentRound(given(active(FENCED)).state()), number: 2 }
    const change = by(ana, day(3), { type: "change-proposed", round, text: null } as const)
    const agreed = { type: "change-agreed", round: 2, worstCase: 200_000, dayRate: 500 } as const
    const changed = [change, by(maya, day(4), agreed)]
    expect(told(by(ana, day(2), FLAG), ...changed)).toBe("told-at-the-end")
    expect(told(...changed, by(ana, day(5), FLAG))).toBe("told-in-time")
  })
})

describe("a surprise", () => {
  const pastDue = called("2026-12-22T23:59:00.000Z", "call-1", { kind: "past-due", day: "2026-12-22" })

  test("the clock saw it past due before a word", () => {
    const late = (...before: Story) =>
      toldOf(given(short(FENCED, [...active(FENCED), ...before], day(24))).state())
    expect(late(pastDue)).toBe("surprise")
    expect(late(by(ana, day(20), FLAG), pastDue)).toBe("told-at-the-end")
    expect(late(by(ana, day(10), FLAG), pastDue)).toBe("told-in-time")
  })
  test("a limit was crossed before a word", () => {
    expect(told(called(day(8), "call-1", MONEY))).toBe("surprise")
    expect(told(called(day(8), "call-1", MONEY), by(ana, day(9), FLAG))).toBe("told-in-time")
    expect(told(by(ana, day(18), FLAG), called(day(19), "call-1", EFFORT))).toBe("told-at-the-end")
  })
  test("the leader found out after it was met; who says it themselves tells at the end", () => {
    expect(toldOf(given(corrected()).state())).toBe("told-at-the-end")
    const byMaya = corrected().map((event) =>
      event.type === "correction-proposed" ? { ...event, by: maya } : event,
    )
    expect(toldOf(given(byMaya).state())).toBe("surprise")
  })
})

describe("as latitude sees it", () => {
  test("nothing before it settles, and what is only said to be otherwise changes nothing", () => {
    expect(settledOf("notes", given(active(FENCED)).state())).toBeNull()
    expect(settledOf("notes", given(correcting()).state())).toMatchObject({
      cameOut: "met",
      on: "2026-11-26",
    })
  })
  test("the worst case in days at the rate of the day both committed, and the days it began and settled", () => {
    expect(settledOf("flour", given(settled(FLOUR)).state())).toEqual({
      delegation: "flour",
      begun: "2026-11-24",
      on: "2026-11-26",
      days: 0.3,
      level: 6,
      cameOut: "met",
    })
  })
  test("what turned out otherwise counts from the day both said so", () => {
    expect(settledOf("notes", given(corrected()).state())).toMatchObject({ on: "2026-11-27", days: 4 })
  })
  test("two accounts side by side are two accounts", () => {
    const doubts = [{ criterion: "s1", met: false, reason: say("I counted one short") }]
    const both = settled(FENCED).map((event) =>
      event.type === "settled" ? { ...event, how: "two-accounts" as const, doubts } : event,
    )
    expect(settledOf("notes", given(both).state())?.cameOut).toBe("two-accounts")
    expect(THURSDAY).toBe("2026-11-26T09:00:00.000Z")
  })
})
