import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  chi,
  declared,
  FLOUR,
  maya,
  offered,
  say,
  settled,
  THURSDAY,
  WEDNESDAY,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"

const running = active(FLOUR)
const text = say("The supplier is on strike")

describe("check in", () => {
  const CHECK_IN = {
    type: "check-in",
    course: "at-risk",
    text,
    criterion: "s1",
    moneyUsed: 40,
    effort: "over-half",
  } as const

  test("records the course, with or without a sentence, as often as they like", () => {
    given(running)
      .when(by(ana, WEDNESDAY, CHECK_IN))
      .then({ ...CHECK_IN, type: "checked-in" })
    const tap = {
      ...CHECK_IN,
      course: "on-course",
      text: null,
      criterion: null,
      moneyUsed: null,
      effort: null,
    } as const
    const twice = given(running, by(ana, WEDNESDAY, { ...CHECK_IN, type: "checked-in" })).when(
      by(ana, WEDNESDAY, tap),
    )
    twice.then({ ...tap, type: "checked-in" })
    expect(twice.state().checkIns).toHaveLength(2)
  })
  test("refuses a criterion nobody agreed", () => {
    given(running)
      .when(by(ana, WEDNESDAY, { ...CHECK_IN, criterion: "f9" }))
      .refused("criterion-unknown", { criterion: "f9" })
  })
  test("refuses the leader, and before and after it is active", () => {
    given(running)
      .when(by(maya, WEDNESDAY, CHECK_IN))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(ana, WEDNESDAY, CHECK_IN))
      .refused("not-at-this-stage")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, CHECK_IN))
      .refused("not-at-this-stage")
  })
})

describe("show a note", () => {
  test("records it, and is the delegate's to do", () => {
    const SHOW = { type: "show-note", text } as const
    given(running)
      .when(by(ana, WEDNESDAY, SHOW))
      .then({ type: "note-shown", text })
    given(running)
      .when(by(maya, WEDNESDAY, SHOW))
      .refused("not-yours-to-do")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, SHOW))
      .refused("not-at-this-stage")
  })
})

describe("flag", () => {
  const FLAG = { type: "flag", what: text, criterion: "s1", intend: say("Buy at the shop") } as const
  const flagged = by(ana, WEDNESDAY, { ...FLAG, type: "flagged", flag: "flag-1" })

  test("records what, which criterion and what I intend, each flag for itself", () => {
    given(running)
      .when(by(ana, WEDNESDAY, FLAG))
      .then({ ...FLAG, type: "flagged", flag: "flag-1" })
    given(running, flagged)
      .when(by(ana, THURSDAY, FLAG))
      .then({ ...FLAG, type: "flagged", flag: "flag-2" })
  })
  test("refuses a criterion nobody agreed, and the leader", () => {
    given(running)
      .when(by(ana, WEDNESDAY, { ...FLAG, criterion: "s9" }))
      .refused("criterion-unknown")
    given(running)
      .when(by(maya, WEDNESDAY, FLAG))
      .refused("not-yours-to-do")
  })

  describe("is received", () => {
    const RECEIVE = {
      type: "receive-flag",
      flag: "flag-1",
      answer: "carry-on",
      text: say("Thank you"),
    } as const
    const received = by(maya, THURSDAY, { ...RECEIVE, type: "flag-received" })

    test("with thanks, once", () => {
      given(running, flagged)
        .when(by(maya, THURSDAY, RECEIVE))
        .then({ ...RECEIVE, type: "flag-received" })
      given(running, flagged, received)
        .when(by(maya, THURSDAY, RECEIVE))
        .refused("flag-already-received")
      const another = by(ana, THURSDAY, { ...FLAG, type: "flagged", flag: "flag-2" })
      given(running, flagged, received, another)
        .when(by(maya, THURSDAY, RECEIVE))
        .refused("flag-already-received")
    })
    test("when there is one, by the leader", () => {
      given(running)
        .when(by(maya, THURSDAY, RECEIVE))
        .refused("flag-unknown")
      given(running, flagged)
        .when(by(maya, THURSDAY, { ...RECEIVE, flag: "flag-2" }))
        .refused("flag-unknown")
      given(running, flagged)
        .when(by(ana, THURSDAY, RECEIVE))
        .refused("not-yours-to-do")
    })
  })
})

describe("what may always be said", () => {
  test.each(["reply", "news", "appreciation"] as const)("%s: by both, while active and declared", (kind) => {
    for (const who of [maya, ana])
      for (const story of [running, declared(FLOUR)])
        given(story)
          .when(by(who, THURSDAY, { type: "say", kind, text, despite: null }))
          .then({ type: "said", message: "message-1", kind, text })
  })
  test("an offer of support: by the leader", () => {
    const OFFER = { type: "say", kind: "offer-of-support", text, despite: null } as const
    given(running)
      .when(by(maya, WEDNESDAY, OFFER))
      .then({ type: "said", message: "message-1", kind: OFFER.kind, text })
    given(running)
      .when(by(ana, WEDNESDAY, OFFER))
      .refused("not-yours-to-do", { move: "say", whose: "leader" })
  })
  test("nothing before, after, or by a stranger", () => {
    const REPLY = { type: "say", kind: "reply", text, despite: null } as const
    given(offered(FLOUR))
      .when(by(maya, WEDNESDAY, REPLY))
      .refused("not-at-this-stage")
    given(settled(FLOUR))
      .when(by(maya, THURSDAY, REPLY))
      .refused("not-at-this-stage")
    given(running)
      .when(by(chi, WEDNESDAY, REPLY))
      .refused("not-yours-to-do")
  })
  test("weighs nothing", () => {
    const said = given(running).when(by(ana, THURSDAY, { type: "say", kind: "news", text, despite: null }))
    expect({ ...said.state(), messages: 0 }).toEqual(given(running).state())
  })
})

describe("help", () => {
  const asked = by(ana, WEDNESDAY, { type: "help-asked", message: "message-1", text })
  const supported = by(maya, WEDNESDAY, {
    type: "said",
    message: "message-2",
    kind: "offer-of-support",
    text,
  })
  const ANSWER = { type: "answer-help", message: "message-1", takenUp: true, text: null } as const
  const answered = by(maya, THURSDAY, { ...ANSWER, type: "help-answered" })

  test("is asked for by the delegate", () => {
    const ASK = { type: "ask-for-help", text } as const
    given(running)
      .when(by(ana, WEDNESDAY, ASK))
      .then({ type: "help-asked", message: "message-1", text })
    given(running)
      .when(by(maya, WEDNESDAY, ASK))
      .refused("not-yours-to-do")
    given(offered(FLOUR))
      .when(by(ana, WEDNESDAY, ASK))
      .refused("not-at-this-stage")
  })
  test("is taken up, or not, by the other, once", () => {
    given(running, asked)
      .when(by(maya, THURSDAY, ANSWER))
      .then({ ...ANSWER, type: "help-answered" })
    given(running, asked, supported)
      .when(by(ana, THURSDAY, { ...ANSWER, message: "message-2", takenUp: false }))
      .then({ ...ANSWER, type: "help-answered", message: "message-2", takenUp: false })
    given(running, asked, answered)
      .when(by(maya, THURSDAY, ANSWER))
      .refused("help-already-answered")
    const again = by(ana, THURSDAY, { type: "help-asked", message: "message-2", text })
    given(running, asked, answered, again)
      .when(by(maya, THURSDAY, ANSWER))
      .refused("help-already-answered")
  })
  test("that is one's own, or that nobody asked for, is not answered", () => {
    given(running)
      .when(by(maya, THURSDAY, ANSWER))
      .refused("help-unknown")
    given(running, asked)
      .when(by(ana, THURSDAY, ANSWER))
      .refused("help-unknown")
    given(running, asked)
      .when(by(maya, THURSDAY, { ...ANSWER, message: "message-9" }))
      .refused("help-unknown")
    given(running, asked, supported)
      .when(by(ana, THURSDAY, ANSWER))
      .refused("not-your-help")
  })
})

describe("hand back", () => {
  test("records the reason, and is the delegate's to do, while active", () => {
    const HAND_BACK = { type: "hand-back", reason: text } as const
    given(running)
      .when(by(ana, WEDNESDAY, HAND_BACK))
      .then({ type: "handed-back", reason: text })
    given(running)
      .when(by(maya, WEDNESDAY, HAND_BACK))
      .refused("not-yours-to-do")
    given(declared(FLOUR))
      .when(by(ana, THURSDAY, HAND_BACK))
      .refused("not-at-this-stage")
  })
})

describe("cancel", () => {
  const CANCEL = { type: "cancel", cause: say("The shop closes") } as const
  const VIEW = { type: "add-view", text: say("It might have stayed open") } as const
  const cancelled = (who: string) => [
    ...running,
    by(who, WEDNESDAY, { type: "cancelled", cause: CANCEL.cause }),
  ]

  test("records an outside cause, named by either", () => {
    for (const who of [maya, ana])
      given(running)
        .when(by(who, WEDNESDAY, CANCEL))
        .then({ type: "cancelled", cause: CANCEL.cause })
    given(declared(FLOUR))
      .when(by(maya, THURSDAY, CANCEL))
      .refused("not-at-this-stage")
  })
  test("leaves room for the other's view beside it, once", () => {
    given(cancelled(maya))
      .when(by(ana, THURSDAY, VIEW))
      .then({ type: "view-added", text: VIEW.text })
    given(cancelled(ana))
      .when(by(maya, THURSDAY, VIEW))
      .then({ type: "view-added", text: VIEW.text })
    const added = by(ana, THURSDAY, { type: "view-added", text: VIEW.text })
    given(cancelled(maya), added)
      .when(by(ana, THURSDAY, VIEW))
      .refused("view-already-added")
  })
  test("and for nobody's own, and beside no other end", () => {
    given(cancelled(maya))
      .when(by(maya, THURSDAY, VIEW))
      .refused("not-yours-to-do")
    given(cancelled(maya))
      .when(by(chi, THURSDAY, VIEW))
      .refused("not-yours-to-do")
    const handedBack = by(ana, WEDNESDAY, { type: "handed-back", reason: text })
    given(running, handedBack)
      .when(by(maya, THURSDAY, VIEW))
      .refused("not-at-this-stage")
  })
})
