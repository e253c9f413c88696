import { useState } from "react"
import type { DelegationView, TermsView } from "../../../client/client.ts"
import { NumberLine } from "../../ui/NumberLine.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { moves } from "../active/move-words.ts"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { judgedOf, judgementsOf } from "./judgements.ts"
import { Judging } from "./judging.tsx"
import { LostFields, statedLoss } from "./lost-fields.tsx"
import { useAnswers } from "./use-answers.ts"
import { words } from "./words.ts"

const { declare: say } = moves
type Props = { view: DelegationView; terms: TermsView; onClose: () => void }

/** How it came out: each criterion met or not with what shows it, what was lost, a word if one likes. */
export function DeclareForm({ view, terms, onClose }: Props) {
  const { other } = useReading(view)
  const { say: send, isPending, fault, setFault } = useSay(view)
  const judged = judgedOf(terms, [])
  const { answers, setAnswers, forget } = useAnswers(`${view.id} declare`, judged)
  const [text, write] = useKept(`${view.id} declare words`)
  const [lost, setLost] = useState({ days: Number.NaN, money: Number.NaN })
  const [moneyUsed, setMoneyUsed] = useState(Number.NaN)
  const short = judged.some(({ id, kind }) => answers[id]?.met === (kind === "failure"))
  const declare = async () => {
    const judgements = judgementsOf(answers)
    if (!judgements) return setFault(say.choose)
    const body = {
      judgements,
      lost: statedLoss(lost),
      moneyUsed: Number.isNaN(moneyUsed) ? null : moneyUsed,
      text: text.trim() || null,
    }
    if (!(await send("outcomes", body, text))) return
    forget()
    write("")
  }
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={declare}>
      <p className="q">{say.lede(other)}</p>
      <Judging judged={judged} answers={answers} onChange={setAnswers} asks={words.shows} hint={words.hint} />
      {short && <LostFields lost={lost} onChange={setLost} currency={view.currency} />}
      {terms.limits.money !== null && (
        <NumberLine
          label={say.moneyUsed}
          hint={say.hint}
          unit={view.currency}
          minValue={0}
          value={moneyUsed}
          onChange={setMoneyUsed}
        />
      )}
      <TextArea
        label={say.text(other)}
        hint={say.hint}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
    </ActForm>
  )
}
