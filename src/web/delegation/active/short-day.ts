import { sayDay, today } from "../../app/dates.ts"

const short = { day: "numeric", month: "short" } as const

/** `21 Sept`: where there is little room. With its year when `from` lies in another. */
export function shortDay(day: string, from = day): string {
  return sayDay(day, day.slice(0, 4) === from.slice(0, 4) ? short : { ...short, year: "numeric" })
}

export function shortDayOf(at: string, zone: string, now = at): string {
  return shortDay(today(at, zone), today(now, zone))
}
