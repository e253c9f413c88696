import { describe, expect, test } from "vitest"
import { called } from "../../../test/kit/called-in.ts"
import {
  active,
  ana,
  askedFor,
  before,
  counterOffer,
  DOCUMENTATION,
  declared,
  disputed,
  drafted,
  FLOUR,
  FULL,
  MONDAY,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { CLOCK } from "../shared/ids.ts"
import { type At, daysAfter } from "../shared/time.ts"
import { tick, wakesAt } from "./clock.ts"
import { allMet } from "./outcome.ts"
import type { World } from "./world.ts"

const { leader, delegate } = WORLD
const at = (moment: At) => by(CLOCK, moment, { type: "tick" })
const brief = (moment: At) =>
  by(ana, moment, { type: "back-brief-given", round: 1, text: say("Readers find every feature") })
const yes = by(ana, TUESDAY, { type: "committed", round: 1 })
const reminded = (party: "leader" | "delegate", moment: At) => by(CLOCK, moment, { type: "reminded", party })
const checkedIn = (moment: At) =>
  by(ana, moment, {
    type: "checked-in",
    ...{ course: "on-course", text: null, criterion: null, moneyUsed: null, effort: null },
  } as const)

/** Nothing a moment before; then exactly this. */
function silence(story: Story, until: At, world: World = WORLD) {
  given(story)
    .in(world)
    .when(at(before(until)))
    .quiet()
  return given(story).in(world).when(at(until))
}

const HALF_WAY = daysAfter(MONDAY, 3.5)
const A_WEEK = daysAfter(MONDAY, 7)

describe("a draft", () => {
  test("is put away after a year without a word", () => {
    silence(drafted(FLOUR), daysAfter(MONDAY, 365)).then({ type: "discarded" })
    const revised = by(maya, TUESDAY, { type: "draft-revised", delegate: ana, terms: FLOUR })
    silence([...drafted(FLOUR), revised], daysAfter(TUESDAY, 365)).then({ type: "discarded" })
  })
})

describe("an answer", () => {
  test("is reminded of once, half-way, and lapses after seven days", () => {
    silence(offered(FLOUR), HALF_WAY).then({ type: "reminded", party: "delegate" })
    silence([...offered(FLOUR), reminded("delegate", HALF_WAY)], A_WEEK).then({ type: "lapsed" })
    silence(askedFor(FLOUR), HALF_WAY).then({ type: "reminded", party: "leader" })
  })
  test("is waited for until the day the round names", () => {
    const answerBy = "2026-11-29T23:00:00.000Z"
    silence([...offered(FLOUR, { answerBy }), reminded("delegate", TUESDAY)], answerBy).then({
      type: "lapsed",
    })
  })
  test("waits while they are away, and not while the other is", () => {
    const away = { away: [{ from: "2026-11-25", until: "2026-11-26" }] }
    const story = [...offered(FLOUR), reminded("delegate", HALF_WAY)]
    const late = { ...WORLD, delegate: delegate && { ...delegate, ...away } }
    silence(story, daysAfter(MONDAY, 9), late).then({ type: "lapsed" })
    silence(story, A_WEEK, { ...WORLD, leader: { ...leader, ...away } }).then({ type: "lapsed" })
  })
  test("has its own seven days when the turn has changed, not when the same one speaks again", () => {
    const countered = given(offered(FLOUR)).when(by(ana, WEDNESDAY, counterOffer(FLOUR))).history
    silence([...countered, reminded("leader", THURSDAY)], daysAfter(WEDNESDAY, 7)).then({ type: "lapsed" })
    const again = given(offered(FLOUR)).when(by(maya, WEDNESDAY, counterOffer(FLOUR))).history
    silence([...again, reminded("delegate", THURSDAY)], A_WEEK).then({ type: "lapsed" })
  })
})

describe("a back-brief", () => {
  const confirmed = { type: "back-brief-confirmed", round: 1, bySilence: true } as const
  const activated = { type: "activated", round: 1, worstCase: 600_000, dayRate: 500 } as const
  const agreed = [...offered(DOCUMENTATION), brief(TUESDAY), yes]
  const threeDays = daysAfter(TUESDAY, 3)

  test("is confirmed by three days' silence, and activates what both said yes to", () => {
    silence([...offered(DOCUMENTATION), brief(TUESDAY)], threeDays).then(confirmed)
    silence(agreed, threeDays).then(confirmed, activated)
  })
  test("waits while the leader is away", () => {
    const away = { ...WORLD, leader: { ...leader, away: [{ from: "2026-11-26", until: "2026-11-26" }] } }
    silence(agreed, daysAfter(TUESDAY, 4), away).then(confirmed, activated)
  })
  test("said anew has its three days anew", () => {
    const anew = [...agreed, brief(WEDNESDAY), reminded("leader", THURSDAY)]
    silence(anew, daysAfter(WEDNESDAY, 3)).then(confirmed, activated)
  })
  test("is never confirmed by silence above the fatal loss: it waits, and lapses", () => {
    given(agreed).in(FULL).when(at(threeDays)).quiet()
    const state = given(agreed).state()
    expect(wakesAt(state, FULL)).toBe(daysAfter(TUESDAY, 3.5))
    given(agreed, reminded("leader", daysAfter(TUESDAY, 3.5)))
      .in(FULL)
      .when(at(daysAfter(TUESDAY, 7)))
      .then({ type: "lapsed" })
  })
  test("waited for room, and is confirmed when there is some", () => {
    const waiting = [...agreed, reminded("leader", daysAfter(TUESDAY, 3.5))]
    given(waiting)
      .when(at(daysAfter(TUESDAY, 5)))
      .then(confirmed, activated)
  })
  test("is confirmed as of its time, however late the clock looks", () => {
    given(agreed).when(at("2027-02-20T00:00:00.000Z")).then(confirmed, activated)
  })
})

describe("what is active", () => {
  const over = "2026-12-22T00:00:00.000Z"

  const dueDay = called(over, "call-1", { kind: "past-due", day: "2026-12-21" })

  test("ends sixty days past due when nobody moves", () => {
    silence([...active(FLOUR), dueDay], daysAfter(over, 60)).then({ type: "ended", because: "silence" })
  })
  test("ends sixty days after the last move past due", () => {
    const late = daysAfter(over, 10)
    silence([...active(FLOUR), checkedIn(late)], daysAfter(late, 60)).then({
      type: "ended",
      because: "silence",
    })
  })
  test("ends a year past due, however often one side says something", () => {
    const late = daysAfter(over, 350)
    silence([...active(FLOUR), checkedIn(late)], daysAfter(over, 365)).then({
      type: "ended",
      because: "silence",
    })
  })
  test("waits for both while one of them is away", () => {
    const away = { ...WORLD, leader: { ...leader, away: [{ from: "2027-01-04", until: "2027-01-08" }] } }
    silence([...active(FLOUR), dueDay], daysAfter(over, 65), away).then({ type: "ended", because: "silence" })
  })
  test("is due where the delegate lives", () => {
    const world = { ...WORLD, delegate: delegate && { ...delegate, zone: "Pacific/Kiritimati" } }
    const ended = { type: "ended", because: "silence" } as const
    silence([...active(FLOUR), dueDay], daysAfter("2026-12-21T10:00:00.000Z", 60), world).then(ended)
  })
})

describe("an outcome", () => {
  const settling = { type: "settled", judgements: allMet(RELEASE_NOTES), outcome: "met", doubts: [] } as const
  const aWeek = daysAfter(WEDNESDAY, 7)

  test("is confirmed by seven days' silence, and a small one closes itself", () => {
    const confirmed = { type: "outcome-confirmed", bySilence: true } as const
    silence(declared(RELEASE_NOTES), aWeek).then(confirmed, { ...settling, how: "silence" })
    silence(declared(FLOUR), aWeek).then(
      confirmed,
      { ...settling, judgements: allMet(FLOUR), how: "silence" },
      { type: "closed", bySilence: true },
    )
  })
  test("waits while the leader is away, over the day the clocks go forward too", () => {
    const away = { ...WORLD, leader: { ...leader, away: [{ from: "2027-03-28", until: "2027-03-28" }] } }
    const late = declared(RELEASE_NOTES).map((event) =>
      event.type === "declared" ? { ...event, at: "2027-03-26T09:00:00.000Z" } : event,
    )
    silence(late, "2027-04-03T08:00:00.000Z", away).then(expect.anything(), expect.anything())
  })
  test("in dispute is two accounts after seven days' silence of the delegate", () => {
    const doubts = [{ criterion: "s1", met: false, reason: say("I counted one short") }]
    silence(disputed(RELEASE_NOTES), daysAfter(THURSDAY, 7)).then({
      ...settling,
      how: "two-accounts",
      doubts,
    })
  })
  test("that has settled closes after fourteen days", () => {
    silence(settled(RELEASE_NOTES), daysAfter(THURSDAY, 14)).then({ type: "closed", bySilence: true })
  })
})

test("the clock is nobody's to turn, and has nothing to do after an end", () => {
  given(offered(FLOUR))
    .when(by(maya, MONDAY, { type: "tick" }))
    .refused("not-yours-to-do")
  const declined = given(offered(FLOUR), by(ana, TUESDAY, { type: "declined" }))
  declined.when(at(A_WEEK)).refused("not-at-this-stage")
  expect(tick(declined.state(), A_WEEK, WORLD)).toEqual([])
  expect(wakesAt(declined.state(), WORLD)).toBeNull()
})
