import type { DelegationCommand } from "../../domain/delegation/commands.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import type { AppCall } from "../context.ts"
import { move } from "./move.ts"
import { happenedIn } from "./queries.ts"
import { readDelegation } from "./read.ts"
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

export function answered(view: DelegationView) {
  return { body: view, version: view.version }
}
