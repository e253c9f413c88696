import { z } from "zod"
import { Day, DaySchema, Id, Sentence } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"
import { NOUNS } from "./acts.ts"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()

/** A promise as somebody writes it: the one who promises is the one who asks. */
export const PromiseInput = z
  .object({
    person: Id.meta({ description: "To whom it is promised." }),
    what: Sentence,
    due: DaySchema.meta({ description: "A day where the one who promises lives." }),
    about: z
      .object({ delegation: Id })
      .nullish()
      .meta({ description: "A delegation of the two, where it is about one." }),
  })
  .meta({ id: "PromiseInput" })
export type PromiseInput = z.infer<typeof PromiseInput>

/** A promise as one of the two sees it. Nobody else does. */
export const PromiseView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    you: z.enum(["from", "to"]).meta({ description: "Who promised, or whom it was promised to." }),
    promiser: PersonRef,
    receiver: PersonRef,
    what: Written,
    due: Day,
    about: z.object({ delegation: z.uuid(), outcome: Written }).nullable(),
    at: Instant,
    cameFrom: z.enum(["hand", "review", "resources", "training", "support", "cycle"]),
    watched: z
      .enum(["step-ins"])
      .nullable()
      .meta({ description: "What the clock looks after by itself; null: the two say how it went." }),
    stage: z.enum(["open", "said-kept", "broken", "kept", "released", "ended"]),
    /** What it asks of the reader now. */
    need: z.enum(["keep", "confirm", "answer"]).nullable(),
    saidKept: z.object({ at: Instant, text: Written, silence: Instant }).nullable(),
    proposal: z.object({ at: Instant, due: Day.nullable(), what: Written, silence: Instant }).nullable(),
    answer: z.object({ at: Instant, kind: z.enum(["not-yet", "stands"]), text: Written }).nullable(),
    overAt: Instant.nullable(),
    moves: z.array(z.enum(NOUNS)).meta({ description: "The acts that are open to the reader." }),
  })
  .meta({ id: "Promise" })
export type PromiseView = z.infer<typeof PromiseView>

const Happened = z.object({
  version: z.int(),
  at: Instant,
  by: z.enum(["from", "to", "clock"]),
  sentence: z.string(),
  text: Written.meta({ description: "What was written with it." }),
})

/** A promise with everything that happened to it, as sentences. */
export const PromiseHistory = PromiseView.extend({ history: z.array(Happened) }).meta({
  id: "PromiseHistory",
})
export type PromiseHistory = z.infer<typeof PromiseHistory>
