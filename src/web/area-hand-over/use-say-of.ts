import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import {
  type AreaHandOverActBody,
  type AreaHandOverNoun,
  type AreaHandOverView,
  Problem,
} from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { words } from "./words.ts"

const SHOWN_IN = ["today", "area-hand-over", "area-hand-overs", "areas"]

/** Everything that shows the handing over of areas is read anew. */
export function useForget() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () => Promise.all(SHOWN_IN.map((kind) => queries.invalidateQueries({ queryKey: [org, kind] })))
}

type Said = { noun: AreaHandOverNoun; body: AreaHandOverActBody<AreaHandOverNoun> }

/** Says something of it; then everything that shows it is read anew. A refusal becomes a sentence. */
export function useSayOf({ id, version }: Pick<AreaHandOverView, "id" | "version">) {
  const { api } = useOrg()
  const [fault, setFault] = useState<string | null>(null)
  const anew = useForget()
  const { mutateAsync, isPending, variables } = useMutation({
    mutationFn: ({ noun, body }: Said) => api.sayOfAreaHandOver(id, version, noun, body),
    onSuccess: anew,
  })
  const say = async <N extends AreaHandOverNoun>(noun: N, body: AreaHandOverActBody<N>): Promise<boolean> => {
    setFault(null)
    try {
      await mutateAsync({ noun, body })
      return true
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(problem.status === 412 ? words.changed : problem.message)
      if (problem.status === 412) await anew()
      return false
    }
  }
  return { say, pending: isPending ? variables?.noun : undefined, fault, setFault }
}
