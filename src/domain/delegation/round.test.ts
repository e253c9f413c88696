import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  ana,
  counterOffer,
  DOCUMENTATION,
  drafted,
  FIRST_TIME,
  FLOUR,
  MONDAY,
  maya,
  OFFER,
  offered,
  RELEASE_NOTES,
  request,
  round,
  say,
  TUESDAY,
  WORLD,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { daysAsCents } from "../organisation/settings.ts"
import { isRefusal } from "../shared/refusal.ts"
import { currentRound } from "./delegation.ts"
import { tooLarge } from "./round.ts"
import { NO_TERMS, type Terms, worstCaseOf } from "./terms.ts"
import type { World } from "./world.ts"

const { settings, leader, delegate } = WORLD
const offering = (terms: Terms, world = WORLD, at = MONDAY) =>
  given(drafted(terms))
    .in(world)
    .when(by(maya, at, OFFER))
/** The same terms, written by each of the ways there are to write a round. */
const everyWay = (terms: Terms, world = WORLD) => [
  offering(terms, world),
  given()
    .in(world)
    .when(by(ana, MONDAY, request(terms))),
  given(offered(FLOUR))
    .in(world)
    .when(by(maya, TUESDAY, counterOffer(terms))),
  given(offered(FLOUR))
    .in(world)
    .when(by(ana, TUESDAY, counterOffer(terms))),
]

describe("ceremony by size", () => {
  const needed = (terms: Terms, world: World) => currentRound(offering(terms, world).state()).backBriefNeeded

  test("a back-brief: never for a small one, for a medium one the first time, for a large one always", () => {
    expect([FLOUR, RELEASE_NOTES, DOCUMENTATION].map((terms) => needed(terms, WORLD))).toEqual([
      false,
      false,
      true,
    ])
    expect([FLOUR, RELEASE_NOTES, DOCUMENTATION].map((terms) => needed(terms, FIRST_TIME))).toEqual([
      false,
      true,
      true,
    ])
  })
  test("the leader may ask for a back-brief at any size", () => {
    const asked = given(drafted(FLOUR)).when(by(maya, MONDAY, { ...OFFER, backBrief: true }))
    expect(currentRound(asked.state())).toMatchObject({ size: "small", backBriefNeeded: true })
  })
  test("a small one is offered with an outcome, when it is done, and by when", () => {
    const { outcome, success, due } = FLOUR
    const few = offering({ ...NO_TERMS, outcome, success, due })
    expect(currentRound(few.state())).toMatchObject({ size: "small", worstCase: 100_000 })
  })
})

describe("a round that cannot stand", () => {
  test.each<[string, Terms, readonly string[]]>([
    ["no criterion", { ...FLOUR, success: [] }, ["success"]],
    ["no outcome and no day", { ...FLOUR, outcome: null, due: null }, ["outcome", "due"]],
    ["a medium one without reasons", { ...RELEASE_NOTES, why: null, whyYou: null }, ["why", "whyYou"]],
    ["a large one without a second pair of eyes", { ...DOCUMENTATION, secondPair: null }, ["secondPair"]],
    [
      "a small one that cannot be undone",
      { ...DOCUMENTATION, ...FLOUR, canBeUndone: false, why: null },
      ["why"],
    ],
  ])("with %s lists what is missing, whoever wrote it", (_, terms, parts) => {
    for (const answer of everyWay({ ...terms, affected: terms.affected ?? null }))
      answer.refused("stage-not-set", { missing: expect.arrayContaining([...parts]) })
  })

  test("due in the past where the delegate lives", () => {
    for (const answer of everyWay({ ...FLOUR, due: "2026-11-22" }))
      answer.refused("due-in-the-past", { due: "2026-11-22" })
    const early = { ...WORLD, delegate: delegate && { ...delegate, zone: "Pacific/Pago_Pago" } }
    expect(isRefusal(offering({ ...FLOUR, due: "2026-11-22" }, early, "2026-11-23T10:30:00.000Z"))).toBe(
      false,
    )
    offering({ ...FLOUR, due: "2026-11-22" }, early, "2026-11-23T10:30:00.000Z").then(expect.anything())
    const late = { ...WORLD, delegate: delegate && { ...delegate, zone: "Pacific/Kiritimati" } }
    offering({ ...FLOUR, due: "2026-11-23" }, late, "2026-11-23T10:30:00.000Z").refused("due-in-the-past")
  })

  test("due today, or on a leap day, is well", () => {
    offering({ ...FLOUR, due: "2026-11-23" }).then(expect.anything())
    offering({ ...FLOUR, due: "2028-02-29" }).then(expect.anything())
  })

  test("with a criterion that is seen before it is due", () => {
    const seen = [{ id: "s1", text: say("Seen early"), seenBy: "2026-12-20" }]
    for (const answer of everyWay({ ...FLOUR, success: seen }))
      answer.refused("seen-before-due", {
        criterion: expect.any(String),
        seenBy: "2026-12-20",
        due: "2026-12-21",
      })
    offering({ ...FLOUR, success: [{ id: "s1", text: say("That day"), seenBy: "2026-12-21" }] }).then(
      expect.anything(),
    )
  })

  test.each(["weekly", "P0D", "P1M", "PT12H", "P7D ", "P9999D"])("in a rhythm of '%s'", (every) => {
    for (const answer of everyWay({ ...FLOUR, checkIns: { every, graceDays: 1 } }))
      answer.refused("rhythm-unknown")
  })

  test("for someone who has left, or from someone who has", () => {
    const gone = { ...WORLD, delegate: delegate && { ...delegate, here: false } }
    for (const answer of everyWay(FLOUR, gone)) answer.refused("person-not-here", { party: "delegate" })
    const leaderGone = { ...WORLD, leader: { ...leader, here: false } }
    for (const answer of everyWay(FLOUR, leaderGone)) answer.refused("person-not-here", { party: "leader" })
    offering(FLOUR, { ...WORLD, delegate: null }).refused("person-not-here", { party: "delegate" })
  })

  test("to be answered by a day that is over where the other lives", () => {
    const offer = (answerBy: string, at = MONDAY) =>
      given(drafted(FLOUR)).when(by(maya, at, { ...OFFER, answerBy }))
    offer("2026-11-22").refused("answer-by-in-the-past")
    offer("2026-11-23", "2026-11-23T23:59:00.000Z").then(expect.anything())
    offer("2026-11-23", "2026-11-24T00:00:00.000Z").refused("answer-by-in-the-past")
    given(offered(FLOUR))
      .when(by(ana, "2026-11-23T23:00:00.000Z", { ...counterOffer(FLOUR), answerBy: "2026-11-23" }))
      .refused("answer-by-in-the-past")
  })
})

describe("a worst case above the threshold", () => {
  const tooMuch: Terms = { ...DOCUMENTATION, atMost: { days: 15, money: 5_000 } }

  test("is refused with three ways to shrink it, in numbers", () => {
    for (const answer of everyWay(tooMuch))
      answer.refused("worst-case-too-large", {
        days: 25,
        threshold: 20,
        theirs: false,
        ways: [
          {
            way: "stop-earlier",
            atMost: { days: 12, money: 4_000 },
            limits: { effortDays: 25 + 12, money: 4_000 },
          },
          { way: "first-part", atMost: { days: 2, money: 0 } },
          { way: "pilot", atMost: { days: 2, money: 0 }, due: expect.stringMatching(/^2026-12-2[12]$/) },
        ],
      })
  })
  test("begins one cent above it", () => {
    offering({ ...DOCUMENTATION, atMost: { days: 20, money: 0 } }).then(expect.anything())
    offering({ ...DOCUMENTATION, atMost: { days: 20, money: 0.01 } }).refused("worst-case-too-large")
  })
  test("is the leader's own where theirs is lower, never the delegate's", () => {
    const careful = { ...WORLD, leader: { ...leader, threshold: 3 } }
    offering(RELEASE_NOTES, careful).refused("worst-case-too-large", {
      days: 4,
      threshold: 3,
      theirs: true,
      ways: [
        { way: "stop-earlier", atMost: { days: 3, money: 0 }, limits: { effortDays: 14 + 3, money: null } },
        { way: "first-part", atMost: { days: 2, money: 0 } },
        { way: "pilot", atMost: { days: 2, money: 0 }, due: "2026-12-21" },
      ],
    })
    offering(RELEASE_NOTES, { ...WORLD, delegate: delegate && { ...delegate, threshold: 1 } }).then(
      expect.anything(),
    )
  })
  test("comes before all else that is missing", () => {
    offering({ ...NO_TERMS, atMost: { days: 30, money: 0 } }).refused("worst-case-too-large")
  })
  test("can be shrunk in each of the ways, and a pilot ends in time", () => {
    const amounts = fc.record({ days: fc.double({ min: 0, max: 9_999, noNaN: true }), money: fc.nat(1e9) })
    const told = fc.property(
      amounts,
      fc.nat(20),
      fc.constantFrom(null, "2026-11-01", "2026-12-01"),
      (...some) => {
        const [atMost, threshold, due] = some
        const world = { ...WORLD, leader: { ...leader, threshold } }
        const refused = tooLarge({ ...FLOUR, atMost, due }, MONDAY, world)
        for (const way of (refused?.detail.ways ?? []) as { atMost: typeof atMost; due?: string }[]) {
          expect(worstCaseOf(way.atMost, settings)).toBeLessThanOrEqual(daysAsCents(threshold, settings))
          if (way.due) expect(way.due > "2026-11-23" && way.due <= "2026-12-21").toBe(true)
        }
      },
    )
    fc.assert(told)
  })
})

describe("criteria and tripwires", () => {
  const part = (id: string, text: string) => ({ id, text: say(text), seenBy: null })
  const counter = (terms: Partial<Terms>) =>
    currentRound(
      given(offered(RELEASE_NOTES))
        .when(by(ana, TUESDAY, counterOffer({ ...RELEASE_NOTES, ...terms })))
        .state(),
    ).terms

  test("keep their id from round to round", () => {
    expect(counter({})).toEqual(RELEASE_NOTES)
    const reworded = counter({ success: [part("s2", "Every change a user sees is in the notes")] })
    expect(reworded.success.map(({ id }) => id)).toEqual(["s2"])
  })
  test("get an id that no round used before, also when they come with someone else's", () => {
    const ids = counter({
      success: [part("", "New"), part("s2", "Known"), part("s2", "Twice"), part("f3", "Other")],
    })
    expect(ids.success.map(({ id }) => id)).toEqual(["s6", "s2", "s7", "s8"])
    expect(ids.failure.map(({ id }) => id)).toEqual(["f3", "f4"])
  })
  test("of the first draft are numbered in the order in which they are read", () => {
    const begun = given().when(by(maya, MONDAY, { type: "draft", delegate: ana, terms: RELEASE_NOTES }))
    expect(begun.state().draft).toEqual(RELEASE_NOTES)
  })
})

test("a round counts on, names its author, and is answered within seven days unless it says otherwise", () => {
  const remarks = [{ about: "due", text: say("The stock comes on Tuesday") }]
  given(offered(FLOUR))
    .when(by(ana, TUESDAY, { ...counterOffer(FLOUR), remarks, answerBy: "2026-11-29" }))
    .then({
      type: "countered",
      round: round(FLOUR, { number: 2, author: "delegate", remarks, answerBy: "2026-11-29T23:00:00.000Z" }),
    })
})
