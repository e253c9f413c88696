import { wakesAt } from "../../domain/delegation/clock.ts"
import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { decide } from "../../domain/delegation/decide.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import { evolve } from "../../domain/delegation/evolve.ts"
import type { World } from "../../domain/delegation/world.ts"
import { CLOCK, type DelegationId, type PersonId } from "../../domain/shared/ids.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { sleep, wake } from "../../platform/jobs/wake.ts"
import { type Acted, act, recorded, streamOf } from "../../platform/ledger/ledger.ts"
import { AFTERWARDS } from "../afterwards.ts"
import { delegationKind } from "./projection.ts"
import { type About, areasOf, type Surroundings } from "./surroundings.ts"
import { worldOf } from "./world.ts"

/** A delegation after a move, with its rows and what stands around it: all that its page needs. */
export type Moved = Acted<Delegation> & { readonly around: Surroundings }

/** Makes one move: the rules decide, the ledger keeps, and the clock is set for what silence would bring. */
export async function move(
  tx: Tx,
  id: DelegationId,
  command: DelegationCommand,
  expected?: number,
): Promise<Moved | Refusal> {
  const stamp = { by: command.by, at: command.at, ...(expected === undefined ? {} : { expected }) }
  let met: { around: Surroundings; next: At | null; before: Delegation | null; count: number } | undefined
  const acted = await act<Delegation, DelegationEvent>(tx, delegationKind, id, stamp, async (state, at) => {
    const around = await worldOf(tx, about(id, command, state), command.type)
    const decision = decide({ ...command, at }, state, around)
    const happens = { by: command.by, at }
    if (isRefusal(decision)) return decision
    const next = nextLook(state, decision, happens, around)
    met = { around, next, before: state, count: decision.length }
    return decision
  })
  if (isRefusal(acted)) return acted
  if (!met) throw new Error("what was acted on was decided on")
  await setClock(tx, id, met.next)
  await bringAbout(tx, id, acted, met)
  return { ...acted, around: met.around }
}

/** What happened brings about what it does in other nouns. */
async function bringAbout(
  tx: Tx,
  id: DelegationId,
  { rows, state: after }: Acted<Delegation>,
  { before, count }: { before: Delegation | null; count: number },
): Promise<void> {
  if (!before || count === 0) return
  const happened = rows.slice(-count).map((row) => recorded<DelegationEvent>(row))
  for (const follows of AFTERWARDS) await follows(tx, { id, happened, before, after })
}

/** When silence will have moved it on, as it stands after these events. */
function nextLook(
  state: Delegation | null,
  events: readonly DelegationEvent[],
  { by, at }: Pick<Recorded<DelegationEvent>, "by" | "at">,
  world: World,
): At | null {
  let after = state
  for (const event of events) after = evolve(after, { ...event, by, at })
  const next = after && wakesAt(after, world)
  // What is due but may not happen yet (everything at once would be too large) is looked at again in an hour.
  return next && next <= at ? daysAfter(at, 1 / 24) : next
}

/** Whom and what the facts are about: the command's own words where it names them, else the state's. */
function about(id: DelegationId, command: DelegationCommand, state: Delegation | null): About {
  const before = state ? areasOf(state) : { area: null, areas: [] }
  const named = "terms" in command && command.terms.area
  const leader = command.type === "ask-for-it" ? command.leader : (state?.leader ?? command.by)
  const delegate = command.type === "ask-for-it" ? command.by : delegateOf(command, state)
  const areas = named ? [...before.areas, named] : before.areas
  return { id, leader, delegate, area: "terms" in command ? command.terms.area : before.area, areas }
}

function delegateOf(command: DelegationCommand, state: Delegation | null): PersonId | null {
  return command.type === "draft" || command.type === "revise" ? command.delegate : (state?.delegate ?? null)
}

async function setClock(tx: Tx, id: DelegationId, next: At | null): Promise<void> {
  await (next === null ? sleep(tx, streamName(id)) : wake(tx, streamName(id), next))
}

/**
 * What silence brought about by now, one thing after the other, until it is quiet. It always looks once more: whoever
 * moves it on meanwhile is seen then, or sets the clock after us.
 */
export async function tickUntilQuiet(tx: Tx, id: DelegationId, at: At): Promise<void> {
  let version = -1
  for (;;) {
    const ticked = await move(tx, id, { type: "tick", by: CLOCK, at })
    if (isRefusal(ticked) && ticked.code === "not-at-this-stage") return sleep(tx, streamName(id))
    if (isRefusal(ticked)) throw new Refused(ticked)
    if (ticked.version === version) return
    version = ticked.version
  }
}

function streamName(id: DelegationId): string {
  return streamOf(delegationKind, id)
}
