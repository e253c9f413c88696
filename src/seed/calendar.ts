import { type At, addDays, at, type Day, dayAt, daysBetween, type Zone } from "../domain/shared/time.ts"

const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const
export type Weekday = (typeof WEEK)[number]

/** The weeks of the example, counted from the one of today, which is 0: whenever it is opened, Mondays are Mondays. */
export type Calendar = {
  readonly zone: Zone
  /** A moment: `on(-8, "Mon", "09:10")` was eight weeks ago. One that still lies ahead has not happened yet. */
  on(week: number, weekday: Weekday, time: string): At
  /** A moment of the last working day before today. */
  lately(time: string): At
  /** A day by which something is due. */
  by(week: number, weekday: Weekday): Day
  /** Today's weekday, and Friday on a weekend. */
  readonly today: Weekday
}

const A_MONDAY = "2024-01-01"
/** How many days back the last working day lies, from Monday to Sunday. */
const LAST_WORKING_DAY = [3, 1, 1, 1, 1, 1, 2]

/** The calendar as seen from now. */
export function calendar(now: At, zone: Zone): Calendar {
  const today = dayAt(now, zone)
  const weekday = daysBetween(A_MONDAY, today) % 7
  const by = (week: number, day: Weekday) => addDays(today, 7 * week + WEEK.indexOf(day) - weekday)
  const moment = (day: Day, plainTime: string) =>
    at(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).toInstant())
  return {
    zone,
    on: (week, day, time) => moment(by(week, day), time),
    lately: (time) => moment(addDays(today, -(LAST_WORKING_DAY[weekday] ?? 1)), time),
    by,
    today: WEEK[Math.min(weekday, 4)] ?? "Fri",
  }
}
