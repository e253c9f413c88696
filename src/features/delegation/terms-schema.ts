import { z } from "zod"
import { isDay } from "../../domain/shared/time.ts"

/** A sentence; and whatever takes more room. Long enough for real words, short enough to be read. */
export const Sentence = z.string().trim().min(1).max(2_000)
export const Text = z.string().trim().min(1).max(10_000)
export const DaySchema = z
  .string()
  .refine(isDay, { message: "A day is written like 2026-12-14, and must exist." })
  .meta({ format: "date" })

/** An id as it is written here; one that comes in capitals is the same one. */
export const Id = z.uuid().toLowerCase()
/** A day that goes out. */
export const Day = z.string().meta({ format: "date" })
/** Of a success or failure criterion, or a tripwire, within its delegation. */
const PartId = z.string().regex(/^[sft]\d+$/)

const Money = z.number().min(0).max(1_000_000_000).multipleOf(0.01)
const Days = z.number().min(0).max(10_000).multipleOf(0.25)
const Rhythm = z.object({
  every: z.string().regex(/^P[1-9]\d{0,2}[DW]$/, "A rhythm is written like P7D or P2W."),
  graceDays: z.int().min(0).max(30),
  workingDays: z
    .boolean()
    .optional()
    .meta({ description: "Never on a weekend, and graces in working days." }),
})
const CriterionInput = z.object({
  id: z.string().max(8).optional(),
  text: Sentence,
  seenBy: DaySchema.nullish(),
})
const blank = z.string().trim().max(10_000).nullish()

/** The terms as somebody writes them: everything may still be missing; the rules say what a round needs. */
export const TermsInput = z
  .object({
    outcome: z.string().trim().max(2_000).nullish(),
    success: z.array(CriterionInput).max(30).optional(),
    failure: z.array(CriterionInput).max(30).optional(),
    due: DaySchema.nullish(),
    atMost: z.object({ days: Days, money: Money }).nullish(),
    worstCase: blank,
    area: z
      .string()
      .trim()
      .max(80)
      .nullish()
      .meta({ description: "The area's name; a new name opens a new area." }),
    why: blank,
    whyYou: blank,
    ifItFallsShort: blank,
    resources: blank,
    resourcesBy: DaySchema.nullish().meta({ description: "By when they are there: the leader's promise." }),
    training: blank,
    trainingBy: DaySchema.nullish().meta({ description: "By when it is given: the leader's promise." }),
    checkIns: Rhythm.nullish().meta({ description: "null: at the end" }),
    limits: z.object({ effortDays: Days.nullish(), money: Money.nullish() }).optional(),
    tripwires: z
      .array(
        z.object({
          id: z.string().max(8).optional(),
          text: Sentence,
          on: DaySchema.nullish().meta({ description: "It trips when this day is over." }),
          moneyOver: Money.nullish().meta({ description: "It trips once more than this was used." }),
        }),
      )
      .max(20)
      .optional(),
    level: z.int().min(1).max(7).optional(),
    canBeUndone: z.boolean().optional(),
    affected: blank,
    undo: blank,
    withinReach: blank,
    secondPair: blank,
  })
  .meta({ id: "TermsInput" })
export type TermsInput = z.infer<typeof TermsInput>

const Written = z.string().nullable()
export const CriterionView = z
  .object({ id: PartId, text: Written, seenBy: Day.nullable() })
  .meta({ id: "Criterion" })

/** The terms as they are read. A text that was erased is null, as is one that was never written. */
export const TermsView = z
  .object({
    outcome: Written,
    success: z.array(CriterionView),
    failure: z.array(CriterionView),
    due: Day.nullable(),
    atMost: z.object({ days: z.number(), money: z.number() }).nullable(),
    worstCase: Written,
    area: Written,
    why: Written,
    whyYou: Written,
    ifItFallsShort: Written,
    resources: Written,
    resourcesBy: Day.nullable(),
    training: Written,
    trainingBy: Day.nullable(),
    checkIns: z
      .object({ every: z.string(), graceDays: z.number(), workingDays: z.boolean().optional() })
      .nullable(),
    limits: z.object({ effortDays: z.number().nullable(), money: z.number().nullable() }),
    tripwires: z.array(
      z.object({
        id: PartId,
        text: Written,
        on: Day.nullish(),
        moneyOver: z.number().nullish(),
      }),
    ),
    level: z.number(),
    canBeUndone: z.boolean(),
    affected: Written,
    undo: Written,
    withinReach: Written,
    secondPair: Written,
  })
  .meta({ id: "Terms" })
export type TermsView = z.infer<typeof TermsView>
