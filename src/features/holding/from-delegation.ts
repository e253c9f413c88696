import { type Delegation, ENDS } from "../../domain/delegation/delegation.ts"
import type { Became } from "../../domain/holding/holding.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import type { Turn } from "../afterwards.ts"
import { moveHolding } from "./move.ts"
import { holdingsBegunWith } from "./queries.ts"

/** A holding follows what was begun from it: agreed, met (its hours come back), or ended otherwise. */
export async function holdingsFollow(tx: Tx, turn: Turn): Promise<void> {
  const became = becameOf(turn.before, turn.after)
  const last = turn.happened.at(-1)
  if (!became || !last) return
  const { by, at } = last
  const { delegate } = turn.after
  const said = { type: "follow", by, at, delegation: turn.id, became, delegate } as const
  // Whoever made the move need not be the one who holds it.
  await tx.asHouse(async () => {
    for (const id of await holdingsBegunWith(tx, turn.id)) {
      const moved = await moveHolding(tx, id, said)
      if (isRefusal(moved)) throw new Refused(moved)
    }
  })
}

/** What a turn brings for the holding; null: nothing it has to know. */
function becameOf(before: Delegation, after: Delegation): Became | null {
  if (after.settled)
    return before.settled?.outcome === after.settled.outcome ? null : settledAs(after.settled.outcome)
  if (ENDS.includes(after.stage)) return ENDS.includes(before.stage) ? null : "otherwise"
  return !before.active && after.active ? "agreed" : null
}

function settledAs(outcome: string): Became {
  return outcome === "met" ? "met" : "otherwise"
}
