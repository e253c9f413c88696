import type { DelegationView } from "../../src/client/client.ts"
import { post, type together } from "./people.ts"

type Pair = Awaited<ReturnType<typeof together>>

/** A small one in this area and at this level, handed over and met, through the API. */
export async function metInArea({ leader, delegate, org, delegateId }: Pair, area: string, level: number) {
  const root = `/api/o/${org}/delegations`
  const terms = {
    outcome: "We never run out of flour",
    success: [{ text: "No day without flour in four weeks" }],
    due: "2026-12-21",
    atMost: { days: 1, money: 0 },
    worstCase: "One emergency purchase",
    area,
    level,
  }
  const act = (by: Pair["leader"], { id, version }: DelegationView, noun: string, body: object) =>
    post<DelegationView>(by.request, `${root}/${id}/${noun}`, body, { "If-Match": `"${version}"` })
  const draft = await post<DelegationView>(leader.request, root, { delegate: delegateId, terms })
  const offered = await act(leader, draft, "offers", {})
  const active = await act(delegate, offered, "commitments", { round: 1 })
  const declared = await act(delegate, active, "outcomes", {})
  await act(leader, declared, "outcome-confirmations", {})
}
