import { describe, expect, test } from "vitest"
import {
  ABOUT,
  agreed,
  fact,
  givenArea as given,
  NOTHING_YET,
  PROPOSE,
  proposed,
  ROW,
  SHORTER,
  settledSo,
} from "../../../test/kit/area-hand-overs.ts"
import { ana, ben, FRIDAY, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { CLOCK } from "../shared/ids.ts"
import { agreedLevel, stageOf } from "./area-hand-over.ts"
import { decide } from "./decide.ts"

const OTHER_ROW = { type: "propose-row", row: SHORTER } as const
const AGREE_ROW = { type: "agree-row" } as const
const KEEP_ROW = { type: "keep-row" } as const
const NOT_NOW = { type: "say-not-now" } as const
const YES = { type: "agree-next-level" } as const
const PAUSE = { type: "pause" } as const
const RESUME = { type: "resume" } as const
const STOP = { type: "stop", reason: say("We found another way") } as const
const LEAVING = { type: "end-on-leaving" } as const

const otherRow = by(ana, WEDNESDAY, { type: "row-proposed", row: SHORTER })
const yesOf = (who: string, level: 5 | 7) => by(who, THURSDAY, { type: "next-level-agreed", level })
const atFive = by(ana, THURSDAY, { type: "level-reached", level: 5 })
const handedOver = by(ana, FRIDAY, { type: "area-handed-over", level: 7 })
const paused = by(maya, WEDNESDAY, { type: "area-hand-over-paused" })
const stopped = by(maya, WEDNESDAY, { type: "area-hand-over-stopped", reason: null })

const TWO_MET = settledSo(fact(WEDNESDAY), fact(THURSDAY))
const underWay = given(proposed, agreed)

describe("propose", () => {
  const when = (change: object = {}) => given().when(by(maya, MONDAY, { ...PROPOSE, ...change }))

  test("records the row of levels; nothing is agreed by it", () => {
    when().then({ type: "area-hand-over-proposed", leader: maya, ...ABOUT, row: ROW })
    expect(stageOf(when().state())).toBe("proposed")
    expect(agreedLevel(when().state())).toBeNull()
  })
  test("lets nothing have to settle at the last level", () => {
    const row = [
      { level: 6, mustSettle: 1 },
      { level: 7, mustSettle: 9 },
    ] as const
    expect(when({ row }).state().proposal?.row).toEqual([row[0], { level: 7, mustSettle: 0 }])
  })
  test("refuses oneself, somebody who left, no area, and a second one in it", () => {
    when({ delegate: maya }).refused("area-to-oneself")
    const elsewhere = (change: object) =>
      given()
        .in({ ...NOTHING_YET, ...change })
        .when(by(maya, MONDAY, PROPOSE))
    elsewhere({ delegateHere: false }).refused("person-not-here")
    elsewhere({ areaStands: false }).refused("area-unknown")
    elsewhere({ another: true }).refused("area-in-hand-over")
  })
  test.each([
    ["one level", [7]],
    ["five levels", [1, 2, 3, 4, 7]],
    ["levels that stand still", [3, 3, 7]],
    ["levels that go down", [5, 3]],
    ["a level there is not", [3, 8]],
  ])("refuses %s", (_, levels) => {
    when({ row: levels.map((level) => ({ level, mustSettle: 2 })) }).refused("row-does-not-fit")
  })
  test.each([0, 21, 1.5])("refuses %s as what must settle", (mustSettle) => {
    when({ row: [{ level: 3, mustSettle }, ROW[2]] }).refused("row-does-not-fit")
  })
  test("stays quiet the second time", () => {
    given(proposed)
      .when(by(maya, TUESDAY, PROPOSE))
      .quiet()
  })
})

describe("an answer to what was proposed", () => {
  test("the delegate agrees: from now on it is at its first level", () => {
    const answer = given(proposed).when(by(ana, TUESDAY, AGREE_ROW))
    answer.then({ type: "row-agreed", row: ROW })
    expect(stageOf(answer.state())).toBe("under-way")
    expect(agreedLevel(answer.state())).toBe(3)
  })
  test("the delegate says not now, and it is over without a mark", () => {
    const answer = given(proposed).when(by(ana, TUESDAY, NOT_NOW))
    answer.then({ type: "area-hand-over-not-now" })
    expect(answer.state().over).toEqual({ how: "not-now", at: TUESDAY, reason: null })
    given(...answer.history)
      .when(by(ana, WEDNESDAY, NOT_NOW))
      .quiet()
  })
  test("either proposes another row, and the other one answers that", () => {
    const countered = given(proposed).when(by(ana, TUESDAY, OTHER_ROW))
    countered.then({ type: "row-proposed", row: SHORTER })
    given(...countered.history)
      .when(by(ana, TUESDAY, AGREE_ROW))
      .refused("row-for-the-other")
    given(...countered.history)
      .when(by(maya, TUESDAY, AGREE_ROW))
      .then({ type: "row-agreed", row: SHORTER })
  })
  test("refuses the leader’s own yes and not now, the row as it is, and letting stand what does not", () => {
    given(proposed)
      .when(by(maya, TUESDAY, AGREE_ROW))
      .refused("row-for-the-other")
    given(proposed)
      .when(by(maya, TUESDAY, NOT_NOW))
      .refused("for-the-delegate-to-say")
    given(proposed)
      .when(by(ana, TUESDAY, { ...OTHER_ROW, row: ROW }))
      .refused("row-as-it-is")
    given(proposed)
      .when(by(ana, TUESDAY, { ...OTHER_ROW, row: [] }))
      .refused("row-does-not-fit")
    given(proposed)
      .when(by(ana, TUESDAY, KEEP_ROW))
      .refused("area-hand-over-not-begun")
    underWay.when(by(ana, TUESDAY, NOT_NOW)).refused("area-hand-over-begun")
  })
})

describe("another row, under way", () => {
  test("holds once the other agrees; what was met at the level of now goes on counting", () => {
    const changed = given(proposed, agreed, otherRow).when(by(maya, FRIDAY, AGREE_ROW))
    changed.then({ type: "row-agreed", row: SHORTER })
    expect(changed.state()).toMatchObject({ row: SHORTER, since: TUESDAY, proposal: null })
  })
  test("one that begins elsewhere begins anew there, and keeps what lies behind", () => {
    const row = [
      { level: 4, mustSettle: 1 },
      { level: 7, mustSettle: 0 },
    ] as const
    const changed = underWay.when(by(ana, WEDNESDAY, { ...OTHER_ROW, row }))
    const state = given(...changed.history)
      .when(by(maya, FRIDAY, AGREE_ROW))
      .state()
    expect(state).toMatchObject({ passed: [3], row, since: FRIDAY })
  })
  test("or the other lets it stand as it was", () => {
    const kept = given(proposed, agreed, otherRow).when(by(maya, FRIDAY, KEEP_ROW))
    kept.then({ type: "row-kept" })
    expect(kept.state()).toMatchObject({ row: ROW, proposal: null })
  })
  test("refuses an answer where nothing is proposed, or to one’s own", () => {
    for (const answer of [AGREE_ROW, KEEP_ROW]) {
      underWay.when(by(ana, FRIDAY, answer)).refused("no-row-proposed")
      given(proposed, agreed, otherRow)
        .when(by(ana, FRIDAY, answer))
        .refused("row-for-the-other")
    }
  })
})

describe("the next level", () => {
  test("moves when both say yes, in either order", () => {
    for (const [first, second] of [
      [maya, ana],
      [ana, maya],
    ] as const) {
      const one = underWay.in(TWO_MET).when(by(first, THURSDAY, YES))
      one.then({ type: "next-level-agreed", level: 5 })
      const both = given(...one.history)
        .in(TWO_MET)
        .when(by(second, FRIDAY, YES))
      both.then({ type: "next-level-agreed", level: 5 }, { type: "level-reached", level: 5 })
      expect(both.state()).toMatchObject({ passed: [3], row: ROW.slice(1), since: FRIDAY })
      expect(agreedLevel(both.state())).toBe(5)
    }
  })
  test("stays quiet when one says yes twice", () => {
    given(proposed, agreed, yesOf(maya, 5))
      .in(TWO_MET)
      .when(by(maya, FRIDAY, YES))
      .quiet()
  })
  test("refuses before as many were met as were agreed, and before both agreed to a row", () => {
    underWay
      .in(settledSo(fact(WEDNESDAY)))
      .when(by(maya, THURSDAY, YES))
      .refused("level-not-full", { met: 1, mustSettle: 2 })
    given(proposed)
      .when(by(maya, THURSDAY, YES))
      .refused("area-hand-over-not-begun")
  })
  test("a yes from before a surprise is one no more", () => {
    const surprised = settledSo(
      fact(WEDNESDAY),
      fact(FRIDAY, { outcome: "not-met", surprise: true }),
      fact("2026-11-28T09:00:00.000Z"),
      fact("2026-11-29T09:00:00.000Z"),
    )
    given(proposed, agreed, yesOf(maya, 5))
      .in(surprised)
      .when(by(ana, "2026-11-30T09:00:00.000Z", YES))
      .then({ type: "next-level-agreed", level: 5 })
  })
  test("the last one takes the leader out of it", () => {
    const full = settledSo(fact(FRIDAY, { level: 5 }), fact(FRIDAY, { level: 6 }))
    const done = given(proposed, agreed, atFive, yesOf(maya, 7))
      .in(full)
      .when(by(ana, FRIDAY, YES))
    done.then({ type: "next-level-agreed", level: 7 }, { type: "area-handed-over", level: 7 })
    expect(stageOf(done.state())).toBe("handed-over")
    expect(agreedLevel(done.state())).toBe(7)
  })
  test("after the last there is none, nor another row, nor a pause", () => {
    for (const command of [YES, OTHER_ROW, PAUSE])
      given(proposed, agreed, atFive, handedOver)
        .when(by(maya, FRIDAY, command))
        .refused("area-handed-over-already")
  })
})

describe("pausing and stopping", () => {
  test("either pauses, and either takes it up again; meanwhile nothing moves", () => {
    underWay.when(by(ana, WEDNESDAY, PAUSE)).then({ type: "area-hand-over-paused" })
    given(proposed, agreed, paused)
      .when(by(ana, THURSDAY, PAUSE))
      .quiet()
    given(proposed, agreed, paused)
      .when(by(ana, THURSDAY, RESUME))
      .then({ type: "area-hand-over-resumed" })
    for (const command of [YES, OTHER_ROW])
      given(proposed, agreed, paused)
        .in(TWO_MET)
        .when(by(ana, THURSDAY, command))
        .refused("area-hand-over-paused")
    underWay.when(by(ana, WEDNESDAY, RESUME)).refused("area-hand-over-not-paused")
    given(proposed)
      .when(by(ana, WEDNESDAY, PAUSE))
      .refused("area-hand-over-not-begun")
  })
  test("either stops it, also when it is handed over, with a reason if they like", () => {
    for (const story of [
      underWay,
      given(proposed, agreed, paused),
      given(proposed, agreed, atFive, handedOver),
    ]) {
      const done = story.when(by(ana, FRIDAY, STOP))
      done.then({ type: "area-hand-over-stopped", reason: STOP.reason })
      expect(agreedLevel(done.state())).toBeNull()
    }
  })
  test("the leader withdraws what is not agreed; the delegate says not now to that", () => {
    given(proposed)
      .when(by(maya, TUESDAY, STOP))
      .then({ type: "area-hand-over-withdrawn" })
    given(proposed)
      .when(by(ana, TUESDAY, STOP))
      .refused("for-the-leader-to-say")
  })
  test("once it is over the same again is quiet, and anything else comes too late", () => {
    given(proposed, agreed, stopped)
      .when(by(ana, FRIDAY, STOP))
      .quiet()
    for (const command of [YES, PAUSE, RESUME, OTHER_ROW, AGREE_ROW, KEEP_ROW, NOT_NOW])
      given(proposed, agreed, stopped)
        .when(by(ana, FRIDAY, command))
        .refused("area-hand-over-over", { how: "stopped" })
  })
})

test("leaving ends it without a mark, wherever it stands", () => {
  for (const story of [given(proposed), underWay, given(proposed, agreed, atFive, handedOver)]) {
    const left = story.when(by(CLOCK, FRIDAY, LEAVING))
    left.then({ type: "area-hand-over-ended" })
    expect(left.state().over?.how).toBe("left")
  }
  given(proposed, agreed, stopped)
    .when(by(CLOCK, FRIDAY, LEAVING))
    .quiet()
})

test("nobody else speaks of it, silence moves nothing, and nothing is said before it is there", () => {
  const state = underWay.state()
  expect(() => decide(by(ben, FRIDAY, PAUSE), state, NOTHING_YET)).toThrow("only the two")
  expect(() => decide(by(CLOCK, FRIDAY, PAUSE), state, NOTHING_YET)).toThrow("silence")
  expect(() => decide(by(ana, FRIDAY, PAUSE), null, NOTHING_YET)).toThrow("before it is proposed")
  expect(() => given(agreed).state()).toThrow("begins with proposing")
})
