import { currentRound, type Delegation } from "../delegation/delegation.ts"
import type { Promised } from "../promise/promise.ts"
import type { DelegationId } from "../shared/ids.ts"
import { delegatesWord } from "./delegates-word.ts"
import type { Entry } from "./entry.ts"
import { leadersWord } from "./leaders-word.ts"

/**
 * What one hand-over says of both words, from its events alone, as they fold. Empty before both have committed: who
 * declines, counters or says not now leaves no entry, nor does who hands back, cancels, is away or leaves.
 */
export function entriesOf(id: DelegationId, state: Delegation): readonly Entry[] {
  const { leader, delegate, active } = state
  if (!active || !delegate) return []
  const around = { moment: { delegation: id }, about: currentRound(state).terms.outcome }
  return [
    ...delegatesWord(state).map((said): Entry => ({ ...said, who: delegate, whom: leader, ...around })),
    ...leadersWord(state).map((said): Entry => ({ ...said, who: leader, whom: delegate, ...around })),
  ]
}

/** What a promise says of whoever gave it: kept or broken. Released and renegotiated in time say nothing. */
export function promiseEntriesOf(id: string, state: Promised): readonly Entry[] {
  const { from: who, to: whom, what: about, over, broken, watched } = state
  const around = { who, whom, about, moment: { promise: id } }
  if (over?.how === "kept")
    return [{ kind: broken ? "promise-kept-late" : "promise-kept", at: over.at, ...around }]
  const how = watched ? "promise-stepped-over" : "promise-broken"
  return broken && !over ? [{ kind: how, at: broken, ...around }] : []
}
