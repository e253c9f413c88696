import { describe, expect, it } from "vitest"
import type { BudgetShown } from "../../client/client.ts"
import { marksOf } from "./marks.ts"
import { verdictOf } from "./verdict.ts"

const budget = (sums: Partial<BudgetShown>): BudgetShown => ({
  quarter: { from: "2026-01-01", until: "2026-03-31" },
  shown: true,
  currency: "EUR",
  ...{ planned: 15_000, spent: 2_500, atStake: 9_000, left: 12_500 },
  ...{ usualShare: 0.3, shareIsOwn: false, asUsual: 2_700, over: 0, roomToTrustMore: false },
  ...sums,
})

describe("the budget says", () => {
  it.each<[string, Partial<BudgetShown>]>([
    ["EUR 12,500 is left to learn with.", {}],
    ["You have room to trust more.", { roomToTrustMore: true }],
    [
      "This goes beyond what Tidewater planned to lose this quarter by EUR 1,220.50.",
      { spent: 16_220.5, left: -1_220.5, over: 3_920.5 },
    ],
    [
      "If it goes as usual, this goes beyond what Tidewater planned to lose this quarter by EUR 200.",
      { spent: 12_500, left: 2_500, over: 200 },
    ],
    ["Tidewater plans to lose nothing this quarter.", { planned: 0, spent: 0, left: 0, atStake: 0 }],
  ])("%s", (sentence, sums) => {
    const { head } = verdictOf(budget(sums), "Tidewater")
    expect(head.replaceAll("\u00a0", " ")).toBe(sentence)
  })

  it("that nothing is forbidden, wherever it goes beyond", () => {
    for (const sums of [{ left: -1, over: 5 }, { over: 5 }])
      expect(verdictOf(budget(sums), "Tidewater").line).toBe("Nothing is forbidden.")
  })
})

describe("the line of the quarter", () => {
  it("ends at the budget while everything at stake fits into it", () => {
    expect(marksOf(budget({}))).toEqual({ spent: 16.67, asUsual: 34.67, atStake: 76.67, planned: 100 })
  })

  it("goes on beyond it where more is at stake", () => {
    expect(marksOf(budget({ atStake: 27_500 }))).toMatchObject({ atStake: 100, planned: 50 })
  })

  it("is a line where there is nothing at all", () => {
    const nothing = { planned: 0, spent: 0, atStake: 0, asUsual: 0 }
    expect(marksOf(nothing)).toEqual(nothing)
  })
})
