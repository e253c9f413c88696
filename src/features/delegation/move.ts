import { wakesAt } from "../../domain/delegation/clock.ts"
import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { decide } from "../../domain/delegation/decide.ts"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../domain/delegation/events.ts"
import { CLOCK, type DelegationId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { sleep, wake } from "../../platform/jobs/wake.ts"
import { act, type Folded, streamOf } from "../../platform/ledger/ledger.ts"
import { delegationKind } from "./projection.ts"
import { worldOf } from "./world.ts"

export type Moved = Folded<Delegation>

/** Makes one move: the rules decide, the ledger keeps, and the clock is set for what silence would bring. */
export async function move(
  tx: Tx,
  id: DelegationId,
  command: DelegationCommand,
  expected?: number,
): Promise<Moved | Refusal> {
  const stamp = { by: command.by, at: command.at, ...(expected === undefined ? {} : { expected }) }
  const moved = await act<Delegation, DelegationEvent>(tx, delegationKind, id, stamp, async (state) =>
    decide(command, state, await worldOf(tx, about(id, command, state), command.type)),
  )
  if (!isRefusal(moved)) await setClock(tx, id, moved)
  return moved
}

/** Whom and what the facts are about: the command's own words where it names them, else the state's. */
function about(id: DelegationId, command: DelegationCommand, state: Delegation | null) {
  const terms = "terms" in command ? command.terms : (state?.rounds.at(-1)?.terms ?? state?.draft)
  const leader = command.type === "ask-for-it" ? command.leader : (state?.leader ?? command.by)
  const delegate = command.type === "ask-for-it" ? command.by : (state?.delegate ?? null)
  return { id, leader, delegate, area: terms?.area ?? null }
}

async function setClock(tx: Tx, id: DelegationId, moved: Moved): Promise<void> {
  const next = await nextLook(tx, id, moved)
  await (next === null ? sleep(tx, streamName(id)) : wake(tx, streamName(id), next))
}

async function nextLook(tx: Tx, id: DelegationId, { state }: Moved): Promise<At | null> {
  const { leader, delegate } = state
  return wakesAt(state, await worldOf(tx, { id, leader, delegate, area: null }, "say"))
}

/** What silence brought about by now, one thing after the other, until it is quiet. */
export async function tickUntilQuiet(tx: Tx, id: DelegationId, at: At): Promise<void> {
  let version = -1
  for (;;) {
    const ticked = await move(tx, id, { type: "tick", by: CLOCK, at })
    if (isRefusal(ticked) && ticked.code === "not-at-this-stage") return sleep(tx, streamName(id))
    if (isRefusal(ticked)) throw new Refused(ticked)
    if (ticked.version === version) return lookLater(tx, id, ticked, at)
    version = ticked.version
  }
}

/** What is due but may not happen yet (everything at once would be too large) is looked at again in an hour. */
async function lookLater(tx: Tx, id: DelegationId, moved: Moved, at: At): Promise<void> {
  const next = await nextLook(tx, id, moved)
  if (next !== null && next <= at) await wake(tx, streamName(id), daysAfter(at, 1 / 24))
}

function streamName(id: DelegationId): string {
  return streamOf(delegationKind, id)
}
