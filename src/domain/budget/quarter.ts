import {
  type At,
  addDays,
  type Day,
  dayAt,
  endOfDay,
  halfWay,
  startOfDay,
  type Zone,
} from "../shared/time.ts"

/** Three months of the calendar where the organisation lives; both days included. */
export type Quarter = { readonly from: Day; readonly until: Day }

/** The quarter that a day falls in. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = Temporal.PlainDate.from(day)
  const from = new Temporal.PlainDate(year, month - ((month - 1) % 3), 1)
  return { from: from.toString(), until: addDays(from.add({ months: 3 }).toString(), -1) }
}

export function quarterAt(now: At, zone: Zone): Quarter {
  return quarterOf(dayAt(now, zone))
}

/** From its first instant on, and until the last has passed. */
export function liesIn({ from, until }: Quarter, zone: Zone): (instant: At) => boolean {
  const begins = startOfDay(from, zone)
  const ends = endOfDay(until, zone)
  return (instant) => begins <= instant && instant < ends
}

/** At least half of its time has passed. */
export function isHalfOver({ from, until }: Quarter, now: At, zone: Zone): boolean {
  return now >= halfWay(startOfDay(from, zone), endOfDay(until, zone))
}
