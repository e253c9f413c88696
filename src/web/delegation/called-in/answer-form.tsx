import { useState } from "react"
import { useGo } from "../../app/link.tsx"
import { useOrg } from "../../app/session.ts"
import { paths } from "../../paths.ts"
import { Choice } from "../../ui/Choice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { ActForm } from "../act-form.tsx"
import { useKept } from "../kept.ts"
import { PromisedBy } from "../promised-by.tsx"
import type { StageProps } from "../stage.ts"
import { useSay } from "../use-say.ts"
import { type Answer, answersTo } from "./answers.tsx"
import type { Call } from "./open-calls.ts"
import { words } from "./words.ts"

const { answer: say } = words
type Props = Pick<StageProps, "view" | "reading"> & { call: Call }

/** Hold course, support, change the terms, or go on to the page before taking back; a word if one likes. */
export function AnswerForm({ view, reading, call }: Props) {
  const { org } = useOrg()
  const go = useGo()
  const sends = useSay(view)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [due, setDue] = useState<string | null>(null)
  const [line, setLine] = useState(Number.NaN)
  const [text, write] = useKept(`${view.id} answer ${call.id}`)
  const limit = call.tripped.kind === "over-limit" ? call.tripped.limit : null
  const send = async () => {
    if (!answer) return sends.setFault(say.choose)
    if (answer === "take-back") return go(paths.takeBack(org, view.id))
    const next = limit && answer === "hold-course" ? line : null
    if (Number.isNaN(next)) return sends.setFault(say.line)
    const promised = answer === "support" ? { due } : {}
    const body = { call: call.id, answer, line: next, text: text.trim() || null, ...promised }
    if (!(await sends.say("call-answers", body, text))) return
    write("")
    if (answer === "change-terms") go(paths.propose(org, view.id))
  }
  return (
    <ActForm
      submit={answer === "take-back" ? say.toThePage : say.send(reading.delegate)}
      to={reading.delegate}
      isPending={sends.isPending}
      fault={sends.fault}
      onSubmit={send}
      quiet={call.answer !== null}
    >
      <Choice
        label={say.title}
        labelHidden
        value={answer}
        onChange={setAnswer}
        options={answersTo({
          before: call.answer,
          limit,
          line,
          setLine,
          name: reading.delegate,
          currency: view.currency,
        })}
      />
      <TextArea
        label={say.text(reading.delegate)}
        hint={say.hint}
        voice="serif"
        value={text}
        onChange={write}
        maxLength={10_000}
      />
      {answer === "support" && <PromisedBy reading={reading} due={due} onChange={setDue} />}
    </ActForm>
  )
}
