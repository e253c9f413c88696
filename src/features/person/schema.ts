import { z } from "zod"
import { CycleView } from "../cycle/schema.ts"
import { Day, DaySchema, Id } from "../delegation/terms-schema.ts"
import { DelegationRow, PersonRef } from "../delegation/view.ts"
import { PromiseView } from "../promise/schema.ts"
import { RecordView, ShownView } from "../record/schema.ts"
import { ShowingView } from "../showing/schema.ts"

const Away = z.object({ from: DaySchema, until: DaySchema })

/** How far erasing a person has come. */
export const ErasureView = z
  .object({
    asked: z.string().nullable().meta({ format: "date-time" }),
    held: z.boolean().meta({ description: "A legal hold suspends it." }),
    erased: z.string().nullable().meta({ format: "date-time" }),
  })
  .meta({ id: "Erasure" })
export type ErasureView = z.infer<typeof ErasureView>

export const PersonView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    name: z.string().nullable(),
    manager: PersonRef.nullable(),
    administrator: z.boolean(),
    zone: z.string(),
    away: z.object({ from: Day, until: Day }).nullable(),
    left: z.boolean(),
    you: z.boolean(),
    /** Only for oneself. */
    threshold: z.number().nullable(),
    address: z
      .string()
      .nullable()
      .meta({ description: "The login's e-mail: for oneself and administrators." }),
    erasure: ErasureView.nullable().meta({ description: "For oneself and administrators." }),
  })
  .meta({ id: "Person" })
export type PersonView = z.infer<typeof PersonView>

/** A person and what the two of you hold for each other. */
export const PersonPage = z
  .object({
    now: z.string().meta({ format: "date-time" }),
    person: PersonView,
    theyHold: z.array(DelegationRow),
    youHold: z.array(DelegationRow),
    /** What the two of you promised each other. */
    promises: z.array(PromiseView),
    /** What stands between the two of you; null: nothing yet, or it is oneself. */
    record: RecordView.nullable(),
    /** What they show the reader of what stands between them and others. */
    shown: z.array(ShownView),
    /** To whom the reader shows their side of what stands between the two of you. */
    showings: z.array(ShowingView),
    /** What keeps coming back between the two of you, as far as the reader is told. */
    cycles: z.array(CycleView),
  })
  .meta({ id: "PersonPage" })
export type PersonPage = z.infer<typeof PersonPage>

/** What may be changed of a person; what is left out stays. `away: null` is back again. */
export const PersonChange = z
  .object({
    name: z.string().trim().min(1).max(120).optional(),
    zone: z.string().max(60).optional(),
    manager: Id.nullable().optional(),
    administrator: z.boolean().optional(),
    away: Away.nullable().optional(),
    threshold: z.number().min(0).max(10_000).nullable().optional(),
  })
  .meta({ id: "PersonChange" })
export type PersonChange = z.infer<typeof PersonChange>
