import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import type { ActBody, DelegationView, Noun, TermsInput } from "../../src/client/client.ts"
import { post } from "./people.ts"

/** What someone does without being watched: through the API, as whoever is signed in on the page. */

/** Makes a move on a delegation as it stands now. */
export async function does<N extends Noun>(
  page: Page,
  path: string,
  noun: N,
  body: ActBody<N>,
): Promise<DelegationView> {
  const { version } = await seenBy(page, path)
  return post(page.request, `/api${path}/${noun}`, body, headers(version))
}

/** Drafts terms for someone and offers them; gives the path of the delegation in the API. */
export async function offers(page: Page, org: string, delegate: string, terms: TermsInput): Promise<string> {
  const path = `/o/${org}/delegations`
  const draft = await post<DelegationView>(page.request, `/api${path}`, { delegate, terms }, headers(null))
  await does(page, `${path}/${draft.id}`, "offers", {})
  return `${path}/${draft.id}`
}

export type Pair = { leader: Page; delegate: Page; org: string; delegateId: string }

/** Handed over, understood where that is asked for, and committed to by both; gives the path of its page. */
export async function handsOver(
  { leader, delegate, org, delegateId }: Pair,
  terms: TermsInput,
): Promise<string> {
  const path = await offers(leader, org, delegateId, terms)
  const { backBrief } = await seenBy(delegate, path)
  if (backBrief.needed) {
    await does(delegate, path, "back-briefs", { round: 1, text: "In my own words." })
    await does(leader, path, "back-brief-confirmations", {})
  }
  const { id } = await does(delegate, path, "commitments", { round: 1 })
  return `/o/${org}/d/${id}`
}

/** A delegation, by its path in the API, as the API tells it to whoever is signed in on the page. */
export async function seenBy(page: Page, path: string): Promise<DelegationView> {
  return (await page.request.get(`/api${path}`)).json()
}

function headers(version: number | null): Record<string, string> {
  const ifMatch = version === null ? {} : { "If-Match": `"${version}"` }
  return { "Idempotency-Key": randomUUID(), ...ifMatch }
}
