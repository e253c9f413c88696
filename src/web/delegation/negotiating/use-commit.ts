import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { useKept } from "../kept.ts"
import { roundOf } from "../stage.ts"
import { overtaken, useAct } from "../use-act.ts"
import { faultSentence } from "../use-say.ts"
import { lastBackBrief } from "./talk.ts"
import { words } from "./words.ts"

/**
 * One press: the back-brief where one is still to be given, then the word to the round that was read. Each names
 * the version the page saw; when the terms have changed, nothing is sent and `onStale` hears of it.
 */
export function useCommit(view: DelegationView, onStale: () => void) {
  const { act, isPending } = useAct(view.id)
  const { needed, given, confirmed } = view.backBrief
  const owes = view.you === "delegate" && needed && !given && !confirmed
  const [typed, write] = useKept(`${view.id} back-brief`)
  const [fault, setFault] = useState<string | null>(null)
  const text = typed === "" && owes ? lastBackBrief(view) : typed
  const round = roundOf(view).number

  const sent = async (press: ReturnType<typeof act>) => {
    const problem = await press
    if (!problem) return true
    if (overtaken(problem)) onStale()
    setFault(faultSentence(problem, view, view))
    return false
  }
  const commit = async () => {
    setFault(null)
    if (owes && text.trim() === "") return setFault(words.backBrief.needed)
    if (owes && !(await sent(act("back-briefs", { round, text }, view.version)))) return
    if (view.yes[view.you] === null && !(await sent(act("commitments", { round }, owes ? undefined : view.version)))) return
    write("")
  }
  return { owes, text, write, fault, isPending, commit, keptFrom: typed === "" && text !== "" }
}
