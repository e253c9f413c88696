import { z } from "zod"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()

/** What one of the two says turned out otherwise, and until when the other's answer is waited for. */
export const Correction = z
  .object({
    by: z.enum(["leader", "delegate"]),
    at: Instant,
    answerBy: Instant,
    judgements: z.array(z.object({ criterion: z.string(), met: z.boolean(), shows: Written })),
    lost: z.object({ days: z.number(), money: z.number() }).nullable(),
    text: Written,
  })
  .meta({ id: "Correction" })
