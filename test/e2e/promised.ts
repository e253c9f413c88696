import type { PromiseNoun, PromiseView } from "../../src/client/client.ts"
import { post, type together } from "./people.ts"

type Pair = Awaited<ReturnType<typeof together>>

const TODAY = "2026-03-02"
const LATER = "2026-03-12"

/** Promises between two people at every place where they can stand; gives the pages on which the leader meets them. */
export async function promised({ leader, delegate, org, leaderId, delegateId }: Pair) {
  const path = `/api/o/${org}/promises`
  const mine = (what: string, due: string) =>
    post<PromiseView>(leader.request, path, { person: delegateId, what, due })
  const theirs = (what: string, due: string) =>
    post<PromiseView>(delegate.request, path, { person: leaderId, what, due })
  const say = (by: Pair["leader"], { id, version }: PromiseView, noun: PromiseNoun, body: object) =>
    post<PromiseView>(by.request, `${path}/${id}/${noun}`, body, { "If-Match": `"${version}"` })

  await mine("The mill’s direct number, and a word to them that Chi orders now.", TODAY)
  await mine("An afternoon with the storage lead, both of us in the room", "2026-03-04")
  const kept = await theirs("The theme interviews, written up", "2026-03-06")
  await say(delegate, kept, "keepings", { text: "They are on the shared page." })
  await say(delegate, await theirs("Two samples of the new rye", "2026-03-03"), "renegotiations", {
    due: LATER,
  })
  await say(leader, await theirs("A list of what we order on Fridays", LATER), "keeping-confirmations", {})
  return {
    today: `/o/${org}`,
    person: `/o/${org}/people/${delegateId}`,
    form: `/o/${org}/promise?to=${delegateId}`,
  }
}
