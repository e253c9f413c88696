import { describe, expect, test } from "vitest"
import {
  ana,
  FRIDAY,
  maya,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
  THURSDAY,
  WORLD,
} from "../../../../test/kit/cast.ts"
import { CORRECTION, corrected, correcting } from "../../../../test/kit/corrections.ts"
import { by, given } from "../../../../test/kit/given.ts"
import { LOOKED_BACK, lookedBack, short } from "../../../../test/kit/review.ts"
import { addDays, dayAt, daysAfter } from "../../shared/time.ts"
import { tick, wakesAt } from "../clock.ts"
import type { World } from "../world.ts"

const { type: _, ...SAID } = CORRECTION
const closed: Story = [
  ...settled(RELEASE_NOTES),
  by(maya, THURSDAY, { type: "closed", bySilence: false } as const),
]
const judged = (criterion: string, met: boolean) => ({ criterion, met, shows: null })
const otherwise = (...judgements: ReturnType<typeof judged>[]) => ({ ...CORRECTION, judgements })
const YES = { type: "confirm-correction" } as const

describe("correct", () => {
  test("records what turned out otherwise, by either, settled or closed", () => {
    const proposed = { type: "correction-proposed", ...SAID } as const
    given(settled(RELEASE_NOTES))
      .when(by(ana, FRIDAY, CORRECTION))
      .then(proposed)
    given(closed)
      .when(by(maya, FRIDAY, CORRECTION))
      .then(proposed)
  })
  test("leaves out what stands like that already", () => {
    given(settled(RELEASE_NOTES))
      .when(by(ana, FRIDAY, otherwise(judged("s1", true), judged("s2", false))))
      .then({ type: "correction-proposed", ...SAID, judgements: [judged("s2", false)] })
  })
  test("needs something that did turn out otherwise", () => {
    given(settled(RELEASE_NOTES))
      .when(by(ana, FRIDAY, otherwise(judged("s1", true))))
      .refused("nothing-corrected")
    given(settled(RELEASE_NOTES))
      .when(by(ana, FRIDAY, otherwise(judged("s9", true))))
      .refused("criterion-unknown", { criterion: "s9" })
  })
  test("needs somebody who can see it so too", () => {
    const gone: World = { ...WORLD, leader: { ...WORLD.leader, here: false } }
    given(closed)
      .in(gone)
      .when(by(ana, FRIDAY, CORRECTION))
      .refused("person-not-here", { party: "leader" })
  })
  test("may take back what one of the two doubts", () => {
    const doubt = { criterion: "s2", met: false, reason: say("Two labels are missing") }
    const judgements = RELEASE_NOTES.success.map(({ id }) => judged(id, true))
    const two = { type: "settled", how: "two-accounts", judgements, outcome: "met", doubts: [doubt] } as const
    const story = [...settled(RELEASE_NOTES).slice(0, -1), by(maya, THURSDAY, two)]
    const after = given(story).when(by(maya, FRIDAY, otherwise(judged("s2", true)))).history
    const both = given(after)
      .when(by(ana, FRIDAY, YES))
      .state()
    expect(both.settled?.doubts).toEqual([])
    expect(both.review).toBeNull()
  })
})

describe("the other's answer", () => {
  test("of yes changes how it came out", () => {
    given(correcting())
      .when(by(maya, FRIDAY, YES))
      .then({
        type: "correction-confirmed",
        judgements: [judged("s1", true), judged("s2", true), judged("f3", false), ...CORRECTION.judgements],
        outcome: "not-met",
      })
  })
  test("of yes begins a review of what fell short after all, though it was closed", () => {
    for (const story of [settled(RELEASE_NOTES), closed]) {
      const { stage, review, correction, settled } = given(corrected(story)).state()
      expect([stage, review?.part, correction, settled?.outcome]).toEqual([
        ...["settled", "leader", null, "not-met"],
      ])
    }
    given(corrected(closed))
      .when(by(maya, FRIDAY, LOOKED_BACK))
      .then({ ...LOOKED_BACK, type: "leader-reflected" })
  })
  test("of yes says what was lost after all; without a word of it, what was stated stands", () => {
    expect(given(corrected()).state().declaration?.lost).toEqual({ days: 2, money: 0 })
  })
  test("of yes leaves nothing to review where all was met, unless somebody has begun", () => {
    const met = otherwise(judged("s1", true))
    const begun = (story: Story) =>
      given(given(story).when(by(ana, FRIDAY, met)).history)
        .when(by(maya, FRIDAY, YES))
        .state()
    expect(begun(short(RELEASE_NOTES)).review).toBeNull()
    expect(begun(lookedBack(RELEASE_NOTES)).review?.reflected.leader).not.toBeNull()
  })
  test("of no leaves everything as both had said, with a word or without", () => {
    const text = say("It was in the notes, in part two")
    given(correcting())
      .when(by(maya, FRIDAY, { type: "refuse-correction", text }))
      .then({ type: "correction-refused", text })
    const kept = given(correcting())
      .when(by(maya, FRIDAY, { type: "refuse-correction", text: null }))
      .state()
    expect([kept.correction, kept.settled]).toEqual([null, given(settled(RELEASE_NOTES)).state().settled])
  })
  test("is nobody's own, and who said it may withdraw it", () => {
    given(correcting())
      .when(by(ana, FRIDAY, YES))
      .refused("not-your-turn", { whose: "leader" })
    given(correcting())
      .when(by(ana, FRIDAY, { type: "withdraw-correction" }))
      .then({ type: "correction-withdrawn" })
  })
})

describe("silence", () => {
  const lapses = daysAfter(FRIDAY, 14)

  test("of fourteen days lets what both had said stand, closed or not", () => {
    const state = given(correcting(closed)).state()
    expect(wakesAt(state, WORLD)).toBe(lapses)
    expect(tick(state, lapses, WORLD)).toEqual([{ type: "correction-lapsed" }])
  })
  test("waits while the one who is asked is away", () => {
    const from = addDays(dayAt(FRIDAY, WORLD.leader.zone), 1)
    const away: World = { ...WORLD, leader: { ...WORLD.leader, away: [{ from, until: addDays(from, 6) }] } }
    expect(wakesAt(given(correcting(closed)).state(), away)).toBe(daysAfter(lapses, 7))
  })
})
