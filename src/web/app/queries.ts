import { queryOptions } from "@tanstack/react-query"
import { client, clientOf } from "./client.ts"

type DelegationsAsked = { stage?: string; with?: string; cursor?: string }

/** Who is signed in, and where they belong. */
export const meQuery = () => queryOptions({ queryKey: ["me"], queryFn: () => client.me() })

export const organisationQuery = (org: string) =>
  queryOptions({ queryKey: [org, "organisation"], queryFn: () => clientOf(org).read() })

export const todayQuery = (org: string) =>
  queryOptions({ queryKey: [org, "today"], queryFn: () => clientOf(org).today() })

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

export const lessonsQuery = (org: string, asked: { search?: string; delegation?: string } = {}) =>
  queryOptions({ queryKey: [org, "lessons", asked], queryFn: () => clientOf(org).lessons(asked) })

export const invitationsQuery = (org: string) =>
  queryOptions({ queryKey: [org, "invitations"], queryFn: () => clientOf(org).invitations() })
