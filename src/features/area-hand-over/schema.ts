import { z } from "zod"
import { Id } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"
import { NOUNS, RowInput } from "./acts.ts"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()
const Side = z.enum(["leader", "delegate"])
const Level = z.int().min(1).max(7)

/** An area that somebody proposes to hand over for good: the leader is the one who asks. */
export const AreaHandOverInput = z
  .object({
    person: Id.meta({ description: "Whom it is handed over to." }),
    area: Id,
    row: RowInput.meta({
      description: "The levels, going up; at the last the leader is out of it, if it is 7.",
    }),
  })
  .meta({ id: "AreaHandOverInput" })
export type AreaHandOverInput = z.input<typeof AreaHandOverInput>

const Row = z.array(z.object({ level: Level, mustSettle: z.int() }))

/** The handing over of an area, as one of the two sees it. Everyone else sees the agreed level, and nothing else. */
export const AreaHandOverView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    you: Side,
    leader: PersonRef,
    delegate: PersonRef,
    area: z.object({ id: z.uuid(), name: Written }),
    at: Instant,
    stage: z.enum(["proposed", "under-way", "paused", "handed-over", "over"]),
    passed: z.array(Level).meta({ description: "The levels that lie behind." }),
    row: Row.meta({ description: "What both agreed on, from the level it is at now." }),
    proposal: z.object({ by: Side, row: Row, at: Instant }).nullable(),
    /** How far it is at its level; null while there is no next one. */
    progress: z
      .object({ level: Level, met: z.int(), mustSettle: z.int(), next: Level, full: z.boolean() })
      .nullable(),
    yes: z.object({ leader: z.boolean(), delegate: z.boolean() }).meta({ description: "To the next level." }),
    handedOver: Instant.nullable(),
    over: z
      .object({ how: z.enum(["not-now", "withdrawn", "stopped", "left"]), at: Instant, reason: Written })
      .nullable(),
    need: z
      .enum(["answer-row", "next-level"])
      .nullable()
      .meta({ description: "What it asks of the reader." }),
    moves: z.array(z.enum(NOUNS)).meta({ description: "The acts that are open to the reader." }),
  })
  .meta({ id: "AreaHandOver" })
export type AreaHandOverView = z.infer<typeof AreaHandOverView>

const Happened = z.object({
  version: z.int(),
  at: Instant,
  by: z.enum(["leader", "delegate", "clock"]),
  sentence: z.string(),
  text: Written.meta({ description: "What was written with it." }),
})

/** The same with everything that happened, as sentences. */
export const AreaHandOverHistory = AreaHandOverView.extend({ history: z.array(Happened) }).meta({
  id: "AreaHandOverHistory",
})
export type AreaHandOverHistory = z.infer<typeof AreaHandOverHistory>
