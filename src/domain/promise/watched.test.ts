import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ana, before as justBefore, MONDAY, maya, say } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { BETWEEN } from "../../../test/kit/promises.ts"
import { CLOCK } from "../shared/ids.ts"
import { isRefusal } from "../shared/refusal.ts"
import { addDays, daysAfter } from "../shared/time.ts"
import { wakesAt } from "./clock.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { movesOf } from "./moves.ts"
import { isOfToday, needOf } from "./needs.ts"
import { type Promised, type PromiseEvent, stageOf } from "./promise.ts"

/** Maya, in Berlin, gives Ana, in Lisbon, four weeks without a step-in. */
const WORLD = { ...BETWEEN, from: BETWEEN.to, to: BETWEEN.from }
const given = sentences({ decide, evolve, world: WORLD })
const DUE = "2026-12-21"
const OVER = "2026-12-22T00:00:00.000Z"
const WORD = {
  ...{ to: ana, what: say("Four weeks without a step-in"), due: DUE, about: null },
  ...({ cameFrom: "cycle", watched: "step-ins" } as const),
}
const promised = by(maya, MONDAY, { type: "promised", from: maya, ...WORD } as const)
const flour = { delegation: "flour", stepIn: "step-in-1" } as const
const notice = (on: string, steppedIn: { delegation: string; stepIn: string } = flour) =>
  by(CLOCK, "2026-12-10T10:00:00.000Z", { type: "notice-step-in", steppedIn, on } as const)
const welcome = by(CLOCK, "2026-12-12T10:00:00.000Z", { type: "notice-welcome", steppedIn: flour } as const)
const broken = by(CLOCK, "2026-12-10T10:00:00.000Z", { type: "promise-broken", steppedIn: flour } as const)
const mended = by(CLOCK, "2026-12-12T10:00:00.000Z", { type: "promise-mended", steppedIn: flour } as const)
const kept = { type: "promise-kept", bySilence: true, watched: "step-ins" } as const

describe("four weeks without a step-in", () => {
  test("are promised, with what the clock looks after", () => {
    given()
      .when(by(maya, MONDAY, { type: "promise", ...WORD }))
      .then({ type: "promised", from: maya, ...WORD })
  })
  test("are kept when the last day is over for both, and nobody has to say so", () => {
    expect(wakesAt(given(promised).state(), WORLD)).toBe(OVER)
    given(promised)
      .when(by(CLOCK, justBefore(OVER), { type: "tick" }))
      .quiet()
    given(promised)
      .when(by(CLOCK, OVER, { type: "tick" }))
      .then(kept)
  })
  test("are broken by a step-in within its days, from the day after it was given", () => {
    const event = { type: "promise-broken", steppedIn: flour } as const
    given(promised).when(notice("2026-11-23")).quiet()
    given(promised).when(notice("2026-11-24")).then(event)
    given(promised).when(notice(DUE)).then(event)
    given(promised).when(notice("2026-12-22")).quiet()
  })
  test("once for each", () => {
    given(promised, broken).when(notice("2026-12-09")).quiet()
    const other = { ...flour, stepIn: "step-in-2" }
    given(promised, broken)
      .when(notice("2026-12-09", other))
      .then({ type: "promise-broken", steppedIn: other })
    expect(wakesAt(given(promised, broken).state(), WORLD)).toBeNull()
  })
  test("are whole again when both found it welcome, and kept at once when the day is over", () => {
    given(promised, broken).when(welcome).then({ type: "promise-mended", steppedIn: flour })
    expect(stageOf(given(promised, broken, mended).state())).toBe("open")
    expect(wakesAt(given(promised, broken, mended).state(), WORLD)).toBe(OVER)
    const late = { ...mended, at: daysAfter(OVER, 30) }
    given(promised, broken, late)
      .when(by(CLOCK, late.at, { type: "tick" }))
      .then(kept)
  })
  test("stay broken while another one stands", () => {
    const other = { ...broken, steppedIn: { ...flour, stepIn: "step-in-2" } }
    expect(stageOf(given(promised, broken, other, mended).state())).toBe("broken")
    given(promised).when(welcome).quiet()
  })
  test("what is said of it later changes nothing once it is over", () => {
    const over = by(CLOCK, OVER, kept)
    given(promised, over).when(notice("2026-12-09")).quiet()
    given(promised, broken, by(ana, OVER, { type: "promise-released" } as const))
      .when(welcome)
      .quiet()
  })
  test("ask nothing of either; the one they were given to may let them go", () => {
    const state = given(promised).state()
    expect([movesOf(state, "from"), movesOf(state, "to")]).toEqual([[], ["release"]])
    for (const side of ["from", "to"] as const)
      expect(needOf(state, side, justBefore(OVER), WORLD)).toBeNull()
    expect(isOfToday(state, justBefore(OVER), WORLD)).toBe(false)
    for (const what of ["say-kept", "renegotiate"] as const)
      given(promised)
        .when(by(maya, MONDAY, { type: what, text: null, due: "2026-12-24", what: null }))
        .refused("looked-after-by-the-clock")
    given(promised)
      .when(by(ana, MONDAY, { type: "confirm-kept" }))
      .refused("looked-after-by-the-clock")
    given(promised)
      .when(by(ana, MONDAY, { type: "release" }))
      .then({ type: "promise-released" })
  })
})

test("a promise that nothing watches takes no notice of a step-in", () => {
  const { watched: _, ...usual } = WORD
  const old = by(maya, MONDAY, { type: "promised", from: maya, ...usual, cameFrom: "hand" } as const)
  given(old).when(notice("2026-12-09")).quiet()
  given(old).when(welcome).quiet()
})

test("it is kept in the end if, and only if, every step-in of its days was welcome to both", () => {
  const anyStepIn = fc.record({ day: fc.integer({ min: -2, max: 40 }), welcome: fc.boolean() })
  fc.assert(
    fc.property(fc.array(anyStepIn, { maxLength: 5 }), (stepIns) => {
      let state: Promised = evolve(null, promised)
      const make = (command: Parameters<typeof decide>[0]) => {
        const answer = decide(command, state, WORLD)
        if (isRefusal(answer)) throw new Error(answer.code)
        for (const event of answer as readonly PromiseEvent[])
          state = evolve(state, { ...event, by: CLOCK, at: command.at })
      }
      const ref = (nth: number) => ({ delegation: "flour", stepIn: `step-in-${nth}` })
      for (const [nth, { day }] of stepIns.entries()) make(notice(addDays("2026-11-23", day), ref(nth)))
      for (const [nth, one] of stepIns.entries()) if (one.welcome) make({ ...welcome, steppedIn: ref(nth) })
      make(by(CLOCK, OVER, { type: "tick" }))
      const costs = stepIns.some(({ day, welcome }) => !welcome && day > 0 && day <= 28)
      expect(stageOf(state)).toBe(costs ? "broken" : "kept")
    }),
  )
})
