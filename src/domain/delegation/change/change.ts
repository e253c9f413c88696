import type { Cents } from "../../organisation/settings.ts"
import type { Actor } from "../../shared/ids.ts"
import type { At } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"
import type { Party, Remark, Round } from "../events.ts"
import type { Terms } from "../terms.ts"

/** A change of terms on the table: the round it would be, and who proposed it when. One at a time. */
export type Change = { readonly round: Round; readonly by: Party; readonly at: At }

export type ChangeEvent =
  | { readonly type: "change-proposed"; readonly round: Round; readonly text: Words | null }
  /** From here on the round is in force, at the day rate of the day. */
  | {
      readonly type: "change-agreed"
      readonly round: number
      readonly worstCase: Cents
      readonly dayRate: number
    }
  | { readonly type: "change-refused"; readonly round: number; readonly text: Words | null }
  | { readonly type: "change-withdrawn"; readonly round: number }
  | { readonly type: "change-lapsed"; readonly round: number }

export type ChangeCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "propose-change"
      readonly terms: Terms
      readonly remarks: readonly Remark[]
      readonly text: Words | null
      /** Why the leader goes on although it reads as a step-in. */
      readonly despite: Words | null
    }
  /** Names the round that was read. */
  | { readonly type: "agree-change"; readonly round: number }
  | { readonly type: "refuse-change"; readonly round: number; readonly text: Words | null }
  | { readonly type: "withdraw-change" }
)
