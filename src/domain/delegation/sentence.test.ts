import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { active, ana, askedFor, FLOUR, maya, offered, say, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { anyGame, play } from "../../../test/kit/play.ts"
import { changing, MORE_FLOUR, stepped, TAKEN_BACK } from "../../../test/kit/room.ts"
import type { Recorded } from "../shared/recorded.ts"
import type { DelegationEvent, Party } from "./events.ts"
import { type Naming, sentence } from "./sentence.ts"

const criterion = (id: string) => (id === "s1" ? "No day without flour" : null)
const tripwire = (id: string) => (id === "t5" ? "No draft for two weeks" : null)
const names: Naming = { leader: "Maya", delegate: "Ana", criterion, tripwire }
const READERS: readonly Naming[] = [names, { ...names, leader: "You" }, { ...names, delegate: "You" }]

const partyOf = (event: Recorded<DelegationEvent>): Party | "clock" => {
  if (event.by === maya) return "leader"
  return event.by === ana ? "delegate" : "clock"
}

describe("one happening is one sentence", () => {
  test("about whoever reads it, whatever happened", () => {
    for (const game of fc.sample(anyGame, { numRuns: 300, seed: 1 }))
      for (const event of play(game).flatMap(({ recorded }) => recorded))
        for (const reader of READERS) {
          const said = sentence(event, partyOf(event), reader)
          expect(said).toMatch(/^[A-Z].+\.$/)
          expect(said).not.toMatch(/undefined|null|object|You (is|was|has)\b|You’s| {2}/)
        }
  })

  test("as the two of them would say it", () => {
    const said = (event: Recorded<DelegationEvent> | undefined, reader = names) =>
      event && sentence(event, partyOf(event), reader)
    const [, offer] = offered(FLOUR)
    const [, , yes, activated] = active(FLOUR)
    expect(said(offer)).toBe("Maya asked Ana.")
    expect(said(offer, { ...names, delegate: "You" })).toBe("Maya asked you.")
    expect(said(askedFor(FLOUR)[0], { ...names, leader: "You" })).toBe("Ana asked you for it.")
    expect(said(yes)).toBe("Ana committed to round 1.")
    expect(said(activated)).toBe("Both words are given. It is Ana’s to do Ana’s way.")
    const flag = {
      type: "flagged",
      flag: "flag-1",
      what: say("A strike"),
      criterion: "s1",
      intend: null,
    } as const
    expect(said(by(ana, WEDNESDAY, flag))).toBe("Ana raised a flag about “No day without flour”.")
    expect(said(by("clock", WEDNESDAY, { type: "lapsed" }))).toBe("No answer came in time, so it lapsed.")
  })

  test("what is done in the room, as whoever did it would say it", () => {
    const asYou = { ...names, leader: "You" }
    const said = (event: Recorded<DelegationEvent> | undefined, reader = names) =>
      event && sentence(event, partyOf(event), reader)
    const [stepIn] = stepped()
    const [named] = stepped({ by: "delegate", kind: "pressed", calledIn: true })
    expect(said(stepIn)).toBe("Maya stepped in: said how to do it. The agreement did not call Maya in.")
    expect(said(named, asYou)).toBe(
      "Ana named a step-in: asked for news between check-ins. The agreement called you in.",
    )
    expect(said(TAKEN_BACK.at(-1), asYou)).toBe("You took it back. The agreement did not call you in.")
    expect(said(changing(FLOUR, MORE_FLOUR).at(-1))).toBe("Maya proposed a change of terms: round 2.")
    expect(said(by(ana, WEDNESDAY, { type: "change-refused", round: 2, text: null }))).toBe(
      "Ana kept to what is agreed.",
    )
  })
})
