import { describe, expect, test } from "vitest"
import { RELEASE_NOTES, say } from "../../../test/kit/cast.ts"
import { allMet, asDoubted, notJudged, outcomeOf, stillInDoubt } from "./outcome.ts"

/** Two success criteria, s1 and s2, and two of failure, f3 and f4: those named have happened. */
const judged = (...met: string[]) =>
  ["s1", "s2", "f3", "f4"].map((criterion) => ({ criterion, met: met.includes(criterion), shows: null }))

describe("the outcome", () => {
  test.each([
    ["met", ["s1", "s2"]],
    ["partly-met", ["s1"]],
    ["partly-met", ["s2"]],
    ["not-met", []],
    ["not-met", ["f3"]],
    ["not-met", ["s1", "f4"]],
    ["not-met", ["s1", "s2", "f3"]],
  ])("is %s when %j came true", (outcome, met) => {
    expect(outcomeOf(RELEASE_NOTES, judged(...met))).toBe(outcome)
  })

  test("of one click is met: all success, no failure", () => {
    expect(allMet(RELEASE_NOTES)).toEqual(judged("s1", "s2"))
    expect(outcomeOf(RELEASE_NOTES, allMet(RELEASE_NOTES))).toBe("met")
  })
})

test("a criterion is judged by one word: none, or two that may differ, are not enough", () => {
  expect(notJudged(RELEASE_NOTES, judged())).toEqual([])
  expect(notJudged(RELEASE_NOTES, judged().slice(1))).toEqual(["s1"])
  expect(notJudged(RELEASE_NOTES, [...judged("s1"), ...judged().slice(0, 1)])).toEqual(["s1"])
})

describe("a doubt", () => {
  const doubt = { criterion: "s1", met: false, reason: say("One was missing") }

  test("put in its place gives the account as the other sees it", () => {
    expect(asDoubted(judged("s1", "s2"), [doubt])).toEqual(judged("s2"))
  })
  test("stays until both say the same", () => {
    expect(stillInDoubt(judged("s1", "s2"), [doubt])).toEqual([doubt])
    expect(stillInDoubt(judged("s2"), [doubt])).toEqual([])
  })
})
