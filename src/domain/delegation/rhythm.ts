import {
  type Absence,
  type At,
  type Away,
  addDays,
  addRhythm,
  type Day,
  dayAt,
  type Zone,
} from "../shared/time.ts"
import { currentRound, type Delegation, inForceSince } from "./delegation.ts"
import type { CheckIns } from "./terms.ts"

/** More agreed days than these, years of daily check-ins, nobody looks at one by one. */
const MOST = 1_000

/** An agreed check-in: what is said after `after` and until the day `graceUntil` is over answers it. */
export type AgreedCheckIn = { readonly after: Day; readonly day: Day; readonly graceUntil: Day }

/**
 * The agreed check-in days, the due day excluded: that is when the outcome is declared. Counted from the day it became
 * active; once a change of terms is agreed, what was owed before is owed no more.
 */
export function checkInDays(state: Delegation, zone: Zone): readonly Day[] {
  return [...daysOf(state, zone)]
}

function* daysOf(state: Delegation, zone: Zone, from?: Day): Generator<Day> {
  const { checkIns, due } = currentRound(state).terms
  if (!checkIns || !due || !state.active) return
  const first = dayAt(state.active.since, zone)
  let before = from ?? inForceOn(state, zone)
  for (let count = 1, given = 0; given < MOST; count++) {
    const counted = addRhythm(first, checkIns.every, count)
    const day = checkIns.workingDays ? workingDay(counted) : counted
    if (day >= due) return
    if (day <= before) continue
    yield day
    before = day
    given++
  }
}

/**
 * The agreed days that no check-in has answered and whose grace is not over. A check-in answers the first open
 * day whose period it falls in, so several on one day answer one.
 */
export function openCheckIns(state: Delegation, delegate: Absence, now: At): readonly Day[] {
  return owedCheckIns(state, delegate, now).map(({ day }) => day)
}

/** The same with the grace that each has, the delegate's days away moving it on. */
export function owedCheckIns(state: Delegation, { zone, away }: Absence, now: At): readonly AgreedCheckIn[] {
  const today = dayAt(now, zone)
  return [...unanswered(state, zone, away)].filter(({ graceUntil }) => graceUntil >= today)
}

/** The agreed check-ins that nothing has answered, one after the other, the missed ones too. */
export function* unanswered(state: Delegation, zone: Zone, away: readonly Away[]): Generator<AgreedCheckIn> {
  let said = state.checkIns.flatMap(({ at }) => (at < inForceSince(state) ? [] : [dayAt(at, zone)]))
  for (const agreed of agreedCheckIns(state, zone, away)) {
    const answer = said.findIndex((day) => agreed.after < day && day <= agreed.graceUntil)
    if (answer < 0) yield agreed
    // What was said before falls in no later period.
    else said = said.slice(answer + 1)
  }
}

function* agreedCheckIns(state: Delegation, zone: Zone, away: readonly Away[]): Generator<AgreedCheckIn> {
  if (!state.active) return
  const grace = currentRound(state).terms.checkIns ?? NO_GRACE
  let after = firstAfter(state, zone)
  for (const day of daysOf(state, zone)) {
    yield { after, day, graceUntil: lastDay(day, away, grace) }
    after = day
  }
}

/** What is said on the day from which the terms are in force answers the next; on an agreed day it is that day's. */
function firstAfter(state: Delegation, zone: Zone): Day {
  const from = inForceOn(state, zone)
  const before = addDays(from, -1)
  const [agreed] = daysOf(state, zone, before)
  return agreed === from ? from : before
}

function inForceOn(state: Delegation, zone: Zone): Day {
  return dayAt(inForceSince(state), zone)
}

/**
 * The last day on which may still be done what was agreed for `day`: as many days of grace later, of which days away
 * are none, and weekends none where only working days count.
 */
export function lastDay(day: Day, away: readonly Away[], { graceDays, workingDays }: Grace = NO_GRACE): Day {
  if (away.length === 0 && !workingDays) return addDays(day, graceDays)
  let last = counted(day, away, workingDays)
  for (let left = graceDays; left > 0; left--) last = counted(addDays(last, 1), away, workingDays)
  return last
}

type Grace = Omit<CheckIns, "every">
const NO_GRACE: Grace = { graceDays: 0 }

/** The first day from this one on that counts. */
function counted(day: Day, away: readonly Away[], workingDays = false): Day {
  const gone = away.find(({ from, until }) => from <= day && day <= until)
  if (gone) return counted(addDays(gone.until, 1), away, workingDays)
  const there = workingDays ? workingDay(day) : day
  return there === day ? day : counted(there, away, workingDays)
}

/** The day itself, or the Monday after a weekend. */
function workingDay(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  return dayOfWeek > 5 ? addDays(day, 8 - dayOfWeek) : day
}
