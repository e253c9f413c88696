import { type At, type Day, dayAt, endOfDay, latest } from "../shared/time.ts"
import type { Later, Promised, PromiseEvent, SteppedIn, World } from "./promise.ts"

type Of<T extends Later["type"]> = Extract<Later, { type: T }>

/** When the last day of the word is over for both: a step-in has its day where the delegate lives. */
export function quietUntil({ due }: Promised, { from, to }: World): At {
  return latest(endOfDay(due, from.zone), endOfDay(due, to.zone))
}

/** Breaks the word with the first that falls within its days; each further one stands beside it. */
export function noticeStepIn(
  { steppedIn, on }: Of<"notice-step-in">,
  state: Promised,
  world: World,
): readonly PromiseEvent[] {
  if (!state.watched || !falls(on, state, world) || known(state, steppedIn)) return []
  return [{ type: "promise-broken", steppedIn }]
}

/** What both found welcome costs nothing. */
export function noticeWelcome({ steppedIn }: Of<"notice-welcome">, state: Promised): readonly PromiseEvent[] {
  return known(state, steppedIn) ? [{ type: "promise-mended", steppedIn }] : []
}

export function isSame(one: SteppedIn, other: SteppedIn): boolean {
  return one.delegation === other.delegation && one.stepIn === other.stepIn
}

// The day it was given on is not asked: what happened that morning may be named that evening.
function falls(on: Day, { at, due }: Promised, { from }: World): boolean {
  return on > dayAt(at, from.zone) && on <= due
}

function known({ steppedIn = [] }: Promised, one: SteppedIn): boolean {
  return steppedIn.some((other) => isSame(one, other))
}
