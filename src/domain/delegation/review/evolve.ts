import type { Recorded } from "../../shared/recorded.ts"
import { type Delegation, partyOf } from "../delegation.ts"
import type { Party } from "../events.ts"
import { nextPart, type Part, type Proposed, type Review, type ReviewEvent } from "./review.ts"

/** Folds what both said when it had fallen short. */
export function evolveReview(state: Delegation, event: Recorded<ReviewEvent>): Delegation {
  const { at } = event
  switch (event.type) {
    case "leader-reflected":
      return changed(state, (review) => ({
        ...reflected(review, "leader", at),
        leaderFirst: review.leaderFirst || review.part === "leader",
      }))
    case "delegate-reflected": {
      const leaderKept = event.leaderKept && { how: event.leaderKept.how, at }
      return changed(state, (review) => ({ ...reflected(review, "delegate", at), leaderKept }))
    }
    case "review-moved-on":
      return changed(state, (review) => movedOn(review, event.to, at))
    case "learning-proposed": {
      const by = partyOf(state, event.by) ?? "leader"
      const { number, learning } = event
      return changed(state, (review) => proposed(review, { number, by, at, promises: learning.promises }))
    }
    case "learning-agreed":
      return changed(state, (review) => ({ ...movedOn(review, "over", at), agreed: at }))
    case "appreciated":
      return { ...state, appreciated: at }
  }
}

/** What is said late still counts, and opens nothing that is open already. */
function reflected(review: Review, party: Party, at: string): Review {
  const next = { ...review, reflected: { ...review.reflected, [party]: at } }
  return review.part === party ? movedOn(next, nextPart(review.part), at) : next
}

/** The clock of an answer starts when the turn changes, not when the same one writes again. */
function proposed(review: Review, proposed: Proposed): Review {
  const since = review.proposed?.by === proposed.by ? review.since : proposed.at
  return { ...review, since, proposed }
}

function movedOn(review: Review, part: Part, since: string): Review {
  return { ...review, part, since }
}

function changed(state: Delegation, change: (review: Review) => Review): Delegation {
  return state.review ? { ...state, review: change(state.review) } : state
}
