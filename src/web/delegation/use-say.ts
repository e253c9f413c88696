import { useQueryClient } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import type { ActBody, DelegationView, Noun, Problem } from "../../client/client.ts"
import { delegationQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { faultOf } from "../budget/fault.tsx"
import { faultSentence, meanwhile } from "./fault-sentence.ts"
import { useMovedOn } from "./moved-on.tsx"
import { moveOpen } from "./reading.ts"
import { overtaken, useAct } from "./use-act.ts"

/**
 * Sends what a form says; a refusal stays beside it as a sentence, and the words stay in their field.
 * `takes`: whether the form says this refusal in its own way.
 */
export function useSay(view: DelegationView, takes: (problem: Problem) => boolean = () => false) {
  const { act, isPending } = useAct(view.id)
  const { org } = useOrg()
  const queries = useQueryClient()
  const movedOn = useMovedOn()
  const [fault, setFault] = useState<ReactNode>(null)

  /** `text`: what was typed, should it need a place to go. `version`: what was read; left out, the newest known. */
  async function say<N extends Noun>(
    noun: N,
    body: ActBody<N>,
    text = "",
    version?: number,
  ): Promise<boolean> {
    setFault(null)
    const problem = await act(noun, body, version)
    if (!problem) return true
    if (takes(problem)) return false
    const fresh = queries.getQueryData(delegationQuery(org, view.id).queryKey) ?? view
    const sentence = faultSentence(problem, view, fresh, text)
    if (overtaken(problem) && !moveOpen(fresh, noun)) movedOn.keep(meanwhile(view, fresh), text)
    else setFault(faultOf(problem.code, sentence))
    return false
  }
  return { say, isPending, fault, setFault }
}
