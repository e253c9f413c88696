import { dayAt } from "../../domain/shared/time.ts"

/** English as written where 14 December stands in that order. */
export const LANGUAGE = "en-GB"

type Parts = Intl.DateTimeFormatOptions
const formats = new Map<string, Intl.DateTimeFormat>()

function format(parts: Parts, timeZone: string) {
  const key = JSON.stringify([parts, timeZone])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LANGUAGE, { ...parts, timeZone })
  formats.set(key, known)
  return known
}

const dayMonth: Parts = { day: "numeric", month: "long" }

/** These parts of a day, in words: `Thursday 19 November`. */
export function sayDay(day: string, parts: Parts): string {
  return format(parts, "UTC")
    .format(new Date(`${day}T00:00:00Z`))
    .replace(",", "")
}

/** The day it is for someone in `zone`; `now` comes from the server. */
export const today = dayAt

/** `14 December`; with its year when `from` (a day, as a rule today) lies in another one. */
export function day(which: string, from = which): string {
  return sayDay(which, which.slice(0, 4) === from.slice(0, 4) ? dayMonth : { ...dayMonth, year: "numeric" })
}

/** `Thursday 19 November`, in this or that year. */
export function weekdayAndDay(which: string): string {
  return sayDay(which, { weekday: "long", ...dayMonth })
}

export function weekday(which: string): string {
  return sayDay(which, { weekday: "long" })
}

/** A day ahead, to stand after a verb: `today`, `tomorrow`, `on Monday` within six days, `on 30 November`. */
export function onDay(which: string, from: string): string {
  const ahead = Math.round((Date.parse(which) - Date.parse(from)) / 86_400_000)
  if (ahead === 0) return "today"
  if (ahead === 1) return "tomorrow"
  return ahead > 1 && ahead < 7 ? `on ${weekday(which)}` : `on ${day(which, from)}`
}

/** How far ahead a day is: `in 4 days`. */
export function ahead(which: string, from: string): string {
  const days = Math.round((Date.parse(which) - Date.parse(from)) / 86_400_000)
  return new Intl.RelativeTimeFormat(LANGUAGE).format(days, "day")
}

/** A day that is over, to stand after a verb: `yesterday`, `on Monday` within six days, `on 2 March`. */
export function onPastDay(which: string, from: string): string {
  const ago = Math.round((Date.parse(from) - Date.parse(which)) / 86_400_000)
  if (ago === 1) return "yesterday"
  return ago > 1 && ago < 7 ? `on ${weekday(which)}` : `on ${day(which, from)}`
}

/** The day of an instant for the reader: `19 November`. */
export function dayOf(at: string, zone: string, now = at): string {
  return day(dayAt(at, zone), dayAt(now, zone))
}

/** `10:12`. */
export function timeOf(at: string, zone: string): string {
  return format({ hour: "2-digit", minute: "2-digit" }, zone).format(new Date(at))
}

/** `19 November, 10:12`. */
export function dayAndTimeOf(at: string, zone: string, now = at): string {
  return `${dayOf(at, zone, now)}, ${timeOf(at, zone)}`
}

let lists: Intl.ListFormat | undefined

/** Names or things one after another: `Ana, Ben and Chi`. */
export function list(words: readonly string[]): string {
  lists ??= new Intl.ListFormat(LANGUAGE, { type: "conjunction" })
  return lists.format(words)
}
