import { useId } from "react"
import { dayOf } from "../../app/dates.ts"
import { type StageProps, termsOf } from "../stage.ts"
import { words as common } from "../words.ts"
import { moves } from "./move-words.ts"

const { receive: words } = moves

/** Before anything is typed, the leader reads what they said they would do. */
export function OwnWord({ view, reading }: Pick<StageProps, "view" | "reading">) {
  const heading = useId()
  const { other, zone, now } = reading
  const text = termsOf(view).ifItFallsShort
  if (!text) return null
  return (
    <section className="sec word-given col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {words.before(other, dayOf(view.yes.leader ?? view.activeSince ?? now, zone, now))}
      </h2>
      <p className="w w-xl">{words.word(common.ownWord(text))}</p>
    </section>
  )
}
