import type { Tripped } from "../../src/domain/delegation/called-in/called-in.ts"
import type { CommandOf } from "../../src/domain/delegation/commands.ts"
import type { DelegationEvent } from "../../src/domain/delegation/events.ts"
import type { Terms } from "../../src/domain/delegation/terms.ts"
import { CLOCK } from "../../src/domain/shared/ids.ts"
import type { At } from "../../src/domain/shared/time.ts"
import { ana, RELEASE_NOTES, type Story, say } from "./cast.ts"
import { by } from "./given.ts"

/**
 * The release notes with every fence there is: active on Tuesday, 24 November, due on Tuesday, 22 December, checked in
 * on every week with two days of grace, lines of money and effort, and tripwires in words, with a day and with a sum.
 */
export const FENCED: Terms = {
  ...RELEASE_NOTES,
  failure: RELEASE_NOTES.failure.map((criterion) => ({ ...criterion, seenBy: null })),
  due: "2026-12-22",
  limits: { effortDays: 14, money: 1_000 },
  tripwires: [
    { id: "t5", text: say("No draft generated for two weeks running") },
    { id: "t6", text: say("No list of themes from the leads"), on: "2026-12-11" },
    { id: "t7", text: say("The translators ask for a deposit"), moneyOver: 500 },
  ],
}

/** One tap, and nothing else stated. */
export const TAP = {
  type: "check-in",
  course: "on-course",
  text: null,
  criterion: null,
  moneyUsed: null,
  effort: null,
} as const

type Stated = Partial<Omit<CommandOf<"check-in">, "type" | "by" | "at">>

export function checkIn(at: At, stated: Stated = {}) {
  return by(ana, at, { ...TAP, ...stated })
}

export function checkedIn(at: At, stated: Stated = {}): Story[number] {
  return by(ana, at, { ...TAP, ...stated, type: "checked-in" } as const)
}

/** What calls the leader in, as an event without who and when. */
export function firing(call: string, tripped: Tripped): DelegationEvent {
  return { type: "tripwire-fired", call, tripped, text: null }
}

/** The clock calls the leader in. */
export function called(at: At, call: string, tripped: Tripped): Story[number] {
  return by(CLOCK, at, firing(call, tripped))
}

export const AGREED = { kind: "agreed", tripwire: "t5" } as const
export const MONEY = { kind: "over-limit", limit: "money", line: 1_000 } as const
export const EFFORT = { kind: "over-limit", limit: "effort", line: 14 } as const
