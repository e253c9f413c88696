import { useId } from "react"
import { type StageProps, termsOf } from "../stage.ts"
import { Gauges } from "../terms/limits.tsx"
import { terms as say } from "../terms/words.ts"
import { whenSaid } from "../when-said.ts"
import { AnswerForm } from "./answer-form.tsx"
import { type Call, openCalls } from "./open-calls.ts"
import { saidWith } from "./said-with.ts"
import { callSentence } from "./sentence.ts"
import { words } from "./words.ts"

type Props = Pick<StageProps, "view" | "reading"> & { call: Call }

/** The leader is called in: what the delegate said, how the limits stand, and the answer; which one, of several. */
export function AnswerCall(props: Props) {
  const heading = useId()
  return (
    <>
      <Told {...props} />
      <section className="sec answer col" aria-labelledby={heading}>
        <h2 className="head" id={heading}>
          {words.answer.title}
        </h2>
        {openCalls(props.view).length > 1 && <p className="q">{callSentence(props.call, props.reading)}</p>}
        <AnswerForm {...props} />
      </section>
    </>
  )
}

function Told({ view, reading, call }: Props) {
  const heading = useId()
  const { delegate, zone, now } = reading
  const said = saidWith(call, view)
  const { limits, atMost } = termsOf(view)
  return (
    <section className="sec col" aria-labelledby={heading}>
      <h2 className="label" id={heading}>
        {said ? words.lastSaid(delegate, whenSaid(said.at, zone, now)) : words.whereItStands}
      </h2>
      {said?.texts.map((text) => (
        <p key={text} className="w w-xl">
          {text}
        </p>
      ))}
      <div className="facts2">
        <Gauges limits={limits} used={view.used} currency={view.currency} />
      </div>
      {atMost && <p className="sm q">{words.atMost(say.loss(atMost, view.currency))}</p>}
    </section>
  )
}
