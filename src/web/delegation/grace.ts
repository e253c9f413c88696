import { onDay, onPastDay, today } from "../app/dates.ts"
import { lastDay } from "./deadline.ts"
import { words } from "./grace-words.ts"

type Owed = { day?: string | undefined; graceUntil?: string | undefined }

/** Its day is over and grace is not: said first, kindly, and with what happens next. null: there is nothing to say. */
export function graceSentence(
  need: Owed | undefined,
  name: string,
  now: string,
  zone: string,
): string | null {
  if (!need?.day || !need.graceUntil) return null
  const from = today(now, zone)
  return words.grace(onPastDay(need.day, from), onDay(lastDay(need.graceUntil, zone), from), name)
}
