import { useQuery } from "@tanstack/react-query"
import { useRouterState } from "@tanstack/react-router"
import { paths } from "../paths.ts"
import { client } from "./client.ts"
import { meQuery } from "./queries.ts"
import { queryClient } from "./query-client.ts"
import { useOrg } from "./session.ts"
import { words } from "./words.ts"

const { rail } = words

export type Place = { to: string; label: string; isHere: boolean }

/** Where one may go from anywhere: pages, the two verbs, and what is rare. */
export function usePlaces() {
  const { org, organisation } = useOrg()
  const here = useRouterState({ select: (state) => state.location.pathname })
  const place = (to: string, label: string, isHere = here === to): Place => ({ to, label, isHere })
  return {
    pages: [
      place(paths.today(org), rail.today),
      place(paths.board(org), rail.board, here.startsWith(paths.board(org))),
      place(paths.people(org), rail.people, here.startsWith(paths.people(org))),
    ],
    verbs: [place(paths.handOver(org), rail.handOver), place(paths.ask(org), rail.ask)],
    rare: [
      place(paths.holding(org), rail.holding),
      place(paths.lessons(org), rail.lessons),
      place(paths.weeks(org), rail.weeks),
      place(paths.delegations(org), rail.everything),
      place(paths.edition(org), rail.edition, here.startsWith(paths.edition(org))),
      place(paths.insights(org), rail.insights),
      place(paths.areas(org), rail.areas, here.startsWith(paths.areas(org))),
      place(paths.budget(org), rail.budget),
      place(paths.settings(org), rail.settings),
      ...(organisation.example ? [place(paths.anotherOrganisation(), rail.begin)] : []),
      ...useOthers().map((other) => place(paths.today(other.org), other.name ?? other.org)),
    ],
  }
}

/** The other organisations the reader belongs to. */
function useOthers() {
  const { org } = useOrg()
  const { data } = useQuery(meQuery())
  return data?.organisations.filter((other) => other.org !== org) ?? []
}

/** Ends the session. The document is loaded anew, so that nothing read stays in memory. */
export async function signOut(then = paths.signIn()) {
  await client.signOut().catch(() => undefined)
  queryClient.clear()
  location.assign(then)
}
