import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  askedFor,
  counterOffer,
  DOCUMENTATION,
  drafted,
  FLOUR,
  FULL,
  MONDAY,
  maya,
  OFFER,
  offered,
  RELEASE_NOTES,
  request,
  round,
  say,
  TUESDAY,
  WEDNESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { daysAfter } from "../shared/time.ts"
import type { World } from "./world.ts"

const { settings, leader, delegate } = WORLD
const COMMIT = { type: "commit", round: 1 } as const
const COMMITTED = { type: "committed", round: 1 } as const
const CONFIRM = { type: "confirm-back-brief" } as const
const CONFIRMED = { type: "back-brief-confirmed", round: 1, bySilence: false } as const
const activated = (worstCase: number, dayRate = 500) =>
  ({ type: "activated", round: 1, worstCase, dayRate }) as const
const backBriefed = [
  ...offered(DOCUMENTATION),
  by(ana, TUESDAY, { type: "back-brief-given", round: 1, text: say("Readers find every feature") }),
]
const agreedButForBackBrief = [...backBriefed, by(ana, TUESDAY, COMMITTED)]

describe("draft", () => {
  const DRAFT = { type: "draft", delegate: null, terms: FLOUR } as const

  test("records the terms as far as they are written, for nobody yet", () => {
    given()
      .when(by(maya, MONDAY, DRAFT))
      .then({ type: "drafted", leader: maya, delegate: null, terms: FLOUR })
  })
  test("refuses to begin again", () => {
    given(active(FLOUR))
      .when(by(maya, WEDNESDAY, DRAFT))
      .refused("not-at-this-stage")
  })
})

describe("revise", () => {
  test("records the draft anew", () => {
    given(drafted(FLOUR, null))
      .when(by(maya, TUESDAY, { type: "revise", delegate: ana, terms: FLOUR }))
      .then({ type: "draft-revised", delegate: ana, terms: FLOUR })
  })
  test("refuses all but the leader, and once it is offered", () => {
    const REVISE = { type: "revise", delegate: ana, terms: FLOUR } as const
    given(drafted(FLOUR))
      .when(by(ana, TUESDAY, REVISE))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, REVISE))
      .refused("not-at-this-stage")
  })
})

describe("discard", () => {
  test("records it, and only of a draft", () => {
    given(drafted(FLOUR))
      .when(by(maya, TUESDAY, { type: "discard" }))
      .then({ type: "discarded" })
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, { type: "discard" }))
      .refused("not-at-this-stage")
  })
})

describe("offer", () => {
  test("records round 1", () => {
    given(drafted(FLOUR))
      .when(by(maya, MONDAY, OFFER))
      .then({ type: "offered", delegate: ana, round: round(FLOUR) })
  })
  test("refuses to offer to oneself, and to nobody", () => {
    given(drafted(FLOUR, maya))
      .when(by(maya, MONDAY, OFFER))
      .refused("offered-to-oneself")
    given(drafted(FLOUR, null))
      .when(by(maya, MONDAY, OFFER))
      .refused("stage-not-set", { missing: ["delegate"] })
  })
  test("refuses a second time", () => {
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, OFFER))
      .refused("not-at-this-stage")
  })
})

describe("ask for it", () => {
  test("records round 1 of someone who would like to own it", () => {
    given()
      .when(by(ana, MONDAY, request(FLOUR)))
      .then({ type: "asked-for", leader: maya, delegate: ana, round: round(FLOUR, { author: "delegate" }) })
  })
  test("refuses to ask oneself, and to begin again", () => {
    given()
      .when(by(maya, MONDAY, request(FLOUR)))
      .refused("offered-to-oneself")
    given(offered(FLOUR))
      .when(by(ana, TUESDAY, request(FLOUR)))
      .refused("not-at-this-stage")
  })
})

describe("counter", () => {
  test("records a new round; its author stands by it, and the other's yes is gone", () => {
    const smaller = { ...DOCUMENTATION, atMost: { days: 4, money: 0 } }
    const countered = given(agreedButForBackBrief).when(by(maya, WEDNESDAY, counterOffer(smaller)))
    const answerBy = daysAfter(WEDNESDAY, 7)
    countered.then({ type: "countered", round: round(smaller, { number: 2, answerBy }) })
    expect(countered.state()).toMatchObject({
      yes: { leader: WEDNESDAY, delegate: null },
      backBrief: { needed: false, given: null, confirmed: false },
    })
  })
  test("of the delegate is their back-brief", () => {
    const countered = given(offered(FLOUR)).when(by(ana, TUESDAY, counterOffer(DOCUMENTATION)))
    expect(countered.state()).toMatchObject({
      yes: { leader: null, delegate: TUESDAY },
      backBrief: { needed: true, given: TUESDAY, confirmed: true },
    })
    given(countered.history)
      .when(by(maya, WEDNESDAY, { type: "commit", round: 2 }))
      .then({ type: "committed", round: 2 }, { ...activated(600_000), round: 2 })
  })
  test("refuses before an offer and after both agreed", () => {
    given(drafted(FLOUR))
      .when(by(maya, TUESDAY, counterOffer(FLOUR)))
      .refused("not-at-this-stage")
    given(active(FLOUR))
      .when(by(ana, WEDNESDAY, counterOffer(FLOUR)))
      .refused("not-at-this-stage")
  })
})

describe("back-brief", () => {
  const BRIEF = { type: "back-brief", round: 1, text: say("Readers find every feature") } as const

  test("records what is expected in the delegate's words, and again after a correction", () => {
    const given1 = { type: "back-brief-given", round: 1, text: BRIEF.text } as const
    given(offered(DOCUMENTATION))
      .when(by(ana, TUESDAY, BRIEF))
      .then(given1)
    const corrected = by(maya, TUESDAY, { type: "back-brief-corrected", round: 1, text: say("Nearly") })
    given(backBriefed, corrected)
      .when(by(ana, WEDNESDAY, BRIEF))
      .then(given1)
  })
  test("refuses where none is needed, of another round, and once confirmed", () => {
    given(offered(FLOUR))
      .when(by(ana, TUESDAY, BRIEF))
      .refused("back-brief-not-needed")
    given(offered(DOCUMENTATION))
      .when(by(ana, TUESDAY, { ...BRIEF, round: 2 }))
      .refused("terms-have-changed", { round: 1 })
    given(backBriefed, by(maya, TUESDAY, CONFIRMED))
      .when(by(ana, WEDNESDAY, BRIEF))
      .refused("back-brief-already-confirmed")
    given(offered(DOCUMENTATION))
      .when(by(maya, TUESDAY, BRIEF))
      .refused("not-yours-to-do")
  })
})

describe("confirm the back-brief", () => {
  test("records it, and activates what both have said yes to", () => {
    given(backBriefed)
      .when(by(maya, WEDNESDAY, CONFIRM))
      .then(CONFIRMED)
    given(agreedButForBackBrief)
      .when(by(maya, WEDNESDAY, CONFIRM))
      .then(CONFIRMED, activated(600_000))
  })
  test("refuses what was not given, not again, or was confirmed, a round of the delegate's own too", () => {
    given(offered(DOCUMENTATION))
      .when(by(maya, TUESDAY, CONFIRM))
      .refused("back-brief-not-given")
    const corrected = by(maya, TUESDAY, { type: "back-brief-corrected", round: 1, text: say("Nearly") })
    given(backBriefed, corrected)
      .when(by(maya, WEDNESDAY, CONFIRM))
      .refused("back-brief-not-given")
    given(backBriefed, by(maya, TUESDAY, CONFIRMED))
      .when(by(maya, WEDNESDAY, CONFIRM))
      .refused("back-brief-already-confirmed")
    given(askedFor(DOCUMENTATION))
      .when(by(maya, TUESDAY, CONFIRM))
      .refused("back-brief-already-confirmed")
  })
  test("refuses what may not become active: too much at once, too late, someone gone", () => {
    const confirming = (world: World, at = WEDNESDAY) =>
      given(agreedButForBackBrief)
        .in(world)
        .when(by(maya, at, CONFIRM))
    confirming(FULL).refused("everything-at-once-too-large", { days: 112, fatalLoss: 100 })
    confirming(WORLD, "2027-02-16T00:00:00.000Z").refused("due-in-the-past")
    confirming({ ...WORLD, delegate: delegate && { ...delegate, here: false } }).refused("person-not-here")
  })
})

describe("correct the back-brief", () => {
  const CORRECT = { type: "correct-back-brief", text: say("Every stable feature") } as const

  test("records what was meant, and asks for the words once more", () => {
    const corrected = given(backBriefed).when(by(maya, WEDNESDAY, CORRECT))
    corrected.then({ type: "back-brief-corrected", round: 1, text: CORRECT.text })
    expect(corrected.state().turn?.party).toBe("delegate")
  })
  test("refuses what was not given or is confirmed", () => {
    given(offered(DOCUMENTATION))
      .when(by(maya, TUESDAY, CORRECT))
      .refused("back-brief-not-given")
    given(backBriefed, by(maya, TUESDAY, CONFIRMED))
      .when(by(maya, WEDNESDAY, CORRECT))
      .refused("back-brief-already-confirmed")
  })
})

describe("commit", () => {
  test("records the yes, and activates with the second, in either order", () => {
    given(offered(FLOUR))
      .when(by(ana, TUESDAY, COMMIT))
      .then(COMMITTED, activated(15_000))
    given(askedFor(FLOUR))
      .when(by(maya, TUESDAY, COMMIT))
      .then(COMMITTED, activated(15_000))
  })
  test("waits for the back-brief, or comes after it", () => {
    given(offered(DOCUMENTATION))
      .when(by(ana, TUESDAY, COMMIT))
      .then(COMMITTED)
    given(backBriefed)
      .when(by(ana, TUESDAY, COMMIT))
      .then(COMMITTED)
    given(backBriefed, by(maya, TUESDAY, CONFIRMED))
      .when(by(ana, WEDNESDAY, COMMIT))
      .then(COMMITTED, activated(600_000))
  })
  test("refuses a round that changed meanwhile", () => {
    const countered = by(maya, TUESDAY, { type: "countered", round: round(FLOUR, { number: 2 }) })
    given(offered(FLOUR), countered)
      .when(by(ana, TUESDAY, COMMIT))
      .refused("terms-have-changed", { round: 2 })
  })
  test("refuses a second yes", () => {
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, COMMIT))
      .refused("already-committed")
  })
  test("refuses when the day it is due is over, and not before", () => {
    given(offered(FLOUR))
      .when(by(ana, "2026-12-22T00:00:00.000Z", COMMIT))
      .refused("due-in-the-past")
    given(offered(FLOUR))
      .when(by(ana, "2026-12-21T23:59:59.999Z", COMMIT))
      .then(COMMITTED, activated(15_000))
  })
  test("refuses when someone has left", () => {
    const gone = { ...WORLD, leader: { ...leader, here: false } }
    given(offered(FLOUR))
      .in(gone)
      .when(by(ana, TUESDAY, COMMIT))
      .refused("person-not-here", { party: "leader" })
  })
  test("refuses everything at once above the fatal loss, to the cent", () => {
    const elsewhere = (cents: number) => ({ ...WORLD, atStakeElsewhere: 100 * 500 * 100 - cents })
    given(offered(FLOUR))
      .in(elsewhere(15_000))
      .when(by(ana, TUESDAY, COMMIT))
      .then(COMMITTED, activated(15_000))
    given(offered(FLOUR))
      .in(elsewhere(14_999))
      .when(by(ana, TUESDAY, COMMIT))
      .refused("everything-at-once-too-large")
  })
  test("weighs the worst case at the day rate of the day, and refuses what has become too large", () => {
    const rate = (dayRate: number) => ({ ...WORLD, settings: { ...settings, dayRate } })
    given(offered(RELEASE_NOTES))
      .in(rate(1_000))
      .when(by(ana, TUESDAY, COMMIT))
      .then(COMMITTED, activated(400_000, 1_000))
    given(offered(FLOUR))
      .in(rate(7))
      .when(by(ana, TUESDAY, COMMIT))
      .refused("worst-case-too-large")
    given(offered(RELEASE_NOTES))
      .in({ ...WORLD, leader: { ...leader, threshold: 3 } })
      .when(by(ana, TUESDAY, COMMIT))
      .refused("worst-case-too-large")
  })
})

describe("decline and withdraw", () => {
  const DECLINE = { type: "decline" } as const
  const WITHDRAW = { type: "withdraw" } as const

  test("are recorded, each by whose it is, of an offer and of a request", () => {
    given(offered(FLOUR))
      .when(by(ana, TUESDAY, DECLINE))
      .then({ type: "declined" })
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, WITHDRAW))
      .then({ type: "withdrawn" })
    given(askedFor(FLOUR))
      .when(by(maya, TUESDAY, DECLINE))
      .then({ type: "declined" })
    given(askedFor(FLOUR))
      .when(by(ana, TUESDAY, WITHDRAW))
      .then({ type: "withdrawn" })
  })
  test("are refused to the other, and once it is active", () => {
    given(offered(FLOUR))
      .when(by(maya, TUESDAY, DECLINE))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(ana, TUESDAY, WITHDRAW))
      .refused("not-yours-to-do")
    given(active(FLOUR))
      .when(by(ana, WEDNESDAY, DECLINE))
      .refused("not-at-this-stage")
    given(active(FLOUR))
      .when(by(maya, WEDNESDAY, WITHDRAW))
      .refused("not-at-this-stage")
  })
  test("leave no mark", () => {
    const declined = given(offered(FLOUR))
      .when(by(ana, TUESDAY, DECLINE))
      .state()
    expect(declined).toMatchObject({ active: null, settled: null, ended: null, turn: null })
  })
})
