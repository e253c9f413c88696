import { type Absence, type Day, dayAt, endOfDay } from "../../shared/time.ts"
import type { Due } from "../clock.ts"
import { currentRound, type Delegation } from "../delegation.ts"
import { lastDay, unanswered } from "../rhythm.ts"
import { settlesBy } from "../terms.ts"
import type { Tripped } from "./called-in.ts"
import { fired, hasFired } from "./occurrence.ts"

/** What will call the leader in, and the last day on which the delegate can still see to it. */
type Coming = { readonly tripped: Tripped; readonly last: Day }

/**
 * What calls the leader in by itself when a day of the delegate's is over, days away moving it on. A check-in that came
 * since, before the clock looked, would have closed the call: then nobody is called in any more.
 */
export function callSilences(state: Delegation, delegate: Absence): readonly Due[] {
  const { zone, away } = delegate
  const said = state.checkIns.at(-1)
  const since = said ? dayAt(said.at, zone) : ""
  const coming = [...missed(state, delegate, since), ...pastDue(state, away), ...tripwireDays(state, away)]
  return coming
    .filter(({ tripped, last }) => last >= since && !hasFired(state, tripped))
    .map(({ tripped, last }) => ({ when: endOfDay(last, zone), events: () => fired(state, [tripped]) }))
}

/** The first agreed check-in that may still be missed; the next ones come after it. */
function missed(state: Delegation, { zone, away }: Absence, since: Day): readonly Coming[] {
  const before = state.calls.findLast(({ tripped }) => tripped.kind === "check-in-missed")?.tripped
  // By period, not by day: a delegate who moves to another zone may have every agreed day shift by one.
  const from = before?.kind === "check-in-missed" ? before.day : ""
  for (const { after, day, graceUntil } of unanswered(state, zone, away))
    if (after >= from && graceUntil >= since)
      return [{ tripped: { kind: "check-in-missed", day }, last: graceUntil }]
  return []
}

/** It is due on the last day a criterion is seen by (DESIGN §2): sooner nobody could declare it. */
function pastDue(state: Delegation, away: Absence["away"]): readonly Coming[] {
  const due = settlesBy(currentRound(state).terms)
  return [{ tripped: { kind: "past-due", day: due }, last: lastDay(due, away) }]
}

function tripwireDays(state: Delegation, away: Absence["away"]): readonly Coming[] {
  const { tripwires } = currentRound(state).terms
  return tripwires.flatMap(({ id, on }): Coming[] =>
    on && !state.cured.includes(id)
      ? [{ tripped: { kind: "agreed", tripwire: id }, last: lastDay(on, away) }]
      : [],
  )
}
