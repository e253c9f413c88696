import { useId, useState } from "react"
import type { PlanView } from "../../client/client.ts"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { MondayForm } from "./form.tsx"
import { useSay } from "./use-say.ts"
import { words } from "./words.ts"

const { answer: said } = words
const OPTIONS = [
  { value: "done", label: said.done },
  { value: "not", label: said.notDone },
] as const
type Chosen = (typeof OPTIONS)[number]["value"]

type Props = {
  plan: PlanView
  primary?: boolean
  /** Called once it is answered, or left out. */
  onDone: () => void
  onClose?: () => void
}

/** How it went: done or not this time, and what happened. Or it is left out, without a mark. */
export function AnswerForm({ plan: { id, week, answer }, primary = false, onDone, onClose }: Props) {
  const { say, isPending, fault, setFault } = useSay()
  const [chosen, setChosen] = useState<Chosen | null>(answer && (answer.done ? "done" : "not"))
  const [happened, setHappened] = useState(answer?.happened ?? "")
  const and = useId()
  const send = async () => {
    if (!chosen) return setFault(said.choose)
    const told = { done: chosen === "done", happened: happened.trim() || null }
    if (await say((api) => api.answerPlan(id, told))) onDone()
  }
  const leaveOut = async () => {
    if (await say((api) => api.putWeekAside(week))) onDone()
  }
  const others = [
    { label: said.leaveOut, onPress: () => void leaveOut() },
    ...(onClose ? [{ label: said.close, onPress: onClose }] : []),
  ]
  return (
    <MondayForm submit={said.send} onSend={send} {...{ primary, isPending, fault, others }}>
      <div className="and">
        <span className="sm q" id={and}>
          {said.and}
        </span>
        <ShortChoice labelledBy={and} options={OPTIONS} value={chosen} onChange={setChosen} />
      </div>
      <TextArea
        label={said.happened}
        hint={said.ifYouLike}
        voice="serif"
        value={happened}
        onChange={setHappened}
        maxLength={10_000}
      />
    </MondayForm>
  )
}
