import { currentRound, type Delegation } from "../delegation/delegation.ts"
import { fellShort } from "../delegation/outcome.ts"
import type { CameOut, Settled } from "../latitude/latitude.ts"
import type { DelegationId } from "../shared/ids.ts"
import { dayAt } from "../shared/time.ts"
import { toldOf } from "./told.ts"

/** A hand-over as latitude sees it; null while it has not settled. Days are those of UTC: they only set an order. */
export function settledOf(delegation: DelegationId, state: Delegation): Settled | null {
  const { settled, active } = state
  if (!settled || !active) return null
  return {
    delegation,
    begun: dayAt(active.since, "UTC"),
    on: dayAt(settled.turned?.at ?? settled.at, "UTC"),
    days: active.worstCase / (active.dayRate * 100),
    level: currentRound(state).terms.level,
    cameOut: cameOutOf(state, settled),
  }
}

function cameOutOf(state: Delegation, settled: NonNullable<Delegation["settled"]>): CameOut {
  if (settled.doubts.length > 0) return "two-accounts"
  return fellShort(settled) ? toldOf(state) : "met"
}
