import type { HowFar } from "../delegation/review/review.ts"
import type { StepInKind } from "../delegation/step-in/step-in.ts"
import type { DelegationId, PersonId } from "../shared/ids.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** What the record says of a delegate's word, and of a leader's (DESIGN §4). Nothing here weighs or counts. */
export type Said =
  | { readonly kind: "checked-in" | "check-in-missed" | "within-limits" | "over-limit" }
  | { readonly kind: "told-in-time" | "told-at-the-end" | "surprise"; readonly criterion: Words | null }
  | {
      readonly kind: "left-alone" | "stepped-in-as-agreed" | "flag-received" | "flag-left" | "reflected-first"
    }
  | {
      readonly kind: "stepped-in"
      readonly what: Exclude<StepInKind, "duty">
      /** Whether each of the two found it welcome; null: not both have said. */
      readonly welcome: { readonly leader: boolean; readonly delegate: boolean } | null
    }
  | { readonly kind: "did-as-said"; readonly how: HowFar }
  | { readonly kind: "promise-kept" | "promise-kept-late" | "promise-broken" | "promise-stepped-over" }

/** The moment an entry leads to. */
export type Moment = { readonly delegation: DelegationId } | { readonly promise: string }

/** One sentence of the record: whose word it was, to whom, and the moment behind it. */
export type Entry = Said & {
  readonly who: PersonId
  readonly whom: PersonId
  readonly at: At
  readonly moment: Moment
  /** What it was about, in the words of the two. */
  readonly about: Words | null
}
