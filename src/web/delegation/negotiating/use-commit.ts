import { type ReactNode, useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { faultOf } from "../../budget/fault.tsx"
import { faultSentence } from "../fault-sentence.ts"
import { usePrefilled } from "../kept.ts"
import { roundOf } from "../stage.ts"
import { overtaken, useAct } from "../use-act.ts"
import { useOwnWord } from "./own-word.ts"
import { lastBackBrief } from "./talk.ts"
import { words } from "./words.ts"

/**
 * One press: the back-brief where one is still to be given, then the word to the round that was read. Each names
 * the version the page saw; when the terms have changed, nothing is sent and `onStale` hears of it.
 */
export function useCommit(view: DelegationView, onStale: () => void) {
  const { act, isPending } = useAct(view.id)
  const owes = owesBackBrief(view)
  const brief = usePrefilled(`${view.id} back-brief`, owes ? lastBackBrief(view) : "")
  const own = useOwnWord(view)
  const [fault, setFault] = useState<ReactNode>(null)
  const { number: round } = roundOf(view)

  const sent = async (press: ReturnType<typeof act>) => {
    const problem = await press
    if (!problem) return true
    if (overtaken(problem)) onStale()
    setFault(faultOf(problem.code, faultSentence(problem, view, view, brief.text)))
    return false
  }
  const giveBackBrief = () => sent(act("back-briefs", { round, text: brief.text }, view.version))
  const giveWord = () => {
    if (own.isOwn) return sent(act("counter-offers", { terms: own.withOwnWord }, view.version))
    return sent(act("commitments", { round }, owes ? undefined : view.version))
  }
  const commit = async () => {
    setFault(null)
    if (owes && brief.text.trim() === "") return setFault(words.backBrief.needed)
    if (owes && !(await giveBackBrief())) return
    if (view.yes[view.you] === null && !(await giveWord())) return
    brief.forget()
    own.forget()
  }
  return { owes, brief, own, fault, isPending, commit }
}

function owesBackBrief({ you, backBrief: { needed, given, confirmed } }: DelegationView): boolean {
  return you === "delegate" && needed && !given && !confirmed
}
