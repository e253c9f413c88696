import { describe, expect, test } from "vitest"
import {
  AGREED,
  called,
  checkedIn,
  checkIn,
  EFFORT,
  FENCED,
  firing,
  MONEY,
} from "../../../../test/kit/called-in.ts"
import {
  active,
  ana,
  chi,
  declared,
  FRIDAY,
  maya,
  offered,
  round,
  type Story,
  say,
  THURSDAY,
  WEDNESDAY,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import type { Delegation } from "../delegation.ts"
import type { Terms } from "../terms.ts"
import type { CallAnswer } from "./called-in.ts"
import { openCalls } from "./called-in.ts"

const running = active(FENCED)
const text = say("Two weeks without a draft")
const OFF_COURSE = { kind: "off-course", checkIn: 1 } as const

/** On Thursday both have agreed on other terms. */
function changed(terms: Terms): Story {
  const agreed = { type: "change-agreed", round: 2, worstCase: 200_000, dayRate: 500 } as const
  return [
    by(ana, THURSDAY, { type: "change-proposed", round: round(terms, { number: 2 }), text: null }),
    by(maya, THURSDAY, agreed),
  ]
}
const open = (state: Delegation) => openCalls(state).map(({ id }) => id)

describe("fire a tripwire", () => {
  const FIRE = { type: "fire-tripwire", tripwire: "t5", text } as const
  const fired = { ...firing("call-1", AGREED), text }

  test("calls the leader in for what was agreed in words, by the delegate", () => {
    const now = given(running).when(by(ana, WEDNESDAY, FIRE))
    now.then(fired)
    expect(now.state().calls).toEqual([
      { id: "call-1", tripped: AGREED, at: WEDNESDAY, answer: null, closedAt: null },
    ])
  })
  test("is never a leader's to do, nor anybody else's, nor before or after it is active", () => {
    for (const who of [maya, chi])
      given(running)
        .when(by(who, WEDNESDAY, FIRE))
        .refused("not-yours-to-do")
    for (const story of [offered(FENCED), declared(FENCED)])
      given(story)
        .when(by(ana, FRIDAY, FIRE))
        .refused("not-at-this-stage")
  })
  test("knows only what is in the terms in force", () => {
    given(running)
      .when(by(ana, WEDNESDAY, { ...FIRE, tripwire: "t9" }))
      .refused("tripwire-unknown")
    given(running, changed({ ...FENCED, tripwires: [] }))
      .when(by(ana, FRIDAY, FIRE))
      .refused("tripwire-unknown")
  })
  test("leaves alone what has a day or a sum: that fires by itself", () => {
    for (const tripwire of ["t6", "t7"])
      given(running)
        .when(by(ana, WEDNESDAY, { ...FIRE, tripwire }))
        .refused("tripwire-fires-by-itself")
  })
  test("once: not while the call is open, not after, not in a changed round that keeps it", () => {
    const once: Story = [...running, by(ana, WEDNESDAY, fired)]
    for (const story of [once, [...once, checkedIn(THURSDAY)], [...once, ...changed(FENCED)]])
      given(story)
        .when(by(ana, FRIDAY, FIRE))
        .refused("tripwire-already-fired")
  })
  test("not what is settled", () => {
    given(running, by(ana, WEDNESDAY, { type: "tripwire-cured", tripwire: "t5", text: null }))
      .when(by(ana, THURSDAY, FIRE))
      .refused("tripwire-already-cured")
  })
})

describe("claim that a tripwire has tripped", () => {
  const CLAIM = { type: "claim-tripwire", tripwire: "t5", text } as const
  const claimed = { type: "tripwire-claimed", claim: "claim-1", tripwire: "t5", text } as const

  test("is a leader's word, of an agreed one or of none, as often as they like; it calls nobody in", () => {
    given(running)
      .when(by(maya, WEDNESDAY, CLAIM))
      .then(claimed)
    const again = given(running, by(maya, WEDNESDAY, claimed)).when(
      by(maya, THURSDAY, { ...CLAIM, tripwire: null }),
    )
    again.then({ ...claimed, claim: "claim-2", tripwire: null })
    expect(again.state().calls).toEqual([])
    expect(again.state().claims).toEqual([
      { id: "claim-1", at: WEDNESDAY, tripwire: "t5" },
      { id: "claim-2", at: THURSDAY, tripwire: null },
    ])
  })
  test("is refused of what nobody agreed, and to the delegate", () => {
    given(running)
      .when(by(maya, WEDNESDAY, { ...CLAIM, tripwire: "t9" }))
      .refused("tripwire-unknown")
    given(running)
      .when(by(ana, WEDNESDAY, CLAIM))
      .refused("not-yours-to-do")
  })
})

describe("say that a tripwire is settled", () => {
  const cure = (tripwire = "t5") => ({ type: "cure-tripwire", tripwire, text: null }) as const
  const cured = (tripwire = "t5") => ({ type: "tripwire-cured", tripwire, text: null }) as const
  const called5 = called(WEDNESDAY, "call-1", AGREED)

  test("closes the call that is open for it, and no other", () => {
    const offCourse = called(WEDNESDAY, "call-2", OFF_COURSE)
    const now = given(running, called5, offCourse).when(by(ana, THURSDAY, cure()))
    now.then(cured())
    expect(now.state().calls.map(({ id, closedAt }) => [id, closedAt])).toEqual([
      ["call-1", THURSDAY],
      ["call-2", null],
    ])
  })
  test("also when it comes before, and in terms that have changed meanwhile", () => {
    for (const id of ["t5", "t6", "t7"])
      given(running)
        .when(by(ana, WEDNESDAY, cure(id)))
        .then(cured(id))
    given(running, called5, changed({ ...FENCED, tripwires: [] }))
      .when(by(ana, FRIDAY, cure()))
      .then(cured())
  })
  test("once, unless a sum has called the leader in since", () => {
    const settled: Story = [...running, by(ana, WEDNESDAY, cured("t7"))]
    given(settled)
      .when(by(ana, THURSDAY, cure("t7")))
      .refused("tripwire-already-cured")
    given(settled, called(THURSDAY, "call-1", { kind: "agreed", tripwire: "t7" }))
      .when(by(ana, FRIDAY, cure("t7")))
      .then(cured("t7"))
  })
  test("is refused of what nobody agreed, and to the leader", () => {
    given(running)
      .when(by(ana, WEDNESDAY, cure("t9")))
      .refused("tripwire-unknown")
    given(running, called5, by(ana, THURSDAY, cured()), changed({ ...FENCED, tripwires: [] }))
      .when(by(ana, FRIDAY, cure()))
      .refused("tripwire-unknown")
    given(running)
      .when(by(maya, WEDNESDAY, cure()))
      .refused("not-yours-to-do")
  })
})

describe("answer as the leader who is called in", () => {
  const reply = (answer: CallAnswer, line: number | null = null) =>
    ({ type: "answer-call", call: "call-1", answer, line, text }) as const
  const answered = (answer: CallAnswer, line: number | null = null) =>
    ({ ...reply(answer, line), type: "call-answered" }) as const
  const offCourse = [...running, called(WEDNESDAY, "call-1", OFF_COURSE)]
  const spent = [
    ...[...running, checkedIn(WEDNESDAY, { moneyUsed: 1_200 })],
    by(ana, WEDNESDAY, firing("call-1", MONEY)),
  ]
  const tired = [...running, called(WEDNESDAY, "call-1", EFFORT)]

  test.each(["hold-course", "support"] as const)("%s closes the call", (answer) => {
    const now = given(offCourse).when(by(maya, THURSDAY, reply(answer)))
    now.then(answered(answer))
    expect(now.state().calls).toMatchObject([{ answer, closedAt: THURSDAY }])
  })
  test("change terms leaves it open until a change is agreed", () => {
    const now = given(offCourse).when(by(maya, WEDNESDAY, reply("change-terms")))
    now.then(answered("change-terms"))
    expect(now.state().calls).toMatchObject([{ answer: "change-terms", closedAt: null }])
    expect(given(now.history, changed(FENCED)).state().calls).toMatchObject([{ closedAt: THURSDAY }])
  })
  test("and until then may be answered otherwise, once", () => {
    const changing: Story = [...offCourse, by(maya, WEDNESDAY, answered("change-terms"))]
    given(changing)
      .when(by(maya, THURSDAY, reply("support")))
      .then(answered("support"))
    given(changing)
      .when(by(maya, THURSDAY, reply("change-terms")))
      .refused("call-already-answered")
  })
  test("is refused where nothing calls the leader in, where the call is closed, and of another call", () => {
    given(running)
      .when(by(maya, THURSDAY, reply("support")))
      .refused("not-called-in")
    given(offCourse, by(maya, THURSDAY, answered("support")))
      .when(by(maya, FRIDAY, reply("support")))
      .refused("not-called-in")
    for (const close of [by(maya, THURSDAY, answered("support")), checkedIn(THURSDAY)])
      given(offCourse, close, called(FRIDAY, "call-2", AGREED))
        .when(by(maya, FRIDAY, reply("hold-course")))
        .refused("call-already-answered")
    given(offCourse)
      .when(by(maya, THURSDAY, { ...reply("support"), call: "call-2" }))
      .refused("call-unknown")
  })
  test("is not the delegate's to do", () => {
    given(offCourse)
      .when(by(ana, THURSDAY, reply("support")))
      .refused("not-yours-to-do")
  })

  describe("to hold course over a limit", () => {
    test("names the next line, and that is the one in force from there on", () => {
      const now = given(spent).when(by(maya, THURSDAY, reply("hold-course", 1_500)))
      now.then(answered("hold-course", 1_500))
      expect(now.state().lines).toEqual({ money: 1_500 })
      const effort = given(tired).when(by(maya, THURSDAY, reply("hold-course", 14.5)))
      expect(effort.state().lines).toEqual({ effort: 14.5 })
    })
    test("needs one", () => {
      for (const story of [spent, tired])
        given(story)
          .when(by(maya, THURSDAY, reply("hold-course")))
          .refused("line-needed")
    })
    test("needs one beyond the line that was crossed, and beyond what is used", () => {
      given(tired)
        .when(by(maya, THURSDAY, reply("hold-course", 14)))
        .refused("line-not-beyond", { reached: 14 })
      for (const line of [900, 1_000, 1_200])
        given(spent)
          .when(by(maya, THURSDAY, reply("hold-course", line)))
          .refused("line-not-beyond", { reached: 1_200 })
      given(spent)
        .when(by(maya, THURSDAY, reply("hold-course", 1_200.01)))
        .then(answered("hold-course", 1_200.01))
    })
    test("never draws a line nearer than the terms in force do", () => {
      given(spent, changed({ ...FENCED, limits: { effortDays: 14, money: 3_000 } }))
        .when(by(maya, FRIDAY, reply("hold-course", 2_000)))
        .refused("line-not-beyond", { reached: 3_000 })
      given(tired, changed({ ...FENCED, limits: { effortDays: null, money: null } }))
        .when(by(maya, FRIDAY, reply("hold-course", 13)))
        .refused("line-not-beyond", { reached: 14 })
      given(tired, changed({ ...FENCED, limits: { effortDays: null, money: null } }))
        .when(by(maya, FRIDAY, reply("hold-course", 15)))
        .then(answered("hold-course", 15))
    })
  })
  test("names no line on anything else", () => {
    given(offCourse)
      .when(by(maya, THURSDAY, reply("hold-course", 1_500)))
      .refused("line-not-needed")
    for (const answer of ["support", "change-terms"] as const)
      given(spent)
        .when(by(maya, THURSDAY, reply(answer, 1_500)))
        .refused("line-not-needed")
  })
})

describe("what calls the leader in", () => {
  const story = [...running, called(WEDNESDAY, "call-1", OFF_COURSE), called(WEDNESDAY, "call-2", AGREED)]

  test("closes at the next check-in, and when it is declared or ends", () => {
    const { state } = given(story)
    expect(open(state())).toEqual(["call-1", "call-2"])
    const declaring = { type: "declare", judgements: null, moneyUsed: null, lost: null, text } as const
    for (const next of [
      checkIn(THURSDAY),
      by(ana, THURSDAY, declaring),
      by(maya, THURSDAY, { type: "cancel", cause: text }),
      by(ana, THURSDAY, { type: "hand-back", reason: text }),
    ] as const) {
      const after = given(story).when(next).state()
      expect(after.calls.map(({ closedAt }) => closedAt)).toEqual([THURSDAY, THURSDAY])
    }
  })
  test("does not close by what is said, shown or flagged", () => {
    for (const said of [
      by(ana, THURSDAY, { type: "flag", what: text, criterion: null, intend: null }),
      by(ana, THURSDAY, { type: "show-note", text }),
      by(ana, THURSDAY, { type: "ask-for-help", text }),
    ] as const)
      expect(open(given(story).when(said).state())).toEqual(["call-1", "call-2"])
  })
})
