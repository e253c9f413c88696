import type { DelegationView } from "../../../client/client.ts"
import { fieldsOf, inputOf } from "../../hand-over/fields.ts"
import { usePrefilled } from "../kept.ts"
import { roundOf } from "../stage.ts"

type Asked = Pick<DelegationView, "you" | "begunBy" | "yes" | "rounds">

/** Someone asks for it, and the leader has not yet said what they would do if it falls short. */
export function asksOwnWord({ you, begunBy, yes, rounds }: Asked): boolean {
  const leaderWrote = rounds.some(({ author }) => author === "leader")
  return you === "leader" && begunBy === "delegate" && yes.leader === null && !leaderWrote
}

/** The leader's word: as it was suggested, or their own, which makes another round of it. */
export function useOwnWord(view: DelegationView) {
  const { terms } = roundOf(view)
  const suggested = terms.ifItFallsShort ?? ""
  const { text, write, forget } = usePrefilled(`${view.id} own word`, suggested)
  const isOwn = asksOwnWord(view) && text.trim() !== suggested.trim() && text.trim() !== ""
  return { text, write, forget, isOwn, withOwnWord: inputOf({ ...fieldsOf(terms), ifItFallsShort: text }) }
}
