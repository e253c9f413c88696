import { z } from "zod"
import { AreaHandOverView } from "../area-hand-over/schema.ts"
import { DelegationRow, NeedView, PersonRef, Tripped } from "../delegation/view.ts"
import { MondayView } from "../plan/schema.ts"
import { PostView } from "../post/schema.ts"
import { PromiseView } from "../promise/schema.ts"

/** One thing that needs the reader: which delegation, what for, and the words that were written about it. */
export const NeedItem = z
  .object({
    delegation: z.uuid(),
    version: z.int(),
    you: z.enum(["leader", "delegate"]),
    begunBy: z.enum(["leader", "delegate"]),
    round: z.int().meta({ description: "The number of the round talked about; 0 in a draft." }),
    other: PersonRef.nullable(),
    outcome: z.string().nullable(),
    size: z.enum(["small", "medium", "large"]).nullable(),
    need: NeedView,
    words: z.string().nullable().meta({ description: "What the other wrote that this is about." }),
    tripped: Tripped.nullable().meta({ description: "What calls the reader in, where that is the need." }),
    since: z.string().meta({ format: "date-time" }),
  })
  .meta({ id: "NeedItem" })
export type NeedItem = z.infer<typeof NeedItem>

/** What needs you; then people and what they hold; then what you hold. */
export const TodayView = z
  .object({
    now: z.string().meta({ format: "date-time" }),
    zone: z.string(),
    needs: z.array(NeedItem),
    /** What others hold for the reader, from negotiating to settled, grouped by person in the order shown. */
    held: z.array(DelegationRow),
    /** What the reader holds for others. */
    holding: z.array(DelegationRow),
    /** Of what the reader promised and was promised: what waits, is due within days, or broke a few days ago. */
    promises: z.array(PromiseView),
    /** Posts that ask whether they may name the reader. Nothing happens when nobody answers. */
    asking: z.array(PostView),
    monday: MondayView.nullable().meta({ description: "The question of the week, on the days it is asked." }),
    /** Areas on their way that ask something of the reader: a row of levels to answer, or a yes to the next level. */
    areaHandOvers: z.array(AreaHandOverView),
    drafts: z.int(),
    people: z.int().meta({ description: "How many others are in the organisation." }),
  })
  .meta({ id: "Today" })
export type TodayView = z.infer<typeof TodayView>
