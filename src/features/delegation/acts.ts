import { z } from "zod"
import {
  act,
  Criterion,
  JudgementInput,
  LossInput,
  MoneyInput,
  NOT_PROMISED,
  Nothing,
  PromisedBy,
  Remarks,
  ROUND_REFUSALS,
  RoundNumber,
  STANDS_NO_MORE,
} from "./act.ts"
import { CORRECTION_ACTS } from "./correction/acts.ts"
import { REVIEW_ACTS } from "./review/acts.ts"
import { Despite, STEP_BACK_ACTS } from "./step-back/acts.ts"
import { DaySchema, Id, TermsInput, Text } from "./terms-schema.ts"

const Doubt = z.object({ criterion: Criterion, met: z.boolean(), reason: Text })
const RoundInput = z.object({
  terms: TermsInput,
  remarks: Remarks.optional(),
  answerBy: DaySchema.nullish(),
  backBrief: z.boolean().optional(),
})
/**
 * Every act on a delegation: the noun it is in the API, the move it is in the rules, what it takes, and what it
 * does in a sentence. `POST /api/o/{org}/delegations/{id}/{noun}`.
 */
export const ACTS = {
  terms: act("revise", z.object({ delegate: Id.nullish(), terms: TermsInput }), "Rewrite the draft.", [
    "person-not-here",
  ]),
  discards: act("discard", Nothing, "Throw the draft away."),
  offers: act(
    "offer",
    z.object({ answerBy: DaySchema.nullish(), backBrief: z.boolean().optional() }),
    "Offer the draft to its delegate, as round 1.",
    ["offered-to-oneself", ...ROUND_REFUSALS],
  ),
  "counter-offers": act("counter", RoundInput, "Propose something else: a new round.", ROUND_REFUSALS),
  "back-briefs": act(
    "back-brief",
    z.object({ round: RoundNumber, text: Text }),
    "Say in one's own words what is expected.",
    ["terms-have-changed", "back-brief-not-needed", "back-brief-already-confirmed"],
  ),
  "back-brief-confirmations": act("confirm-back-brief", Nothing, "Yes, that is what was meant.", [
    "back-brief-not-given",
    "back-brief-already-confirmed",
    ...STANDS_NO_MORE,
    "everything-at-once-too-large",
  ]),
  "back-brief-corrections": act(
    "correct-back-brief",
    z.object({ text: Text }),
    "Nearly: say what was meant.",
    ["back-brief-not-given", "back-brief-already-confirmed"],
  ),
  commitments: act(
    "commit",
    z.object({ round: RoundNumber }),
    "Give one's word to the round that was read.",
    ["terms-have-changed", "already-committed", ...STANDS_NO_MORE, "everything-at-once-too-large"],
  ),
  declines: act("decline", Nothing, "Decline, or not now. Needs no reason and leaves no mark."),
  withdrawals: act("withdraw", Nothing, "Withdraw what one has offered or asked for."),
  "check-ins": act(
    "check-in",
    z.object({
      course: z.enum(["on-course", "at-risk", "off-course"]),
      text: Text.nullish(),
      criterion: Criterion.nullish(),
      moneyUsed: MoneyInput.nullish(),
      effort: z.enum(["under-half", "over-half", "near-the-limit", "over-the-limit"]).nullish(),
    }),
    "Say how it goes.",
    ["criterion-unknown"],
  ),
  "shown-notes": act("show-note", z.object({ text: Text }), "Show a note of one's own."),
  flags: act(
    "flag",
    z.object({ what: Text, criterion: Criterion.nullish(), intend: Text.nullish() }),
    "Tell bad news early.",
    ["criterion-unknown"],
  ),
  "flag-receipts": act(
    "receive-flag",
    z.object({
      flag: z.string().max(20),
      answer: z.enum(["carry-on", "help", "change-terms"]),
      text: Text.nullish(),
      due: PromisedBy,
    }),
    "Receive a flag with thanks.",
    ["flag-unknown", "flag-already-received", ...NOT_PROMISED],
  ),
  messages: act(
    "say",
    z.object({
      kind: z.enum(["reply", "news", "appreciation", "offer-of-support"]),
      text: Text,
      due: PromisedBy,
      despite: Despite.nullish(),
    }),
    "Say what may always be said. Weighs nothing.",
    ["reads-as-a-step-in", "due-in-the-past"],
  ),
  "help-requests": act("ask-for-help", z.object({ text: Text }), "Ask for help."),
  "help-answers": act(
    "answer-help",
    z.object({
      message: z.string().max(20),
      takenUp: z.boolean(),
      text: Text.nullish(),
      due: PromisedBy,
    }),
    "Take help up, or give it, or not.",
    ["help-unknown", "help-already-answered", "not-your-help", ...NOT_PROMISED],
  ),
  "hand-backs": act("hand-back", z.object({ reason: Text }), "Hand it back, with a reason."),
  cancellations: act("cancel", z.object({ cause: Text }), "End it for a cause outside of both."),
  "cancellation-views": act("add-view", z.object({ text: Text }), "Put one's own view beside the cause.", [
    "view-already-added",
  ]),
  outcomes: act(
    "declare",
    z.object({
      judgements: z
        .array(JudgementInput)
        .max(60)
        .nullish()
        .meta({ description: "Left out: everything agreed is met." }),
      moneyUsed: MoneyInput.nullish(),
      lost: LossInput.nullish(),
      text: Text.nullish(),
    }),
    "Declare how it came out.",
    ["criterion-unknown", "criteria-not-judged"],
  ),
  "outcome-confirmations": act("confirm-outcome", Nothing, "Confirm the outcome.", ["not-your-turn"]),
  "outcome-disputes": act(
    "dispute-outcome",
    z.object({ doubts: z.array(Doubt).min(1).max(60) }),
    "See a criterion otherwise, with a reason.",
    ["not-your-turn", "nothing-in-doubt", "criterion-unknown"],
  ),
  "outcome-revisions": act(
    "revise-outcome",
    z.object({ judgements: z.array(JudgementInput).min(1).max(60) }),
    "Answer a dispute with a new account.",
    ["not-your-turn", "criterion-unknown", "criteria-not-judged"],
  ),
  "outcome-acceptances": act("accept-dispute", Nothing, "Accept how the leader sees it.", ["not-your-turn"]),
  "outcome-stands": act(
    "stand-by-outcome",
    z.object({ reason: Text.nullish() }),
    "Stand by one's own account.",
    ["not-your-turn"],
  ),
  closures: act("close", Nothing, "Close what has settled."),
  ...STEP_BACK_ACTS,
  ...REVIEW_ACTS,
  ...CORRECTION_ACTS,
} as const

export type Noun = keyof typeof ACTS
export type ActBody<N extends Noun> = z.input<(typeof ACTS)[N]["body"]>
export { ROUND_REFUSALS }
export type RoundInput = z.infer<typeof RoundInput>

/** A would-be delegate writes round 1. `POST /api/o/{org}/requests` */
export const RequestInput = RoundInput.extend({
  leader: Id,
  holding: Id.nullish().meta({
    description: "What the leader opened to be asked for, where it begins from that.",
  }),
}).meta({ id: "RequestInput" })
/** A draft, seen by its leader only. `POST /api/o/{org}/delegations` */
export const DraftInput = z.object({ delegate: Id.nullish(), terms: TermsInput }).meta({ id: "DraftInput" })

export const NOUNS = Object.keys(ACTS) as readonly Noun[]
