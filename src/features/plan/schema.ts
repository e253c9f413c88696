import { z } from "zod"
import { Day, DaySchema, Sentence, Text } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()
const Week = DaySchema.meta({ description: "The Monday of the week, where one lives." })

const IfThen = {
  when: Sentence.meta({ description: "The cue: if …" }),
  iWill: Sentence.meta({ description: "What one does then: then I …" }),
}

/** A plan of this week, from one of the moves or of one’s own. */
export const PlanInput = z
  .object({
    week: Week,
    move: z
      .string()
      .max(200)
      .nullish()
      .meta({ description: "The key of the move it began as; left out: something of one's own." }),
    ...IfThen,
  })
  .meta({ id: "PlanInput" })
export type PlanInput = z.infer<typeof PlanInput>

export const Rewording = z.object(IfThen)
export const PlanAnswer = z.object({ done: z.boolean(), happened: Text.nullish() })
export const WeekInput = z.object({ week: Week })
export const WeekPutAside = z.object({ week: Day })
export type WeekPutAside = z.infer<typeof WeekPutAside>

/** What one means to do in a week: seen by oneself, and by nobody else. */
export const PlanView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    week: Day.meta({ description: "Its Monday." }),
    cameFrom: z.enum(["own", "step-in", "holding", "promise", "level", "praise"]),
    when: Written,
    iWill: Written,
    at: Instant,
    putAside: Instant.nullable(),
    answer: z.object({ done: z.boolean(), happened: Written, at: Instant }).nullable(),
    moves: z.array(z.enum(["rewordings", "answers"])).meta({ description: "What may still be said of it." }),
  })
  .meta({ id: "Plan" })
export type PlanView = z.infer<typeof PlanView>

/** One way to trust more this week, drawn from what is there. */
export const SuggestedMove = z
  .object({
    key: z.string(),
    sentence: z.string(),
    reason: z.string(),
    /** Where the moment behind it is. */
    delegation: z.uuid().nullable(),
    person: z.uuid().nullable(),
    when: z.string().meta({ description: "A cue to begin with." }),
    iWill: z.string().meta({ description: "What to do then, to begin with." }),
  })
  .meta({ id: "SuggestedMove" })
export type SuggestedMove = z.infer<typeof SuggestedMove>

/** Something a leader has opened to be asked for. */
export const OpenedView = z
  .object({ holding: z.uuid(), title: z.string(), leader: PersonRef })
  .meta({ id: "OpenedToBeAskedFor" })
export type OpenedView = z.infer<typeof OpenedView>

/** The week's question, from Monday to Wednesday: one thing after the other. */
export const MondayView = z
  .object({
    week: Day,
    last: PlanView.nullable().meta({
      description: "The last plan, while it waits for its answer: asked first.",
    }),
    asks: z.boolean().meta({ description: "Whether the question of this week is open." }),
    moves: z.array(SuggestedMove),
    plan: PlanView.nullable().meta({ description: "What is planned for this week." }),
    opened: z.array(OpenedView).meta({ description: "What one's leader has opened to be asked for." }),
  })
  .meta({ id: "Monday" })
export type MondayView = z.infer<typeof MondayView>
