import { createClient, type OrganisationClient } from "../../client/client.ts"
import { createTransport } from "../../client/transport.ts"
import { noticed } from "./connection.ts"

/** The one client of these pages. It tells the session of every answer, so that being signed out is noticed. */
export const client = createClient(createTransport({ onResponse: noticed }))

const organisations = new Map<string, OrganisationClient>()

/** The client of one organisation, the same object every time. */
export function clientOf(org: string): OrganisationClient {
  const known = organisations.get(org) ?? client.at(org)
  organisations.set(org, known)
  return known
}
