import fc from "fast-check"
import type { CommandType } from "../../src/domain/delegation/commands.ts"
import { anyTry, type Game } from "./play.ts"

/** Games of nothing but changes of terms. */
export const anyChanges = games(
  ["small", "medium", "large", "changing", "called in"],
  ["propose-change", "agree-change", "refuse-change", "withdraw-change"],
)

/** Games of step-ins, of what calls in and what does not, and of how they were once it is over. */
export const anyStepIns = games(
  ["small", "medium", "called in", "stepped in", "settled after a step-in"],
  ["step-in", "say", "check-in", "take-back", "account-for-step-in"],
)

/** Within a day of one another, on terms that can mostly stand. */
function games(from: readonly Game["from"][], only: readonly CommandType[]): fc.Arbitrary<Game> {
  const soon = anyTry.map((one) => ({ ...one, terms: null, minutes: one.minutes % (24 * 60 + 1) }))
  return fc.record({
    from: fc.constantFrom(...from),
    tries: fc.array(soon, { maxLength: 25, size: "max" }),
    only: fc.constant(only),
  })
}
