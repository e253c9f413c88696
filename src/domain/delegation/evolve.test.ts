import { describe, expect, test } from "vitest"
import {
  ana,
  askedFor,
  chi,
  DOCUMENTATION,
  declared,
  drafted,
  FLOUR,
  MONDAY,
  maya,
  offered,
  type Story,
  TUESDAY,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import { agreed, currentRound, ENDS, otherParty, partyOf } from "./delegation.ts"
import { evolve } from "./evolve.ts"

test("a history begins with a draft or a request", () => {
  expect(() => evolve(null, by(ana, MONDAY, { type: "declined" }))).toThrow(
    "begins with a draft or a request",
  )
  expect(given(drafted(FLOUR)).state()).toMatchObject({ stage: "draft", begunBy: "leader", draft: FLOUR })
  expect(given(askedFor(FLOUR)).state()).toMatchObject({
    stage: "negotiating",
    begunBy: "delegate",
    draft: null,
  })
})

test("a draft has no round yet, and becomes one when it is offered", () => {
  expect(() => currentRound(given(drafted(FLOUR)).state())).toThrow("a draft has no round")
  const state = given(offered(FLOUR)).state()
  expect(state).toMatchObject({ draft: null, yes: { leader: MONDAY, delegate: null } })
  expect(currentRound(state)).toMatchObject({ number: 1, author: "leader" })
})

describe("whose turn it is", () => {
  const turn = (...more: Story) => given(offered(DOCUMENTATION), ...more).state().turn?.party
  const brief = by(ana, TUESDAY, { type: "back-brief-given", round: 1, text: { text: "Mine" } })
  const yes = by(ana, TUESDAY, { type: "committed", round: 1 })
  const confirmed = by(maya, TUESDAY, { type: "back-brief-confirmed", round: 1, bySilence: false })
  const corrected = by(maya, TUESDAY, { type: "back-brief-corrected", round: 1, text: { text: "Nearly" } })

  test("goes to and fro with what is still missing", () => {
    expect(turn()).toBe("delegate")
    expect(turn(yes)).toBe("delegate")
    expect(turn(brief)).toBe("leader")
    expect(turn(yes, brief)).toBe("leader")
    expect(turn(brief, yes)).toBe("leader")
    expect(turn(brief, confirmed)).toBe("delegate")
    expect(turn(brief, yes, corrected)).toBe("delegate")
  })
})

test("only a party commits", () => {
  const stranger = by(chi, TUESDAY, { type: "committed", round: 1 })
  expect(() => given(offered(FLOUR), stranger).state()).toThrow("only a party commits")
})

test("who is who", () => {
  const state = given(declared(FLOUR)).state()
  expect([maya, ana, chi, "clock"].map((person) => partyOf(state, person))).toEqual([
    "leader",
    "delegate",
    null,
    null,
  ])
  expect([otherParty("leader"), otherParty("delegate")]).toEqual(["delegate", "leader"])
  expect(agreed(state)).toBe(true)
  expect(ENDS).toHaveLength(6)
})
