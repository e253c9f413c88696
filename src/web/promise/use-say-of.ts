import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Problem, type PromiseActBody, type PromiseNoun, type PromiseView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useForget } from "./use-forget.ts"
import { words } from "./words.ts"

type Said = { noun: PromiseNoun; body: PromiseActBody<PromiseNoun> }

/** Says something of a promise; then everything that shows it is read anew. A refusal becomes a sentence. */
export function useSayOf({ id, version }: PromiseView) {
  const { api } = useOrg()
  const [fault, setFault] = useState<string | null>(null)
  const anew = useForget()
  const { mutateAsync, isPending, variables } = useMutation({
    mutationFn: ({ noun, body }: Said) => api.sayOfPromise(id, version, noun, body),
    onSuccess: anew,
  })
  const say = async <N extends PromiseNoun>(noun: N, body: PromiseActBody<N>): Promise<boolean> => {
    setFault(null)
    try {
      await mutateAsync({ noun, body })
      return true
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(problem.status === 412 ? words.form.changed : problem.message)
      if (problem.status === 412) await anew()
      return false
    }
  }
  return { say, pending: isPending ? variables?.noun : undefined, fault, setFault }
}
