import { type At, addDays, dayAt, daysAfter } from "../shared/time.ts"
import { type Promised, type Side, stageOf, type World } from "./promise.ts"

/** What a promise asks of a side now: keep it, answer that it was kept, answer another day. */
export type Need = "keep" | "confirm" | "answer"

/** How many days ahead it is said that something is due, and for how many it is said that it broke. */
const SOON = 3
const TOLD = 7

export function needOf(state: Promised, side: Side, now: At, { from }: World): Need | null {
  const { over, saidKept, proposal, broken, due } = state
  if (over || state.watched) return null
  if (saidKept) return side === "to" ? "confirm" : null
  if (proposal) return side === "to" ? "answer" : null
  return side === "from" && !broken && due <= dayAt(now, from.zone) ? "keep" : null
}

/** Whether Today says it to these two: it waits, is due within days, or broke a few days ago. Then it is silent. */
export function isOfToday(state: Promised, now: At, { from }: World): boolean {
  const { broken, saidKept, proposal, due, watched } = state
  if (state.over) return false
  if (saidKept || proposal) return true
  if (stageOf(state) === "broken") return broken !== null && now < daysAfter(broken, TOLD)
  return !watched && due <= addDays(dayAt(now, from.zone), SOON)
}
