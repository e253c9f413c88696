import type { Actor } from "../../shared/ids.ts"
import type { At } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"
import type { Judgement, Loss, Outcome, Party } from "../events.ts"

/** What turned out otherwise, as one of the two says; it waits for the other's yes. One at a time. */
export type Correction = {
  readonly by: Party
  readonly at: At
  /** The criteria that turned out otherwise, and no others. */
  readonly judgements: readonly Judgement[]
  /** What is lost after all; null: as it was stated. */
  readonly lost: Loss | null
}

export type CorrectionEvent =
  | {
      readonly type: "correction-proposed"
      readonly judgements: readonly Judgement[]
      readonly lost: Loss | null
      readonly text: Words | null
    }
  /** From here on it came out like this: every judgement, and what they come to. */
  | {
      readonly type: "correction-confirmed"
      readonly judgements: readonly Judgement[]
      readonly outcome: Outcome
    }
  | { readonly type: "correction-refused"; readonly text: Words | null }
  | { readonly type: "correction-withdrawn" }
  | { readonly type: "correction-lapsed" }

export type CorrectionCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "propose-correction"
      readonly judgements: readonly Judgement[]
      readonly lost: Loss | null
      readonly text: Words | null
    }
  | { readonly type: "confirm-correction" }
  | { readonly type: "refuse-correction"; readonly text: Words | null }
  | { readonly type: "withdraw-correction" }
)
