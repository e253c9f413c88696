import { z } from "zod"
import { NOUNS } from "./acts.ts"
import { Correction } from "./correction/view.ts"
import { Appreciated, Review } from "./review/view.ts"
import { Call, CallId, Change, Claim, StepIn, StepInId, Tripped } from "./step-back/view.ts"
import { Day, TermsView } from "./terms-schema.ts"

const Party = z.enum(["leader", "delegate"])
const Instant = z.string().meta({ format: "date-time" })
const FlagId = z.string().regex(/^flag-\d+$/)
const MessageId = z.string().regex(/^message-\d+$/)
const Written = z.string().nullable()
const Outcome = z.enum(["met", "partly-met", "not-met"])
const Loss = z.object({ days: z.number(), money: z.number() })
const Judgement = z.object({ criterion: z.string(), met: z.boolean(), shows: Written })
const Doubt = z.object({ criterion: z.string(), met: z.boolean(), reason: Written })

export const PersonRef = z.object({ id: z.uuid(), name: Written }).meta({ id: "PersonRef" })
export type PersonRef = z.infer<typeof PersonRef>

/** What is waited for from the reader. `kind` says what, the rest when or which. */
export const NeedView = z
  .object({
    kind: z.enum([
      "finish-draft",
      "answer-round",
      "give-back-brief",
      "confirm-back-brief",
      "receive-flag",
      "answer-help",
      "check-in",
      "declare",
      "confirm-outcome",
      "answer-dispute",
      "answer-call",
      "answer-change",
      "account-for-step-in",
      "reflect",
      "write-learning",
      "agree-learning",
      "answer-correction",
      "close",
    ]),
    by: Instant.optional(),
    day: Day.optional(),
    due: Day.optional(),
    flag: FlagId.optional(),
    message: MessageId.optional(),
    call: CallId.optional(),
    stepIn: StepInId.optional(),
    number: z.int().optional().meta({ description: "The proposal of what is learned." }),
    graceUntil: Instant.optional().meta({ description: "Its day is over; grace is not, until then." }),
  })
  .meta({ id: "Need" })

/** One happening, as a sentence, with what was written. */
export const Happening = z
  .object({
    version: z.int(),
    at: Instant,
    by: z.enum(["leader", "delegate", "clock"]),
    type: z.string(),
    sentence: z.string(),
    words: z.array(z.object({ about: z.string().nullable(), text: Written })),
  })
  .meta({ id: "Happening" })
export type Happening = z.infer<typeof Happening>

/** A move the reader might make: open, or closed with a reason. */
export const MoveView = z
  .object({
    noun: z.enum(NOUNS as [string, ...string[]]),
    open: z.boolean(),
    code: z.string().nullable(),
    why: z.string().nullable(),
  })
  .meta({ id: "Move" })

/** What the quiet line draws. */
export const LineView = z
  .object({
    from: Instant,
    to: Instant,
    due: Instant,
    said: z.array(z.object({ at: Instant, course: z.enum(["on-course", "at-risk", "off-course"]) })),
    flags: z.array(z.object({ at: Instant, received: z.boolean() })),
    nextCheckIns: z.array(Instant),
    calls: z.array(z.object({ at: Instant, until: Instant.nullable() })),
    stepIns: z.array(z.object({ at: Instant })),
    ended: z.object({ at: Instant, outcome: Outcome.nullable() }).nullable(),
  })
  .meta({ id: "Line" })

export const RoundView = z
  .object({
    number: z.int(),
    author: Party,
    at: Instant,
    terms: TermsView,
    remarks: z.array(z.object({ about: z.string(), text: Written })),
    size: z.enum(["small", "medium", "large"]),
    backBriefNeeded: z.boolean(),
    receipt: z.string().meta({ description: "The hash of the terms in the ledger, in hexadecimal." }),
  })
  .meta({ id: "Round" })

/** A delegation as one of its parties sees it. */
export const DelegationView = z
  .object({
    id: z.uuid(),
    version: z.int().meta({ description: "The version to name in If-Match." }),
    now: Instant,
    stage: z.enum([
      "draft",
      "negotiating",
      "active",
      "declared",
      "settled",
      "closed",
      "discarded",
      "declined",
      "withdrawn",
      "lapsed",
      "ended",
    ]),
    you: Party,
    leader: PersonRef,
    delegate: PersonRef.nullable(),
    begunBy: Party,
    currency: z.string(),
    /** IANA zone of the delegate: the days of the terms are theirs. */
    zone: z.string(),
    draft: TermsView.nullable(),
    rounds: z.array(RoundView),
    yes: z.object({ leader: Instant.nullable(), delegate: Instant.nullable() }),
    backBrief: z.object({
      needed: z.boolean(),
      given: Instant.nullable(),
      corrected: z.boolean(),
      confirmed: z.boolean(),
    }),
    turn: z.object({ party: Party, answerBy: Instant }).nullable(),
    activeSince: Instant.nullable(),
    settlesBy: Day.nullable(),
    nextCheckIn: Day.nullable(),
    line: LineView.nullable(),
    used: z.object({
      money: z.number().nullable(),
      effort: z.enum(["under-half", "over-half", "near-the-limit", "over-the-limit"]).nullable(),
      /** The lines in force: those of the terms, or the ones named when course was held. */
      lines: z.object({ money: z.number().nullable(), effort: z.number().nullable() }),
    }),
    flags: z.array(
      z.object({
        id: FlagId,
        at: Instant,
        answer: z.enum(["carry-on", "help", "change-terms"]).nullable(),
        what: Written,
        intend: Written,
        criterion: z.string().nullable(),
      }),
    ),
    help: z.array(
      z.object({ id: MessageId, at: Instant, from: Party, text: Written, takenUp: z.boolean().nullable() }),
    ),
    calls: z.array(Call),
    claims: z.array(Claim),
    cured: z.array(z.string()).meta({ description: "Tripwires that the delegate has said are settled." }),
    change: Change.nullable(),
    stepIns: z.array(StepIn),
    declaration: z
      .object({
        at: Instant,
        judgements: z.array(Judgement),
        outcome: Outcome,
        lost: Loss.nullable(),
        text: Written,
        doubts: z.array(Doubt).nullable(),
        disputes: z.int(),
        answerBy: Instant,
      })
      .nullable(),
    settled: z
      .object({
        at: Instant,
        how: z.enum(["confirmed", "silence", "accepted", "revised", "two-accounts"]),
        judgements: z.array(Judgement),
        outcome: Outcome,
        doubts: z.array(Doubt),
      })
      .nullable(),
    correction: Correction.nullable(),
    review: Review.nullable(),
    appreciated: Appreciated.nullable(),
    ended: z
      .object({
        at: Instant,
        by: z.enum(["leader", "delegate", "clock"]),
        because: z.enum(["handed-back", "taken-back", "cancelled", "left", "silence"]),
      })
      .nullable(),
    needs: z.array(NeedView),
    history: z.array(Happening),
    moves: z.array(MoveView),
  })
  .meta({ id: "Delegation" })
export type DelegationView = z.infer<typeof DelegationView>

/** A delegation in a list. */
export const DelegationRow = z
  .object({
    id: z.uuid(),
    stage: DelegationView.shape.stage,
    you: Party,
    leader: PersonRef,
    delegate: PersonRef.nullable(),
    outcome: Written,
    size: z.enum(["small", "medium", "large"]).nullable(),
    due: Day.nullable(),
    settlesBy: Day.nullable(),
    nextCheckIn: Day.nullable(),
    line: LineView.nullable(),
    result: Outcome.nullable(),
    settledHow: z.enum(["confirmed", "silence", "accepted", "revised", "two-accounts"]).nullable(),
    needs: z.array(NeedView),
    changedAt: Instant,
  })
  .meta({ id: "DelegationRow" })
export type DelegationRow = z.infer<typeof DelegationRow>

export { Tripped }
