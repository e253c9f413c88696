import { type At, addDays, addRhythm, type Day, dayAt, type Zone } from "../shared/time.ts"
import { currentRound, type Delegation } from "./delegation.ts"

/** More agreed days than these, years of daily check-ins, nobody looks at one by one. */
const MOST = 1_000

/** The agreed check-in days, the due day excluded: that is when the outcome is declared. */
export function checkInDays(state: Delegation, zone: Zone): readonly Day[] {
  const { checkIns, due } = currentRound(state).terms
  if (!checkIns || !due || !state.active) return []
  const first = dayAt(state.active.since, zone)
  const days: Day[] = []
  for (let day = addRhythm(first, checkIns.every, 1); day < due && days.length < MOST; ) {
    days.push(day)
    day = addRhythm(first, checkIns.every, days.length + 1)
  }
  return days
}

/**
 * The agreed days that no check-in has answered and whose grace is not over. A check-in answers the first open
 * day whose period it falls in, so several on one day answer one.
 */
export function openCheckIns(state: Delegation, zone: Zone, now: At): readonly Day[] {
  const days = checkInDays(state, zone)
  const graceDays = currentRound(state).terms.checkIns?.graceDays ?? 0
  const answered = new Set<Day>()
  for (const { at } of state.checkIns) {
    const said = dayAt(at, zone)
    const index = days.findIndex((day) => !answered.has(day) && said <= addDays(day, graceDays))
    const day = days[index]
    const before = days[index - 1]
    if (day && (before === undefined || said > before || !answered.has(before))) answered.add(day)
  }
  const today = dayAt(now, zone)
  return days.filter((day) => !answered.has(day) && addDays(day, graceDays) >= today)
}
