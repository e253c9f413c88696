import type { Words } from "../../shared/words.ts"
import { type Delegation, inForceSince } from "../delegation.ts"
import type { CallEvent, Tripped } from "./called-in.ts"

/** The leader is called in for each of these that has not been fired before, numbered on from the calls there are. */
export function fired(
  state: Delegation,
  occurrences: readonly Tripped[],
  text: Words | null = null,
): readonly CallEvent[] {
  const fresh = occurrences.filter((tripped) => !hasFired(state, tripped))
  return fresh.map((tripped, index) => ({
    type: "tripwire-fired",
    call: `call-${state.calls.length + index + 1}`,
    tripped,
    text,
  }))
}

/** Each occurrence fires once. A line that changed terms name is a new one, whatever its number. */
export function hasFired(state: Delegation, tripped: Tripped): boolean {
  const since = tripped.kind === "over-limit" ? inForceSince(state) : ""
  return state.calls.some((call) => call.at >= since && named(call.tripped) === named(tripped))
}

function named(tripped: Tripped): string {
  switch (tripped.kind) {
    case "check-in-missed":
    case "past-due":
      return `${tripped.kind} ${tripped.day}`
    case "over-limit":
      return `${tripped.kind} ${tripped.limit} ${tripped.line}`
    case "off-course":
      return `${tripped.kind} ${tripped.checkIn}`
    case "agreed":
      return `${tripped.kind} ${tripped.tripwire}`
  }
}
