import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always } from "../../../../test/kit/always.ts"
import { ana, chi, FRIDAY, maya, type Story, say } from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import { play, type Turn } from "../../../../test/kit/play.ts"
import { SETTLED_AFTER, STEPPED_IN, stepped } from "../../../../test/kit/room.ts"
import { anyStepIns } from "../../../../test/kit/room-games.ts"
import type { Recorded } from "../../shared/recorded.ts"
import type { DelegationEvent } from "../events.ts"
import type { StepIn } from "./step-in.ts"

/** Settled, after two step-ins. */
const TWO = [
  ...STEPPED_IN,
  ...stepped({ id: "step-in-2", by: "delegate" }),
  ...SETTLED_AFTER.slice(STEPPED_IN.length),
]
const SECRET: Record<string, string> = {
  [maya]: "as Maya saw it",
  [ana]: "as Ana saw it",
  [chi]: "no matter",
}

/** In any order, as often as they like, each says how a step-in was. */
const anyWords = fc.array(
  fc.record({
    who: fc.constantFrom(maya, maya, ana, ana, chi),
    stepIn: fc.constantFrom("step-in-1", "step-in-2", "step-in-3"),
    welcome: fc.boolean(),
  }),
  { maxLength: 12 },
)

/** Whose accounts an event tells to others than the one who wrote them. */
function toldBy(event: Recorded<DelegationEvent>): readonly string[] {
  const text = JSON.stringify(event)
  return [maya, ana].filter(
    (who) => text.includes(SECRET[who] ?? "") && !(event.type === "step-in-accounted" && event.by === who),
  )
}

/** Holds after every turn of whatever anybody tries. */
const throughout = (what: string, holds: (turn: Turn) => void) => always(what, holds, anyStepIns)

/** Both open when both are in and not before, and what was given stays as it was. */
function holds(before: readonly StepIn[], after: readonly StepIn[]) {
  for (const { id, accounts, openedAt } of after) {
    expect(openedAt !== null).toBe(accounts.leader !== null && accounts.delegate !== null)
    const { leader, delegate } = before.find((known) => known.id === id)?.accounts ?? {}
    expect(accounts).toMatchObject({ ...(leader && { leader }), ...(delegate && { delegate }) })
  }
}

describe("the accounts of a step-in", () => {
  test("are told together or not at all, in whatever order they come", () => {
    let opened = 0
    const says = fc.property(anyWords, (sayings) => {
      let story: Story = TWO
      for (const { who, stepIn, welcome } of sayings) {
        const account = { happened: say(SECRET[who] ?? ""), why: null, welcome, words: null }
        const next = given(story).when(by(who, FRIDAY, { type: "account-for-step-in", stepIn, ...account }))
        for (const event of next.history.slice(story.length)) {
          const both = event.type === "accounts-opened"
          expect(toldBy(event)).toEqual(both ? [maya, ana] : [])
          if (both) opened++
        }
        holds(given(story).state().stepIns, next.state().stepIns)
        story = next.history
      }
    })
    fc.assert(says, { numRuns: 300 })
    expect(opened).toBeGreaterThan(100)
  })

  throughout("open when both are in, not before, and stay as they were given", ({ before, after }) => {
    holds(before?.stepIns ?? [], after?.stepIns ?? [])
  })

  test("come up in what is tried", () => {
    const games = fc.sample(anyStepIns, { numRuns: 200, seed: 1 })
    const seen = games
      .flatMap((game) => play(game))
      .flatMap(({ recorded }) => recorded.map(({ type }) => type))
    expect(seen).toEqual(expect.arrayContaining(["step-in-accounted", "accounts-opened", "taken-back"]))
  })
})
