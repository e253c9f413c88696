import { Button } from "../../ui/Button.tsx"
import { LineList } from "../../ui/LineList.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import type { StageProps } from "../stage.ts"
import { useKeptForm } from "../use-kept-form.ts"
import { useSay } from "../use-say.ts"
import type { ReviewView } from "./reflections.tsx"
import { words } from "./words.ts"

const { learning: say } = words
type Plan = { when: string; weWill: string }
type Writing = { lessons: string[]; differently: Plan[] }
const NO_PLAN: Plan = { when: "", weWill: "" }

type Props = Pick<StageProps, "view" | "reading"> & {
  /** What to begin with: what the other one wrote. */
  from: ReviewView["learning"]
  onDone: () => void
  onClose?: (() => void) | undefined
}

/** What both take from it, written by one of them: lessons, and what they do differently. */
export function LearningForm({ view, reading, from, onDone, onClose }: Props) {
  const { other } = reading
  const { say: send, isPending, fault, setFault } = useSay(view)
  const { form, set, forget } = useKeptForm<Writing>(`${view.id} learnings`, begunWith(from))
  const plans = form.differently.length > 0 ? form.differently : [NO_PLAN]
  const change = (index: number, plan: Partial<Plan>) =>
    set({ differently: plans.map((one, at) => (at === index ? { ...one, ...plan } : one)) })
  const give = async () => {
    const learning = { lessons: form.lessons.filter(written), differently: plans.filter(begun), promises: [] }
    if (learning.differently.some(half)) return setFault(say.half)
    if (learning.lessons.length + learning.differently.length === 0) return setFault(say.empty)
    if (!(await send("learnings", learning, learning.lessons.join("\n")))) return
    forget()
    onDone()
  }
  return (
    <ActForm submit={say.send(other)} to={other} {...{ isPending, fault, onClose }} onSubmit={give}>
      <LineList
        label={say.lessons}
        voice="serif"
        lines={form.lessons.map((text) => ({ text }))}
        onChange={(lines) => set({ lessons: lines.map(({ text }) => text) })}
        blank={() => ({ text: "" })}
        lineLabel={say.lesson}
        addLabel={say.addLesson}
        maxLength={10_000}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields */}
      <div className="plans" role="group" aria-label={say.differently}>
        <span className="label">{say.differently}</span>
        {plans.map((plan, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a plan has no identity but its place
          <div className="plan" key={index}>
            <IfThen plan={plan} onChange={(part) => change(index, part)} />
          </div>
        ))}
        <Button variant="text" onPress={() => set({ differently: [...plans, NO_PLAN] })}>
          {say.addPlan}
        </Button>
      </div>
    </ActForm>
  )
}

function IfThen({ plan, onChange }: { plan: Plan; onChange: (plan: Partial<Plan>) => void }) {
  return (["when", "weWill"] as const).map((part) => (
    <TextArea
      key={part}
      label={say[part]}
      voice="serif"
      value={plan[part]}
      onChange={(text) => onChange({ [part]: text })}
      maxLength={10_000}
      isOneParagraph
    />
  ))
}

function begunWith(from: ReviewView["learning"]): Writing {
  const lessons = (from?.lessons ?? []).flatMap((text) => text ?? [])
  const differently = (from?.differently ?? []).map(({ when, weWill }) => ({
    when: when ?? "",
    weWill: weWill ?? "",
  }))
  return { lessons: lessons.length > 0 ? lessons : [""], differently }
}

const written = (text: string) => text.trim() !== ""
const begun = ({ when, weWill }: Plan) => written(when) || written(weWill)
const half = ({ when, weWill }: Plan) => !written(when) || !written(weWill)
