import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Settled } from "../../src/domain/latitude/latitude.ts"
import { leadersWord } from "../../src/domain/record/leaders-word.ts"
import { promiseEntriesOf } from "../../src/domain/record/record.ts"
import { settledOf } from "../../src/domain/record/settled.ts"
import { active, ana, maya, RELEASE_NOTES, say, settled, THURSDAY } from "../kit/cast.ts"
import { by, given } from "../kit/given.ts"
import { givenPromise, promised } from "../kit/promises.ts"
import { SPAN, settledBy, suggestedAfter, type Work } from "./lives.ts"
import { STRAIGHT, STRATEGIES, type Strategy } from "./strategies.ts"

const work: fc.Arbitrary<Work> = fc.record({
  comesOff: fc.boolean(),
  knownOn: fc.integer({ min: 1, max: SPAN }),
})
const life = fc.array(work, { minLength: 1, maxLength: 12 })

/** The size suggested after each piece of work of a life, played like this. */
function sizes(life: readonly Work[], strategy: Strategy): number[] {
  const settled: Settled[] = []
  return life.map((work, index) => {
    const plays = strategy.plays(work, suggestedAfter(settled))
    settled.push(...plays.map((play) => settledBy(play, index * strategy.apart)))
    return suggestedAfter(settled)
  })
}

const LIVES = fc.sample(life, { numRuns: 300, seed: 6 })
const straight = LIVES.map((life) => sizes(life, STRAIGHT))
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

describe("whoever tries to get ahead without deserving it", () => {
  const rows: string[] = []

  test.each(STRATEGIES.map((strategy) => [strategy.name, strategy] as const))(
    "%s: gains no size in any life",
    (name, strategy) => {
      const tried = LIVES.map((life) => sizes(life, strategy))
      for (const [index, sizes] of tried.entries())
        for (const [step, size] of sizes.entries())
          expect(size).toBeLessThanOrEqual((straight[index] as number[])[step] as number)
      const ends = (all: readonly number[][]) => mean(all.map((sizes) => sizes.at(-1) ?? 0))
      rows.push(
        `| ${name} | ${ends(tried).toFixed(1)} | ${ends(straight).toFixed(1)} | ${strategy.stillGains} |`,
      )
    },
  )

  test("the table", () => {
    const head = [
      "| tried | size at the end, mean | played straight | what it still gains |",
      "|---|---|---|---|",
    ]
    console.info([`${LIVES.length} lives of up to 12 pieces of work`, ...head, ...rows, ...OTHERS].join("\n"))
    expect(rows).toHaveLength(STRATEGIES.length)
  })
})

/** What size knows nothing of; each is shown below. */
const OTHERS = [
  "| promises by the dozen | unchanged | | sentences in the record, each between the two alone |",
  "| a pair that calls everything met | 20 between the two | | nothing towards anybody else, in no other area, and no more than the leader may hand over at once anyhow |",
  "| a leader who names no step-in | unchanged | | the sentence, unless the delegate names it |",
  "| a delegate who names a false one | unchanged | | a sentence with both views in it |",
]

describe("what moves no size at all", () => {
  const story = settled(RELEASE_NOTES)
  const size = (events: typeof story) => settledOf("it", given(events).state())

  test("promises by the dozen: each is a sentence, and none is a size", () => {
    const kept = by(maya, THURSDAY, { type: "promise-kept", bySilence: false } as const)
    const dozen = Array.from({ length: 12 }, (_, index) =>
      promiseEntriesOf(`promise-${index}`, givenPromise(promised, kept).state()),
    )
    expect(dozen.flat()).toHaveLength(12)
    // Latitude is folded from what settled between the two alone; there is no way in for a promise.
    expect(suggestedAfter([])).toBe(2)
  })
  test("step-ins, named or not, true or false", () => {
    const named = (who: string) =>
      by(who, THURSDAY, {
        type: "stepped-in",
        stepIn: "step-in-1",
        kind: "pressed",
        on: "2026-11-26",
        calledIn: false,
        reason: say("He asked every day"),
      } as const)
    const inside = (who: string) => [
      ...active(RELEASE_NOTES),
      named(who),
      ...story.slice(active(RELEASE_NOTES).length),
    ]
    for (const who of [maya, ana]) expect(size(inside(who))).toEqual(size(story))
    const kinds = (events: typeof story) => leadersWord(given(events).state()).map(({ kind }) => kind)
    expect(kinds(story)).toEqual(["left-alone"])
    expect(kinds(inside(ana))).toEqual(["stepped-in"])
  })
  test("a pair that scratches each other's back grows between the two, and nowhere else", () => {
    const met = { says: [], declares: 0, saysMet: true } as const
    const between: Settled[] = []
    for (let index = 0; index < 5; index++)
      between.push(settledBy({ ...met, days: suggestedAfter(between) }, 30 * index))
    expect(suggestedAfter(between)).toBe(20)
    // Each pair, each direction and each area has a history of its own: this one is nobody else's.
    expect(suggestedAfter([])).toBe(2)
  })
})
