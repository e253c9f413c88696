import { z } from "zod"
import { PersonRef } from "../delegation/view.ts"

const Instant = z.string().meta({ format: "date-time" })
const Day = z.string().meta({ format: "date" })
const CameOut = z.enum(["met", "told-in-time", "told-at-the-end", "surprise", "two-accounts"])
const Days = z.number().meta({ description: "Days of loss, beyond the planned effort." })

/** One sentence of the record, and the moment it leads to. */
export const EntryView = z
  .object({
    id: z.uuid(),
    at: Instant,
    sentence: z.string(),
    about: z.string().nullable().meta({ description: "What it was about, in the words of the two." }),
    delegation: z
      .uuid()
      .nullable()
      .meta({ description: "null: it is a promise, or not the reader's to open." }),
    promise: z.uuid().nullable(),
  })
  .meta({ id: "RecordEntry" })
export type EntryView = z.infer<typeof EntryView>

/** One's word to another, the last first. */
export const WordView = z
  .object({ items: z.array(EntryView), next: z.string().nullable() })
  .meta({ id: "RecordedWord" })
export type WordView = z.infer<typeof WordView>

/** What a record supports next. It is shown, and binds nobody. */
export const SuggestionView = z
  .object({
    word: z.enum(["start-small", "same-size", "ready-for-more", "rebuild", "train-or-pilot"]),
    days: Days,
    level: z.int().min(1).max(7).nullable(),
    because: z.object({ delegation: z.uuid(), on: Day, days: Days, cameOut: CameOut }).nullable(),
    rebuild: z.object({ still: z.int(), from: Day }).nullable(),
    restsUntil: Day.nullable(),
  })
  .meta({ id: "Suggestion" })
export type SuggestionView = z.infer<typeof SuggestionView>

/** The stepping stones of a pair in an area. */
export const LatitudeView = z
  .object({
    area: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    youLead: z.boolean().nullable().meta({ description: "null: it is shown to the reader by the delegate." }),
    stones: z.array(
      z.object({ delegation: z.uuid(), on: Day, days: Days, cameOut: CameOut, leap: z.boolean() }),
    ),
    held: z.array(z.object({ delegation: z.uuid(), since: Instant, days: Days, leap: z.boolean() })),
    suggestion: SuggestionView,
  })
  .meta({ id: "Latitude" })
export type LatitudeView = z.infer<typeof LatitudeView>

/** What stands between the reader and another, both ways with equal weight. */
export const RecordView = z
  .object({ theirs: WordView, yours: WordView, latitude: z.array(LatitudeView) })
  .meta({ id: "Record" })
export type RecordView = z.infer<typeof RecordView>

/** What a person shows the reader of what stands between them and one leader: their own side of it. */
export const ShownView = z
  .object({ about: PersonRef, theirs: WordView, latitude: z.array(LatitudeView) })
  .meta({ id: "ShownRecord" })
export type ShownView = z.infer<typeof ShownView>
