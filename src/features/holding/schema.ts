import { z } from "zod"
import { TITLE_MOST } from "../../domain/holding/holding.ts"
import { AT_ONCE } from "../../domain/holding/pasted.ts"
import { Id } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"
import { NOUNS } from "./acts.ts"

const Instant = z.string().meta({ format: "date-time" })
const Written = z.string().nullable()
const Business = z.enum(["on", "in"])
const Why = z.enum(["nobody-yet", "risk", "habit", "like"])

const SAID = {
  hours: z.number().nullish().meta({ description: "A week, in quarters of an hour; null: not known." }),
  business: Business.nullish().meta({ description: "Work ON the business, or IN it." }),
  why: Why.nullish().meta({ description: "Why one still holds it." }),
  whoCould: z.array(Id).max(20).optional().meta({ description: "Who could do it, of those who are here." }),
}

/** Something one still does, as its owner writes it. What is left out is not said yet. */
export const HoldingInput = z
  .object({ title: z.string().trim().min(1).max(TITLE_MOST), ...SAID })
  .meta({ id: "HoldingInput" })
export type HoldingInput = z.infer<typeof HoldingInput>

/** Several at once, read from a list or a spreadsheet. */
export const HoldingImportInput = z
  .object({ holdings: z.array(HoldingInput).min(1).max(AT_ONCE) })
  .meta({ id: "HoldingImportInput" })

/** A holding as its owner sees it. Nobody else does. */
export const HoldingView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    title: Written,
    hours: z.number().nullable(),
    business: Business.nullable(),
    why: Why.nullable(),
    whoCould: z.array(PersonRef),
    since: Instant,
    openToBeAskedFor: z.boolean(),
    stage: z.enum(["held", "under-way", "handed-over", "let-go", "ended"]),
    /** What was begun from it and has not come to an end. */
    ways: z.array(
      z.object({
        delegation: z.uuid(),
        how: z.enum(["drafted", "asked-for"]),
        agreed: z.boolean(),
        stage: z.string().meta({ description: "Where that delegation stands." }),
        delegate: PersonRef.nullable(),
      }),
    ),
    /** Each time its hours came back, and who had made it theirs. */
    returned: z.array(
      z.object({ at: Instant, hours: z.number().nullable(), delegation: z.uuid(), to: PersonRef }),
    ),
    overAt: Instant.nullable(),
    moves: z.array(z.enum(NOUNS)).meta({ description: "The acts that are open to its owner." }),
  })
  .meta({ id: "Holding" })
export type HoldingView = z.infer<typeof HoldingView>

export const HoldingImported = z
  .object({
    listed: z.array(HoldingView),
    skipped: z.array(z.string()).meta({ description: "Titles that were on the list already." }),
  })
  .meta({ id: "HoldingImported" })
export type HoldingImported = z.infer<typeof HoldingImported>

/** All that others see of a holding that they may ask for. */
export const OpenedHoldingView = z
  .object({
    id: z.uuid(),
    title: Written,
    hours: z.number().nullable(),
    business: Business.nullable(),
    owner: PersonRef,
  })
  .meta({ id: "OpenedHolding" })
export type OpenedHoldingView = z.infer<typeof OpenedHoldingView>
