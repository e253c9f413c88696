import type { Actor, DelegationId, PersonId } from "../shared/ids.ts"
import type { Absence, At, Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** Where a promise came from: written by hand, or from what was agreed elsewhere. */
export type CameFrom = "hand" | "review" | "resources" | "training" | "support" | "cycle"

/** What the clock looks after by itself, so that neither of the two has to say how it went. */
export type Watched = "step-ins"

/** Something done inside the delegate's room that nothing called for. */
export type SteppedIn = { readonly delegation: DelegationId; readonly stepIn: string }

/** What a promise may be about. */
export type About = { readonly delegation: DelegationId }

/** Another day or other words for it, proposed by who promised; what stays is null. */
export type Proposal = { readonly due: Day | null; readonly what: Words | null; readonly at: At }

/** A word that the one it was promised to gave back: not yet, or let it stand. */
export type Answer = { readonly kind: "not-yet" | "stands"; readonly text: Words | null; readonly at: At }

export type Stage = "open" | "said-kept" | "broken" | "kept" | "released" | "ended"

/** A small word given to one person, with a day. `Promise` is the machine's own name for something else. */
export type Promised = {
  readonly from: PersonId
  readonly to: PersonId
  readonly what: Words
  /** A day where the one who promised lives. */
  readonly due: Day
  readonly about: About | null
  readonly cameFrom: CameFrom
  readonly at: At
  readonly saidKept: { readonly at: At; readonly text: Words | null } | null
  readonly proposal: Proposal | null
  /** The last word that came back, while nothing was said after it. */
  readonly answer: Answer | null
  /** Since when it is with the one who promised again: an answer leaves them a day. */
  readonly backSince: At | null
  readonly broken: At | null
  readonly over: { readonly how: "kept" | "released" | "ended"; readonly at: At } | null
  /** Left out: the two say how it went. */
  readonly watched?: Watched
  /** Of one that is watched: what broke it, and was not welcome to both. */
  readonly steppedIn?: readonly SteppedIn[]
}

export type PromiseEvent =
  | {
      readonly type: "promised"
      readonly from: PersonId
      readonly to: PersonId
      readonly what: Words
      readonly due: Day
      readonly about: About | null
      readonly cameFrom: CameFrom
      readonly watched?: Watched
    }
  | { readonly type: "promise-said-kept"; readonly text: Words | null }
  | { readonly type: "promise-not-yet"; readonly text: Words }
  | { readonly type: "promise-kept"; readonly bySilence: boolean; readonly watched?: Watched }
  | { readonly type: "promise-renegotiated"; readonly due: Day | null; readonly what: Words | null }
  | { readonly type: "promise-renegotiation-agreed"; readonly bySilence: boolean }
  | { readonly type: "promise-renegotiation-refused"; readonly text: Words | null }
  | { readonly type: "promise-released" }
  | { readonly type: "promise-broken"; readonly steppedIn?: SteppedIn }
  | { readonly type: "promise-mended"; readonly steppedIn: SteppedIn }
  | { readonly type: "promise-ended" }

export type PromiseCommand = { readonly by: Actor; readonly at: At } & (
  | {
      readonly type: "promise"
      readonly to: PersonId
      readonly what: Words
      readonly due: Day
      readonly about: About | null
      readonly cameFrom: CameFrom
      readonly watched?: Watched
    }
  | { readonly type: "say-kept"; readonly text: Words | null }
  | { readonly type: "say-not-yet"; readonly text: Words }
  | { readonly type: "confirm-kept" }
  | { readonly type: "renegotiate"; readonly due: Day | null; readonly what: Words | null }
  | { readonly type: "agree-renegotiation" }
  | { readonly type: "refuse-renegotiation"; readonly text: Words | null }
  | { readonly type: "release" }
  | { readonly type: "notice-step-in"; readonly steppedIn: SteppedIn; readonly on: Day }
  | { readonly type: "notice-welcome"; readonly steppedIn: SteppedIn }
  | { readonly type: "end-on-leaving" }
  | { readonly type: "tick" }
)

/** What is said of a promise that is there. */
export type Later = Exclude<PromiseCommand, { type: "promise" }>
export type CommandType = PromiseCommand["type"]

export type PromiseRefusal =
  | "promised-to-oneself"
  | "person-not-here"
  | "due-in-the-past"
  | "not-between-these-two"
  | "promise-over"
  | "for-who-promised"
  | "for-who-was-promised"
  | "said-kept-already"
  | "not-said-kept"
  | "nothing-renegotiated"
  | "nothing-to-renegotiate"
  | "looked-after-by-the-clock"

/** What a side's part of the decision needs to know of them. */
export type Standing = Absence & { readonly here: boolean }

/** The facts a decision takes from outside the promise. */
export type World = {
  readonly from: Standing
  readonly to: Standing
  /** What it is about is a delegation of these two, which both of them may see. */
  readonly betweenThem: boolean
}

/** Where it stands. A broken one is not over: it may still be kept, renegotiated or released. */
export function stageOf({ over, saidKept, broken }: Promised): Stage {
  if (over) return over.how
  if (saidKept) return "said-kept"
  return broken ? "broken" : "open"
}

export type Side = "from" | "to"

export function sideOf({ from, to }: Promised, person: Actor): Side | null {
  if (person === from) return "from"
  return person === to ? "to" : null
}
