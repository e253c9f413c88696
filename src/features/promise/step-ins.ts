import type { DelegationEvent } from "../../domain/delegation/events.ts"
import type { SteppedIn } from "../../domain/promise/promise.ts"
import { CLOCK, type DelegationId } from "../../domain/shared/ids.ts"
import type { Recorded } from "../../domain/shared/recorded.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import type { Day } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import type { Turn } from "../afterwards.ts"
import { movePromise } from "./move.ts"
import { watchedPromises } from "./queries.ts"

type Noticed =
  | { readonly type: "notice-step-in"; readonly steppedIn: SteppedIn; readonly on: Day }
  | { readonly type: "notice-welcome"; readonly steppedIn: SteppedIn }

/** What was done inside the room, and found welcome, counts for a word not to: whoever says it, of any delegation of the two. */
export async function stepInsNoticed(tx: Tx, { id, happened, after }: Turn): Promise<void> {
  const { leader: from, delegate: to } = after
  const noticed = happened.flatMap((event) => noticedIn(id, event) ?? [])
  if (noticed.length === 0 || !to) return
  const promises = await watchedPromises(tx, { from, to })
  for (const promise of promises)
    for (const { at, ...one } of noticed) {
      const answer = await movePromise(tx, promise, { ...one, by: CLOCK, at })
      if (isRefusal(answer)) throw new Refused(answer)
    }
}

/** Neither what the agreement called for, nor what law or safety demanded. */
function noticedIn(
  delegation: DelegationId,
  event: Recorded<DelegationEvent>,
): (Noticed & { readonly at: string }) | null {
  const { at } = event
  if (event.type === "stepped-in" && !event.calledIn && event.kind !== "duty")
    return { type: "notice-step-in", steppedIn: { delegation, stepIn: event.stepIn }, on: event.on, at }
  if (event.type === "accounts-opened" && isWelcomeToBoth(event))
    return { type: "notice-welcome", steppedIn: { delegation, stepIn: event.stepIn }, at }
  return null
}

function isWelcomeToBoth({ accounts }: Extract<DelegationEvent, { type: "accounts-opened" }>): boolean {
  return accounts.leader.welcome && accounts.delegate.welcome
}
