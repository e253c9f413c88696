import type { Recorded } from "../../shared/recorded.ts"
import { type Delegation, partyOf } from "../delegation.ts"
import { fellShort } from "../outcome.ts"
import { reviewBegun } from "../review/review.ts"
import type { CorrectionEvent } from "./correction.ts"

type Confirmed = Extract<Recorded<CorrectionEvent>, { type: "correction-confirmed" }>

/** Folds what turned out otherwise. */
export function evolveCorrection(state: Delegation, event: Recorded<CorrectionEvent>): Delegation {
  switch (event.type) {
    case "correction-proposed": {
      const { at, judgements, lost } = event
      return { ...state, correction: { by: partyOf(state, event.by) ?? "leader", at, judgements, lost } }
    }
    case "correction-confirmed":
      return reviewed(confirmed(state, event), event.at)
    case "correction-refused":
    case "correction-withdrawn":
    case "correction-lapsed":
      return { ...state, correction: null }
  }
}

function confirmed(state: Delegation, { at, judgements, outcome }: Confirmed): Delegation {
  const { settled, correction, declaration } = state
  if (!settled || !correction) return state
  const about = new Set(correction.judgements.map(({ criterion }) => criterion))
  const doubts = settled.doubts.filter(({ criterion }) => !about.has(criterion))
  const lost = correction.lost ?? declaration?.lost ?? null
  const turned = { from: settled.outcome, by: correction.by, at }
  return {
    ...state,
    settled: { ...settled, judgements, outcome, doubts, turned },
    declaration: declaration && { ...declaration, lost },
    correction: null,
  }
}

/** What fell short after all is looked at, though it was closed; what did not needs no review nobody has begun. */
function reviewed(state: Delegation, at: string): Delegation {
  const { settled, review } = state
  const short = settled !== null && fellShort(settled)
  if (short) return review ? state : { ...state, stage: "settled", review: reviewBegun(at) }
  const begun = review && (review.part !== "leader" || review.reflected.leader !== null)
  return begun ? state : { ...state, review: null }
}
