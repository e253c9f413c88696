import { z } from "zod"
import { Id } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()

/** Which terms use it. */
export const ApplicationInput = z.object({ delegation: Id }).meta({ id: "ApplicationInput" })
export const AnswerInput = z
  .object({ same: z.boolean().meta({ description: "Whether it is what was learned before." }) })
  .meta({ id: "LessonAnswerInput" })
/** The words of terms as somebody writes them. Nothing of them is kept. */
export const NearestInput = z
  .object({
    text: z.string().max(15_000),
    area: z.string().trim().max(80).nullish().meta({ description: "The area’s name, where one is written." }),
  })
  .meta({ id: "NearestInput" })

/** A lesson as somebody reads it who may. Whom it is between is said to the two alone. */
export const LessonView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    text: Written,
    at: Instant,
    posted: Instant.nullable(),
    area: Written,
    /** For the two who learned it: the other, and what it was learned from. */
    yours: z.object({ other: PersonRef, delegation: z.uuid(), outcome: Written }).nullable(),
    /** In how many terms it was used, and in which of the reader's. */
    applied: z.int(),
    appliedIn: z.array(z.uuid()),
    /** The earlier one that it may be, or is; only for the two, and only while they have not said that it is another. */
    before: z
      .object({ id: z.uuid(), text: Written, at: Instant, same: z.boolean().nullable() })
      .nullable()
      .meta({ description: "`same` null: both are asked whether this was learned before." }),
  })
  .meta({ id: "Lesson" })
export type LessonView = z.infer<typeof LessonView>
