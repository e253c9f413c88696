import { wakesAt } from "../../domain/promise/clock.ts"
import { decide } from "../../domain/promise/decide.ts"
import { evolve } from "../../domain/promise/evolve.ts"
import type { PromiseCommand, Promised, PromiseEvent, World } from "../../domain/promise/promise.ts"
import { CLOCK } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { sleep, wake } from "../../platform/jobs/wake.ts"
import { type Acted, act, streamOf } from "../../platform/ledger/ledger.ts"
import { promiseKind } from "./projection.ts"
import { isBetween, worldsOf } from "./queries.ts"

/** Makes one move: the rules decide, the ledger keeps, and the clock is set for what silence would bring. */
export async function movePromise(
  tx: Tx,
  id: string,
  command: PromiseCommand,
  expected?: number,
): Promise<Acted<Promised> | Refusal> {
  const stamp = { by: command.by, at: command.at, ...(expected === undefined ? {} : { expected }) }
  let next: At | null = null
  const acted = await act<Promised, PromiseEvent>(tx, promiseKind, id, stamp, async (state, at) => {
    const world = await worldOf(tx, command, state)
    const decision = decide({ ...command, at }, state, world)
    if (isRefusal(decision)) return decision
    const happened = decision.map((event) => ({ ...event, by: command.by, at }))
    const after = happened.reduce<Promised | null>(evolve, state)
    next = after && wakesAt(after, world)
    return decision
  })
  if (isRefusal(acted)) return acted
  await (next === null ? sleep(tx, streamName(id)) : wake(tx, streamName(id), next))
  return acted
}

/** The facts a move takes from outside its promise, read in the transaction of the move. */
async function worldOf(tx: Tx, command: PromiseCommand, state: Promised | null): Promise<World> {
  const two = theTwo(command, state)
  const world = (await worldsOf(tx, [two]))(two)
  const about = command.type === "promise" ? command.about : null
  return { ...world, betweenThem: about !== null && (await isBetween(tx, about, two)) }
}

function theTwo(command: PromiseCommand, state: Promised | null): Pick<Promised, "from" | "to"> {
  if (state) return state
  if (command.type === "promise") return { from: command.by, to: command.to }
  throw new Error("nothing is said of a promise before it is made")
}

/** What silence brought about by now, until it is quiet. */
export async function tickPromise(tx: Tx, id: string, at: At): Promise<void> {
  let version = -1
  for (;;) {
    const ticked = await movePromise(tx, id, { type: "tick", by: CLOCK, at })
    if (isRefusal(ticked)) throw new Refused(ticked)
    if (ticked.version === version) return
    version = ticked.version
  }
}

/** Days away and another zone move what is waited for: the clock looks at once, and sets itself anew. */
export async function lookAtPromises(tx: Tx, ids: readonly string[], at: At): Promise<void> {
  for (const id of ids) await wake(tx, streamName(id), at)
}

function streamName(id: string): string {
  return streamOf(promiseKind, id)
}
