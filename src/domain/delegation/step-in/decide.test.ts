import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  chi,
  declared,
  FLOUR,
  FRIDAY,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
  WORLD,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import {
  CALLED_IN,
  called,
  SETTLED_AFTER,
  STEPPED_IN,
  stepped,
  TAKEN_BACK,
  UNWELCOME,
  WELCOME,
} from "../../../../test/kit/room.ts"
import { CLOCK } from "../../shared/ids.ts"
import { type At, endOfDay, startOfDay } from "../../shared/time.ts"
import type { StepIn } from "./step-in.ts"

const running = active(RELEASE_NOTES)
const reason = say("The draft was late")
const LISBON = "Europe/Lisbon"
const checkIn = (at: At): Story => {
  const word = { course: "on-course", text: null, criterion: null, moneyUsed: null, effort: null } as const
  return [{ type: "checked-in", ...word, by: ana, at }]
}

describe("step in", () => {
  const STEP_IN = { type: "step-in", kind: "directed", on: null, reason } as const
  const happened = (particulars: Partial<StepIn> = {}) => {
    const { id: stepIn = "step-in-1", kind = "directed", on = "2026-11-25", calledIn = false } = particulars
    return { type: "stepped-in", stepIn, kind, on, calledIn, reason } as const
  }

  test("records what the leader says they did, and what the delegate names", () => {
    for (const who of [maya, ana])
      for (const kind of ["pressed", "directed", "did-part", "duty"] as const)
        given(running)
          .when(by(who, WEDNESDAY, { ...STEP_IN, kind }))
          .then(happened({ kind }))
    const named = given(running).when(by(ana, WEDNESDAY, STEP_IN))
    expect(named.state().stepIns).toMatchObject([{ by: "delegate", at: WEDNESDAY, openedAt: null }])
  })
  test("each for itself", () => {
    given(STEPPED_IN)
      .when(by(maya, WEDNESDAY, STEP_IN))
      .then(happened({ id: "step-in-2" }))
  })
  test("on a day from the one it became active until today, where the delegate lives", () => {
    const on = (day: string, at = FRIDAY) => given(running).when(by(ana, at, { ...STEP_IN, on: day }))
    for (const day of ["2026-11-24", "2026-11-26", "2026-11-27"]) on(day).then(happened({ on: day }))
    for (const day of ["2026-11-23", "2026-11-28"])
      on(day).refused("step-in-on-no-such-day", { from: "2026-11-24", until: "2026-11-27" })
    const auckland = { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, zone: "Pacific/Auckland" } }
    given(running)
      .in(auckland)
      .when(by(ana, "2026-11-27T20:00:00.000Z", { ...STEP_IN, on: "2026-11-28" }))
      .then(happened({ on: "2026-11-28" }))
  })
  test("refuses a stranger, and before and after it is active", () => {
    given(running)
      .when(by(chi, WEDNESDAY, STEP_IN))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(maya, WEDNESDAY, STEP_IN))
      .refused("not-at-this-stage")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, STEP_IN))
      .refused("not-at-this-stage")
  })
  test("leaves nothing else behind, a duty neither", () => {
    for (const kind of ["directed", "duty"] as const) {
      const after = given(running).when(by(maya, WEDNESDAY, { ...STEP_IN, kind }))
      expect({ ...after.state(), stepIns: [] }).toEqual(given(running).state())
    }
  })

  describe("is called in, or not,", () => {
    const calledIn = (story: Story, at: At, on: string | null = null) =>
      given(story)
        .when(by(maya, at, { ...STEP_IN, on }))
        .state()
        .stepIns.at(-1)?.calledIn

    test("by what is open at that instant, when no day is named", () => {
      expect(calledIn(running, THURSDAY)).toBe(false)
      expect(calledIn(CALLED_IN, WEDNESDAY)).toBe(true)
      expect(calledIn(CALLED_IN, THURSDAY)).toBe(true)
      expect(calledIn([...CALLED_IN, ...checkIn(THURSDAY)], THURSDAY)).toBe(false)
    })
    test("by what was open at some time of the day that is named", () => {
      const cured = [...CALLED_IN, ...checkIn(THURSDAY)]
      const days = ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]
      expect(days.map((day) => calledIn(cured, FRIDAY, day))).toEqual([false, true, true, false])
      expect(days.map((day) => calledIn(CALLED_IN, FRIDAY, day))).toEqual([false, true, true, true])
    })
    test("to the midnight: a call that opens or closes with the day does not touch the other one", () => {
      const opens = endOfDay("2026-11-24", LISBON)
      const closes = startOfDay("2026-11-26", LISBON)
      const story = [...running, ...called(undefined, "call-1", opens), ...checkIn(closes)]
      const days = ["2026-11-24", "2026-11-25", "2026-11-26"]
      expect(days.map((day) => calledIn(story, FRIDAY, day))).toEqual([false, true, false])
    })
    test("never by what anybody says of it", () => {
      const forged = by(maya, WEDNESDAY, { ...STEP_IN, calledIn: true })
      given(running).when(forged).then(happened())
      const claimed = by(maya, WEDNESDAY, {
        type: "tripwire-claimed",
        claim: "claim-1",
        tripwire: "t5",
        text: reason,
      })
      expect(calledIn([...running, claimed], WEDNESDAY)).toBe(false)
    })
  })
})

describe("take back", () => {
  const TAKE_BACK = { type: "take-back", reason } as const

  test("ends it with a reason, and says whether the agreement called the leader in", () => {
    given(running)
      .when(by(maya, THURSDAY, TAKE_BACK))
      .then({ type: "taken-back", reason, calledIn: false })
    given(CALLED_IN)
      .when(by(maya, THURSDAY, TAKE_BACK))
      .then({ type: "taken-back", reason, calledIn: true })
    given(CALLED_IN, checkIn(WEDNESDAY))
      .when(by(maya, THURSDAY, TAKE_BACK))
      .then({ type: "taken-back", reason, calledIn: false })
    expect(given(TAKEN_BACK).state()).toMatchObject({
      stage: "ended",
      ended: { at: THURSDAY, by: maya, because: "taken-back" },
    })
  })
  test("is the leader's, while it is active", () => {
    given(running)
      .when(by(ana, THURSDAY, TAKE_BACK))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(maya, WEDNESDAY, TAKE_BACK))
      .refused("not-at-this-stage")
    given(declared(FLOUR))
      .when(by(maya, THURSDAY, TAKE_BACK))
      .refused("not-at-this-stage")
    given(TAKEN_BACK)
      .when(by(maya, FRIDAY, TAKE_BACK))
      .refused("not-at-this-stage")
  })
})

describe("account for a step-in", () => {
  const own = { type: "account-for-step-in", stepIn: "step-in-1", ...WELCOME } as const
  const theirs = { type: "account-for-step-in", stepIn: "step-in-1", ...UNWELCOME } as const
  const accounted = (who: string, account = WELCOME, stepIn = "step-in-1") =>
    by(who, THURSDAY, { type: "step-in-accounted", stepIn, ...account })
  const takenBack = by(maya, THURSDAY, { type: "taken-back", reason, calledIn: false })

  test("records each one's own, and opens nothing with the first", () => {
    const leader = given(SETTLED_AFTER).when(by(maya, FRIDAY, own))
    leader.then({ type: "step-in-accounted", stepIn: "step-in-1", ...WELCOME })
    expect(leader.state().stepIns).toMatchObject([
      { accounts: { leader: WELCOME, delegate: null }, openedAt: null },
    ])
    given(SETTLED_AFTER)
      .when(by(ana, FRIDAY, theirs))
      .then({ type: "step-in-accounted", stepIn: "step-in-1", ...UNWELCOME })
  })
  test("opens both with the second, whoever was first", () => {
    const accounts = { leader: WELCOME, delegate: UNWELCOME }
    const opened = { type: "accounts-opened", stepIn: "step-in-1", accounts } as const
    const second = given(SETTLED_AFTER, accounted(maya)).when(by(ana, FRIDAY, theirs))
    second.then({ type: "step-in-accounted", stepIn: "step-in-1", ...UNWELCOME }, opened)
    expect(second.state().stepIns).toMatchObject([{ accounts, openedAt: FRIDAY }])
    given(SETTLED_AFTER, accounted(ana, UNWELCOME))
      .when(by(maya, FRIDAY, own))
      .then({ type: "step-in-accounted", stepIn: "step-in-1", ...WELCOME }, opened)
  })
  test("keeps, once open, what was named for both", () => {
    const words = (passage: string) => ({ passage, commitment: "c" })
    const leader = { ...WELCOME, happened: words("p-1") }
    const delegate = { ...UNWELCOME, why: words("p-2"), words: null }
    const story = [...SETTLED_AFTER, accounted(maya, leader), accounted(ana, delegate)]
    const accounts = { leader, delegate: { ...delegate, why: words("p-3") } }
    const opened = by(ana, FRIDAY, { type: "accounts-opened", stepIn: "step-in-1", accounts })
    expect(given(story, opened).state().stepIns).toMatchObject([{ accounts, openedAt: FRIDAY }])
  })
  test("is for when it is over, however it ended", () => {
    const closed = by(maya, THURSDAY, { type: "closed", bySilence: false })
    const over: Story[] = [
      SETTLED_AFTER,
      [...SETTLED_AFTER, closed],
      [...STEPPED_IN, takenBack],
      [...STEPPED_IN, by(ana, THURSDAY, { type: "handed-back", reason })],
      [...STEPPED_IN, by(ana, THURSDAY, { type: "cancelled", cause: reason })],
      [...STEPPED_IN, by(CLOCK, THURSDAY, { type: "ended", because: "silence" })],
    ]
    for (const story of over)
      given(story)
        .when(by(ana, FRIDAY, own))
        .then({ type: "step-in-accounted", stepIn: "step-in-1", ...WELCOME })
    for (const story of [STEPPED_IN, [...declared(RELEASE_NOTES), ...stepped()]])
      given(story)
        .when(by(ana, FRIDAY, own))
        .refused("not-at-this-stage")
  })
  test("refuses a stranger, and where nobody stepped in", () => {
    given(SETTLED_AFTER)
      .when(by(chi, FRIDAY, own))
      .refused("not-yours-to-do")
    given(settled(RELEASE_NOTES))
      .when(by(maya, FRIDAY, own))
      .refused("no-step-in", {})
  })
  test("refuses a step-in that never was, and a second word on one", () => {
    given(SETTLED_AFTER)
      .when(by(maya, FRIDAY, { ...own, stepIn: "step-in-2" }))
      .refused("step-in-unknown", {})
    given(SETTLED_AFTER, accounted(maya))
      .when(by(maya, FRIDAY, own))
      .refused("account-already-given", {})
    const twice = [...STEPPED_IN, ...stepped({ id: "step-in-2" }), takenBack]
    given(twice, accounted(ana))
      .when(by(ana, FRIDAY, theirs))
      .refused("account-already-given", {})
    given(twice, accounted(ana))
      .when(by(ana, FRIDAY, { ...theirs, stepIn: "step-in-2" }))
      .then({ type: "step-in-accounted", stepIn: "step-in-2", ...UNWELCOME })
  })
})
