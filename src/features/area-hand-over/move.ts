import type {
  AreaHandOver,
  AreaHandOverCommand,
  AreaHandOverEvent,
} from "../../domain/area-hand-over/area-hand-over.ts"
import { decide } from "../../domain/area-hand-over/decide.ts"
import type { Refusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { type Acted, act } from "../../platform/ledger/ledger.ts"
import { areaHandOverKind } from "./projection.ts"
import { worldOf } from "./queries.ts"

/** Makes one move: the rules decide, and the ledger keeps. Silence moves nothing, so there is no clock to set. */
export function moveAreaHandOver(
  tx: Tx,
  id: string,
  command: AreaHandOverCommand,
  expected?: number,
): Promise<Acted<AreaHandOver> | Refusal> {
  const stamp = { by: command.by, at: command.at, ...(expected === undefined ? {} : { expected }) }
  return act<AreaHandOver, AreaHandOverEvent>(tx, areaHandOverKind, id, stamp, async (state, at) =>
    decide({ ...command, at }, state, await worldOf(tx, theTwo(command, state))),
  )
}

function theTwo(command: AreaHandOverCommand, state: AreaHandOver | null) {
  if (state) return state
  if (command.type !== "propose") throw new Error("nothing is said of it before it is proposed")
  return { leader: command.by, delegate: command.delegate, area: command.area }
}
