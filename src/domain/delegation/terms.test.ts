import { describe, expect, test } from "vitest"
import { DOCUMENTATION, FLOUR, RELEASE_NOTES, say } from "../../../test/kit/cast.ts"
import { DEFAULT_SETTINGS } from "../organisation/settings.ts"
import {
  criteriaOf,
  missing,
  NO_TERMS,
  type Size,
  settlesBy,
  sizeOf,
  type Terms,
  worstCaseOf,
} from "./terms.ts"

const size = (days: number, money = 0, canBeUndone = true) =>
  sizeOf({ atMost: { days, money }, canBeUndone }, DEFAULT_SETTINGS)

describe("the worst case", () => {
  test("is money and days at the day rate, in hundredths", () => {
    expect(worstCaseOf({ days: 2, money: 1_500 }, { dayRate: 500 })).toBe(250_000)
    expect(worstCaseOf({ days: 0.25, money: 0.1 + 0.2 }, { dayRate: 500 })).toBe(12_530)
  })
})

describe("the size, at EUR 500 a day, start-small 2 days and a threshold of 20", () => {
  test.each<[Size, number, number]>([
    ["small", 0, 0],
    ["small", 2, 0],
    ["small", 0, 1_000],
    ["medium", 2, 0.01],
    ["medium", 2.25, 0],
    ["medium", 10, 0],
    ["medium", 8, 1_000],
    ["large", 10.25, 0],
    ["large", 10, 0.01],
    ["large", 20, 0],
    ["large", 500, 0],
  ])("is %s when at most %d days and EUR %d may be lost", (expected, days, money) => {
    expect(size(days, money)).toBe(expected)
  })

  test("is large when it cannot be undone, whatever may be lost", () => {
    expect(size(0, 0, false)).toBe("large")
  })

  test("asks for the loss, never for the length of the work", () => {
    const long = { ...FLOUR, due: "2030-12-31", limits: { effortDays: 900, money: null } }
    expect(sizeOf(long, DEFAULT_SETTINGS)).toBe("small")
  })

  test("of the samples is what they are called", () => {
    const sizes = [FLOUR, RELEASE_NOTES, DOCUMENTATION].map((terms) => sizeOf(terms, DEFAULT_SETTINGS))
    expect(sizes).toEqual(["small", "medium", "large"])
  })
})

describe("what a round of each size needs", () => {
  const small = ["outcome", "success", "due", "atMost", "worstCase"]
  const more = ["failure", "why", "whyYou", "ifItFallsShort", "resources", "training", "checkIns"]
  const most = ["affected", "undo", "withinReach", "secondPair"]

  test.each<[Size, readonly string[]]>([
    ["small", small],
    ["medium", [...small, ...more]],
    ["large", [...small, ...more, ...most]],
  ])("%s", (size, parts) => expect(missing(NO_TERMS, size)).toEqual(parts))

  test("nothing more, once it is written", () => {
    expect(missing(FLOUR, "small")).toEqual([])
    expect(missing(RELEASE_NOTES, "medium")).toEqual([])
    expect(missing(DOCUMENTATION, "large")).toEqual([])
    expect(missing({ ...RELEASE_NOTES, success: [], why: null }, "medium")).toEqual(["success", "why"])
  })
})

describe("the outcome is due", () => {
  const seen = (seenBy: string | null): Terms => ({
    ...FLOUR,
    failure: [{ id: "f3", text: say("Flour goes off"), seenBy }],
  })

  test("when the last criterion can be seen", () => {
    expect(settlesBy(seen("2027-01-31"))).toBe("2027-01-31")
    expect(settlesBy(seen(null))).toBe("2026-12-21")
    expect(criteriaOf(seen(null)).map(({ id }) => id)).toEqual(["s1", "s2", "f3"])
  })

  test("some day: terms without one are no round", () => {
    expect(() => settlesBy(NO_TERMS)).toThrow("due day")
  })
})
