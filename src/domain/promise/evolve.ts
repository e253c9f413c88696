import type { Recorded } from "../shared/recorded.ts"
import type { Promised, PromiseEvent, SteppedIn } from "./promise.ts"
import { isSame } from "./watched.ts"

/** Nothing waits for an answer any more. */
const ANSWERED = { saidKept: null, proposal: null, answer: null } as const

export function evolve(state: Promised | null, event: Recorded<PromiseEvent>): Promised {
  if (event.type === "promised") {
    const { from, to, what, due, about, cameFrom, watched, at } = event
    const open = { ...ANSWERED, backSince: null, broken: null, over: null }
    const looked = watched ? { watched, steppedIn: [] } : {}
    return { from, to, what, due, about, cameFrom, at, ...open, ...looked }
  }
  if (!state) throw new Error("a promise's history begins with promising")
  return after(state, event)
}

function after(state: Promised, event: Exclude<Recorded<PromiseEvent>, { type: "promised" }>): Promised {
  const { at } = event
  switch (event.type) {
    case "promise-said-kept":
      return { ...state, ...ANSWERED, saidKept: { at, text: event.text } }
    case "promise-not-yet":
      return { ...state, ...ANSWERED, backSince: at, answer: { kind: "not-yet", text: event.text, at } }
    case "promise-renegotiated":
      return { ...state, ...ANSWERED, proposal: { due: event.due, what: event.what, at } }
    case "promise-renegotiation-agreed":
      return renegotiated(state, at)
    case "promise-renegotiation-refused":
      return { ...state, ...ANSWERED, backSince: at, answer: { kind: "stands", text: event.text, at } }
    case "promise-broken":
      return { ...state, broken: state.broken ?? at, ...more(state, event.steppedIn) }
    case "promise-mended":
      return mended(state, event.steppedIn)
    case "promise-kept":
      return { ...state, ...ANSWERED, over: { how: "kept", at } }
    case "promise-released":
      return { ...state, ...ANSWERED, over: { how: "released", at } }
    case "promise-ended":
      return { ...state, ...ANSWERED, over: { how: "ended", at } }
  }
}

/** The new day or words hold, and what was broken is so no more. */
function renegotiated(state: Promised, at: string): Promised {
  const { proposal, due, what } = state
  const now = { due: proposal?.due ?? due, what: proposal?.what ?? what }
  return { ...state, ...ANSWERED, ...now, backSince: at, broken: null }
}

function more({ steppedIn = [] }: Promised, one: SteppedIn | undefined): Partial<Promised> {
  return one ? { steppedIn: [...steppedIn, one] } : {}
}

/** Whole again once nothing is left that broke it. */
function mended(state: Promised, welcome: SteppedIn): Promised {
  const steppedIn = (state.steppedIn ?? []).filter((one) => !isSame(one, welcome))
  return { ...state, steppedIn, broken: steppedIn.length > 0 ? state.broken : null }
}
