import { z } from "zod"
import type { CommandType } from "../../domain/delegation/commands.ts"
import { DaySchema, Sentence, TermsInput, Text } from "./terms-schema.ts"

const Round = z.int().min(1).meta({ description: "The number of the round that was read." })
const Criterion = z.string().max(8)
const Money = z.number().min(0).max(1_000_000_000).multipleOf(0.01)
const Loss = z
  .object({ days: z.number().min(0).max(10_000), money: Money })
  .meta({ description: "What was lost, as the delegate states it." })
const Judgement = z.object({ criterion: Criterion, met: z.boolean(), shows: Text.nullish() })
const Doubt = z.object({ criterion: Criterion, met: z.boolean(), reason: Text })
/** A part of the terms by its name, or a criterion or tripwire by its id: never words, which stand in passages. */
const About = z.union([z.enum(Object.keys(TermsInput.shape)), z.string().regex(/^[sft]\d{1,6}$/)])
const Remark = z.object({ about: About, text: Text })
const RoundInput = z.object({
  terms: TermsInput,
  remarks: z.array(Remark).max(60).optional(),
  answerBy: DaySchema.nullish(),
  backBrief: z.boolean().optional(),
})
const Nothing = z.object({})

/**
 * Every act on a delegation: the noun it is in the API, the move it is in the rules, what it takes, and what it
 * does in a sentence. `POST /api/o/{org}/delegations/{id}/{noun}`.
 */
export const ACTS = {
  terms: act("revise", z.object({ delegate: z.uuid().nullish(), terms: TermsInput }), "Rewrite the draft."),
  discards: act("discard", Nothing, "Throw the draft away."),
  offers: act(
    "offer",
    z.object({ answerBy: DaySchema.nullish(), backBrief: z.boolean().optional() }),
    "Offer the draft to its delegate, as round 1.",
  ),
  "counter-offers": act("counter", RoundInput, "Propose something else: a new round."),
  "back-briefs": act(
    "back-brief",
    z.object({ round: Round, text: Text }),
    "Say in one's own words what is expected.",
  ),
  "back-brief-confirmations": act("confirm-back-brief", Nothing, "Yes, that is what was meant."),
  "back-brief-corrections": act(
    "correct-back-brief",
    z.object({ text: Text }),
    "Nearly: say what was meant.",
  ),
  commitments: act("commit", z.object({ round: Round }), "Give one's word to the round that was read."),
  declines: act("decline", Nothing, "Decline, or not now. Needs no reason and leaves no mark."),
  withdrawals: act("withdraw", Nothing, "Withdraw what one has offered or asked for."),
  "check-ins": act(
    "check-in",
    z.object({
      course: z.enum(["on-course", "at-risk", "off-course"]),
      text: Text.nullish(),
      criterion: Criterion.nullish(),
      moneyUsed: Money.nullish(),
      effort: z.enum(["under-half", "over-half", "near-the-limit"]).nullish(),
    }),
    "Say how it goes.",
  ),
  "shown-notes": act("show-note", z.object({ text: Text }), "Show a note of one's own."),
  flags: act(
    "flag",
    z.object({ what: Text, criterion: Criterion.nullish(), intend: Text.nullish() }),
    "Tell bad news early.",
  ),
  "flag-receipts": act(
    "receive-flag",
    z.object({
      flag: z.string().max(20),
      answer: z.enum(["carry-on", "help", "change-terms"]),
      text: Text.nullish(),
    }),
    "Receive a flag with thanks.",
  ),
  messages: act(
    "say",
    z.object({ kind: z.enum(["reply", "news", "appreciation", "offer-of-support"]), text: Text }),
    "Say what may always be said. Weighs nothing.",
  ),
  "help-requests": act("ask-for-help", z.object({ text: Text }), "Ask for help."),
  "help-answers": act(
    "answer-help",
    z.object({ message: z.string().max(20), takenUp: z.boolean(), text: Text.nullish() }),
    "Take help up, or give it, or not.",
  ),
  "hand-backs": act("hand-back", z.object({ reason: Text }), "Hand it back, with a reason."),
  cancellations: act("cancel", z.object({ cause: Text }), "End it for a cause outside of both."),
  "cancellation-views": act("add-view", z.object({ text: Text }), "Put one's own view beside the cause."),
  outcomes: act(
    "declare",
    z.object({
      judgements: z
        .array(Judgement)
        .max(60)
        .nullish()
        .meta({ description: "Left out: everything agreed is met." }),
      moneyUsed: Money.nullish(),
      lost: Loss.nullish(),
      text: Text.nullish(),
    }),
    "Declare how it came out.",
  ),
  "outcome-confirmations": act("confirm-outcome", Nothing, "Confirm the outcome."),
  "outcome-disputes": act(
    "dispute-outcome",
    z.object({ doubts: z.array(Doubt).min(1).max(60) }),
    "See a criterion otherwise, with a reason.",
  ),
  "outcome-revisions": act(
    "revise-outcome",
    z.object({ judgements: z.array(Judgement).min(1).max(60) }),
    "Answer a dispute with a new account.",
  ),
  "outcome-acceptances": act("accept-dispute", Nothing, "Accept how the leader sees it."),
  "outcome-stands": act(
    "stand-by-outcome",
    z.object({ reason: Text.nullish() }),
    "Stand by one's own account.",
  ),
  closures: act("close", Nothing, "Close what has settled."),
} as const

export type Noun = keyof typeof ACTS
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>
export type RoundInput = z.infer<typeof RoundInput>

/** A would-be delegate writes round 1. `POST /api/o/{org}/requests` */
export const RequestInput = RoundInput.extend({ leader: z.uuid() }).meta({ id: "RequestInput" })
/** A draft, seen by its leader only. `POST /api/o/{org}/delegations` */
export const DraftInput = z
  .object({ delegate: z.uuid().nullish(), terms: TermsInput })
  .meta({ id: "DraftInput" })

function act<M extends CommandType, B extends z.ZodType>(move: M, body: B, summary: string) {
  return { move, body, summary }
}

export const NOUNS = Object.keys(ACTS) as readonly Noun[]
export { Sentence }
