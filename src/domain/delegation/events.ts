import type { Cents } from "../organisation/settings.ts"
import type { PersonId } from "../shared/ids.ts"
import type { At, Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import type { CallEvent } from "./called-in/called-in.ts"
import type { ChangeEvent } from "./change/change.ts"
import type { CorrectionEvent } from "./correction/correction.ts"
import type { ReviewEvent } from "./review/review.ts"
import type { StepInEvent } from "./step-in/step-in.ts"
import type { Size, Terms } from "./terms.ts"

export type Party = "leader" | "delegate"
export type Course = "on-course" | "at-risk" | "off-course"
export type Effort = "under-half" | "over-half" | "near-the-limit" | "over-the-limit"
export type Outcome = "met" | "partly-met" | "not-met"
/** What may always be said, and weighs nothing. */
export type MessageKind = "reply" | "news" | "appreciation" | "offer-of-support"
export type FlagAnswer = "carry-on" | "help" | "change-terms"

/** One rewriting of the terms. `remarks` stand beside the part they are about. */
export type Round = {
  readonly number: number
  readonly author: Party
  readonly terms: Terms
  readonly remarks: readonly Remark[]
  readonly size: Size
  readonly worstCase: Cents
  readonly backBriefNeeded: boolean
  readonly answerBy: At
}
/** `about` names a part of the terms (`due`) or a criterion's id. */
export type Remark = { readonly about: string; readonly text: Words }

export type Judgement = { readonly criterion: string; readonly met: boolean; readonly shows: Words | null }
export type Doubt = { readonly criterion: string; readonly met: boolean; readonly reason: Words }
export type Loss = { readonly days: number; readonly money: number }
/** How both accounts came together, or did not. */
export type SettledBy = "confirmed" | "silence" | "accepted" | "revised" | "two-accounts"
export type EndedBecause = "handed-back" | "taken-back" | "cancelled" | "left" | "silence"

/** Everything that can have happened in a delegation. */
export type DelegationEvent =
  | CallEvent
  | ChangeEvent
  | CorrectionEvent
  | ReviewEvent
  | StepInEvent
  | {
      readonly type: "drafted"
      readonly leader: PersonId
      readonly delegate: PersonId | null
      readonly terms: Terms
    }
  | { readonly type: "draft-revised"; readonly delegate: PersonId | null; readonly terms: Terms }
  | { readonly type: "discarded" }
  | { readonly type: "offered"; readonly delegate: PersonId; readonly round: Round }
  | {
      readonly type: "asked-for"
      readonly leader: PersonId
      readonly delegate: PersonId
      readonly round: Round
    }
  | { readonly type: "countered"; readonly round: Round }
  | { readonly type: "back-brief-given"; readonly round: number; readonly text: Words }
  | { readonly type: "back-brief-confirmed"; readonly round: number; readonly bySilence: boolean }
  | { readonly type: "back-brief-corrected"; readonly round: number; readonly text: Words }
  | { readonly type: "committed"; readonly round: number }
  | {
      readonly type: "activated"
      readonly round: number
      readonly worstCase: Cents
      readonly dayRate: number
    }
  | { readonly type: "declined" }
  | { readonly type: "withdrawn" }
  | { readonly type: "reminded"; readonly party: Party }
  | { readonly type: "lapsed" }
  | {
      readonly type: "checked-in"
      readonly course: Course
      readonly text: Words | null
      readonly criterion: string | null
      readonly moneyUsed: number | null
      readonly effort: Effort | null
    }
  | { readonly type: "note-shown"; readonly text: Words }
  | {
      readonly type: "flagged"
      readonly flag: string
      readonly what: Words
      readonly criterion: string | null
      readonly intend: Words | null
    }
  | {
      readonly type: "flag-received"
      readonly flag: string
      readonly answer: FlagAnswer
      readonly text: Words | null
      /** By when the leader promises what the text says; so for every support with a day. */
      readonly due?: Day | null
    }
  | {
      readonly type: "said"
      readonly message: string
      readonly kind: MessageKind
      readonly text: Words
      readonly due?: Day | null
    }
  | { readonly type: "help-asked"; readonly message: string; readonly text: Words }
  | {
      readonly type: "help-answered"
      readonly message: string
      readonly takenUp: boolean
      readonly text: Words | null
      readonly due?: Day | null
    }
  | { readonly type: "handed-back"; readonly reason: Words }
  | { readonly type: "cancelled"; readonly cause: Words }
  | { readonly type: "view-added"; readonly text: Words }
  | {
      readonly type: "declared"
      readonly judgements: readonly Judgement[]
      readonly outcome: Outcome
      readonly moneyUsed: number | null
      readonly lost: Loss | null
      readonly text: Words | null
    }
  | { readonly type: "outcome-confirmed"; readonly bySilence: boolean }
  | { readonly type: "outcome-disputed"; readonly doubts: readonly Doubt[] }
  | { readonly type: "outcome-revised"; readonly judgements: readonly Judgement[]; readonly outcome: Outcome }
  | { readonly type: "outcome-accepted" }
  | { readonly type: "outcome-stood-by"; readonly reason: Words | null }
  | {
      readonly type: "settled"
      readonly how: SettledBy
      readonly judgements: readonly Judgement[]
      readonly outcome: Outcome
      readonly doubts: readonly Doubt[]
    }
  | { readonly type: "closed"; readonly bySilence: boolean }
  | { readonly type: "ended"; readonly because: EndedBecause }
