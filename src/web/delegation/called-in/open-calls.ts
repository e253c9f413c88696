import type { DelegationView } from "../../../client/client.ts"
import { needOf } from "../reading.ts"

export type Call = DelegationView["calls"][number]

/** The calls that are open, the oldest first; the leader is called in while there is one. */
export function openCalls({ calls }: Pick<DelegationView, "calls">): Call[] {
  return calls.filter(({ closedAt }) => closedAt === null)
}

/** The call that waits for the reader's answer first. */
export function callToAnswer(view: Pick<DelegationView, "calls" | "needs">): Call | undefined {
  const waits = needOf(view, "answer-call")?.call
  return openCalls(view).find(({ id }) => id === waits)
}
