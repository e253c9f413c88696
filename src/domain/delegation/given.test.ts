import { describe, expect, test } from "vitest"
import {
  active,
  ana,
  DOCUMENTATION,
  FRIDAY,
  maya,
  offered,
  RELEASE_NOTES,
  type Story,
  say,
  THURSDAY,
} from "../../../test/kit/cast.ts"
import { by, given } from "../../../test/kit/given.ts"
import type { Move } from "../../../test/kit/moves.ts"
import type { DelegationCommand } from "./commands.ts"
import { wordsGiven } from "./given.ts"
import type { Terms } from "./terms.ts"

const LATER = "2026-12-14"
const DATED: Terms = { ...RELEASE_NOTES, resourcesBy: LATER }
const text = say("I call the hall before that")

/** The words that a move gives, and the story after it. */
function gives(story: Story, who: string, move: Move) {
  const before = given(story).state()
  const told = given(story).when({ ...move, by: who, at: FRIDAY } as DelegationCommand)
  const happened = told.history.slice(story.length)
  return happened.flatMap((event) => wordsGiven(event, before, told.state()))
}

describe("what is there by a day is promised by the leader", () => {
  const COMMIT: Move = { type: "commit", round: 1 }
  const promised = { from: "leader", due: LATER }

  test("on the day both have committed", () => {
    expect(gives(offered(DATED), ana, COMMIT)).toEqual([
      { ...promised, what: DATED.resources, cameFrom: "resources" },
    ])
    const trained = { ...DATED, trainingBy: "2026-12-20" }
    expect(gives(offered(trained), ana, COMMIT).map(({ cameFrom }) => cameFrom)).toEqual([
      ...["resources", "training"],
    ])
  })
  test("and not where no day was named", () => {
    expect(gives(offered(RELEASE_NOTES), ana, COMMIT)).toEqual([])
  })
  test("once: a change of terms gives only what is new in it", () => {
    const propose = { type: "propose-change", remarks: [], text: null, despite: null } as const
    const agree: Move = { type: "agree-change", round: 2 }
    const changed = (terms: Terms) => {
      const told = given(active(DATED)).when({ ...propose, terms, by: ana, at: THURSDAY })
      return gives(told.history, maya, agree)
    }
    expect(changed({ ...DATED, atMost: { days: 5, money: 0 } })).toEqual([])
    expect(changed({ ...DATED, resourcesBy: "2026-12-21" })).toEqual([
      { ...promised, due: "2026-12-21", what: DATED.resources, cameFrom: "resources" },
    ])
  })
  test("and a day that is over is refused while it is written", () => {
    given(offered(RELEASE_NOTES))
      .when({
        ...{ type: "counter", remarks: [], answerBy: null, backBrief: false },
        ...{ by: ana, at: FRIDAY, terms: { ...DOCUMENTATION, trainingBy: "2026-11-26" } },
      })
      .refused("due-in-the-past", { due: "2026-11-26", part: "trainingBy" })
  })
})

describe("support with a day is promised by the leader", () => {
  const offer = { type: "say", kind: "offer-of-support", text, due: LATER, despite: null } as const
  const support = { from: "leader", what: text, due: LATER, cameFrom: "support" }
  const answer = (takenUp: boolean) =>
    ({ type: "answer-help", message: "message-1", takenUp, text: null }) as const
  const asked = [
    ...active(RELEASE_NOTES),
    by(ana, THURSDAY, { type: "help-asked", message: "message-1", text } as const),
  ]
  const flagged = [
    ...active(RELEASE_NOTES),
    by(ana, THURSDAY, {
      type: "flagged",
      flag: "flag-1",
      what: text,
      criterion: null,
      intend: null,
    } as const),
  ]
  const receive = { type: "receive-flag", flag: "flag-1", answer: "help", text, due: LATER } as const

  test("when what was offered is taken up, and not before, nor when it is let be", () => {
    expect(gives(active(RELEASE_NOTES), maya, offer)).toEqual([])
    const told = given(active(RELEASE_NOTES)).when(by(maya, THURSDAY, offer))
    expect(gives(told.history, ana, answer(true))).toEqual([support])
    expect(gives(told.history, ana, answer(false))).toEqual([])
  })
  test("when help that was asked for is taken up, or bad news answered with help", () => {
    expect(gives(asked, maya, { ...answer(true), text, due: LATER })).toEqual([support])
    expect(gives(flagged, maya, receive)).toEqual([support])
    expect(gives(flagged, maya, { ...receive, answer: "carry-on" })).toEqual([])
  })
  test("in words, by a day to come", () => {
    given(flagged)
      .when(by(maya, FRIDAY, { ...receive, text: null }))
      .refused("promise-needs-words")
    given(flagged)
      .when(by(maya, FRIDAY, { ...receive, due: "2026-11-26" }))
      .refused("due-in-the-past")
    given(active(RELEASE_NOTES))
      .when(by(maya, FRIDAY, { ...offer, due: "2026-11-26" }))
      .refused("due-in-the-past")
  })
})
