import { isRefusal } from "../../shared/refusal.ts"
import { currentRound, type Delegation } from "../delegation.ts"
import { promisable } from "../given.ts"
import { type Answer, type Refused, refuse } from "../refusals.ts"
import type { Tripwire } from "../terms.ts"
import type { World } from "../world.ts"
import { type Call, type CallCommand, openCalls } from "./called-in.ts"
import { lineInForce } from "./check-in.ts"
import { fired, hasFired } from "./occurrence.ts"

type Of<T extends CallCommand["type"]> = Extract<CallCommand, { type: T }>

/** The delegate calls the leader in: what was agreed in words has come. What has a day or a sum fires by itself. */
export function fire({ tripwire: id, text }: Of<"fire-tripwire">, state: Delegation): Answer {
  const tripwire = tripwireOf(id, state)
  if (!tripwire) return refuse("tripwire-unknown")
  if (firesByItself(tripwire)) return refuse("tripwire-fires-by-itself")
  const tripped = { kind: "agreed", tripwire: id } as const
  if (hasFired(state, tripped)) return refuse("tripwire-already-fired")
  return state.cured.includes(id) ? refuse("tripwire-already-cured") : fired(state, [tripped], text)
}

/** A leader's word that something has tripped is recorded, and calls nobody in. */
export function claim({ tripwire, text }: Of<"claim-tripwire">, state: Delegation): Answer {
  if (tripwire !== null && !tripwireOf(tripwire, state)) return refuse("tripwire-unknown")
  return [{ type: "tripwire-claimed", claim: `claim-${state.claims.length + 1}`, tripwire, text }]
}

/** What is settled has no day to come any more; a call that is open for it closes, also when the terms have changed. */
export function cure({ tripwire, text }: Of<"cure-tripwire">, state: Delegation): Answer {
  const open = openCalls(state).some(({ tripped }) => "tripwire" in tripped && tripped.tripwire === tripwire)
  if (!open && !tripwireOf(tripwire, state)) return refuse("tripwire-unknown")
  if (!open && state.cured.includes(tripwire)) return refuse("tripwire-already-cured")
  return [{ type: "tripwire-cured", tripwire, text }]
}

/** What is to be changed stays open until it is: until then it may be answered otherwise, once. */
export function answer(command: Of<"answer-call">, state: Delegation, world: World): Answer {
  const { call: id, answer, line, text } = command
  const call = state.calls.find((call) => call.id === id)
  if (!call) return refuse("call-unknown")
  if (call.closedAt !== null || call.answer === answer) return refuse("call-already-answered")
  const support = promisable(command, answer === "support", world)
  if (isRefusal(support)) return support
  const answered = { type: "call-answered", call: id, answer, line, text, ...support } as const
  return lineRefused(command, call, state) ?? [answered]
}

/** Course is held over a limit up to a line that lies beyond what was crossed, what is in force and what was used. */
function lineRefused(
  { answer, line }: Of<"answer-call">,
  { tripped }: Call,
  state: Delegation,
): Refused | null {
  if (answer !== "hold-course" || tripped.kind !== "over-limit")
    return line === null ? null : refuse("line-not-needed")
  if (line === null) return refuse("line-needed")
  const used = tripped.limit === "money" ? moneyUsed(state) : 0
  const reached = Math.max(tripped.line, lineInForce(tripped.limit, state) ?? 0, used)
  return line > reached ? null : refuse("line-not-beyond", { reached })
}

function moneyUsed({ checkIns }: Delegation): number {
  return checkIns.findLast((said) => said.moneyUsed !== null)?.moneyUsed ?? 0
}

function tripwireOf(id: string, state: Delegation): Tripwire | undefined {
  return currentRound(state).terms.tripwires.find((tripwire) => tripwire.id === id)
}

function firesByItself({ on, moneyOver }: Tripwire): boolean {
  return typeof on === "string" || typeof moneyOver === "number"
}
