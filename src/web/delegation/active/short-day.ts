import { LANGUAGE, today } from "../../app/dates.ts"

const short = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short", timeZone: "UTC" })
const shortWithYear = new Intl.DateTimeFormat(LANGUAGE, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
})

/** `21 Sept`: where there is little room. With its year when `from` lies in another. */
export function shortDay(day: string, from = day): string {
  const format = day.slice(0, 4) === from.slice(0, 4) ? short : shortWithYear
  return format.format(new Date(`${day}T00:00:00Z`))
}

export function shortDayOf(at: string, zone: string, now = at): string {
  return shortDay(today(at, zone), today(now, zone))
}
