import { LineList } from "../../ui/LineList.tsx"
import { ActForm } from "../act-form.tsx"
import type { StageProps } from "../stage.ts"
import { useKeptForm } from "../use-kept-form.ts"
import { useSay } from "../use-say.ts"
import { type Plan, Plans, planBegun, planHalf } from "./plans.tsx"
import { Promises, type Promising, promiseBegun, promiseHalf } from "./promises.tsx"
import type { ReviewView } from "./reflections.tsx"
import { words } from "./words.ts"

const { learning: say } = words
type Writing = { lessons: string[]; differently: Plan[]; promises: Promising[] }

type Props = Pick<StageProps, "view" | "reading"> & {
  /** What to begin with: what the other one wrote. */
  from: ReviewView["learning"]
  onDone: () => void
  onClose?: (() => void) | undefined
}

/** What both take from it, written by one of them: lessons, what they do differently, and what they promise. */
export function LearningForm({ view, reading, from, onDone, onClose }: Props) {
  const { other } = reading
  const { say: send, isPending, fault, setFault } = useSay(view)
  const { form, set, forget } = useKeptForm<Writing>(`${view.id} learnings`, begunWith(from))
  const give = async () => {
    const learning = sent(form)
    const inTheWay = faultIn(learning)
    if (inTheWay) return setFault(inTheWay)
    if (!(await send("learnings", learning as Complete, learning.lessons.join("\n")))) return
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
      <Plans plans={form.differently} onChange={(differently) => set({ differently })} />
      <Promises promises={form.promises} reading={reading} onChange={(promises) => set({ promises })} />
    </ActForm>
  )
}

/** With a day for every promise. */
type Complete = Omit<Writing, "promises"> & { promises: (Promising & { due: string })[] }

/** What was left empty is left out. */
function sent({ lessons, differently, promises }: Writing): Writing {
  return {
    lessons: lessons.filter((text) => text.trim() !== ""),
    differently: differently.filter(planBegun),
    promises: promises.filter(promiseBegun),
  }
}

function faultIn({ lessons, differently, promises }: Writing): string | null {
  if (differently.some(planHalf)) return say.half
  if (promises.some(promiseHalf)) return words.promises.half
  return lessons.length + differently.length + promises.length === 0 ? say.empty : null
}

function begunWith(from: ReviewView["learning"]): Writing {
  const lessons = (from?.lessons ?? []).flatMap((text) => text ?? [])
  const differently = (from?.differently ?? []).map(({ when, weWill }) => ({
    when: when ?? "",
    weWill: weWill ?? "",
  }))
  const promises = (from?.promises ?? []).map(({ what, ...promise }) => ({ ...promise, what: what ?? "" }))
  return { lessons: lessons.length > 0 ? lessons : [""], differently, promises }
}
