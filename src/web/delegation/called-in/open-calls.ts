import type { DelegationView } from "../../../client/client.ts"

export type Call = DelegationView["calls"][number]

/** The calls that are open, the oldest first; the leader is called in while there is one. */
export function openCalls({ calls }: Pick<DelegationView, "calls">): Call[] {
  return calls.filter(({ closedAt }) => closedAt === null)
}
