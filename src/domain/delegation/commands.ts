import type { Actor, PersonId } from "../shared/ids.ts"
import type { At, Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import type { CallCommand } from "./called-in/called-in.ts"
import type { ChangeCommand } from "./change/change.ts"
import type { CorrectionCommand } from "./correction/correction.ts"
import type { Course, Doubt, Effort, FlagAnswer, Judgement, Loss, MessageKind, Remark } from "./events.ts"
import type { ReviewCommand } from "./review/review.ts"
import type { StepInCommand } from "./step-in/step-in.ts"
import type { Terms } from "./terms.ts"

type NewRound = {
  readonly terms: Terms
  readonly remarks: readonly Remark[]
  /** The last day for an answer, in the answering person's zone; null: seven days from now. */
  readonly answerBy: Day | null
  /** The leader would like a back-brief even where none is needed. */
  readonly backBrief: boolean
}

/** Every move of a delegation. Time and actor arrive in each. */
export type DelegationCommand =
  | CallCommand
  | ChangeCommand
  | CorrectionCommand
  | ReviewCommand
  | StepInCommand
  | ({ readonly by: Actor; readonly at: At } & (
      | { readonly type: "draft"; readonly delegate: PersonId | null; readonly terms: Terms }
      | { readonly type: "revise"; readonly delegate: PersonId | null; readonly terms: Terms }
      | { readonly type: "discard" }
      | ({ readonly type: "offer" } & Omit<NewRound, "terms">)
      | ({ readonly type: "ask-for-it"; readonly leader: PersonId } & NewRound)
      | ({ readonly type: "counter" } & NewRound)
      | { readonly type: "back-brief"; readonly round: number; readonly text: Words }
      | { readonly type: "confirm-back-brief" }
      | { readonly type: "correct-back-brief"; readonly text: Words }
      | { readonly type: "commit"; readonly round: number }
      | { readonly type: "decline" }
      | { readonly type: "withdraw" }
      | {
          readonly type: "check-in"
          readonly course: Course
          readonly text: Words | null
          readonly criterion: string | null
          readonly moneyUsed: number | null
          readonly effort: Effort | null
        }
      | { readonly type: "show-note"; readonly text: Words }
      | {
          readonly type: "flag"
          readonly what: Words
          readonly criterion: string | null
          readonly intend: Words | null
        }
      | {
          readonly type: "receive-flag"
          readonly flag: string
          readonly answer: FlagAnswer
          readonly text: Words | null
          /** By when the leader promises what the text says; so for every support with a day. */
          readonly due?: Day | null
        }
      | {
          readonly type: "say"
          readonly kind: MessageKind
          readonly text: Words
          readonly due?: Day | null
          /** Why the leader goes on although it reads as a step-in. */
          readonly despite: Words | null
        }
      | { readonly type: "ask-for-help"; readonly text: Words }
      | {
          readonly type: "answer-help"
          readonly message: string
          readonly takenUp: boolean
          readonly text: Words | null
          readonly due?: Day | null
        }
      | { readonly type: "hand-back"; readonly reason: Words }
      | { readonly type: "cancel"; readonly cause: Words }
      | { readonly type: "add-view"; readonly text: Words }
      /** No judgements: everything agreed is met, the one click of a small hand-over. */
      | {
          readonly type: "declare"
          readonly judgements: readonly Judgement[] | null
          readonly moneyUsed: number | null
          readonly lost: Loss | null
          readonly text: Words | null
        }
      | { readonly type: "confirm-outcome" }
      | { readonly type: "dispute-outcome"; readonly doubts: readonly Doubt[] }
      | { readonly type: "revise-outcome"; readonly judgements: readonly Judgement[] }
      | { readonly type: "accept-dispute" }
      | { readonly type: "stand-by-outcome"; readonly reason: Words | null }
      | { readonly type: "close" }
      /** Someone has left the organisation. */
      | { readonly type: "end-on-leaving" }
      /** The clock looks whether something is due. */
      | { readonly type: "tick" }
    ))

export type CommandType = DelegationCommand["type"]
export type CommandOf<T extends CommandType> = Extract<DelegationCommand, { readonly type: T }>
