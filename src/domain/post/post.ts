import type { Actor, DelegationId, PersonId } from "../shared/ids.ts"
import type { At } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

export const KINDS = ["win", "loss", "lesson", "happy-accident", "thanks"] as const
export type Kind = (typeof KINDS)[number]

export const REACTIONS = ["congratulations", "thank-you", "learned"] as const
export type Reaction = (typeof REACTIONS)[number]

/** What it may be about: something the author is a party of, or a lesson that this makes everybody's. */
export type About = { readonly delegation: DelegationId } | { readonly lesson: string }
/** Which of the two of a delegation posts about it. */
export type Side = "leader" | "delegate"

/** Where a text names somebody, and everyone whom the name may mean. */
export type Mention = { readonly start: number; readonly end: number; readonly people: readonly PersonId[] }

/** What somebody asked to be named has said; whoever has said nothing is not named. */
export type Answer = {
  readonly person: PersonId
  readonly consent: "agreed" | "refused" | "withdrawn"
}

/** A text, and whom it names. */
export type Written = { readonly text: Words; readonly mentions: readonly Mention[] }

export type Comment = Written & {
  readonly id: string
  readonly by: PersonId
  readonly at: At
  readonly edited: boolean
}

/** Something posted to the board, for everyone here to read. */
export type Post = Written & {
  readonly author: PersonId
  readonly kind: Kind
  readonly about: About | null
  readonly side: Side | null
  /** Whom the author asks to be named, and what they answered. */
  readonly named: readonly PersonId[]
  readonly answers: readonly Answer[]
  /** The author wants their own name below it. */
  readonly signed: boolean
  readonly at: At
  /** Counts the wordings: whoever agrees to be named agrees to one of them. */
  readonly wording: number
  readonly removed: At | null
  readonly reactions: readonly { readonly person: PersonId; readonly reaction: Reaction }[]
  readonly comments: readonly Comment[]
}

export type PostEvent =
  | (Written & {
      readonly type: "posted"
      readonly kind: Kind
      readonly about: About | null
      readonly side: Side | null
      readonly named: readonly PersonId[]
      readonly signed: boolean
    })
  /** `words`: null where only who is named has changed. */
  | {
      readonly type: "post-edited"
      readonly words: Written | null
      readonly named: readonly PersonId[]
      readonly signed: boolean
    }
  | { readonly type: "post-removed" }
  | { readonly type: "named-agreed" | "named-refused" | "named-withdrawn" }
  | { readonly type: "reacted" | "reaction-withdrawn"; readonly reaction: Reaction }
  | (Written & { readonly type: "commented" | "comment-edited"; readonly comment: string })
  | { readonly type: "comment-removed"; readonly comment: string }

export type PostCommand = { readonly by: Actor; readonly at: At } & (
  | (Written & {
      readonly type: "post"
      readonly kind: Kind
      readonly about: About | null
      readonly named: readonly PersonId[]
      readonly signed: boolean
    })
  | {
      readonly type: "edit"
      readonly words: Written | null
      readonly named: readonly PersonId[]
      readonly signed: boolean
    }
  | { readonly type: "remove" }
  | { readonly type: "agree-naming"; readonly wording: number }
  | { readonly type: "refuse-naming" }
  | { readonly type: "react" | "withdraw-reaction"; readonly reaction: Reaction }
  | (Written & { readonly type: "comment"; readonly comment: string })
  | (Written & { readonly type: "edit-comment"; readonly comment: string })
  | { readonly type: "remove-comment"; readonly comment: string }
)

/** What is done with a post that is there. */
export type Later = Exclude<PostCommand, { type: "post" }>
export type CommandType = PostCommand["type"]

export type PostRefusal =
  | "names-someone"
  | "person-not-here"
  | "not-settled-yet"
  | "for-the-delegate-to-post"
  | "for-the-leader-to-post"
  | "kind-does-not-fit"
  | "post-removed"
  | "for-its-author"
  | "not-named-here"
  | "words-have-changed"
  | "comment-gone"

/** The facts a decision takes from outside the post. */
export type World = {
  /** Of those it asks to name, who is not here. */
  readonly notHere: readonly PersonId[]
  /** The delegation it is about: which of the two the author is, and whether both accounts are in. */
  readonly delegation: { readonly side: Side; readonly settled: boolean } | null
}

/** What this one, asked to be named, has said; null for whoever is not asked. */
export function consentOf({ named, answers }: Post, person: Actor): Answer["consent"] | "asked" | null {
  if (!named.includes(person)) return null
  return answers.find((answer) => answer.person === person)?.consent ?? "asked"
}

/** Whether this one agreed to stand in it by name: its author by signing, everyone else when asked. */
export function isNamed(post: Post, person: PersonId): boolean {
  return person === post.author ? post.signed : consentOf(post, person) === "agreed"
}

/** Whom it still asks. */
export function waitsFor(post: Post): readonly PersonId[] {
  return post.named.filter((person) => consentOf(post, person) === "asked")
}
