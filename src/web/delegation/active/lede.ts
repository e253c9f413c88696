import type { DelegationView } from "../../../client/client.ts"
import { day, onDay } from "../../app/dates.ts"
import { graceSentence } from "../grace.ts"
import { needOf, type Reading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { words } from "./words.ts"

/** What it waits for from the reader, or that it waits for nothing, and when something is said next. */
export function ledeOf(view: DelegationView, reading: Reading): string {
  return needSentence(view, reading) ?? words.quiet[reading.you](nextSentence(view, reading))
}

function needSentence(view: DelegationView, reading: Reading): string | null {
  const { you, other, today, now, zone } = reading
  const { needs } = words
  if (needOf(view, "receive-flag")) return needs.flag(other)
  if (needOf(view, "answer-change")) return needs.change(other)
  if (needOf(view, "answer-help")) return you === "leader" ? needs.help(other) : needs.offer(other)
  const due = needOf(view, "declare")?.due
  if (due) return due === today ? needs.declareToday : needs.declare(day(due, today))
  const checkIn = needOf(view, "check-in")
  const grace = graceSentence(checkIn, other, now, zone)
  return grace ?? (checkIn?.day ? needs.checkIn(other, agreedOn(checkIn.day, today)) : null)
}

const agreedOn = (which: string, today: string) => (which === today ? "today" : `on ${day(which, today)}`)

/** Who says what next, and when. */
export function nextSentence(view: DelegationView, { you, other, today }: Reading): string {
  const { quiet } = words
  const mine = you === "delegate"
  if (view.nextCheckIn && view.nextCheckIn < today && !mine)
    return quiet.theyOwe(other, day(view.nextCheckIn, today))
  if (view.nextCheckIn) {
    const on = onDay(view.nextCheckIn, today)
    return mine ? quiet.youCheckIn(other, on) : quiet.theyCheckIn(other, on)
  }
  const by = day(view.settlesBy ?? termsOf(view).due ?? today, today)
  if (view.rounds.at(-1)?.size === "small") return mine ? quiet.smallYours(by) : quiet.smallTheirs(other, by)
  return mine ? quiet.youDeclare(by) : quiet.theyDeclare(other, by)
}
