import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { refuseWith } from "../../platform/http/mount.ts"
import type { AppCall } from "../context.ts"
import { move } from "./move.ts"
import { delegationOf, happenedIn, historyOf } from "./queries.ts"
import { readDelegation } from "./read.ts"
import { areasOf, surroundings } from "./surroundings.ts"
import type { DelegationView } from "./view.ts"

/** Makes a move and answers with the delegation after it, or with the refusal. */
export async function moved(
  tx: Tx,
  id: string,
  { viewer }: AppCall,
  command: DelegationCommand,
  expected?: number,
) {
  const result = await move(tx, id, command, expected)
  if (isRefusal(result)) return result as Refusal
  const { version, state, rows, around } = result
  const view = await readDelegation(
    tx,
    { id, version, state },
    happenedIn(rows),
    around,
    viewer.person,
    command.at,
  )
  return answered(view)
}

/** The delegation as this person sees it; not found when it is not theirs. */
export async function seen(tx: Tx, id: string, person: string, now: At): Promise<DelegationView> {
  const record = (await delegationOf(tx, id, person)) ?? refuseWith("not-found")
  const { leader, delegate } = record.state
  const around = await surroundings(tx, { id, leader, delegate, ...areasOf(record.state) })
  return readDelegation(tx, record, await historyOf(tx, id), around, person, now)
}

export function answered(view: DelegationView) {
  return { body: view, version: view.version }
}
