import type { Actor } from "../../shared/ids.ts"
import type { At, Day } from "../../shared/time.ts"
import type { Words } from "../../shared/words.ts"
import type { Party } from "../events.ts"

/** Something done inside the delegate's room outside the terms. Duty: law or safety demanded it. */
export type StepInKind = "pressed" | "directed" | "did-part" | "duty"

/** What one of the two says of a step-in when it is over. Nobody reads the other's before giving their own. */
export type Account = {
  readonly happened: Words | null
  readonly why: Words | null
  readonly welcome: boolean
  readonly words: Words | null
}

export type StepIn = {
  readonly id: string
  readonly kind: StepInKind
  /** Who said so: the leader, or the delegate who named it. */
  readonly by: Party
  readonly at: At
  /** The day it happened on, in the delegate's zone. */
  readonly on: Day
  /** Whether the agreement called the leader in on that day; computed, never claimed. */
  readonly calledIn: boolean
  readonly accounts: Readonly<Record<Party, Account | null>>
  readonly openedAt: At | null
}

export type StepInEvent =
  | {
      readonly type: "stepped-in"
      readonly stepIn: string
      readonly kind: StepInKind
      readonly on: Day
      readonly calledIn: boolean
      readonly reason: Words
    }
  | ({ readonly type: "step-in-accounted"; readonly stepIn: string } & Account)
  /** Both have answered: what each wrote is named again, and from here on both may read it. */
  | {
      readonly type: "accounts-opened"
      readonly stepIn: string
      readonly accounts: Readonly<Record<Party, Account>>
    }
  | { readonly type: "taken-back"; readonly reason: Words; readonly calledIn: boolean }

export type StepInCommand = { readonly by: Actor; readonly at: At } /** No day: today. */ & (
  | {
      readonly type: "step-in"
      readonly kind: StepInKind
      readonly on: Day | null
      readonly reason: Words
    }
  | ({ readonly type: "account-for-step-in"; readonly stepIn: string } & Account)
  | { readonly type: "take-back"; readonly reason: Words }
)

export function nextStepIn({ stepIns }: { readonly stepIns: readonly StepIn[] }): string {
  return `step-in-${stepIns.length + 1}`
}
