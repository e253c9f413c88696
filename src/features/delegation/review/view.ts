import { z } from "zod"
import { LOOKED_AT, type LookedAt, PARTS } from "../../../domain/delegation/review/review.ts"
import { Day } from "../terms-schema.ts"
import { HowFar } from "./acts.ts"

const Party = z.enum(["leader", "delegate"])
const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()

const Judged = z.object({ how: HowFar, note: Written })
const Looks = z.object(Object.fromEntries(LOOKED_AT.map((one) => [one, Judged])) as Looked)
type Looked = Record<LookedAt, typeof Judged>

/** What both said where it fell short. */
export const Review = z
  .object({
    part: z.enum(PARTS),
    /** When silence opens the next part, or closes; null once it is over. */
    waitsUntil: Instant.nullable(),
    leader: z
      .object({
        at: Instant,
        looks: Looks.nullable(),
        steppedIn: z.boolean().nullable(),
        owns: Written,
        kept: Judged.nullable(),
      })
      .nullable(),
    delegate: z
      .object({
        at: Instant,
        happened: Written,
        owns: Written,
        learned: Written,
        good: Written,
        leaderKept: Judged.nullable(),
      })
      .nullable(),
    learning: z
      .object({
        number: z.int(),
        by: Party,
        at: Instant,
        agreed: Instant.nullable(),
        lessons: z.array(Written),
        promises: z.array(z.object({ from: Party, what: Written, due: Day })),
        differently: z.array(z.object({ when: Written, weWill: Written })),
      })
      .nullable(),
  })
  .meta({ id: "Review" })

/** One thing the leader said was good. */
export const Appreciated = z.object({ at: Instant, text: Written }).meta({ id: "Appreciated" })
