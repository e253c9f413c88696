import type { Actor } from "../../shared/ids.ts"
import type { At, Day } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"
import type { Party } from "../events.ts"

/** How far something was there, and why one says so. */
export type HowFar = "yes" | "partly" | "no"
export type Judged = { readonly how: HowFar; readonly note: Words | null }

/** What a leader looks at before anything else, all of it their own doing (DESIGN §2). */
export const LOOKED_AT = ["expectation", "criteria", "resources", "buffer"] as const
export type LookedAt = (typeof LOOKED_AT)[number]

export type LeadersReflection = {
  /** Whether each was clear, defined, there, right; null where little was at stake. */
  readonly looks: Readonly<Record<LookedAt, Judged>> | null
  /** Whether they did a part, pressed or directed; null where nothing is said of it. */
  readonly steppedIn: boolean | null
  readonly owns: Words
  /** Whether they did what they said they would if it fell short; null: they had said nothing. */
  readonly kept: Judged | null
}

export type DelegatesReflection = {
  readonly happened: Words
  readonly owns: Words | null
  readonly learned: Words | null
  /** What good came of it unexpectedly. */
  readonly good: Words | null
  /** Whether the leader did what they said they would; null: they had said nothing. */
  readonly leaderKept: Judged | null
}

/** A small word that one of the two gives the other, to be kept by a day. */
export type ProposedPromise = { readonly from: Party; readonly what: Words; readonly due: Day }
/** What is done differently: when this comes, we will do that. */
export type Differently = { readonly when: Words; readonly weWill: Words }
/** What both take from it. */
export type Learning = {
  readonly lessons: readonly Words[]
  readonly promises: readonly ProposedPromise[]
  readonly differently: readonly Differently[]
}

/** Whose part it is: the leader looks first, then the delegate; what is learned is both's. */
export const PARTS = ["leader", "delegate", "learning", "over"] as const
export type Part = (typeof PARTS)[number]

/** What one wrote down for both to agree to; its promises are made when the other agrees. */
export type Proposed = {
  readonly number: number
  readonly by: Party
  readonly at: At
  readonly promises: readonly ProposedPromise[]
}

/** The review of a shortfall. A part that has opened stays open until it is over. */
export type Review = {
  readonly part: Part
  readonly since: At
  readonly reflected: Readonly<Record<Party, At | null>>
  /** The leader looked at their own part while it was their turn. */
  readonly leaderFirst: boolean
  /** The delegate's word whether the leader did what they had said; null: none yet, or nothing had been said. */
  readonly leaderKept: { readonly how: HowFar; readonly at: At } | null
  /** Counts proposals, so that a yes names the one that was read. */
  readonly proposed: Proposed | null
  readonly agreed: At | null
}

export type ReviewEvent =
  | ({ readonly type: "leader-reflected" } & LeadersReflection)
  | ({ readonly type: "delegate-reflected" } & DelegatesReflection)
  /** Fourteen days of silence opened the next part. */
  | { readonly type: "review-moved-on"; readonly to: Part }
  | { readonly type: "learning-proposed"; readonly number: number; readonly learning: Learning }
  | { readonly type: "learning-agreed"; readonly number: number }
  | { readonly type: "appreciated"; readonly text: Words }

export type ReviewCommand = { readonly by: Actor; readonly at: At } & (
  | ({ readonly type: "reflect-as-leader" } & LeadersReflection)
  | ({ readonly type: "reflect-as-delegate" } & DelegatesReflection)
  | { readonly type: "propose-learning"; readonly learning: Learning }
  /** Names the proposal that was read. */
  | { readonly type: "agree-learning"; readonly number: number }
  | { readonly type: "appreciate-at-the-end"; readonly text: Words }
)

export function reviewBegun(since: At): Review {
  const reflected = { leader: null, delegate: null }
  const nothing = { leaderFirst: false, leaderKept: null, proposed: null, agreed: null }
  return { part: "leader", since, reflected, ...nothing }
}

export function nextPart(part: Part): Part {
  return PARTS[Math.min(PARTS.indexOf(part) + 1, PARTS.length - 1)] as Part
}

/** Whether this part has opened by now. */
export function opened(review: Review, part: Part): boolean {
  return PARTS.indexOf(review.part) >= PARTS.indexOf(part)
}
