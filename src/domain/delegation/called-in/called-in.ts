import type { Actor } from "../../shared/ids.ts"
import type { At, Day } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"

export type Limit = "money" | "effort"

/** What calls the leader in, and which occurrence of it: the day, the line crossed, the check-in, the tripwire. */
export type Tripped =
  /** `nth`: the how-manieth agreed one. */
  | { readonly kind: "check-in-missed"; readonly day: Day; readonly nth: number }
  | { readonly kind: "past-due"; readonly day: Day }
  /** `line`: whole units of money with two decimals at most, or days of effort. */
  | { readonly kind: "over-limit"; readonly limit: Limit; readonly line: number }
  /** `checkIn`: the how-manieth check-in said so, from 1. */
  | { readonly kind: "off-course"; readonly checkIn: number }
  | { readonly kind: "agreed"; readonly tripwire: string }

/** What a leader who is called in answers. Taking it back is a move of its own. */
export type CallAnswer = "hold-course" | "support" | "change-terms"

/** The leader is called in while one of these is open. */
export type Call = {
  readonly id: string
  readonly tripped: Tripped
  readonly at: At
  readonly answer: CallAnswer | null
  /** Cured, answered, agreed to be changed, the next check-in came, or it was declared or ended. */
  readonly closedAt: At | null
}

/** A leader's own word that a tripwire has tripped. It calls nobody in. */
export type Claim = { readonly id: string; readonly at: At; readonly tripwire: string | null }

/** What of tripwires and calls a delegation remembers. */
export type CalledIn = {
  readonly calls: readonly Call[]
  readonly claims: readonly Claim[]
  /** Tripwires of the terms that the delegate has said are settled. */
  readonly cured: readonly string[]
  /** Lines named when course was held over a limit, in place of those in the terms. */
  readonly lines: Readonly<Partial<Record<Limit, number>>>
}

export const NOT_CALLED_IN: CalledIn = { calls: [], claims: [], cured: [], lines: {} }

export type CallEvent =
  | {
      readonly type: "tripwire-fired"
      readonly call: string
      readonly tripped: Tripped
      readonly text: Words | null
    }
  | {
      readonly type: "tripwire-claimed"
      readonly claim: string
      readonly tripwire: string | null
      readonly text: Words
    }
  | { readonly type: "tripwire-cured"; readonly tripwire: string; readonly text: Words | null }
  | {
      readonly type: "call-answered"
      readonly call: string
      readonly answer: CallAnswer
      /** The next line, where course is held over a limit. */
      readonly line: number | null
      readonly text: Words | null
      readonly due?: Day | null
    }

export type CallCommand = { readonly by: Actor; readonly at: At } & (
  | { readonly type: "fire-tripwire"; readonly tripwire: string; readonly text: Words | null }
  | { readonly type: "claim-tripwire"; readonly tripwire: string | null; readonly text: Words }
  | { readonly type: "cure-tripwire"; readonly tripwire: string; readonly text: Words | null }
  | {
      readonly type: "answer-call"
      readonly call: string
      readonly answer: CallAnswer
      readonly line: number | null
      readonly text: Words | null
      readonly due?: Day | null
    }
)

/** The calls that are open now; the leader is called in while there is one. */
export function openCalls({ calls }: Pick<CalledIn, "calls">): readonly Call[] {
  return calls.filter(({ closedAt }) => closedAt === null)
}

/** Whether the agreement called the leader in at some time from `from` until before `until`. */
export function calledInWithin({ calls }: Pick<CalledIn, "calls">, from: At, until: At): boolean {
  return calls.some(({ at, closedAt }) => at < until && (closedAt === null || closedAt > from))
}
