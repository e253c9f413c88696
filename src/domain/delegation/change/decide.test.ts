import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  chi,
  DOCUMENTATION,
  declared,
  FLOUR,
  FULL,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  THURSDAY,
  WEDNESDAY,
  WORLD,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import {
  AS_PROPOSED,
  CALLED_IN,
  called,
  change,
  changing,
  MORE_FLOUR,
  MORE_NOTES,
} from "../../../../test/kit/room.ts"
import { daysAfter } from "../../shared/time.ts"
import { openCalls } from "../called-in/called-in.ts"
import { currentRound } from "../delegation.ts"
import type { Terms } from "../terms.ts"

const { settings, leader, delegate } = WORLD
const text = { text: "The mill closes for a week" }
const running = active(FLOUR)
const moreFlour = changing(FLOUR, MORE_FLOUR)
const propose = (terms: Terms) => ({ ...AS_PROPOSED, terms, text }) as const
const AGREE = { type: "agree-change", round: 2 } as const
const REFUSE = { type: "refuse-change", round: 2, text } as const
const WITHDRAW = { type: "withdraw-change" } as const
const agreed = (worstCase: number, dayRate = 500) =>
  ({ type: "change-agreed", round: 2, worstCase, dayRate }) as const

describe("propose a change", () => {
  test("records a new round, by either of the two, waited for seven days", () => {
    for (const [who, author] of [
      [maya, "leader"],
      [ana, "delegate"],
    ] as const)
      given(running)
        .when(by(who, WEDNESDAY, propose(MORE_FLOUR)))
        .then({ type: "change-proposed", round: change(MORE_FLOUR, { author }), text })
  })
  test("changes nothing yet of what is in force", () => {
    const { rounds, active, change } = given(running)
      .when(by(ana, WEDNESDAY, propose(MORE_FLOUR)))
      .state()
    expect({ rounds, active }).toEqual({
      rounds: given(running).state().rounds,
      active: given(running).state().active,
    })
    expect(change).toMatchObject({ by: "delegate", at: WEDNESDAY, round: { number: 2, terms: MORE_FLOUR } })
  })
  test("asks for no back-brief, however large it is or becomes", () => {
    const larger = { ...DOCUMENTATION, due: "2027-02-22" }
    given(active(DOCUMENTATION))
      .when(by(maya, WEDNESDAY, { ...propose(larger), text: null }))
      .then({ type: "change-proposed", round: change(larger), text: null })
  })
  test("keeps the remarks beside the parts they are about", () => {
    const remarks = [{ about: "due", text }]
    const proposed = given(running).when(by(ana, WEDNESDAY, { ...propose(MORE_FLOUR), remarks }))
    expect(proposed.state().change?.round.remarks).toEqual(remarks)
  })
  test("refuses what no round may be: too large, too bare, too late", () => {
    const proposing = (terms: Partial<Terms>, at = WEDNESDAY) =>
      given(running).when(by(maya, at, propose({ ...FLOUR, ...terms })))
    proposing({ atMost: { days: 21, money: 0 } }).refused("worst-case-too-large")
    proposing({ success: [] }).refused("stage-not-set", { missing: ["success"] })
    proposing({ due: "2026-11-24" }).refused("due-in-the-past", { due: "2026-11-24" })
  })
  test("refuses when one of the two has left", () => {
    given(running)
      .in({ ...WORLD, delegate: delegate && { ...delegate, here: false } })
      .when(by(maya, WEDNESDAY, propose(MORE_FLOUR)))
      .refused("person-not-here", { party: "delegate" })
  })
  test("refuses the terms as they are", () => {
    given(running)
      .when(by(ana, WEDNESDAY, propose(FLOUR)))
      .refused("nothing-changed", {})
    const asAgreed = [...moreFlour, by(ana, THURSDAY, agreed(30_000))]
    given(asAgreed)
      .when(by(ana, THURSDAY, propose(MORE_FLOUR)))
      .refused("nothing-changed")
    given(asAgreed)
      .when(by(ana, THURSDAY, propose(FLOUR)))
      .then({
        type: "change-proposed",
        round: change(FLOUR, { number: 3, author: "delegate", answerBy: daysAfter(THURSDAY, 7) }),
        text,
      })
  })
  test("refuses a second one while the first waits, whoever proposed it", () => {
    for (const author of ["leader", "delegate"] as const)
      for (const who of [maya, ana])
        given(changing(FLOUR, MORE_FLOUR, author))
          .when(by(who, THURSDAY, propose({ ...FLOUR, due: "2027-01-04" })))
          .refused("change-already-proposed", {})
  })
  test("refuses a stranger, and before and after it is active", () => {
    given(running)
      .when(by(chi, WEDNESDAY, propose(MORE_FLOUR)))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(ana, WEDNESDAY, propose(MORE_FLOUR)))
      .refused("not-at-this-stage")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, propose(MORE_FLOUR)))
      .refused("not-at-this-stage")
  })
})

describe("agree to a change", () => {
  const agreeing = (world = WORLD, at = THURSDAY) =>
    given(moreFlour)
      .in(world)
      .when(by(ana, at, AGREE))

  test("brings the round into force, weighed on that day", () => {
    const changed = agreeing()
    changed.then(agreed(30_000))
    const state = changed.state()
    expect(currentRound(state)).toEqual(change(MORE_FLOUR))
    expect(state).toMatchObject({ stage: "active", change: null, active: { worstCase: 30_000 } })
    expect(state.active?.since).toBe(given(running).state().active?.since)
  })
  test("is the other one's, whoever proposed it", () => {
    given(changing(FLOUR, MORE_FLOUR, "delegate"))
      .when(by(maya, THURSDAY, AGREE))
      .then(agreed(30_000))
    agreeing().then(agreed(30_000))
    given(moreFlour)
      .when(by(maya, THURSDAY, AGREE))
      .refused("not-your-turn", { whose: "delegate" })
    given(changing(FLOUR, MORE_FLOUR, "delegate"))
      .when(by(ana, THURSDAY, AGREE))
      .refused("not-your-turn", { whose: "leader" })
  })
  test("names the round that was read", () => {
    given(moreFlour)
      .when(by(ana, THURSDAY, { ...AGREE, round: 1 }))
      .refused("terms-have-changed", { round: 2 })
  })
  test("refuses where nothing was proposed, and a second time", () => {
    given(running)
      .when(by(ana, THURSDAY, AGREE))
      .refused("no-change-proposed", {})
    given(moreFlour, by(ana, THURSDAY, agreed(30_000)))
      .when(by(ana, THURSDAY, AGREE))
      .refused("no-change-proposed")
  })
  test("weighs the worst case at the day rate of the day", () => {
    given(changing(RELEASE_NOTES, MORE_NOTES))
      .in({ ...WORLD, settings: { ...settings, dayRate: 1_000 } })
      .when(by(ana, THURSDAY, AGREE))
      .then(agreed(800_000, 1_000))
  })
  test("refuses everything at once above the fatal loss, to the cent", () => {
    const elsewhere = (cents: number) => ({ ...WORLD, atStakeElsewhere: 100 * 500 * 100 - cents })
    agreeing(elsewhere(30_000)).then(agreed(30_000))
    agreeing(elsewhere(29_999)).refused("everything-at-once-too-large")
    agreeing(FULL).refused("everything-at-once-too-large", { days: 100.6, fatalLoss: 100 })
  })
  test("refuses what stands no more: above a threshold, past its due day, someone gone", () => {
    agreeing({ ...WORLD, leader: { ...leader, threshold: 0.5 } }).refused("worst-case-too-large")
    agreeing(WORLD, "2026-12-29T00:00:00.000Z").refused("due-in-the-past", { due: "2026-12-28" })
    agreeing(WORLD, "2026-12-28T23:59:59.999Z").then(agreed(30_000))
    agreeing({ ...WORLD, leader: { ...leader, here: false } }).refused("person-not-here")
  })
  test("ends the call that was to be answered by it, and none other", () => {
    const answered = {
      type: "call-answered",
      call: "call-1",
      answer: "change-terms",
      line: null,
      text,
    } as const
    const proposed = by(maya, WEDNESDAY, { type: "change-proposed", round: change(MORE_NOTES), text: null })
    const waits = [...CALLED_IN, ...called({ kind: "past-due", day: "2026-11-25" }, "call-2"), proposed]
    const open = (story: Story) =>
      openCalls(
        given(story)
          .when(by(ana, THURSDAY, AGREE))
          .state(),
      ).map(({ id }) => id)
    expect(open([...waits, by(maya, WEDNESDAY, answered)])).toEqual(["call-2"])
    expect(open(waits)).toEqual(["call-1", "call-2"])
  })
})

describe("refuse a change", () => {
  test("keeps what is agreed, with or without a word", () => {
    const refused = given(moreFlour).when(by(ana, THURSDAY, REFUSE))
    refused.then({ type: "change-refused", round: 2, text })
    expect(refused.state()).toEqual({ ...given(running).state(), carriedOn: THURSDAY })
    given(changing(FLOUR, MORE_FLOUR, "delegate"))
      .when(by(maya, THURSDAY, { ...REFUSE, text: null }))
      .then({ type: "change-refused", round: 2, text: null })
  })
  test("refuses one's own, another round, and none", () => {
    given(moreFlour)
      .when(by(maya, THURSDAY, REFUSE))
      .refused("not-your-turn", { whose: "delegate" })
    given(moreFlour)
      .when(by(ana, THURSDAY, { ...REFUSE, round: 3 }))
      .refused("terms-have-changed", { round: 2 })
    given(running)
      .when(by(ana, THURSDAY, REFUSE))
      .refused("no-change-proposed")
  })
})

describe("withdraw a change", () => {
  test("is for the one who proposed it, and leaves what is agreed", () => {
    const withdrawn = given(moreFlour).when(by(maya, THURSDAY, WITHDRAW))
    withdrawn.then({ type: "change-withdrawn", round: 2 })
    expect(withdrawn.state()).toEqual({ ...given(running).state(), carriedOn: THURSDAY })
    given(moreFlour)
      .when(by(ana, THURSDAY, WITHDRAW))
      .refused("not-your-turn", { whose: "leader" })
    given(running)
      .when(by(maya, THURSDAY, WITHDRAW))
      .refused("no-change-proposed")
  })
  test.each([
    { type: "hand-back", reason: text },
    { type: "declare", judgements: null, moneyUsed: null, lost: null, text: null },
  ] as const)("is nobody's to answer once it is over: $type", (move) => {
    const over = given(moreFlour).when(by(ana, THURSDAY, move))
    expect(over.state().change).toBeNull()
  })
  test("clears the table for another", () => {
    given(moreFlour, by(maya, THURSDAY, { type: "change-withdrawn", round: 2 }))
      .when(by(ana, THURSDAY, propose(MORE_FLOUR)))
      .then({
        type: "change-proposed",
        round: change(MORE_FLOUR, { author: "delegate", answerBy: daysAfter(THURSDAY, 7) }),
        text,
      })
  })
})
