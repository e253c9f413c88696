import { decide } from "../../domain/holding/decide.ts"
import type { Holding, HoldingCommand, HoldingEvent } from "../../domain/holding/holding.ts"
import { CLOCK, type DelegationId, type PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { type Acted, act } from "../../platform/ledger/ledger.ts"
import { holdingKind } from "./projection.ts"
import { hereOf, ownerOfOpened, unfinishedHoldingsOf } from "./queries.ts"

/** Makes one move: the rules decide, and the ledger keeps. */
export function moveHolding(
  tx: Tx,
  id: string,
  command: HoldingCommand,
  expected?: number,
): Promise<Acted<Holding> | Refusal> {
  const stamp = { by: command.by, at: command.at, ...(expected === undefined ? {} : { expected }) }
  return act<Holding, HoldingEvent>(tx, holdingKind, id, stamp, async (state, at) => {
    const named = "whoCould" in command ? (command.whoCould ?? []) : []
    return decide({ ...command, at }, state, { here: await hereOf(tx, named) })
  })
}

/** What somebody asked for: the holding, who holds it, and the delegation it begins. */
type Asking = {
  readonly holding: string
  readonly leader: PersonId
  readonly delegation: DelegationId
  readonly by: PersonId
  readonly at: At
}

/** Somebody asks for what was opened to them: it follows their delegation from now on. Gives a refusal, or null. */
export async function holdingAskedFor(tx: Tx, asking: Asking): Promise<Refusal | null> {
  const { holding, leader, ...asked } = asking
  if ((await ownerOfOpened(tx, holding)) !== leader) return refuse("holding-not-open")
  // It is its owner's: whoever asks for it cannot write there.
  const moved = await tx.asHouse(() => moveHolding(tx, holding, { type: "ask-for", ...asked }))
  return isRefusal(moved) ? moved : null
}

/** Whoever leaves holds nothing any more. Call as the house. */
export async function holdingsEnd(tx: Tx, person: PersonId, at: At): Promise<void> {
  for (const id of await unfinishedHoldingsOf(tx, person)) {
    const ended = await moveHolding(tx, id, { type: "end-on-leaving", by: CLOCK, at })
    if (isRefusal(ended)) throw new Refused(ended)
  }
}
