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
] as const

export type DelegationRefusal = (typeof REFUSALS)[number]
export type Refused = Refusal<DelegationRefusal>
export type Answer = Decision<DelegationEvent, DelegationRefusal>

export const refuse = refuseWith<DelegationRefusal>
