import { useQueryClient } from "@tanstack/react-query"
import { useOrg } from "../app/session.ts"

/** Reads the page of this person once more. */
export function useAnew(person: string): () => Promise<void> {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [org, "person", person] })
}
