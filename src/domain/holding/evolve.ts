import type { Recorded } from "../shared/recorded.ts"
import type { At } from "../shared/time.ts"
import type { Details, Holding, HoldingEvent, Stretch, Way } from "./holding.ts"

export function evolve(state: Holding | null, event: Recorded<HoldingEvent>): Holding {
  if (event.type === "holding-listed") {
    const { type: _, by, at, ...said } = event
    const nothing = { opened: null, ways: [], delegations: [], returned: [], over: null } as const
    return { ...said, owner: by, since: at, ...nothing, stretches: [begun(at, said)] }
  }
  if (!state) throw new Error("a holding's history begins with listing it")
  return after(state, event)
}

function after(state: Holding, event: Exclude<Recorded<HoldingEvent>, { type: "holding-listed" }>): Holding {
  const { at } = event
  switch (event.type) {
    case "holding-revised":
      return revised(state, event)
    case "holding-opened":
      return { ...state, opened: at }
    case "holding-closed":
      return { ...state, opened: null }
    case "holding-let-go":
      return over(state, "let-go", at)
    case "holding-ended":
      return over(state, "ended", at)
    case "holding-resumed":
      return { ...state, over: null, stretches: [...state.stretches, begun(at, state)] }
    case "holding-drafted":
    case "holding-asked-for":
      return onItsWay(state, event)
    case "holding-agreed":
      return { ...state, ways: state.ways.map((way) => agreed(way, event.delegation)) }
    case "holding-held-on":
      return withoutWay(state, event.delegation)
    case "hours-returned": {
      const { hours, delegation, to } = event
      const returned = [...state.returned, { at, hours, delegation, to }]
      return { ...over(withoutWay(state, delegation), "handed-over", at), returned }
    }
  }
}

function revised(state: Holding, event: Recorded<Extract<HoldingEvent, { type: "holding-revised" }>>) {
  const { type: _, by: __, at, ...change } = event
  const now = { ...state, ...change }
  return { ...now, stretches: goneOn(state.stretches, at, now) }
}

function over(state: Holding, how: "handed-over" | "let-go" | "ended", at: At): Holding {
  const stretches = state.stretches.map((one) => ({ ...one, until: one.until ?? at }))
  return { ...state, opened: null, over: { how, at }, stretches }
}

function onItsWay(
  state: Holding,
  event: Recorded<Extract<HoldingEvent, { type: "holding-drafted" | "holding-asked-for" }>>,
): Holding {
  const { delegation, at } = event
  const how = event.type === "holding-drafted" ? "drafted" : "asked-for"
  const way: Way = { delegation, how, at, agreed: false }
  return { ...state, ways: [...state.ways, way], delegations: [...state.delegations, delegation] }
}

function agreed(way: Way, delegation: string): Way {
  return way.delegation === delegation ? { ...way, agreed: true } : way
}

function withoutWay(state: Holding, delegation: string): Holding {
  return { ...state, ways: state.ways.filter((way) => way.delegation !== delegation) }
}

type Weight = Pick<Details, "hours" | "business">

function begun(from: At, { hours, business }: Weight): Stretch {
  return { from, until: null, hours, business }
}

/** Other hours begin another stretch; what was not said before was so all along. */
function goneOn(stretches: readonly Stretch[], at: At, now: Weight): readonly Stretch[] {
  const last = stretches.at(-1)
  if (!last || (last.hours === now.hours && last.business === now.business)) return stretches
  const before = stretches.slice(0, -1)
  const added = (last.hours ?? now.hours) === now.hours && (last.business ?? now.business) === now.business
  if (added || last.from === at) return [...before, { ...begun(last.from, now) }]
  return [...before, { ...last, until: at }, begun(at, now)]
}
