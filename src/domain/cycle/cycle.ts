import type { Actor, AreaId, PersonId } from "../shared/ids.ts"
import { type At, addDays, type Day, daysBetween } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"
import { adds, ENOUGH, type Moment } from "./found.ts"

/** Who leads whom, in which area; null: in none. */
export type Between = {
  readonly leader: PersonId
  readonly delegate: PersonId
  readonly area: AreaId | null
}

/** What the leader may choose. `let-be` puts it aside, without a mark on anyone. */
export const WAYS = ["smaller", "training", "firmer-buffer", "four-weeks", "let-be"] as const
export type Way = (typeof WAYS)[number]

/** How long a word without step-ins is given for. */
export const FOUR_WEEKS = 28
export const FOUR_WEEKS_WORDS = "Four weeks without a step-in"

/** How long the leader knows it alone. */
export const LEADER_FIRST = 14

/** What the two said of what keeps coming back. */
export type Cycle = Between & {
  readonly raised: {
    readonly at: At
    readonly text: Words | null
    readonly moments: readonly Moment[]
  } | null
  readonly answered: { readonly at: At; readonly way: Way; readonly moments: readonly Moment[] } | null
  /** Raised after the last answer, or before any. */
  readonly isOpen: boolean
}

export type CycleEvent =
  | ({ readonly type: "cycle-raised"; readonly text: Words | null } & On)
  | ({ readonly type: "cycle-answered"; readonly way: Way } & On)
type On = { readonly between: Between; readonly moments: readonly Moment[] }

export type CycleCommand = { readonly by: Actor; readonly at: At; readonly between: Between } & (
  | { readonly type: "raise"; readonly text: Words | null }
  | { readonly type: "answer"; readonly way: Way }
)

export type CycleRefusal = "no-cycle-here" | "cycle-raised-already" | "word-given-already" | "person-not-here"

/** The facts a decision takes from outside. */
export type World = {
  /** What stands between the two in that area, as far as the one who asks may know. */
  readonly moments: readonly Moment[] | null
  /** The other one has not left. */
  readonly here: boolean
  /** A word without step-ins stands between the two. */
  readonly wordGiven: boolean
}

export function evolveCycle(state: Cycle | null, event: CycleEvent & { readonly at: At }): Cycle {
  const { between, moments, at } = event
  const before = state ?? { ...between, raised: null, answered: null }
  switch (event.type) {
    case "cycle-raised":
      return { ...before, raised: { at, text: event.text, moments }, isOpen: true }
    case "cycle-answered":
      return { ...before, answered: { at, way: event.way, moments }, isOpen: false }
  }
}

/** What the leader is asked about: what is found and not answered, or what was raised, until it is answered. */
export function waitingFor(state: Cycle | null, moments: readonly Moment[] | null): readonly Moment[] | null {
  if (state?.isOpen) return moments ?? state.raised?.moments ?? null
  if (!moments || !state?.answered) return moments
  return adds(moments, state.answered.moments) ? moments : null
}

/** Until when only the leader is told, if nobody says anything; null: the delegate is told, or never is by time alone. */
export function aloneUntil(state: Cycle | null, moments: readonly Moment[], today: Day): Day | null {
  const theirs = moments.filter(({ kind }) => kind !== "held-again")
  const last = theirs.at(-1)
  if (!last || theirs.length < ENOUGH || isToldToDelegate(state, theirs, today)) return null
  return addDays(last.on, LEADER_FIRST)
}

/** Whether the delegate is told: they raised it, the leader chose a way out, or the leader knew it for long enough. */
export function isToldToDelegate(state: Cycle | null, moments: readonly Moment[], today: Day): boolean {
  const last = moments.at(-1)
  if (last && daysBetween(last.on, today) >= LEADER_FIRST) return true
  const { raised = null, answered = null } = state ?? {}
  if (raised && !adds(moments, raised.moments)) return true
  return answered !== null && answered.way !== "let-be" && !adds(moments, answered.moments)
}
