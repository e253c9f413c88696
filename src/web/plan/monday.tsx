import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react"
import type { MondayView, PlanView, TodayView } from "../../client/client.ts"
import { addDays } from "../../domain/shared/time.ts"
import { day } from "../app/dates.ts"
import { focusHeading } from "../app/title.ts"
import { AnswerForm } from "./answer-form.tsx"
import { Opened } from "./opened.tsx"
import "./plan.css"
import { Question } from "./question.tsx"
import { ifThen } from "./sentence.ts"
import { ThisWeek } from "./this-week.tsx"
import { words } from "./words.ts"

type Props = { today: TodayView; primary: boolean }

/** The week's question, from Monday to Wednesday: first how the last plan went, then what could be done, then silence. */
export function Monday({ today: { monday }, primary }: Props) {
  const step = stepOf(monday)
  const { heading, acted } = useLedOn()
  if (!monday) return null
  const { last, plan, week } = monday
  return (
    <>
      {last && step === "last" && (
        <Step heading={heading} title={whenSaid(last, week)}>
          <blockquote className="w w-lg">{ifThen(last)}</blockquote>
          <AnswerForm plan={last} primary={primary} onDone={acted} />
        </Step>
      )}
      {step === "question" && (
        <Step heading={heading} title={words.question} large>
          <Question monday={monday} primary={primary} onDone={acted} />
        </Step>
      )}
      {plan && step === "plan" && (
        <Step heading={heading} title={words.thisWeek}>
          <ThisWeek plan={plan} onDone={acted} />
        </Step>
      )}
      <Opened rows={monday.opened} />
    </>
  )
}

function stepOf(monday: MondayView | null): "last" | "question" | "plan" | null {
  if (monday?.last) return "last"
  if (monday?.asks) return "question"
  return monday?.plan ? "plan" : null
}

function whenSaid({ week: said }: PlanView, week: string): string {
  return said === addDays(week, -7) ? words.last : words.earlier(day(said, week))
}

type Heading = RefObject<HTMLHeadingElement | null>
type StepProps = { heading: Heading; title: string; large?: boolean; children: ReactNode }

function Step({ heading, title, large = false, children }: StepProps) {
  const id = useId()
  return (
    <section className="sec col monday" aria-labelledby={id}>
      <h2 className={large ? "head" : "sm q"} id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Whoever has said something is led on to what comes next, where what was pressed is gone. */
function useLedOn(): { heading: Heading; acted: () => void } {
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const lead = useRef(() => {
    if (!moved.current || document.activeElement !== document.body) return
    moved.current = false
    if (heading.current) heading.current.focus()
    else focusHeading()
  })
  // After every drawing, because what was pressed may be gone before it is heard that it was kept, or after.
  useEffect(() => lead.current())
  const acted = () => {
    moved.current = true
    lead.current()
  }
  return { heading, acted }
}
