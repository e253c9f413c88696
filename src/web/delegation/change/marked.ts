import type { DelegationView } from "../../../client/client.ts"
import { type RemarkedPart, withRemarks } from "../negotiating/compared.ts"
import type { Reading } from "../reading.ts"
import { type Round, roundOf } from "../stage.ts"
import { changed, partsOf } from "../terms/parts.ts"

export type Change = NonNullable<DelegationView["change"]>
type Terms = Change["terms"]
type Shown = { all: boolean; since?: Terms }

/** The proposed terms marked with what differs, as a rule from what is in force; with what was remarked beside it. */
export function changeParts(
  view: DelegationView,
  change: Change,
  reading: Reading,
  { all, since = roundOf(view).terms }: Shown,
): RemarkedPart[] {
  const context = { ...reading, currency: view.currency, size: change.size }
  const parts = partsOf(change.terms, since, context)
  return withRemarks(all ? parts : changed(parts), [asRound(change)])
}

/** A change is a round that is not in force yet. */
function asRound({ round: number, by: author, ...change }: Change): Round {
  return { ...change, number, author, backBriefNeeded: false, receipt: "" }
}
