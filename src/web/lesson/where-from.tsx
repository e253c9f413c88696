import type { LessonView } from "../../client/client.ts"
import { dayOf } from "../app/dates.ts"
import { words } from "./words.ts"

const { from } = words
type At = { readonly now: string; readonly zone: string }

/** With whom and when it was learned, in which area, who may read it, and how often it was used. */
export function whereFrom({ yours, at, area, posted, applied }: LessonView, { now, zone }: At): string {
  const day = dayOf(at, zone, now)
  return [
    yours ? from.two(yours.other.name ?? from.someone, day) : from.everyone(day),
    area && from.area(area),
    posted ? from.posted : from.between,
    applied > 0 && from.applied(applied),
  ]
    .filter(Boolean)
    .join(" ")
}
