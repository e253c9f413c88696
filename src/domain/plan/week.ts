import { type At, addDays, type Day, dayAt, daysBetween, mondayOf, type Zone } from "../shared/time.ts"

/** The question is asked from Monday on, until this many days later: whoever was not there on Monday is asked too. */
const ASKED_FOR = 2
/** How many weeks back a plan is still asked for: whoever was away is asked when they are back. */
const ASKED_BACK = 4

/** The Monday of the week that somebody living there is in. */
export function weekAt(at: At, zone: Zone): Day {
  return mondayOf(dayAt(at, zone))
}

/** Monday to Wednesday. Afterwards Today is calm again. */
export function isAskedOn(today: Day): boolean {
  return daysBetween(mondayOf(today), today) <= ASKED_FOR
}

/** The first week of which it is still asked how it went. */
export function askedBackTo(week: Day): Day {
  return addDays(week, -7 * ASKED_BACK)
}
