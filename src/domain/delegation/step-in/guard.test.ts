import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  declared,
  FLOUR,
  maya,
  RELEASE_NOTES,
  say,
  THURSDAY,
  WEDNESDAY,
  WORLD,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import { AS_PROPOSED, CALLED_IN, change, MORE_FLOUR, STEPPED_IN } from "../../../../test/kit/room.ts"
import type { MessageKind } from "../events.ts"

const ORDER = say("Please call the other mill")
const PRESSING = say("How far are you?")
const FACT = say("The mill closes for a week")
const WHY = say("The mill called me")
const running = active(FLOUR)
const message = (text: typeof ORDER, despite: typeof WHY | null = null, kind: MessageKind = "reply") =>
  ({ type: "say", kind, text, despite }) as const
const said = (text: typeof ORDER, kind: MessageKind = "reply") =>
  ({ type: "said", message: "message-1", kind, text }) as const
const stepped = (kind: "directed" | "pressed", on = "2026-11-25") =>
  ({ type: "stepped-in", stepIn: "step-in-1", kind, on, calledIn: false, reason: WHY }) as const

describe("what a leader says while nothing calls them in", () => {
  test("that reads as a step-in is refused, and no word of it repeated", () => {
    for (const kind of ["reply", "news"] as const) {
      given(running)
        .when(by(maya, WEDNESDAY, message(ORDER, null, kind)))
        .refused("reads-as-a-step-in", { reads: "instruction" })
      given(running)
        .when(by(maya, WEDNESDAY, message(PRESSING, null, kind)))
        .refused("reads-as-a-step-in", { reads: "progress-question" })
    }
  })
  test("is recorded when they go on, and with it the step-in that it is", () => {
    given(running)
      .when(by(maya, WEDNESDAY, message(ORDER, WHY, "news")))
      .then(said(ORDER, "news"), stepped("directed"))
    given(running)
      .when(by(maya, WEDNESDAY, message(PRESSING, WHY)))
      .then(said(PRESSING), stepped("pressed"))
    given(STEPPED_IN)
      .when(by(maya, THURSDAY, message(ORDER, WHY)))
      .then(said(ORDER), { ...stepped("directed", "2026-11-26"), stepIn: "step-in-2" })
  })
  test("stands as a step-in of theirs, today where the delegate lives", () => {
    const auckland = { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, zone: "Pacific/Auckland" } }
    const late = given(running)
      .in(auckland)
      .when(by(maya, "2026-11-25T20:00:00.000Z", message(ORDER, WHY)))
    late.then(said(ORDER), stepped("directed", "2026-11-26"))
    expect(late.state().stepIns).toMatchObject([{ by: "leader", on: "2026-11-26", calledIn: false }])
  })
  test("is free while it reads as none, whatever reason comes with it", () => {
    given(running)
      .when(by(maya, WEDNESDAY, message(FACT)))
      .then(said(FACT))
    given(running)
      .when(by(maya, WEDNESDAY, message(FACT, WHY)))
      .then(said(FACT))
  })
  test("is free when it appreciates, or offers support", () => {
    for (const kind of ["appreciation", "offer-of-support"] as const)
      given(running)
        .when(by(maya, WEDNESDAY, message(ORDER, null, kind)))
        .then(said(ORDER, kind))
  })
})

describe("the guard is silent", () => {
  test("while the agreement calls the leader in", () => {
    for (const despite of [null, WHY])
      given(CALLED_IN)
        .when(by(maya, THURSDAY, message(ORDER, despite)))
        .then(said(ORDER))
  })
  test("about the delegate", () => {
    given(running)
      .when(by(ana, WEDNESDAY, message(PRESSING, WHY)))
      .then(said(PRESSING))
    given(running)
      .when(by(ana, WEDNESDAY, { ...AS_PROPOSED, terms: MORE_FLOUR, text: ORDER }))
      .then({ type: "change-proposed", round: change(MORE_FLOUR, { author: "delegate" }), text: ORDER })
  })
  test("once it is declared: there is no room left to step into", () => {
    given(declared(RELEASE_NOTES))
      .when(by(maya, THURSDAY, message(ORDER)))
      .then(said(ORDER))
  })
  test("about words that are kept already", () => {
    const kept = { passage: "p-1", commitment: "c-1" }
    given(running)
      .when(by(maya, WEDNESDAY, { ...message(ORDER), text: kept }))
      .then({ ...said(ORDER), text: kept })
  })
})

describe("what comes with a leader's proposal", () => {
  const propose = (text: typeof ORDER | null, despite: typeof WHY | null = null) =>
    by(maya, WEDNESDAY, { ...AS_PROPOSED, terms: MORE_FLOUR, text, despite })
  const proposed = (text: typeof ORDER | null) =>
    ({ type: "change-proposed", round: change(MORE_FLOUR), text }) as const

  test("is read in the same way", () => {
    given(running).when(propose(ORDER)).refused("reads-as-a-step-in", { reads: "instruction" })
    given(running).when(propose(ORDER, WHY)).then(proposed(ORDER), stepped("directed"))
    given(running).when(propose(PRESSING, WHY)).then(proposed(PRESSING), stepped("pressed"))
    given(running).when(propose(FACT)).then(proposed(FACT))
    given(running).when(propose(null, WHY)).then(proposed(null))
  })
  test("is read last: what no round may be is said first", () => {
    const terms = { ...MORE_FLOUR, success: [] }
    given(running)
      .when(by(maya, WEDNESDAY, { ...AS_PROPOSED, terms, text: ORDER }))
      .refused("stage-not-set")
  })
})
