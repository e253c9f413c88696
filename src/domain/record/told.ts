import { currentRound, type Delegation, inForceSince } from "../delegation/delegation.ts"
import type { Judgement } from "../delegation/events.ts"
import { settlesBy } from "../delegation/terms.ts"
import { type At, addDays, addRhythm, type Day, dayAt, daysBetween } from "../shared/time.ts"

/** How bad news came (DESIGN §1). */
export type Told = "told-in-time" | "told-at-the-end" | "surprise"

/** A day is counted as it still was somewhere on earth, so that nobody is late for where they live. */
const SOMEWHERE = "Etc/GMT+12"

/**
 * How it came that this fell short. In time: a flag, or a check-in that is off course or at risk for what fell short, at
 * least one rhythm or a fifth of the span before due, whichever is less. A surprise: the clock or an overrun came first,
 * or the leader found out after it had settled. Else it was told at the end.
 */
export function toldOf(state: Delegation): Told {
  const { settled, declaration } = state
  if (settled?.turned?.from === "met")
    return settled.turned.by === "delegate" ? "told-at-the-end" : "surprise"
  const told = firstTold(state)
  if (told && dayAt(told, SOMEWHERE) <= lastDayInTime(state)) return "told-in-time"
  return foundOutBefore(state, told ?? declaration?.at ?? inForceSince(state))
    ? "surprise"
    : "told-at-the-end"
}

/** When the delegate first said of what fell short that it might, under the terms in force; null: never. */
export function firstTold(state: Delegation): At | null {
  const { checkIns, flags, settled } = state
  const about = new Set(fallenShort(state, settled?.judgements ?? []))
  const since = inForceSince(state)
  const names = (criterion: string | null) => criterion !== null && about.has(criterion)
  const worried = checkIns.filter(({ course, criterion }) => {
    if (course === "off-course") return criterion === null || names(criterion)
    return course === "at-risk" && names(criterion)
  })
  const raised = flags.filter(({ criterion }) => criterion === null || names(criterion))
  const told = [...worried, ...raised].map(({ at }) => at).filter((at) => at >= since)
  return told.toSorted()[0] ?? null
}

/** The criteria by which it fell short: a success that was not met, a failure that was. */
export function fallenShort(state: Delegation, judgements: readonly Judgement[]): readonly string[] {
  const failures = new Set(currentRound(state).terms.failure.map(({ id }) => id))
  const short = ({ criterion, met }: Judgement) => met === failures.has(criterion)
  return judgements.filter(short).map(({ criterion }) => criterion)
}

function lastDayInTime(state: Delegation): Day {
  const { terms } = currentRound(state)
  const due = settlesBy(terms)
  const span = daysBetween(dayAt(state.active?.since ?? inForceSince(state), SOMEWHERE), due)
  const fifth = Math.max(1, Math.ceil(span / 5))
  const rhythm = terms.checkIns ? daysBetween(due, addRhythm(due, terms.checkIns.every, 1)) : fifth
  return addDays(due, -Math.min(fifth, rhythm))
}

/** The clock saw it past due, or a limit was crossed, before a word of the delegate's. */
function foundOutBefore({ calls, ...state }: Delegation, told: At): boolean {
  const since = inForceSince(state)
  return calls.some(({ at, tripped: { kind } }) => {
    return (kind === "past-due" || kind === "over-limit") && at >= since && at < told
  })
}
