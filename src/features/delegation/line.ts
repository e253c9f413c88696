import type { z } from "zod"
import { currentRound, type Delegation } from "../../domain/delegation/delegation.ts"
import { openCheckIns } from "../../domain/delegation/rhythm.ts"
import { settlesBy } from "../../domain/delegation/terms.ts"
import { type Absence, type At, dayAt, endOfDay, startOfDay } from "../../domain/shared/time.ts"
import type { LineView } from "./view.ts"

/** What the quiet line draws: from both words to settling, and what the delegate said between. */
export function lineOf(state: Delegation, delegate: Absence, now: At): z.infer<typeof LineView> | null {
  const { zone } = delegate
  if (!state.active) return null
  const { terms } = currentRound(state)
  const due = terms.due ?? dayAt(state.active.since, zone)
  const ended = state.settled ?? state.ended
  return {
    from: state.active.since,
    due: endOfDay(due, zone),
    to: endOfDay(settlesBy(terms), zone),
    said: state.checkIns.map(({ at, course }) => ({ at, course })),
    flags: state.flags.map(({ at, answer }) => ({ at, received: answer !== null })),
    nextCheckIns:
      state.stage === "active" ? openCheckIns(state, delegate, now).map((day) => startOfDay(day, zone)) : [],
    calls: state.calls.map(({ at, closedAt }) => ({ at, until: closedAt })),
    stepIns: state.stepIns.map(({ on }) => ({ at: startOfDay(on, zone) })),
    ended: ended ? { at: ended.at, outcome: state.settled?.outcome ?? null } : null,
  }
}
