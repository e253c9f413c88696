import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import type { DelegationEvent } from "./events.ts"

/** Every reason for which a move of a delegation may be refused. The codes are part of the API. */
export const REFUSALS = [
  "not-at-this-stage",
  "not-yours-to-do",
  "not-your-turn",
  "offered-to-oneself",
  "person-not-here",
  "stage-not-set",
  "worst-case-too-large",
  "everything-at-once-too-large",
  "due-in-the-past",
  "seen-before-due",
  "answer-by-in-the-past",
  "rhythm-unknown",
  "criterion-unknown",
  "terms-have-changed",
  "already-committed",
  "back-brief-not-needed",
  "back-brief-not-given",
  "back-brief-already-confirmed",
  "flag-unknown",
  "flag-already-received",
  "help-unknown",
  "help-already-answered",
  "not-your-help",
  "criteria-not-judged",
  "nothing-in-doubt",
  "view-already-added",
  "not-called-in",
  "call-unknown",
  "call-already-answered",
  "line-needed",
  "line-not-needed",
  "line-not-beyond",
  "tripwire-unknown",
  "tripwire-fires-by-itself",
  "tripwire-already-fired",
  "tripwire-already-cured",
  "tripwire-in-the-past",
  "change-already-proposed",
  "no-change-proposed",
  "nothing-changed",
  "reads-as-a-step-in",
  "step-in-unknown",
  "step-in-on-no-such-day",
  "no-step-in",
  "account-already-given",
] as const

export type DelegationRefusal = (typeof REFUSALS)[number]
export type Refused = Refusal<DelegationRefusal>
export type Answer = Decision<DelegationEvent, DelegationRefusal>

export const refuse = refuseWith<DelegationRefusal>
