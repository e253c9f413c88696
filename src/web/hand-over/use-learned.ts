import { useQueryClient } from "@tanstack/react-query"
import type { DelegationView } from "../../client/client.ts"
import { delegationQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"

/** Takes an answer into what is known, so that the next page need not wait; lists are read anew. */
export function useLearned() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return (view: DelegationView) => {
    queries.setQueryData(delegationQuery(org, view.id).queryKey, view)
    for (const kind of ["today", "delegations", "person", "organisation"])
      void queries.invalidateQueries({ queryKey: [org, kind] })
  }
}
