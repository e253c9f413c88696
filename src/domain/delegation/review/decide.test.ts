import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  chi,
  DOCUMENTATION,
  declared,
  FLOUR,
  FRIDAY,
  maya,
  RELEASE_NOTES,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import {
  LOOKED_BACK,
  lookedBack,
  NOTHING_LEARNED,
  short,
  TOLD_BACK,
  toldBack,
} from "../../../../test/kit/review.ts"
import { allMet } from "../outcome.ts"

const { type: _, ...LEADERS } = LOOKED_BACK
const { type: __, ...DELEGATES } = TOLD_BACK
const owns = say("I never said what the hall may cost")
const happened = say("The hall went to somebody else")
const learning = { ...NOTHING_LEARNED, lessons: [say("Ask for the price before the hall")] }
const PROPOSE = { type: "propose-learning", learning } as const
const written = (number: number) => ({ type: "learning-proposed", number, learning }) as const
const bare = { looks: null, steppedIn: null, owns, kept: null }
const said = { happened, owns: null, learned: null, good: null, leaderKept: null }

describe("reflect, the leader first", () => {
  test("records what they looked at and what they own", () => {
    given(short(RELEASE_NOTES))
      .when(by(maya, FRIDAY, LOOKED_BACK))
      .then({ type: "leader-reflected", ...LEADERS })
  })
  test("takes one sentence where little was at stake", () => {
    given(short(FLOUR))
      .when(by(maya, FRIDAY, { type: "reflect-as-leader", ...bare }))
      .then({ type: "leader-reflected", ...bare })
  })
  test("beyond that looks at each thing that was theirs to give, and at their own word", () => {
    const missing = ["expectation", "criteria", "resources", "buffer", "kept"]
    given(short(DOCUMENTATION))
      .when(by(maya, FRIDAY, { type: "reflect-as-leader", ...bare }))
      .refused("reflection-incomplete", {
        missing: missing.slice(0, 4 + Number(!!DOCUMENTATION.ifItFallsShort)),
      })
  })
  test("once, where it fell short, and nobody else's", () => {
    given(lookedBack(RELEASE_NOTES))
      .when(by(maya, FRIDAY, LOOKED_BACK))
      .refused("already-reflected")
    given(settled(RELEASE_NOTES))
      .when(by(maya, FRIDAY, LOOKED_BACK))
      .refused("nothing-fell-short")
    for (const who of [ana, chi])
      given(short(RELEASE_NOTES))
        .when(by(who, FRIDAY, LOOKED_BACK))
        .refused("not-yours-to-do", { move: "reflect-as-leader", whose: "leader" })
    given(active(RELEASE_NOTES))
      .when(by(maya, FRIDAY, LOOKED_BACK))
      .refused("not-at-this-stage")
  })
})

describe("reflect, then the delegate", () => {
  test("waits for the leader, who looks first", () => {
    given(short(RELEASE_NOTES))
      .when(by(ana, FRIDAY, TOLD_BACK))
      .refused("leader-reflects-first")
  })
  test("records what happened", () => {
    given(lookedBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, TOLD_BACK))
      .then({ type: "delegate-reflected", ...DELEGATES })
  })
  test("says whether the leader's word held, where one was given", () => {
    given(lookedBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "reflect-as-delegate", ...said }))
      .refused("reflection-incomplete", { missing: ["leaderKept"] })
    given(lookedBack(FLOUR))
      .when(by(ana, FRIDAY, { type: "reflect-as-delegate", ...said }))
      .then({ type: "delegate-reflected", ...said })
  })
  test("once", () => {
    given(toldBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, TOLD_BACK))
      .refused("already-reflected")
  })
  test("opens after fourteen days of the leader's silence, and the leader may still follow", () => {
    const moved = by("clock", FRIDAY, { type: "review-moved-on", to: "delegate" })
    given(short(FLOUR), moved)
      .when(by(ana, FRIDAY, { type: "reflect-as-delegate", ...said }))
      .then({ type: "delegate-reflected", ...said })
    const late = given(short(FLOUR), moved, by(ana, FRIDAY, { type: "delegate-reflected", ...said }))
      .when(by(maya, FRIDAY, { type: "reflect-as-leader", ...bare }))
      .state()
    expect(late.review).toMatchObject({ part: "learning", reflected: { leader: FRIDAY, delegate: FRIDAY } })
  })
})

describe("agree what is learned", () => {
  test("is written by either, and agreed by the other", () => {
    for (const [one, other] of [
      [maya, ana],
      [ana, maya],
    ] as const) {
      given(toldBack(RELEASE_NOTES))
        .when(by(one, FRIDAY, PROPOSE))
        .then(written(1))
      given(toldBack(RELEASE_NOTES), by(one, FRIDAY, written(1)))
        .when(by(other, FRIDAY, { type: "agree-learning", number: 1 }))
        .then({ type: "learning-agreed", number: 1 })
      given(toldBack(RELEASE_NOTES), by(one, FRIDAY, written(1)))
        .when(by(one, FRIDAY, { type: "agree-learning", number: 1 }))
        .refused("not-your-turn")
    }
  })
  test("names the one that was read, where another took its place", () => {
    given(toldBack(RELEASE_NOTES), by(maya, FRIDAY, written(1)), by(maya, FRIDAY, written(2)))
      .when(by(ana, FRIDAY, { type: "agree-learning", number: 1 }))
      .refused("learning-has-changed", { number: 2 })
    given(toldBack(RELEASE_NOTES), by(maya, FRIDAY, written(1)))
      .when(by(ana, FRIDAY, PROPOSE))
      .then(written(2))
  })
  test("needs something, and no promise for a day that has passed", () => {
    given(toldBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "propose-learning", learning: NOTHING_LEARNED }))
      .refused("nothing-learned")
    const promises = [{ from: "leader", what: say("Ask the treasurer"), due: "2026-11-26" }] as const
    given(toldBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "propose-learning", learning: { ...learning, promises } }))
      .refused("due-in-the-past", { due: "2026-11-26" })
  })
  test("comes after both have said their part, and once", () => {
    for (const [story, part] of [
      [short(RELEASE_NOTES), "leader"],
      [lookedBack(RELEASE_NOTES), "delegate"],
    ] as const)
      given(story)
        .when(by(maya, FRIDAY, PROPOSE))
        .refused("review-comes-first", { part })
    given(toldBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "agree-learning", number: 1 }))
      .refused("no-learning-proposed")
    const agreed = by(ana, FRIDAY, { type: "learning-agreed", number: 1 })
    given(toldBack(RELEASE_NOTES), by(maya, FRIDAY, written(1)), agreed)
      .when(by(maya, FRIDAY, PROPOSE))
      .refused("learning-already-agreed")
  })
})

describe("what fell short", () => {
  const missed = allMet(FLOUR).map((judgement) => ({ ...judgement, met: false }))
  test("closes neither by itself, however small, nor by hand before both have said their part", () => {
    const short = given(declared(FLOUR, missed)).when(by(maya, THURSDAY, { type: "confirm-outcome" }))
    expect(short.state()).toMatchObject({ stage: "settled", review: { part: "leader", since: THURSDAY } })
    given(lookedBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "close" }))
      .refused("review-comes-first", { part: "delegate" })
    given(toldBack(RELEASE_NOTES))
      .when(by(ana, FRIDAY, { type: "close" }))
      .then({ type: "closed", bySilence: false })
  })
  test("is what either of the two sees so", () => {
    const doubts = [{ criterion: "s1", met: false, reason: say("I counted one short") }]
    const accounts = given(declared(FLOUR)).when(by(maya, THURSDAY, { type: "dispute-outcome", doubts }))
    expect(accounts.state()).toMatchObject({ stage: "settled", review: { part: "leader" } })
  })
})

describe("appreciate at the end", () => {
  const APPRECIATE = { type: "appreciate-at-the-end", text: say("You told me the day you knew") } as const
  test("is open to the leader whatever came of it, once", () => {
    for (const story of [
      settled(FLOUR),
      short(RELEASE_NOTES),
      [...settled(FLOUR), by(maya, FRIDAY, { type: "closed", bySilence: true } as const)],
    ])
      given(story)
        .when(by(maya, FRIDAY, APPRECIATE))
        .then({ type: "appreciated", text: APPRECIATE.text })
    given(settled(FLOUR), by(maya, FRIDAY, { type: "appreciated", text: APPRECIATE.text }))
      .when(by(maya, FRIDAY, APPRECIATE))
      .refused("already-appreciated")
    given(active(FLOUR))
      .when(by(maya, WEDNESDAY, APPRECIATE))
      .refused("not-at-this-stage")
  })
})
