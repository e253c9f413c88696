import { CLOCK } from "../shared/ids.ts"
import { type Decision, type Refusal, refuse as refuseWith } from "../shared/refusal.ts"
import { type Day, dayAt } from "../shared/time.ts"
import { tick } from "./clock.ts"
import {
  type CommandType,
  type Later,
  type PromiseCommand,
  type Promised,
  type PromiseEvent,
  type PromiseRefusal,
  type Side,
  sideOf,
  type World,
} from "./promise.ts"
import { noticeStepIn, noticeWelcome } from "./watched.ts"

export type Answer = Decision<PromiseEvent, PromiseRefusal>
type Refused = Refusal<PromiseRefusal>
const refuse = refuseWith<PromiseRefusal>

/** Who may say what; the clock's own are nobody's. */
const WHOSE: Record<Exclude<CommandType, "promise">, Side | "clock"> = {
  "say-kept": "from",
  renegotiate: "from",
  "say-not-yet": "to",
  "confirm-kept": "to",
  "agree-renegotiation": "to",
  "refuse-renegotiation": "to",
  release: "to",
  "notice-step-in": "clock",
  "notice-welcome": "clock",
  "end-on-leaving": "clock",
  tick: "clock",
}

/** Of a word that the clock looks after: whoever it was given to may let it go, and nobody has to say how it went. */
const STILL_SAID: readonly CommandType[] = [
  ...(["release", "end-on-leaving"] as const),
  ...(["notice-step-in", "notice-welcome", "tick"] as const),
]

/** What a command comes to, as the promise and the two stand. */
export function decide(command: PromiseCommand, state: Promised | null, world: World): Answer {
  if (command.type === "promise") return state ? [] : promise(command, world)
  if (!state) throw new Error("nothing is said of a promise before it is made")
  const refused = notTheirs(command, state)
  if (refused) return refused
  if (state.over) return saidAgain(command, state.over.how)
  return state.watched && !STILL_SAID.includes(command.type)
    ? refuse("looked-after-by-the-clock")
    : said(command, state, world)
}

function promise(command: Extract<PromiseCommand, { type: "promise" }>, world: World): Answer {
  const { by: from, to, what, due, about, cameFrom, watched } = command
  if (from === to) return refuse("promised-to-oneself")
  if (!world.to.here) return refuse("person-not-here")
  if (about && !world.betweenThem) return refuse("not-between-these-two")
  const early = inThePast(due, command, world)
  const looked = watched ? { watched } : {}
  return early ?? [{ type: "promised", from, to, what, due, about, cameFrom, ...looked }]
}

function inThePast(due: Day, { at }: PromiseCommand, { from }: World): Refused | null {
  return due < dayAt(at, from.zone) ? refuse("due-in-the-past", { due }) : null
}

function notTheirs({ type, by }: Later, state: Promised): Refused | null {
  const whose = WHOSE[type]
  if (whose === (by === CLOCK ? "clock" : sideOf(state, by))) return null
  if (whose === "clock") throw new Error(`nobody but the clock can ${type}`)
  return refuse(whose === "from" ? "for-who-promised" : "for-who-was-promised")
}

/** The same again is quiet once it is over; anything else comes too late. */
function saidAgain({ type }: Later, how: string): Answer {
  const again = { "confirm-kept": "kept", release: "released" } as Partial<Record<CommandType, string>>
  if (WHOSE[type] === "clock" || again[type] === how) return []
  return refuse("promise-over", { how })
}

function said(command: Later, state: Promised, world: World): Answer {
  switch (command.type) {
    case "say-kept":
      return state.saidKept ? [] : [{ type: "promise-said-kept", text: command.text }]
    case "say-not-yet":
      return state.saidKept ? [{ type: "promise-not-yet", text: command.text }] : refuse("not-said-kept")
    case "confirm-kept":
      return [{ type: "promise-kept", bySilence: false }]
    case "renegotiate":
      return renegotiate(command, state, world)
    case "agree-renegotiation":
      return proposed(state, { type: "promise-renegotiation-agreed", bySilence: false })
    case "refuse-renegotiation":
      return proposed(state, { type: "promise-renegotiation-refused", text: command.text })
    case "release":
      return [{ type: "promise-released" }]
    case "notice-step-in":
      return noticeStepIn(command, state, world)
    case "notice-welcome":
      return noticeWelcome(command, state)
    case "end-on-leaving":
      return [{ type: "promise-ended" }]
    case "tick":
      return tick(state, command.at, world)
  }
}

/** A newer proposal takes the place of the one that waits. */
function renegotiate(
  command: Extract<Later, { type: "renegotiate" }>,
  state: Promised,
  world: World,
): Answer {
  const due = command.due === state.due ? null : command.due
  if (state.saidKept) return refuse("said-kept-already")
  if (!due && !command.what) return refuse("nothing-to-renegotiate")
  const early = due && inThePast(due, command, world)
  return early || [{ type: "promise-renegotiated", due, what: command.what }]
}

function proposed({ proposal }: Promised, event: PromiseEvent): Answer {
  return proposal ? [event] : refuse("nothing-renegotiated")
}
