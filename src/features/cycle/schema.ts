import { z } from "zod"
import { WAYS } from "../../domain/cycle/cycle.ts"
import { Id, Text } from "../delegation/terms-schema.ts"

const Instant = z.string().meta({ format: "date-time" })
const Day = z.string().meta({ format: "date" })
const Written = z.string().nullable()

export const CycleInput = z
  .object({
    person: Id.meta({ description: "The leader with whom it is raised." }),
    area: Id.nullish().meta({ description: "The area it keeps coming back in; left out: none." }),
    text: Text.nullish(),
  })
  .meta({ id: "CycleInput" })
export type CycleInput = z.infer<typeof CycleInput>

export const CycleAnswerInput = z
  .object({
    way: z.enum(WAYS).meta({
      description: "`four-weeks` makes a promise that the clock looks after; `let-be` puts it aside.",
    }),
  })
  .meta({ id: "CycleAnswerInput" })
export type CycleAnswerInput = z.infer<typeof CycleAnswerInput>

const MomentView = z.object({
  kind: z.enum(["taken-back", "handed-back", "held-again"]),
  on: Day,
  delegation: z.uuid().nullable(),
  outcome: Written.meta({ description: "What was handed over, in the words of the two." }),
})

/** What keeps coming back between the reader and another in one area. Only these two see it. */
export const CycleView = z
  .object({
    id: z.uuid(),
    area: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    youLead: z.boolean(),
    moments: z
      .array(MomentView)
      .meta({ description: "Empty for the delegate while only the leader is told." }),
    raised: z.object({ at: Instant, text: Written }).nullable(),
    answered: z.object({ at: Instant, way: z.enum(WAYS) }).nullable(),
    aloneUntil: Day.nullable().meta({
      description:
        "Until when only the leader is told; null: the other is told as well, or never by time alone.",
    }),
    moves: z.array(z.enum(["raise", "answer"])).meta({ description: "What is open to the reader." }),
  })
  .meta({ id: "Cycle" })
export type CycleView = z.infer<typeof CycleView>
