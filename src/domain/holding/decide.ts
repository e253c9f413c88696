import { CLOCK } from "../shared/ids.ts"
import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import {
  type Details,
  type Holding,
  type HoldingCommand,
  type HoldingEvent,
  type HoldingRefusal,
  type Later,
  mayBeAskedFor,
  stageOf,
  type World,
} from "./holding.ts"
import { isHours } from "./hours.ts"

type Answer = Decision<HoldingEvent, HoldingRefusal>
const refuse = refuseWith<HoldingRefusal>

/** What a command comes to. Saying the same again is quiet. */
export function decide(command: HoldingCommand, state: Holding | null, world: World): Answer {
  if (command.type === "list") return state ? [] : list(command, world)
  if (!state) throw new Error("nothing is said of a holding before it is listed")
  if (command.type === "follow") return follow(command, state)
  if (command.type === "ask-for") return askFor(command, state)
  if (command.by !== (command.type === "end-on-leaving" ? CLOCK : state.owner))
    throw new Error(`a holding is its owner's alone: ${command.type}`)
  return said(command, state, world)
}

function list(command: Extract<HoldingCommand, { type: "list" }>, world: World): Answer {
  const { title, hours, business, why, whoCould, cameWith } = command
  const fault = faultIn(command, command.by, world)
  if (fault) return fault
  const named = [...new Set(whoCould)]
  return [{ type: "holding-listed", title, hours, business, why, whoCould: named, cameWith }]
}

function faultIn(
  { hours, whoCould }: Partial<Details>,
  owner: string,
  { here }: World,
): Refusal<HoldingRefusal> | null {
  if (typeof hours === "number" && !isHours(hours)) return refuse("hours-not-of-a-week", { hours })
  if (whoCould?.includes(owner)) return refuse("holding-names-oneself")
  if (whoCould?.some((person) => !here.has(person))) return refuse("person-not-here")
  return null
}

function said(command: Exclude<Later, { type: "follow" | "ask-for" }>, state: Holding, world: World): Answer {
  switch (command.type) {
    case "revise":
      return held(state, () => revise(command, state, world))
    case "open":
      return held(state, () => (state.opened ? [] : [{ type: "holding-opened" }]))
    case "close":
      return state.opened ? [{ type: "holding-closed" }] : []
    case "let-go":
      return letGo(state)
    case "resume":
      return resume(state)
    case "draft":
      return draft(command.delegation, state)
    case "end-on-leaving":
      return state.over ? [] : [{ type: "holding-ended" }]
  }
}

/** What is over is taken up again first. */
function held({ over }: Holding, answer: () => Answer): Answer {
  return over ? refuse("holding-over", { how: over.how }) : answer()
}

function revise(command: Extract<Later, { type: "revise" }>, state: Holding, world: World): Answer {
  const named = command.whoCould && { ...command, whoCould: [...new Set(command.whoCould)] }
  const { type, by, at, ...change } = named || command
  const added = change.whoCould?.filter((person) => !state.whoCould.includes(person)) ?? []
  // Whoever was named and left since stands in nobody's way.
  const fault = faultIn({ ...change, whoCould: added }, state.owner, world)
  if (fault) return fault
  const entries = Object.entries(change) as [keyof Details, unknown][]
  const another = entries.filter(([part, value]) => value !== undefined && !same(value, state[part]))
  return another.length > 0 ? [{ type: "holding-revised", ...Object.fromEntries(another) }] : []
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function letGo(state: Holding): Answer {
  if (state.over?.how === "let-go") return []
  if (stageOf(state) === "under-way") return refuse("holding-under-way")
  return held(state, () => [{ type: "holding-let-go" }])
}

/** Whoever has left resumes nothing. */
function resume({ over }: Holding): Answer {
  if (over?.how === "ended") return refuse("holding-over", { how: over.how })
  return over ? [{ type: "holding-resumed" }] : []
}

function draft(delegation: string, state: Holding): Answer {
  if (state.delegations.includes(delegation)) return []
  if (stageOf(state) === "under-way") return refuse("holding-under-way")
  return held(state, () => [{ type: "holding-drafted", delegation }])
}

/** Only what is open can be asked for, and not by whoever does it already. */
function askFor({ delegation, by }: Extract<Later, { type: "ask-for" }>, state: Holding): Answer {
  if (state.delegations.includes(delegation)) return []
  if (!mayBeAskedFor(state) || by === state.owner) return refuse("holding-not-open")
  return [{ type: "holding-asked-for", delegation }]
}

/** It follows what was begun from it: hours come back once it is met; otherwise it is held as before, quietly. */
function follow(command: Extract<Later, { type: "follow" }>, state: Holding): Answer {
  const { delegation, became, delegate } = command
  const way = state.ways.find((one) => one.delegation === delegation)
  if (!state.delegations.includes(delegation)) return []
  if (became === "agreed") return way && !way.agreed ? [{ type: "holding-agreed", delegation }] : []
  if (became === "otherwise" || !delegate) return way ? [{ type: "holding-held-on", delegation }] : []
  if (state.over) return way ? [{ type: "holding-held-on", delegation }] : []
  return [{ type: "hours-returned", delegation, to: delegate, hours: state.hours }]
}
