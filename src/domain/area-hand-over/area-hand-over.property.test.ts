import fc from "fast-check"
import { expect, test } from "vitest"
import { agreed, fact, NOTHING_YET, proposed, ROW, SHORTER } from "../../../test/kit/area-hand-overs.ts"
import { ana, MONDAY, maya, say } from "../../../test/kit/cast.ts"
import type { Actor } from "../shared/ids.ts"
import type { Level } from "../shared/level.ts"
import { isRefusal } from "../shared/refusal.ts"
import { daysAfter } from "../shared/time.ts"
import { type AreaHandOver, type AreaHandOverCommand, agreedLevel, sideOf } from "./area-hand-over.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { movesOf } from "./moves.ts"
import { type Fact, progressOf } from "./progress.ts"
import { isRow } from "./row.ts"

const anyFact: fc.Arbitrary<Fact> = fc.record({
  settledAt: fc.nat(60).map((days) => daysAfter(MONDAY, days)),
  outcome: fc.constantFrom("met", "met", "partly-met", "not-met"),
  level: fc.integer({ min: 1, max: 7 }).map((level) => level as Level),
  surprise: fc.boolean(),
})

const LATER = [
  ...(["agree-row", "keep-row", "say-not-now", "agree-next-level"] as const),
  ...(["pause", "resume", "stop", "propose-row"] as const),
] as const
const anyTry = fc.record({
  by: fc.constantFrom<Actor>(ana, maya),
  what: fc.constantFrom(...LATER, "agree-next-level" as const, "agree-next-level" as const),
  row: fc.constantFrom(ROW, SHORTER),
  met: fc.integer({ min: 0, max: 3 }),
  surprise: fc.boolean(),
})
type Try = typeof anyTry extends fc.Arbitrary<infer T> ? T : never

type Moment = {
  readonly before: AreaHandOver
  readonly after: AreaHandOver
  readonly facts: readonly Fact[]
  readonly by: Actor
  readonly refused: boolean
  readonly what: Try["what"]
}

/** Tries one after the other, a day each; meanwhile some settle met at the highest level. */
function lived(tries: readonly Try[]): readonly Moment[] {
  const moments: Moment[] = []
  let state = [agreed].reduce<AreaHandOver>(evolve, evolve(null, proposed))
  let facts: readonly Fact[] = []
  for (const [index, { by, what, row, met, surprise }] of tries.entries()) {
    const at = daysAfter(MONDAY, 2 + index)
    const settled = daysAfter(MONDAY, 1.5 + index)
    facts = [...facts, ...Array.from({ length: met }, () => fact(settled, { level: 7, surprise }))]
    const command = { type: what, by, at, row, reason: say("Why") } as unknown as AreaHandOverCommand
    const answer = decide(command, state, { ...NOTHING_YET, facts })
    const events = isRefusal(answer) ? [] : answer
    const after = events.reduce<AreaHandOver>((one, event) => evolve(one, { ...event, by, at }), state)
    moments.push({ before: state, after, facts, by, what, refused: isRefusal(answer) })
    state = after
  }
  return moments
}

const tries = fc.array(anyTry, { maxLength: 25 })

test("what is said to be open is never refused, and what is not open records nothing", () => {
  fc.assert(
    fc.property(tries, (tries) => {
      for (const { before, after, facts, by, what, refused } of lived(tries)) {
        const open = movesOf(before, sideOf(before, by) ?? "leader", { facts }).includes(what as never)
        // Another row may be the one that stands already.
        if (open && what !== "propose-row") expect(refused).toBe(false)
        if (!open) expect(after).toEqual(before)
      }
    }),
  )
})

test("the level never goes down by itself, and moves only with the yes of both to a full one", () => {
  fc.assert(
    fc.property(tries, (tries) => {
      for (const { before, after, facts, what } of lived(tries)) {
        const [was, is] = [agreedLevel(before), agreedLevel(after)]
        if (was === is || is === null) continue
        if (what === "agree-row") continue
        expect(what).toBe("agree-next-level")
        expect(is).toBeGreaterThan(was ?? 0)
        expect(progressOf(before, facts)?.full).toBe(true)
      }
    }),
  )
})

test("a row is always a row, whoever wrote it", () => {
  const anyRow = fc.array(
    fc.record({ level: fc.integer({ min: 0, max: 8 }), mustSettle: fc.integer({ min: -1, max: 30 }) }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(anyRow, (row) => {
      const command = { type: "propose", delegate: ana, area: "stock", row, by: maya, at: MONDAY }
      const answer = decide(command as AreaHandOverCommand, null, NOTHING_YET)
      if (isRefusal(answer)) expect(answer.code).toBe("row-does-not-fit")
      else expect(answer.every((event) => "row" in event && isRow(event.row))).toBe(true)
    }),
  )
})

test("progress does not ask in which order facts are told, and a told shortfall never lowers it", () => {
  const state = evolve(evolve(null, proposed), agreed)
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 12 }), anyFact, fc.nat(), (facts, more, turn) => {
      const place = facts.length === 0 ? 0 : turn % facts.length
      const turned = [...facts.slice(place), ...facts.slice(0, place)]
      expect(progressOf(state, turned)).toEqual(progressOf(state, facts))
      const short = { ...more, outcome: "not-met", surprise: false } as const
      expect(progressOf(state, [...facts, short])).toEqual(progressOf(state, facts))
    }),
  )
})
