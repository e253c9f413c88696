import type { Actor, AreaId, DelegationId, PersonId } from "../shared/ids.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

export type LessonId = string
export type Between = { readonly leader: PersonId; readonly delegate: PersonId }

/** That somebody used it in terms they write or hold. */
export type Applied = { readonly delegation: DelegationId; readonly by: PersonId; readonly at: At }

/** The question whether it is the same as an earlier one, and what one of the two answered. */
export type Asked = { readonly earlier: LessonId; readonly at: At; readonly same: boolean | null }

/** What two people keep from a delegation, seen by them until it is posted. */
export type Lesson = {
  readonly between: Between
  readonly delegation: DelegationId
  readonly area: AreaId | null
  readonly text: Words
  readonly at: At
  readonly posted: At | null
  readonly applied: readonly Applied[]
  readonly asked: Asked | null
}

export type LessonEvent =
  | {
      readonly type: "learned"
      readonly between: Between
      readonly delegation: DelegationId
      readonly area: AreaId | null
      readonly text: Words
    }
  /** Both name the text again, so that its readers become everyone, or the two. */
  | { readonly type: "lesson-posted"; readonly text: Words }
  | { readonly type: "lesson-unposted"; readonly text: Words }
  | { readonly type: "lesson-applied"; readonly delegation: DelegationId }
  | { readonly type: "lesson-not-applied"; readonly delegation: DelegationId }
  | { readonly type: "lesson-asked-about"; readonly earlier: LessonId }
  | { readonly type: "lesson-answered"; readonly same: boolean }

export type LessonCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "learn"
      readonly between: Between
      readonly delegation: DelegationId
      readonly area: AreaId | null
      readonly text: Words
    }
  | { readonly type: "post" }
  | { readonly type: "unpost" }
  | { readonly type: "apply"; readonly delegation: DelegationId }
  | { readonly type: "take-back-applying"; readonly delegation: DelegationId }
  | { readonly type: "ask-about"; readonly earlier: LessonId }
  | { readonly type: "answer"; readonly same: boolean }
)

export type LessonRefusal =
  | "lesson-of-others"
  | "delegation-of-others"
  | "nothing-asked-about-it"
  | "lesson-answered-already"

/** The facts a decision takes from outside the lesson. */
export type World = {
  /** The one who acts writes or holds the terms of the delegation that is named. */
  readonly isParty: boolean
}

export function isOf({ between }: Pick<Lesson, "between">, person: Actor): boolean {
  return person === between.leader || person === between.delegate
}

export function isApplied({ applied }: Lesson, delegation: DelegationId): boolean {
  return applied.some((one) => one.delegation === delegation)
}

/** Asked, and not answered by either yet. */
export function waits({ asked }: Lesson): boolean {
  return asked !== null && asked.same === null
}
