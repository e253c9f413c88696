import { describe, expect, test } from "vitest"
import { ana, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { aloneUntil, evolveCycle, isToldToDelegate, type World, waitingFor } from "./cycle.ts"
import { decideCycle } from "./decide.ts"
import { found, heldAgainFrom, type Moment } from "./found.ts"

const taken = { kind: "taken-back", delegation: "venue", on: "2026-10-05" } as const
const handed = { kind: "handed-back", delegation: "flour", on: "2026-11-20" } as const
const later = { kind: "handed-back", delegation: "yeast", on: "2026-11-24" } as const
const MOMENTS: readonly Moment[] = [taken, handed]
const MORE = [...MOMENTS, later]

describe("found", () => {
  const venue = { delegation: "venue", on: taken.on, because: "taken-back" } as const
  const flour = { delegation: "flour", on: handed.on, because: "handed-back" } as const

  test("on two that came back within ninety days, the first first", () => {
    expect(found({ ended: [flour, venue] }, "2026-11-23")).toEqual(MOMENTS)
    expect(found({ ended: [flour, venue] }, "2027-01-02")).toEqual(MOMENTS)
    expect(found({ ended: [flour, venue] }, "2027-01-03")).toBeNull()
    expect(found({ ended: [venue] }, "2026-11-23")).toBeNull()
  })
  test("on one that was taken back and is held again, but not on one that was handed back", () => {
    const heldAgain = [{ holding: "calls", on: "2026-10-06" }]
    expect(found({ ended: [venue], heldAgain }, "2026-11-23")).toEqual([
      taken,
      { kind: "held-again", ...heldAgain[0] },
    ])
    expect(
      found({ ended: [flour], heldAgain: [{ holding: "calls", on: "2026-11-21" }] }, "2026-11-23"),
    ).toBeNull()
    // Held before it was taken back, it is not held again.
    expect(
      found({ ended: [venue], heldAgain: [{ holding: "calls", on: "2026-10-01" }] }, "2026-11-23"),
    ).toBeNull()
  })
  test("held again is what is still there a fortnight after it was taken back", () => {
    const held = [{ id: "calls", delegations: ["venue", "flour"] }]
    const heldAgain = heldAgainFrom([venue, flour], held)
    expect(heldAgain).toEqual([{ holding: "calls", on: "2026-10-19" }])
    expect(found({ ended: [venue], heldAgain }, "2026-10-18")).toBeNull()
    expect(found({ ended: [venue], heldAgain }, "2026-10-19")).toHaveLength(2)
    expect(heldAgainFrom([venue], [])).toEqual([])
  })
  test("never on what came from outside, or from nobody", () => {
    for (const because of ["cancelled", "left", "silence"] as const)
      expect(found({ ended: [venue, { ...flour, because }] }, "2026-11-23")).toBeNull()
  })
})

const between = { leader: maya, delegate: ana, area: "venues" } as const
const WORLD: World = { moments: MOMENTS, here: true, wordGiven: false }
const given = sentences({ decide: decideCycle, evolve: evolveCycle, world: WORLD })
const text = say("I think the jumps are too big for me")
const RAISE = { type: "raise", between, text } as const
const raised = by(ana, MONDAY, { type: "cycle-raised", between, moments: MOMENTS, text } as const)
const ANSWER = { type: "answer", between, way: "smaller" } as const
const answered = by(maya, TUESDAY, {
  type: "cycle-answered",
  between,
  moments: MOMENTS,
  way: "smaller",
} as const)
const letBe = { ...answered, way: "let-be" } as const

describe("raised by the delegate", () => {
  test("records what it stands on, with words or without", () => {
    given()
      .when(by(ana, MONDAY, RAISE))
      .then({ type: "cycle-raised", between, moments: MOMENTS, text })
    given()
      .when(by(ana, MONDAY, { ...RAISE, text: null }))
      .then({ type: "cycle-raised", between, moments: MOMENTS, text: null })
  })
  test("also after the leader let it be, and anew when more comes back", () => {
    given(letBe)
      .when(by(ana, WEDNESDAY, RAISE))
      .then({ type: "cycle-raised", between, moments: MOMENTS, text })
    given(raised)
      .in({ ...WORLD, moments: MORE })
      .when(by(ana, WEDNESDAY, RAISE))
      .then({ type: "cycle-raised", between, moments: MORE, text })
  })
  test("refused where nothing keeps coming back, a second time, and to who left", () => {
    given()
      .in({ ...WORLD, moments: null })
      .when(by(ana, MONDAY, RAISE))
      .refused("no-cycle-here")
    given(raised)
      .when(by(ana, TUESDAY, RAISE))
      .refused("cycle-raised-already")
    given()
      .in({ ...WORLD, here: false })
      .when(by(ana, MONDAY, RAISE))
      .refused("person-not-here")
  })
})

describe("answered by the leader", () => {
  test.each(["smaller", "training", "firmer-buffer", "four-weeks", "let-be"] as const)("%s", (way) => {
    given()
      .when(by(maya, TUESDAY, { ...ANSWER, way }))
      .then({ type: "cycle-answered", between, moments: MOMENTS, way })
  })
  test("the same again is quiet, another way is not, and what was raised since is answered anew", () => {
    given(answered)
      .when(by(maya, WEDNESDAY, ANSWER))
      .quiet()
    given(answered)
      .when(by(maya, WEDNESDAY, { ...ANSWER, way: "training" }))
      .then({ type: "cycle-answered", between, moments: MOMENTS, way: "training" })
    given(answered, { ...raised, at: WEDNESDAY })
      .when(by(maya, THURSDAY, ANSWER))
      .then({ type: "cycle-answered", between, moments: MOMENTS, way: "smaller" })
  })
  test("what was raised is answered also when it is long ago by now", () => {
    given(raised)
      .in({ ...WORLD, moments: null })
      .when(by(maya, TUESDAY, ANSWER))
      .then({ type: "cycle-answered", between, moments: MOMENTS, way: "smaller" })
  })
  test("refused where there is nothing, while such a word stands, and for who left but to let it be", () => {
    given()
      .in({ ...WORLD, moments: null })
      .when(by(maya, TUESDAY, ANSWER))
      .refused("no-cycle-here")
    given()
      .in({ ...WORLD, wordGiven: true })
      .when(by(maya, TUESDAY, { ...ANSWER, way: "four-weeks" }))
      .refused("word-given-already")
    const gone = given().in({ ...WORLD, here: false })
    gone.when(by(maya, TUESDAY, ANSWER)).refused("person-not-here")
    gone
      .when(by(maya, TUESDAY, { ...ANSWER, way: "let-be" }))
      .then({ type: "cycle-answered", between, moments: MOMENTS, way: "let-be" })
  })
})

describe("who is told", () => {
  const having = (...events: (typeof raised | typeof answered | typeof letBe)[]) => given(...events).state()

  test("the leader, until they answer what it stands on; anew only when more comes back", () => {
    expect(waitingFor(null, MOMENTS)).toEqual(MOMENTS)
    expect(waitingFor(having(answered), MOMENTS)).toBeNull()
    expect(waitingFor(having(letBe), [handed])).toBeNull()
    expect(waitingFor(having(answered), MORE)).toEqual(MORE)
    expect(waitingFor(having(answered, { ...raised, at: WEDNESDAY }), MOMENTS)).toEqual(MOMENTS)
  })
  test("the delegate, once they raise it, a way is chosen, or fourteen days went by", () => {
    const told = (state: Parameters<typeof isToldToDelegate>[0], today: string) =>
      isToldToDelegate(state, MOMENTS, today)
    expect(told(null, "2026-12-03")).toBe(false)
    expect(aloneUntil(null, MOMENTS, "2026-12-03")).toBe("2026-12-04")
    expect(aloneUntil(null, MOMENTS, "2026-12-04")).toBeNull()
    const held = { kind: "held-again", holding: "calls", on: "2026-10-19" } as const
    expect(aloneUntil(null, [taken, held], "2026-10-20")).toBeNull()
    expect(told(null, "2026-12-04")).toBe(true)
    expect(told(having(raised), "2026-11-23")).toBe(true)
    expect(told(having(answered), "2026-11-24")).toBe(true)
    expect(told(having(letBe), "2026-12-03")).toBe(false)
    expect(isToldToDelegate(having(raised, answered), MORE, "2026-11-25")).toBe(false)
  })
})
