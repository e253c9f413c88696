import type { DelegationView } from "../../../client/client.ts"
import { ActForm } from "../act-form.tsx"
import { useReading } from "../reading.ts"
import { useSay } from "../use-say.ts"
import { doubtsOf, type Judged, judgementsOf } from "./judgements.ts"
import { Judging } from "./judging.tsx"
import { useAnswers } from "./use-answers.ts"
import { words } from "./words.ts"

const { declared: say } = words
type Props = { view: DelegationView; judged: readonly Judged[]; onClose: () => void }

/** The leader sees one otherwise, with a reason. */
export function DoubtForm({ view, judged, onClose }: Props) {
  const { other } = useReading(view)
  const { say: send, isPending, fault, setFault } = useSay(view)
  const asked = judged.map((one) => ({ ...one, shows: null }))
  const { answers, setAnswers, forget } = useAnswers(`${view.id} doubt`, asked)
  const doubt = async () => {
    const doubts = doubtsOf(judged, answers)
    if (doubts.length === 0) return setFault(say.nothingChanged)
    if (doubts.some(({ reason }) => reason === "")) return setFault(say.whyNeeded)
    if (await send("outcome-disputes", { doubts }, doubts.map(({ reason }) => reason).join(" "))) forget()
  }
  const small = view.rounds.at(-1)?.size === "small"
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={doubt}>
      <p className="q">{small ? say.small : say.otherwiseSays}</p>
      <Judging
        judged={asked}
        answers={answers}
        onChange={setAnswers}
        asks={say.why(other)}
        askWhere={({ id, met }) => answers[id]?.met !== met}
      />
    </ActForm>
  )
}

/** The delegate gives a new account. */
export function ReviseForm({ view, judged, onClose }: Props) {
  const { other } = useReading(view)
  const { say: send, isPending, fault, setFault } = useSay(view)
  const { answers, setAnswers, forget } = useAnswers(`${view.id} revise`, judged)
  const revise = async () => {
    const judgements = judgementsOf(answers)
    if (!judgements) return setFault(say.reviseSays)
    if (await send("outcome-revisions", { judgements })) forget()
  }
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={revise}>
      <p className="q">{say.reviseSays}</p>
      <Judging judged={judged} answers={answers} onChange={setAnswers} asks={words.shows} hint={words.hint} />
    </ActForm>
  )
}
