import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../shared/time.ts"
import { adds, type Ended, type Facts, found, type HeldAgain } from "./found.ts"

const TODAY = "2026-11-27"
const anyDay = fc.integer({ min: -200, max: 5 }).map((days) => addDays(TODAY, days))
const BECAUSE = ["taken-back", "handed-back", "cancelled", "left", "silence"] as const
const anyEnded: fc.Arbitrary<Ended> = fc.record({
  delegation: fc.constantFrom("a", "b", "c", "d", "e"),
  on: anyDay,
  because: fc.constantFrom(...BECAUSE),
})
const anyHeld: fc.Arbitrary<HeldAgain> = fc.record({ holding: fc.constantFrom("x", "y"), on: anyDay })
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  ended: fc.array(anyEnded, { maxLength: 6 }),
  heldAgain: fc.array(anyHeld, { maxLength: 2 }),
})

test("the order in which facts are told makes no difference", () => {
  const shuffled = anyFacts.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      ended: fc.shuffledSubarray([...facts.ended], { minLength: facts.ended.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ facts, ended }) => {
      expect(found({ ...facts, ended }, TODAY)).toEqual(found(facts, TODAY))
    }),
  )
})

test("it stands on two moments or more, each recent, in order, and one of them came back", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const moments = found(facts, TODAY)
      if (!moments) return
      expect(moments.length).toBeGreaterThanOrEqual(2)
      expect(moments.map(({ on }) => on)).toEqual(moments.map(({ on }) => on).toSorted())
      for (const { on } of moments) expect(on <= TODAY && on > addDays(TODAY, -90)).toBe(true)
      expect(moments.some(({ kind }) => kind !== "held-again")).toBe(true)
    }),
  )
})

test("what was cancelled, ended with leaving or in silence is no moment", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const ended = facts.ended.filter(({ because }) => because === "taken-back" || because === "handed-back")
      expect(found(facts, TODAY)).toEqual(found({ ...facts, ended }, TODAY))
    }),
  )
})

test("what is known adds nothing, also when some of it is too long ago by now", () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(60), (facts, later) => {
      const known = found(facts, TODAY)
      const now = found(
        { ...facts, ended: facts.ended.filter(({ on }) => on <= TODAY) },
        addDays(TODAY, later),
      )
      if (known && now)
        expect(
          adds(
            now.filter(({ on }) => on <= TODAY),
            known,
          ),
        ).toBe(false)
    }),
  )
})
