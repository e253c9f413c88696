import { z } from "zod"
import type { CommandType } from "../../domain/delegation/commands.ts"
import type { DelegationRefusal } from "../../domain/delegation/refusals.ts"
import { DaySchema, TermsInput, Text } from "./terms-schema.ts"

export const RoundNumber = z.int().min(1).meta({ description: "The number of the round that was read." })
export const MoneyInput = z.number().min(0).max(1_000_000_000).multipleOf(0.01)
/** A criterion by its id: never words, which a refusal would repeat. */
export const Criterion = z.string().regex(/^[sf]\d{1,6}$/)
export const JudgementInput = z.object({ criterion: Criterion, met: z.boolean(), shows: Text.nullish() })
export const LossInput = z
  .object({ days: z.number().min(0).max(10_000), money: MoneyInput })
  .meta({ description: "What was lost, as whoever says so states it." })
/** Support with a day becomes a promise of the leader's. */
export const PromisedBy = DaySchema.nullish().meta({
  description: "By when the leader promises what the text says, where it is support.",
})
export const NOT_PROMISED = ["promise-needs-words", "due-in-the-past"] as const
/** A part of the terms by its name, or a criterion or tripwire by its id: never words, which stand in passages. */
const About = z.union([z.enum(Object.keys(TermsInput.shape)), z.string().regex(/^[sft]\d{1,6}$/)])
export const Remarks = z.array(z.object({ about: About, text: Text })).max(60)
export const Nothing = z.object({})

/** Why any move may be refused; beside it, each act says its own reasons. */
const ANY_ACT = ["not-at-this-stage", "not-yours-to-do"] as const

/** What may have changed since a round was written. */
export const STANDS_NO_MORE = [
  "person-not-here",
  "worst-case-too-large",
  "due-in-the-past",
  "seen-before-due",
  "tripwire-in-the-past",
] as const
/** Why a round may not be written. */
export const ROUND_REFUSALS = [...STANDS_NO_MORE, "stage-not-set", "answer-by-in-the-past"] as const

/** One act: the move it is in the rules, what it takes, and what it does in a sentence. */
export function act<M extends CommandType, B extends z.ZodType>(
  move: M,
  body: B,
  summary: string,
  refusals: readonly DelegationRefusal[] = [],
) {
  return { move, body, summary, refusals: [...ANY_ACT, ...refusals] as const }
}
