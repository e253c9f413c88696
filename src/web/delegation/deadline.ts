import { today, weekdayAndDay } from "../app/dates.ts"

/** The last day on which there is still time: a deadline at midnight is the day before. */
export function lastDay(deadline: string, zone: string): string {
  return today(new Date(Date.parse(deadline) - 1).toISOString(), zone)
}

/** `Tuesday 24 November`. */
export function untilDay(deadline: string, zone: string): string {
  return weekdayAndDay(lastDay(deadline, zone))
}
