import type { Recorded } from "../../shared/recorded.ts"
import type { At } from "../../shared/time.ts"
import type { Call, CallEvent, CalledIn } from "./called-in.ts"

/** Folds what happened to tripwires and calls. */
export function evolveCalls(state: CalledIn, event: Recorded<CallEvent>): CalledIn {
  switch (event.type) {
    case "tripwire-fired": {
      const { call: id, tripped, at } = event
      return { ...state, calls: [...state.calls, { id, tripped, at, answer: null, closedAt: null }] }
    }
    case "tripwire-claimed":
      return {
        ...state,
        claims: [...state.claims, { id: event.claim, at: event.at, tripwire: event.tripwire }],
      }
    case "tripwire-cured": {
      const about = ({ tripped }: Call) => tripped.kind === "agreed" && tripped.tripwire === event.tripwire
      const closed = closing(state, event.at, about)
      return { ...closed, cured: [...state.cured, event.tripwire] }
    }
    case "call-answered":
      return answered(state, event)
  }
}

/** Closes every open call that matches. */
export function closing<S extends CalledIn>(state: S, at: At, matches: (call: Call) => boolean): S {
  const calls = state.calls.map((call) =>
    call.closedAt === null && matches(call) ? { ...call, closedAt: at } : call,
  )
  return { ...state, calls }
}

/** To change the terms keeps it open until that is agreed. */
function answered(
  state: CalledIn,
  { call: id, answer, line, at }: Extract<Recorded<CallEvent>, { type: "call-answered" }>,
): CalledIn {
  const call = state.calls.find((call) => call.id === id)
  const limit = call?.tripped.kind === "over-limit" ? call.tripped.limit : null
  const calls = state.calls.map((call) =>
    call.id === id ? { ...call, answer, closedAt: answer === "change-terms" ? null : at } : call,
  )
  const lines = limit && line !== null ? { ...state.lines, [limit]: line } : state.lines
  return { ...state, calls, lines }
}
