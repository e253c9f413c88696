import { dayOf, timeOf, today } from "../app/dates.ts"

/** `today at 9:12`, `on 17 November`. */
export function whenSaid(at: string, zone: string, now: string): string {
  return today(at, zone) === today(now, zone) ? `today at ${timeOf(at, zone)}` : `on ${dayOf(at, zone, now)}`
}
