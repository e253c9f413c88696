import { useSuspenseQuery } from "@tanstack/react-query"
import { useParams, useSearch } from "@tanstack/react-router"
import { type OrganisationClient, type OrganisationView, Problem } from "../../client/client.ts"
import { clientOf } from "./client.ts"
import { organisationQuery } from "./queries.ts"

/** The organisation of the page, its API, and who the reader is in it (`organisation.you`). */
export function useOrg(): { org: string; api: OrganisationClient; organisation: OrganisationView } {
  const { org } = useParams({ strict: false }) as { org: string }
  const { data, error } = useSuspenseQuery(organisationQuery(org))
  // Whoever has left meanwhile is shown nothing of what was read before.
  if (error instanceof Problem && error.status === 404) throw error
  return { org, api: clientOf(org), organisation: data }
}

/** The id in the page's address: which delegation, which person. */
export function usePathId(): string {
  return (useParams({ strict: false }) as { id: string }).id
}

/** What stands after the question mark: `useAsked("to")`. */
export function useAsked(name: string): string | undefined {
  return (useSearch({ strict: false }) as Record<string, string>)[name]
}
