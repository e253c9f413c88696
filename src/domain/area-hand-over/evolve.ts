import type { Recorded } from "../shared/recorded.ts"
import type { At } from "../shared/time.ts"
import { type AreaHandOver, type AreaHandOverEvent, type Step, sideOf } from "./area-hand-over.ts"

type Proposed = Extract<Recorded<AreaHandOverEvent>, { type: "area-hand-over-proposed" }>
type After = Exclude<Recorded<AreaHandOverEvent>, { type: "area-hand-over-proposed" }>

const NO_YES = { leader: null, delegate: null } as const

export function evolve(state: AreaHandOver | null, event: Recorded<AreaHandOverEvent>): AreaHandOver {
  if (event.type === "area-hand-over-proposed") return proposed(event)
  if (!state) throw new Error("an area's hand-over begins with proposing it")
  return after(state, event)
}

function proposed({ leader, delegate, area, row, at }: Proposed): AreaHandOver {
  const open = { yes: NO_YES, since: null, paused: null, handedOver: null, over: null }
  return { leader, delegate, area, at, passed: [], row: [], proposal: { by: "leader", row, at }, ...open }
}

function after(state: AreaHandOver, event: After): AreaHandOver {
  const { at, by } = event
  const side = sideOf(state, by) ?? "leader"
  switch (event.type) {
    case "row-proposed":
      return { ...state, proposal: { by: side, row: event.row, at } }
    case "row-agreed":
      return agreed(state, event.row, at)
    case "row-kept":
      return { ...state, proposal: null }
    case "next-level-agreed":
      return { ...state, yes: { ...state.yes, [side]: at } }
    case "level-reached":
      return reached(state, at)
    case "area-handed-over":
      return { ...reached(state, at), handedOver: at }
    case "area-hand-over-paused":
      return { ...state, paused: at, proposal: null, yes: NO_YES }
    case "area-hand-over-resumed":
      return { ...state, paused: null }
    case "area-hand-over-not-now":
      return over(state, "not-now", at)
    case "area-hand-over-withdrawn":
      return over(state, "withdrawn", at)
    case "area-hand-over-stopped":
      return over(state, "stopped", at, event.reason)
    case "area-hand-over-ended":
      return over(state, "left", at)
  }
}

/** The new row begins where it begins: at the level of now, what was met there goes on counting. */
function agreed(state: AreaHandOver, row: readonly Step[], at: At): AreaHandOver {
  const { passed, row: before } = state
  const [from, now] = [row[0]?.level ?? 0, before[0]?.level]
  const behind = now === undefined ? passed : [...passed, now]
  return {
    ...state,
    passed: behind.filter((level) => level < from),
    row,
    since: from === now ? state.since : at,
    proposal: null,
    yes: NO_YES,
  }
}

/** The next level is the level of now, and everything about the one behind is answered. */
function reached(state: AreaHandOver, at: At): AreaHandOver {
  const [behind, ...row] = state.row
  const passed = behind ? [...state.passed, behind.level] : state.passed
  return { ...state, passed, row, since: at, proposal: null, yes: NO_YES }
}

function over(
  state: AreaHandOver,
  how: NonNullable<AreaHandOver["over"]>["how"],
  at: At,
  reason: NonNullable<AreaHandOver["over"]>["reason"] = null,
): AreaHandOver {
  return { ...state, proposal: null, yes: NO_YES, paused: null, over: { how, at, reason } }
}
