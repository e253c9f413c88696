import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query"
import type { HoldingView } from "../../client/client.ts"
import { client, clientOf } from "./client.ts"

type DelegationsAsked = { stage?: string; with?: string; cursor?: string }

/** Who is signed in, and where they belong. */
export const meQuery = () => queryOptions({ queryKey: ["me"], queryFn: () => client.me() })

export const organisationQuery = (org: string) =>
  queryOptions({ queryKey: [org, "organisation"], queryFn: () => clientOf(org).read() })

export const todayQuery = (org: string) =>
  queryOptions({ queryKey: [org, "today"], queryFn: () => clientOf(org).today() })

export const insightsQuery = (org: string) =>
  queryOptions({ queryKey: [org, "insights"], queryFn: () => clientOf(org).insights() })

export const budgetQuery = (org: string) =>
  queryOptions({ queryKey: [org, "budget"], queryFn: () => clientOf(org).budget() })

export const delegationQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "delegation", id], queryFn: () => clientOf(org).delegation(id) })

export const delegationsQuery = (org: string, asked: DelegationsAsked = {}) =>
  queryOptions({ queryKey: [org, "delegations", asked], queryFn: () => clientOf(org).delegations(asked) })

export const notesQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "notes", id], queryFn: () => clientOf(org).notes(id) })

export const peopleQuery = (org: string) =>
  queryOptions({ queryKey: [org, "people"], queryFn: () => clientOf(org).people() })

export const personQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "person", id], queryFn: () => clientOf(org).person(id) })

export const promiseQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "promise", id], queryFn: () => clientOf(org).promise(id) })

export const areasQuery = (org: string) =>
  queryOptions({ queryKey: [org, "areas"], queryFn: () => clientOf(org).areas() })

export const areaHandOversQuery = (org: string, asked: { with?: string } = {}) =>
  queryOptions({
    queryKey: [org, "area-hand-overs", asked],
    queryFn: () => clientOf(org).areaHandOvers(asked),
  })

export const areaHandOverQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "area-hand-over", id], queryFn: () => clientOf(org).areaHandOver(id) })

export const lessonsQuery = (org: string, asked: { search?: string; delegation?: string } = {}) =>
  queryOptions({ queryKey: [org, "lessons", asked], queryFn: () => clientOf(org).lessons(asked) })

export const lessonQuery = (org: string, id: string) =>
  queryOptions({ queryKey: [org, "lessons", id], queryFn: () => clientOf(org).lesson(id) })

/** All that one holds and held, in the order in which it was listed. */
export const holdingsQuery = (org: string) =>
  queryOptions({ queryKey: [org, "holdings"], queryFn: () => everyHolding(org) })

async function everyHolding(org: string): Promise<HoldingView[]> {
  const all: HoldingView[] = []
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await clientOf(org).holdings({ limit: "100", ...(cursor ? { cursor } : {}) })
    all.push(...page.items)
    cursor = page.next
  }
  return all.toReversed()
}

/** What others have opened to be asked for. */
export const openedHoldingsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, "opened-holdings"],
    queryFn: () => clientOf(org).openedHoldings({ limit: "100" }),
  })

export const plansQuery = (org: string) =>
  infiniteQueryOptions({
    queryKey: [org, "plans"],
    queryFn: ({ pageParam }) => clientOf(org).plans(pageParam ? { cursor: pageParam } : {}),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })

/** Whoever takes their name back is gone within a minute also where changes are not heard. */
const HALF_A_MINUTE = 30_000

export const postsQuery = (org: string) =>
  infiniteQueryOptions({
    queryKey: [org, "posts"],
    queryFn: ({ pageParam }) => clientOf(org).posts(pageParam ? { cursor: pageParam } : {}),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    refetchInterval: HALF_A_MINUTE,
  })

export const postQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, "post", id],
    queryFn: () => clientOf(org).post(id),
    refetchInterval: HALF_A_MINUTE,
  })

export const editionQuery = (org: string, monday?: string) =>
  queryOptions({
    queryKey: [org, "edition", monday ?? "last"],
    queryFn: () => clientOf(org).edition(monday ? { monday } : {}),
    refetchInterval: HALF_A_MINUTE,
  })

/** Nobody presses anything on a wall, nor looks at its window. */
export const wallQuery = (org: string) =>
  queryOptions({
    queryKey: [org, "edition", "wall"],
    queryFn: () => clientOf(org).edition({ names: "no" }),
    refetchInterval: HALF_A_MINUTE,
    refetchIntervalInBackground: true,
  })

export const invitationsQuery = (org: string) =>
  queryOptions({ queryKey: [org, "invitations"], queryFn: () => clientOf(org).invitations() })

export const mailWishesQuery = (org: string) =>
  queryOptions({ queryKey: [org, "mail-wishes"], queryFn: () => clientOf(org).mailWishes() })
