import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { type OrganisationClient, Problem } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useForget } from "./use-forget.ts"

type Said = (api: OrganisationClient) => Promise<unknown>

/** Says something of a plan; then everything that shows it is read anew. A refusal becomes a sentence. */
export function useSay() {
  const { api } = useOrg()
  const [fault, setFault] = useState<string | null>(null)
  const anew = useForget()
  const { mutateAsync, isPending } = useMutation({ mutationFn: (said: Said) => said(api), onSuccess: anew })
  const say = async (said: Said): Promise<boolean> => {
    setFault(null)
    try {
      await mutateAsync(said)
      return true
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setFault(problem.message)
      await anew()
      return false
    }
  }
  return { say, isPending, fault, setFault }
}
