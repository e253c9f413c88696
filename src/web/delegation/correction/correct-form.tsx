import { useState } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { type Answers, type Judged, judgedOf } from "../judged/judgements.ts"
import { Judging } from "../judged/judging.tsx"
import { LostFields, statedLoss } from "../judged/lost-fields.tsx"
import { useAnswers } from "../judged/use-answers.ts"
import { useKept } from "../kept.ts"
import { useReading } from "../reading.ts"
import { termsOf } from "../stage.ts"
import { useSay } from "../use-say.ts"
import { words as common } from "../words.ts"
import { words } from "./words.ts"

type Props = { view: DelegationView; onClose: () => void }
const NOTHING = { days: Number.NaN, money: Number.NaN }

/** What turned out otherwise than both had said, and what shows it. */
export function CorrectForm({ view, onClose }: Props) {
  const { other } = useReading(view)
  const { say, isPending, fault, setFault } = useSay(view)
  const judged = standing(view)
  const { answers, setAnswers, forget } = useAnswers(`${view.id} correct`, judged)
  const [text, write] = useKept(`${view.id} correct words`)
  const [lost, setLost] = useState(NOTHING)
  const isOtherwise = ({ id, met }: Judged) => answers[id]?.met !== null && answers[id]?.met !== met
  const otherwise = judged.filter(isOtherwise)
  const correct = async () => {
    if (otherwise.length === 0) return setFault(words.nothing)
    const body = { judgements: saidOf(otherwise, answers), lost: statedLoss(lost), text: text.trim() || null }
    if (!(await say("corrections", body, text))) return
    forget()
    write("")
  }
  return (
    <ActForm submit={words.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={correct}>
      <p className="q">{words.lede(other)}</p>
      <Judging
        judged={judged}
        answers={answers}
        onChange={setAnswers}
        asks={words.shows}
        hint={common.ifYouLike}
        askWhere={isOtherwise}
      />
      {otherwise.some(fallsShort(answers)) && (
        <LostFields lost={lost} onChange={setLost} currency={view.currency} />
      )}
      <TextArea
        label={words.text(other)}
        hint={common.ifYouLike}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
    </ActForm>
  )
}

/** How it stands now; where one of the two doubts it, nothing stands yet. */
function standing(view: DelegationView): Judged[] {
  const { judgements = [], doubts = [] } = view.settled ?? {}
  return judgedOf(termsOf(view), judgements).map((one) => {
    const doubted = doubts.some(({ criterion }) => criterion === one.id)
    return { ...one, shows: null, met: doubted ? null : one.met }
  })
}

function saidOf(judged: readonly Judged[], answers: Answers) {
  return judged.map(({ id }) => {
    const { met, shows } = answers[id] ?? { met: false, shows: "" }
    return { criterion: id, met: met ?? false, shows: shows.trim() || null }
  })
}

function fallsShort(answers: Answers) {
  return ({ id, kind }: Judged) => answers[id]?.met === (kind === "failure")
}
