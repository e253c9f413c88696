import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type HoldingActBody, type HoldingNoun, type HoldingView, Problem } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { words } from "./words.ts"

type Done = { noun: HoldingNoun; body: HoldingActBody<HoldingNoun> }

/** Does something with a holding; then the list is read anew. A refusal becomes a sentence, and gives null. */
export function useActOn({ id, version }: HoldingView) {
  const { api } = useOrg()
  const anew = useListAnew()
  const [fault, setFault] = useState<string | null>(null)
  const { mutateAsync, isPending, variables } = useMutation({
    mutationFn: ({ noun, body }: Done) => api.actOnHolding(id, version, noun, body),
    onSuccess: anew,
  })
  const act = async <N extends HoldingNoun>(
    noun: N,
    body: HoldingActBody<N>,
  ): Promise<HoldingView | null> => {
    setFault(null)
    try {
      return await mutateAsync({ noun, body })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(problem.status === 412 ? words.revise.changed : problem.message)
      if (problem.status === 412) await anew()
      return null
    }
  }
  return { act, pending: isPending ? variables?.noun : undefined, fault }
}

/** Reads the list anew. */
export function useListAnew() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [org, "holdings"] })
}
