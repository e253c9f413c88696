import { describe, expect, test } from "vitest"
import { settledOne } from "../../../test/kit/settled.ts"
import { latitudeOf, stepsOf } from "./fold.ts"
import type { CameOut, Settled } from "./latitude.ts"
import { DEFAULT_POLICY } from "./policy.ts"

const MET = "met"
const IN_TIME = "told-in-time"
const AT_THE_END = "told-at-the-end"
const SURPRISE = "surprise"

/** Each at the size suggested then, thirty days apart. */
function suggestedEachTime(ends: readonly CameOut[]): number[] {
  const settled: Settled[] = []
  return ends.map((cameOut, index) => {
    const { days } = latitudeOf(settled, DEFAULT_POLICY)
    settled.push(settledOne(cameOut, days, 30 * index))
    return latitudeOf(settled, DEFAULT_POLICY).days
  })
}
const daysAfter = (...settled: readonly Settled[]) =>
  stepsOf(settled, DEFAULT_POLICY).map(({ after }) => after.days)

describe("the worked examples of DESIGN §4", () => {
  test.each([
    ["met ×5", [MET, MET, MET, MET, MET], [4, 8, 16, 20, 20]],
    ["met, met, short told in time, met ×3", [MET, MET, IN_TIME, MET, MET, MET], [4, 8, 8, 16, 20, 20]],
    ["met, met, surprise, met ×5", [MET, MET, SURPRISE, MET, MET, MET, MET, MET], [4, 8, 2, 2, 4, 8, 16, 20]],
  ] as const)("%s", (_, ends, sizes) => {
    expect(suggestedEachTime(ends)).toEqual(sizes)
  })
  test("a first leap to 20, short but told in time: 2", () => {
    const [step] = stepsOf([settledOne(IN_TIME, 20, 0)], DEFAULT_POLICY)
    expect(step).toMatchObject({ leap: true, after: { days: 2 } })
  })
})

describe("met", () => {
  test("grows at most once in fourteen days", () => {
    expect(daysAfter(settledOne(MET, 2, 0), settledOne(MET, 4, 13), settledOne(MET, 4, 14))).toEqual([
      4, 4, 8,
    ])
  })
  test("of a smaller size takes nothing away", () => {
    expect(daysAfter(settledOne(MET, 8, 0), settledOne(MET, 1, 30))).toEqual([16, 16])
  })
  test("a leap that is met is believed at once, up to the threshold", () => {
    expect(daysAfter(settledOne(MET, 12, 0))).toEqual([20])
  })
})

describe("short", () => {
  test("told in time leaves it", () => {
    expect(daysAfter(settledOne(MET, 4, 0), settledOne(IN_TIME, 2, 30))).toEqual([8, 8])
  })
  test("told at the end leaves that size, and not less than a surprise would", () => {
    expect(daysAfter(settledOne(MET, 4, 0), settledOne(AT_THE_END, 6, 30))).toEqual([8, 6])
    expect(daysAfter(settledOne(MET, 16, 0), settledOne(AT_THE_END, 2, 30))).toEqual([20, 8])
    expect(daysAfter(settledOne(AT_THE_END, 1, 0))).toEqual([2])
  })
  test("a surprise leaves half the largest met, and raises nothing", () => {
    expect(daysAfter(settledOne(MET, 16, 0), settledOne(SURPRISE, 20, 30))).toEqual([20, 8])
    const resting = [settledOne(MET, 2, 0), settledOne(MET, 20, 1), settledOne(SURPRISE, 4, 2)]
    expect(daysAfter(...resting)).toEqual([4, 4, 4])
  })
  test("two met ones after a surprise, or a year, and it grows again", () => {
    const surprised = [settledOne(MET, 4, 0), settledOne(SURPRISE, 8, 30)]
    expect(daysAfter(...surprised, settledOne(MET, 2, 60), settledOne(MET, 2, 90))).toEqual([8, 2, 2, 4])
    expect(daysAfter(...surprised, settledOne(MET, 2, 394))).toEqual([8, 2, 2])
    expect(daysAfter(...surprised, settledOne(MET, 2, 395))).toEqual([8, 2, 4])
  })
  test("two accounts side by side change nothing", () => {
    const surprised = [settledOne(MET, 4, 0), settledOne(SURPRISE, 8, 30)]
    expect(daysAfter(...surprised, settledOne("two-accounts", 2, 60))).toEqual([8, 2, 2])
  })
})

describe("the level", () => {
  const levelAfter = (...settled: readonly Settled[]) => {
    const { level, metAtLevel } = latitudeOf(settled, DEFAULT_POLICY)
    return [level, metAtLevel]
  }
  test("is the highest that was agreed, with what was met at it since the last surprise", () => {
    const at = (level: Settled["level"], day: number, cameOut: CameOut = MET) =>
      settledOne(cameOut, 2, day, { level })
    expect(levelAfter()).toEqual([null, 0])
    expect(levelAfter(at(3, 0), at(3, 30))).toEqual([3, 2])
    expect(levelAfter(at(3, 0), at(5, 30))).toEqual([5, 1])
    expect(levelAfter(at(5, 0), at(3, 30), at(5, 60))).toEqual([5, 2])
    expect(levelAfter(at(5, 0), at(5, 30, SURPRISE), at(5, 60))).toEqual([5, 1])
    expect(levelAfter(at(5, 0), at(7, 30, IN_TIME))).toEqual([7, 0])
  })
})

test("of several alike on one day the same is named, in whatever order they come", () => {
  const alike = ["b", "c", "a"].map((delegation) => settledOne("told-at-the-end", 3, 0, { delegation }))
  const named = (ones: typeof alike) => stepsOf(ones, DEFAULT_POLICY).map(({ settled }) => settled.delegation)
  expect(named(alike)).toEqual(["a", "b", "c"])
  expect(named(alike.toReversed())).toEqual(["a", "b", "c"])
})
