import { useQueryClient } from "@tanstack/react-query"
import { useOrg } from "../app/session.ts"

/** Everything that shows plans is read anew. */
export function useForget() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () =>
    Promise.all(["today", "plans"].map((kind) => queries.invalidateQueries({ queryKey: [org, kind] })))
}
