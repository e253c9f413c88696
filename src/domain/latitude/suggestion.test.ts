import { describe, expect, test } from "vitest"
import { BEGINNING, settledOne } from "../../../test/kit/settled.ts"
import { addDays } from "../shared/time.ts"
import { stepsOf } from "./fold.ts"
import type { CameOut, Settled } from "./latitude.ts"
import { DEFAULT_POLICY as POLICY } from "./policy.ts"
import { suggestionOf } from "./suggestion.ts"

const on = (day: number) => addDays(BEGINNING, day)
const suggested = (settled: readonly Settled[], day = 500, most: number | null = null) =>
  suggestionOf(stepsOf(settled, POLICY), POLICY, on(day), most)
const story = (...ends: readonly [CameOut, number][]) =>
  ends.map(([cameOut, days], index) => settledOne(cameOut, days, 30 * index))

describe("what is suggested", () => {
  test("start small, where nothing has settled", () => {
    expect(suggested([])).toEqual({
      word: "start-small",
      days: 2,
      level: null,
      because: null,
      rebuild: null,
      restsUntil: null,
    })
  })
  test("ready for more, because the last one was met", () => {
    const settled = story(["met", 2], ["met", 4])
    expect(suggested(settled)).toMatchObject({ word: "ready-for-more", days: 8, because: settled[1] })
  })
  test("the same size, where it fell short and was told in time, or nothing larger may be lost", () => {
    expect(suggested(story(["met", 4], ["told-in-time", 8]))).toMatchObject({ word: "same-size", days: 8 })
    expect(suggested(story(["met", 20]))).toMatchObject({ word: "same-size", days: 20 })
  })
  test("rebuild, and what is still to be met", () => {
    const surprised = story(["met", 2], ["met", 4], ["surprise", 8])
    expect(suggested(surprised, 61)).toMatchObject({ word: "rebuild", days: 2, rebuild: { still: 2 } })
    expect(suggested([...surprised, settledOne("met", 2, 90)], 91)).toMatchObject({ rebuild: { still: 1 } })
    expect(suggested(surprised, 60 + 365)).toMatchObject({ word: "same-size", rebuild: null })
  })
  test("training or a pilot after three shorts running", () => {
    const shorts = story(["told-in-time", 2], ["told-in-time", 2], ["told-in-time", 2])
    expect(suggested(shorts)).toMatchObject({ word: "train-or-pilot" })
  })
  test("never more than the leader's own threshold", () => {
    expect(suggested(story(["met", 8]), 500, 5)).toMatchObject({ days: 5 })
  })
  test("says until when it rests", () => {
    expect(suggested(story(["met", 2]), 13)).toMatchObject({ restsUntil: on(14) })
    expect(suggested(story(["met", 2]), 14)).toMatchObject({ restsUntil: null })
  })
  test("a level higher when two were met at the agreed one", () => {
    expect(suggested(story(["met", 2]))).toMatchObject({ level: 5 })
    expect(suggested(story(["met", 2], ["met", 4]))).toMatchObject({ level: 6 })
  })
})
