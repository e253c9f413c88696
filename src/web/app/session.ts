import { useSuspenseQuery } from "@tanstack/react-query"
import { useLocation, useParams, useSearch } from "@tanstack/react-router"
import { createContext, useContext, useMemo } from "react"
import { type OrganisationClient, type OrganisationView, Problem } from "../../client/client.ts"
import { clientOf } from "./client.ts"
import { organisationQuery } from "./queries.ts"

type Org = { org: string; api: OrganisationClient; organisation: OrganisationView }

const OrgContext = createContext<Org | null>(null)
export const OrgProvider = OrgContext.Provider

/** The organisation of the page, its API, and who the reader is in it (`organisation.you`). */
export function useOrg(): Org {
  const org = useContext(OrgContext)
  if (!org) throw new Error("a page of an organisation stands inside its frame")
  return org
}

/** The same as the frame reads it, once for everything that stands in it. */
export function useOrgOfPath(): Org {
  const { org } = useParams({ strict: false }) as { org: string }
  const { data, error } = useSuspenseQuery(organisationQuery(org))
  // Whoever has left meanwhile is shown nothing of what was read before.
  if (error instanceof Problem && error.status === 404) throw error
  return useMemo(() => ({ org, api: clientOf(org), organisation: data }), [org, data])
}

/** The id in the page's address: which delegation, which person. */
export function usePathId(): string {
  return (useParams({ strict: false }) as { id: string }).id
}

/** What stands after the hash: the place in the page that is asked for. */
export function useHash(): string {
  return useLocation({ select: ({ hash }) => hash })
}

/** What stands after the question mark: `useAsked("to")`. */
export function useAsked(name: string): string | undefined {
  return (useSearch({ strict: false }) as Record<string, string>)[name]
}
