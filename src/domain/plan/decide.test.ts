import { describe, expect, test } from "vitest"
import { ana, FRIDAY, MONDAY, maya, say, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { givenPlan as given, IF_THEN, PLAN, planned, WEEK } from "../../../test/kit/plans.ts"
import { stands } from "./plan.ts"

const NEXT_MONDAY = "2026-11-30T09:00:00.000Z"
const OTHERWISE = { when: say("I open the folder"), iWill: say("close it again") } as const
const REWORD = { type: "reword", ...OTHERWISE } as const
const PUT_ASIDE = { type: "put-aside", week: WEEK } as const
const DONE = { type: "answer", done: true, happened: say("Twice") } as const

const aside = by(maya, TUESDAY, { type: "plan-put-aside", week: WEEK })
const answered = by(maya, FRIDAY, { type: "plan-answered", done: true, happened: DONE.happened })

describe("plan", () => {
  const when = (change: object = {}, at = MONDAY) => given().when(by(maya, at, { ...PLAN, ...change }))

  test("records the week, what it came from, whom it is about, and both halves of it", () => {
    const { type: _, ...said } = PLAN
    when().then({ type: "planned", ...said })
    expect(when().state()).toMatchObject({ owner: maya, week: WEEK, putAside: null, answer: null })
    expect(stands(when().state())).toBe(true)
    when({ cameFrom: "own", about: null }).then({ type: "planned", ...said, cameFrom: "own", about: null })
  })
  test("on every day of its week where its owner lives, and on no other", () => {
    when({}, "2026-11-22T23:00:00.000Z").then({ ...PLAN, type: "planned" })
    when({}, "2026-11-29T22:59:59.999Z").then({ ...PLAN, type: "planned" })
    when({}, "2026-11-29T23:00:00.000Z").refused("week-over", { week: WEEK })
    // The machine’s clock went back, or the page is from a day that has not come here yet.
    when({}, "2026-11-22T22:59:59.999Z").refused("week-not-yet", { week: WEEK })
    given()
      .in({ zone: "Pacific/Pago_Pago" })
      .when(by(maya, "2026-11-23T09:00:00.000Z", PLAN))
      .refused("week-not-yet", { week: WEEK })
  })
  test("refuses a week that begins on another day", () => {
    when({ week: "2026-11-24" }).refused("not-a-monday", { week: "2026-11-24" })
  })
  test("stays quiet the second time, whatever the words", () => {
    given(planned)
      .when(by(maya, TUESDAY, { ...PLAN, ...OTHERWISE }))
      .quiet()
  })
  test("once more after it was put aside, in the same week", () => {
    const anew = given(planned, aside).when(by(maya, WEDNESDAY, { ...PLAN, ...OTHERWISE }))
    anew.then({ ...PLAN, type: "planned", ...OTHERWISE })
    expect(anew.state()).toMatchObject({ owner: maya, putAside: null, planned: OTHERWISE })
    const after = given(planned, answered, aside).when(by(maya, FRIDAY, PLAN))
    expect(after.state().answer).toBeNull()
  })
})

describe("reword", () => {
  test("records new words in the old one’s place, until the week is over", () => {
    const reworded = given(planned).when(by(maya, WEDNESDAY, REWORD))
    reworded.then({ type: "plan-reworded", ...OTHERWISE })
    expect(reworded.state().planned).toMatchObject({ ...OTHERWISE, cameFrom: "praise", at: MONDAY })
    given(planned)
      .when(by(maya, NEXT_MONDAY, REWORD))
      .refused("week-over", { week: WEEK })
  })
  test("refuses once it is answered, or put aside", () => {
    given(planned, answered)
      .when(by(maya, FRIDAY, REWORD))
      .refused("plan-answered")
    given(planned, aside)
      .when(by(maya, FRIDAY, REWORD))
      .refused("plan-put-aside")
  })
})

describe("put aside", () => {
  test("records it without a plan in its own week, and not in another", () => {
    given()
      .when(by(maya, MONDAY, PUT_ASIDE))
      .then({ type: "plan-put-aside", week: WEEK })
    given()
      .when(by(maya, NEXT_MONDAY, PUT_ASIDE))
      .refused("week-over")
    given()
      .when(by(maya, MONDAY, { ...PUT_ASIDE, week: "2026-11-30" }))
      .refused("week-not-yet")
    given()
      .when(by(maya, MONDAY, { ...PUT_ASIDE, week: "2026-11-25" }))
      .refused("not-a-monday")
  })
  test("leaves a plan out at any time, answered or not", () => {
    for (const story of [[planned], [planned, answered]])
      for (const at of [FRIDAY, NEXT_MONDAY])
        given(story)
          .when(by(maya, at, PUT_ASIDE))
          .then({ type: "plan-put-aside", week: WEEK })
  })
  test("stays quiet the second time, and the week no longer stands", () => {
    given(planned, aside)
      .when(by(maya, FRIDAY, PUT_ASIDE))
      .quiet()
    expect(stands(given(planned, aside).state())).toBe(false)
    expect(stands(given(aside).state())).toBe(false)
  })
})

describe("answer", () => {
  test("records done or not, and what happened, within the week and after it", () => {
    for (const at of [TUESDAY, NEXT_MONDAY, "2027-11-29T09:00:00.000Z"])
      given(planned)
        .when(by(maya, at, DONE))
        .then({ type: "plan-answered", done: true, happened: DONE.happened })
    given(planned)
      .when(by(maya, NEXT_MONDAY, { type: "answer", done: false, happened: null }))
      .then({ type: "plan-answered", done: false, happened: null })
  })
  test("stays quiet when it says the same again, and takes another answer or other words", () => {
    given(planned, answered)
      .when(by(maya, NEXT_MONDAY, { ...DONE, happened: null }))
      .quiet()
    const anew = given(planned, answered).when(
      by(maya, NEXT_MONDAY, { ...DONE, done: false, happened: null }),
    )
    anew.then({ type: "plan-answered", done: false, happened: null })
    expect(anew.state().answer).toEqual({ done: false, happened: null, at: NEXT_MONDAY })
  })
  test("refuses what was put aside", () => {
    for (const story of [[planned, aside], [aside]])
      given(story)
        .when(by(maya, NEXT_MONDAY, DONE))
        .refused("plan-put-aside")
  })
})

describe("whose it is", () => {
  test("nobody but its owner ever gets here", () => {
    for (const command of [PLAN, REWORD, PUT_ASIDE, DONE])
      expect(() => given(planned).when(by(ana, TUESDAY, command))).toThrow("nobody but its owner")
  })
  test("nothing is said of what was never made", () => {
    for (const command of [REWORD, DONE])
      expect(() => given().when(by(maya, TUESDAY, command))).toThrow("before it is made")
    expect(() => given(answered).state()).toThrow("begins with planning")
  })
  test("both halves are the person’s own words", () => {
    expect(given(planned).state().planned).toMatchObject(IF_THEN)
  })
})
