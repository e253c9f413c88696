import type { APIRequestContext, Page } from "@playwright/test"
import type { MeView } from "../../src/client/client.ts"
import { PASSWORD } from "./kit.ts"

/** People who are here already: made through the API, signed in in their own browser. */

type Founded = { readonly org: string; readonly person: string }

export async function founds(page: Page, organisation: string, name: string): Promise<Founded> {
  await signsUp(page.request, name, addressOf(organisation, name))
  return post(page.request, "/api/organisations", {
    name: organisation,
    yourName: name,
    zone: "Europe/Berlin",
  })
}

export async function isInvited(
  by: Page,
  { org, person }: Founded,
  page: Page,
  name: string,
): Promise<Founded> {
  const address = addressOf(org, name)
  const { link } = await post<{ link: string }>(by.request, `/api/o/${org}/invitations`, {
    name,
    address,
    manager: person,
  })
  await signsUp(page.request, name, address)
  const token = new URL(link).hash.replace("#token=", "")
  return post(page.request, "/api/invitation-acceptances", { token, zone: "Europe/Berlin" })
}

/** Two people, the second invited by the first and reporting to them. */
export async function together(
  someone: (name: string) => Promise<Page>,
  organisation: string,
  leader: string,
  delegate: string,
) {
  const first = await someone(leader)
  const second = await someone(delegate)
  const founded = await founds(first, organisation, leader)
  const joined = await isInvited(first, founded, second, delegate)
  return {
    leader: first,
    delegate: second,
    org: founded.org,
    leaderId: founded.person,
    delegateId: joined.person,
  }
}

export async function post<T>(
  request: APIRequestContext,
  path: string,
  data: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await request.post(path, { data, headers })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** Gives the login's id. */
export async function signsUp(request: APIRequestContext, name: string, email: string): Promise<string> {
  const signedUp = await request.post("/api/auth/sign-up/email", {
    data: { name, email, password: PASSWORD },
  })
  if (!signedUp.ok()) throw new Error(`sign-up: ${signedUp.status()} ${await signedUp.text()}`)
  const { login } = (await (await request.get("/api/me")).json()) as MeView
  return login?.id ?? ""
}

function addressOf(organisation: string, name: string): string {
  return `${name.toLowerCase()}@${organisation.toLowerCase().replaceAll(" ", "-")}.example`
}
