import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ActBody, DelegationView, Noun } from "../../client/client.ts"
import { Problem } from "../../client/client.ts"
import { delegationQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"

type Act = <N extends Noun>(noun: N, body: ActBody<N>, version?: number) => Promise<Problem | null>
type Sent = { [N in Noun]: { noun: N; body: ActBody<N>; version: number | undefined } }[Noun]

/**
 * Makes a move on a delegation. `version` is what the page or form saw; left out, the newest that is known.
 * The answer becomes what is known of it; a refusal comes back, and after a stale one the page has read anew.
 */
export function useAct(id: string): { act: Act; isPending: boolean } {
  const { org, api } = useOrg()
  const queries = useQueryClient()
  const { queryKey } = delegationQuery(org, id)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ noun, body, version }: Sent) =>
      api.act(id, version ?? queries.getQueryData(queryKey)?.version ?? 0, noun, body),
    onSuccess: (view: DelegationView) => {
      queries.setQueryData(queryKey, view)
      for (const kind of ["today", "delegations", "person", "budget"])
        void queries.invalidateQueries({ queryKey: [org, kind] })
    },
  })
  const act: Act = async (noun, body, version) => {
    try {
      await mutateAsync({ noun, body, version } as Sent)
      return null
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      if (overtaken(problem)) await queries.invalidateQueries({ queryKey })
      return problem
    }
  }
  return { act, isPending }
}

/** Something happened since the page was read. */
export function overtaken(problem: Problem): boolean {
  return problem.status === 412 || problem.code === "terms-have-changed"
}
