import { z } from "zod"
import { Day, TermsView } from "../terms-schema.ts"

const Party = z.enum(["leader", "delegate"])
const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()
export const CallId = z.string().regex(/^call-\d+$/)
export const StepInId = z.string().regex(/^step-in-\d+$/)

/** What calls the leader in; of an agreed one, with what was agreed. */
export const Tripped = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("check-in-missed"), day: Day, nth: z.int() }),
  z.object({ kind: z.literal("past-due"), day: Day }),
  z.object({ kind: z.literal("over-limit"), limit: z.enum(["money", "effort"]), line: z.number() }),
  z.object({ kind: z.literal("off-course"), checkIn: z.int() }),
  z.object({ kind: z.literal("agreed"), tripwire: z.string(), text: Written }),
])

/** The agreement calls the leader in, until it is closed. */
export const Call = z
  .object({
    id: CallId,
    tripped: Tripped,
    at: Instant,
    by: z.enum(["delegate", "clock"]),
    text: Written.meta({ description: "What the delegate said with it." }),
    answer: z.enum(["hold-course", "support", "change-terms"]).nullable(),
    answered: Written.meta({ description: "What the leader said with the answer." }),
    closedAt: Instant.nullable(),
  })
  .meta({ id: "Call" })

/** A leader's own word that a condition has come. */
export const Claim = z
  .object({ at: Instant, tripwire: z.string().nullable(), text: Written })
  .meta({ id: "Claim" })

/** A change of terms that waits for the other one's answer. */
export const Change = z
  .object({
    round: z.int(),
    by: Party,
    at: Instant,
    terms: TermsView,
    remarks: z.array(z.object({ about: z.string(), text: Written })),
    size: z.enum(["small", "medium", "large"]),
    text: Written,
    answerBy: Instant,
  })
  .meta({ id: "Change" })

const Account = z.object({ happened: Written, why: Written, welcome: z.boolean(), words: Written })

/** Something done inside the delegate's room. The other's account is there once both are in. */
export const StepIn = z
  .object({
    id: StepInId,
    kind: z.enum(["pressed", "directed", "did-part", "duty"]),
    by: Party,
    at: Instant,
    on: Day,
    calledIn: z.boolean(),
    reason: Written,
    accounts: z.object({ leader: Account.nullable(), delegate: Account.nullable() }),
    openedAt: Instant.nullable(),
  })
  .meta({ id: "StepIn" })
