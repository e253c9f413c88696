import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isRefusal } from "../shared/refusal.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import type { Lesson, LessonCommand } from "./lesson.ts"
import { type Thesaurus, variantsOf, weighed } from "./wording.ts"

const AT = "2026-03-02T09:00:00.000Z"
const [maya, ana, ben] = ["maya", "ana", "ben"]
const PARTY = { isParty: true }
const text = { text: "Ask for the price before the hall." }
const between = { leader: maya, delegate: ana }

/** What these commands come to, one after the other; what is refused changes nothing. */
function stateAfter(commands: readonly LessonCommand[], world = PARTY): Lesson | null {
  let state: Lesson | null = null
  for (const command of commands) {
    const answer = decide(command, state, world)
    if (isRefusal(answer)) continue
    for (const event of answer) state = evolve(state, { ...event, by: command.by, at: command.at })
  }
  return state
}

const said = <C extends LessonCommand["type"]>(by: string, type: C, more: object = {}) =>
  ({ by, at: AT, type, ...more }) as LessonCommand
const learned = said(maya, "learn", { between, delegation: "d1", area: null, text })

describe("a lesson", () => {
  test("is posted by one of the two, and by nobody else", () => {
    expect(stateAfter([learned, said(ana, "post")])?.posted).toBe(AT)
    expect(stateAfter([learned, said(ben, "post")])?.posted).toBeNull()
    expect(stateAfter([learned, said(ana, "post"), said(maya, "unpost")])?.posted).toBeNull()
  })

  test("is used in one's own terms alone", () => {
    const apply = said(ben, "apply", { delegation: "d2" })
    expect(decide(apply, stateAfter([learned]), { isParty: false })).toMatchObject({
      code: "delegation-of-others",
    })
  })

  test("is asked about once, and one answer stands", () => {
    const asked = [learned, said(maya, "ask-about", { earlier: "l0" })]
    expect(stateAfter([...asked, said(maya, "ask-about", { earlier: "l9" })])?.asked?.earlier).toBe("l0")
    const no = stateAfter([...asked, said(ana, "answer", { same: false })])
    expect(decide(said(maya, "answer", { same: true }), no, PARTY)).toMatchObject({
      code: "lesson-answered-already",
    })
    expect(decide(said(ana, "answer", { same: true }), stateAfter([learned]), PARTY)).toMatchObject({
      code: "nothing-asked-about-it",
    })
  })

  test("is used once in each terms, whatever anybody says how often", () => {
    const anyUse = fc.record({
      by: fc.constantFrom(maya, ana, ben),
      type: fc.constantFrom("apply" as const, "take-back-applying" as const),
      delegation: fc.constantFrom("d1", "d2", "d3"),
    })
    fc.assert(
      fc.property(fc.array(anyUse, { maxLength: 30 }), (uses) => {
        const state = stateAfter([
          learned,
          ...uses.map(({ by, type, delegation }) => said(by, type, { delegation })),
        ])
        const used = state?.applied.map(({ delegation }) => delegation) ?? []
        expect(new Set(used).size).toBe(used.length)
        for (const one of ["d1", "d2", "d3"])
          expect(used.includes(one)).toBe(
            uses.findLast(({ delegation }) => delegation === one)?.type === "apply",
          )
      }),
    )
  })
})

describe("looking", () => {
  const known: Thesaurus = {
    alike: new Map([["price", ["price", "cost"]]]),
    frame: new Set(["day"]),
  }

  test("a word stands for itself first, then for those that mean the same; words of terms stand for little", () => {
    expect(
      variantsOf({ word: "price" }, 0, known)
        .map(({ word }) => word)
        .toSorted(),
    ).toEqual(["cost", "price"])
    expect(variantsOf({ word: "day" }, 1, known)).toEqual([{ word: "day", origin: 1, sure: 0.15 }])
  })

  test("walks the rarest words first, and never more rows than it may", () => {
    const variants = ["rare", "usual", "everywhere"].map((word, origin) => ({ word, origin, sure: 1 }))
    const counts = new Map([
      ["rare", 3],
      ["usual", 500],
      ["everywhere", 90_000],
    ])
    expect(weighed(variants, counts, 100_000, 600).map(({ word }) => word)).toEqual(["rare", "usual"])
  })
})
