import { type Absence, daysAfter, paused } from "../../shared/time.ts"
import type { Due } from "../clock.ts"
import type { Delegation } from "../delegation.ts"
import type { Party } from "../events.ts"
import { nextPart } from "./review.ts"

/** How long each part of a review is waited for, in days. */
export const WAITED_FOR = 14

/** Silence opens the next part and says so (DESIGN §2). Days away of whoever's part it is move it on. */
export function reviewSilence({ review }: Delegation, absence: (party: Party) => Absence): readonly Due[] {
  if (review?.part !== "leader" && review?.part !== "delegate") return []
  const { part, since } = review
  const when = paused(since, daysAfter(since, WAITED_FOR), absence(part))
  return [{ when, events: () => [{ type: "review-moved-on", to: nextPart(part) }] }]
}
