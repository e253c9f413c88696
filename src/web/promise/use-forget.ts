import { useQueryClient } from "@tanstack/react-query"
import { useOrg } from "../app/session.ts"

/** Everything that shows promises is read anew. */
export function useForget() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ["today", "person", "promise"].map((kind) => queries.invalidateQueries({ queryKey: [org, kind] })),
    )
}
