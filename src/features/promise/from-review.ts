import { randomUUID } from "node:crypto"
import type { Delegation } from "../../domain/delegation/delegation.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import type { At } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { movePromise } from "./move.ts"

/**
 * What both agreed in a review to promise each other becomes promises of their own, in the same transaction.
 * `before`: the delegation as it was agreed to.
 * @throws Refused when one cannot be made; then nothing was agreed
 */
export async function promisesOfReview(tx: Tx, id: string, before: Delegation, at: At): Promise<void> {
  const { leader, delegate, review } = before
  if (!delegate) return
  for (const { from, what, due } of review?.proposed?.promises ?? []) {
    const [by, to] = from === "leader" ? [leader, delegate] : [delegate, leader]
    const about = { delegation: id }
    const made = { type: "promise", by, at, to, what, due, about, cameFrom: "review" } as const
    const answer = await movePromise(tx, randomUUID(), made)
    if (isRefusal(answer)) throw new Refused(answer)
  }
}
