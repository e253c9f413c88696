import type { AreaId, DelegationId, PersonId } from "../shared/ids.ts"
import type { Day } from "../shared/time.ts"
import type { Kind } from "./plan.ts"

export type Person = {
  readonly id: PersonId
  readonly name: string | null
  /** Nobody who left is ever suggested. */
  readonly here: boolean
}

/** What was done in the delegate's room; duty is nothing to make good. */
export type Did = "pressed" | "directed" | "did-part"
/** Why a leader still holds something. */
export type Why = "nobody-yet" | "risk" | "habit" | "liking"

/**
 * What is really there, from which moves are drawn: plain data, read from the leader's own record and holdings. A
 * `holding` whose `person` it `covers` is within what the record supports for that person; without one it may be
 * opened to be asked for, unless it `open`ly is. A `level` is the one now agreed, where the next is ready.
 */
export type Fact =
  | {
      readonly kind: "promise"
      readonly promise: string
      readonly person: Person
      readonly what: string | null
      readonly due: Day
    }
  | {
      readonly kind: "step-in"
      readonly delegation: DelegationId
      readonly stepIn: string
      readonly person: Person
      readonly did: Did
      readonly on: Day
    }
  | {
      readonly kind: "praise"
      readonly delegation: DelegationId
      readonly person: Person
      readonly since: Day
      readonly last: Day | null
    }
  | {
      readonly kind: "holding"
      readonly holding: string
      readonly title: string
      readonly since: Day
      readonly why: Why | null
      readonly person: Person | null
      readonly covers: boolean
      readonly open: boolean
    }
  | {
      readonly kind: "level"
      readonly area: { readonly id: AreaId; readonly name: string }
      readonly person: Person
      readonly level: number
    }

export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>
