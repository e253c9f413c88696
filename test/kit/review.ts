import { allMet, outcomeOf } from "../../src/domain/delegation/outcome.ts"
import type { Terms } from "../../src/domain/delegation/terms.ts"
import { ana, declared, maya, type Story, say, THURSDAY } from "./cast.ts"
import { by } from "./given.ts"

const YES = { how: "yes", note: null } as const

/** What a leader says who looks at their own part. */
export const LOOKED_BACK = {
  type: "reflect-as-leader",
  looks: {
    expectation: YES,
    criteria: { how: "partly", note: say("Nobody said what it may cost") },
    resources: YES,
    buffer: YES,
  },
  steppedIn: false,
  owns: say("I did not say that the hall had to be paid in advance"),
  kept: YES,
} as const

/** What the delegate says after them. */
export const TOLD_BACK = {
  type: "reflect-as-delegate",
  happened: say("The hall was given to somebody who could pay"),
  owns: null,
  learned: null,
  good: null,
  leaderKept: YES,
} as const

export const NOTHING_LEARNED = { lessons: [], promises: [], differently: [] } as const

/** Declared on Wednesday with its first criterion missed, and confirmed by Maya on Thursday. */
export function short(terms: Terms): Story {
  const [first, ...others] = allMet(terms)
  if (!first) throw new Error("terms have a criterion")
  const judgements = [{ ...first, met: false }, ...others]
  const outcome = outcomeOf(terms, judgements)
  const settling = { type: "settled", how: "confirmed", judgements, outcome, doubts: [] } as const
  return [
    ...declared(terms, judgements),
    by(maya, THURSDAY, { type: "outcome-confirmed", bySilence: false }),
    by(maya, THURSDAY, settling),
  ]
}

/** The leader has looked at their own part, on Thursday. */
export function lookedBack(terms: Terms): Story {
  return [...short(terms), by(maya, THURSDAY, { ...LOOKED_BACK, type: "leader-reflected" })]
}

/** Both have said their part, on Thursday. */
export function toldBack(terms: Terms): Story {
  return [...lookedBack(terms), by(ana, THURSDAY, { ...TOLD_BACK, type: "delegate-reflected" })]
}

/** Maya has written down what is learned, on Thursday. */
export function learned(terms: Terms): Story {
  const learning = { ...NOTHING_LEARNED, lessons: [say("Ask for the price before the hall")] }
  return [...toldBack(terms), by(maya, THURSDAY, { type: "learning-proposed", number: 1, learning })]
}
