import { createClient } from "../../src/client/client.ts"
import { createTransport } from "../../src/client/transport.ts"
import { dayAt } from "../../src/domain/shared/time.ts"
import { systemNow } from "../../src/features/context.ts"
import { openBrowser } from "../kit/browser.ts"
import { type Member, signedUp, tokenIn, type Visitor, ZONE } from "../kit/house.ts"
import { flour } from "../kit/samples.ts"
import { handedOver } from "../kit/story.ts"

/** Two people, and what the one has handed over to the other. */
export type People = { readonly maya: Member; readonly ana: Member; readonly held: readonly string[] }

/** A browser at an address; its cookies outlive the program there, as a person's do. */
export function visitorOf(address: string): Visitor {
  const browser = openBrowser(address)
  return {
    api: createClient(createTransport({ fetch: browser.fetch })),
    raw: browser.fetch,
    cookies: browser.cookies,
  }
}

/** Signs two people up and hands so many outcomes over. */
export async function peopleAt(address: string, outcomes: number): Promise<People> {
  const maya = await founder(visitorOf(address))
  const ana = await invited(visitorOf(address), maya)
  const held: string[] = []
  for (let count = 0; count < outcomes; count++)
    held.push((await handedOver(maya, ana, flour(dayAt(systemNow(), ZONE)))).id)
  return { maya, ana, held }
}

async function founder(visitor: Visitor): Promise<Member> {
  const { email } = await signedUp(visitor, "Maya")
  const made = await visitor.api.createOrganisation({ name: "Tidewater", yourName: "Maya", zone: ZONE })
  return { ...visitor, ...made, email, at: visitor.api.at(made.org) }
}

async function invited(visitor: Visitor, by: Member): Promise<Member> {
  const { email } = await signedUp(visitor, "Ana")
  const { link } = await by.at.invite({ name: "Ana", address: email, manager: by.person })
  const made = await visitor.api.acceptInvitation(tokenIn(link), ZONE)
  return { ...visitor, ...made, email, at: visitor.api.at(made.org) }
}
