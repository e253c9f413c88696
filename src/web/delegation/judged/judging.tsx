import { useId } from "react"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import type { Answers, Judged } from "./judgements.ts"
import { words } from "./words.ts"

type Props = {
  judged: readonly Judged[]
  answers: Answers
  onChange: (answers: Answers) => void
  /** The words above what is written with each; given a test, only where it holds. */
  asks: string
  hint?: string | undefined
  askWhere?: (one: Judged) => boolean
}

/** Of each criterion: met or not, and what shows it. */
export function Judging({ judged, answers, onChange, asks, hint, askWhere = () => true }: Props) {
  return (
    <ol className="asks">
      {judged.map((one) => (
        <JudgeOne
          key={one.id}
          one={one}
          answer={answers[one.id] ?? { met: null, shows: "" }}
          onChange={(answer) => onChange({ ...answers, [one.id]: answer })}
          asks={askWhere(one) ? asks : null}
          hint={hint}
        />
      ))}
    </ol>
  )
}

type OneProps = {
  one: Judged
  answer: Answers[string]
  onChange: (answer: Answers[string]) => void
  asks: string | null
  hint: string | undefined
}

function JudgeOne({ one, answer, onChange, asks, hint }: OneProps) {
  const id = useId()
  return (
    <li>
      <p className="ask w w-lg" id={id}>
        {one.text}
      </p>
      <ShortChoice
        labelledBy={id}
        value={answer.met === null ? null : answer.met ? "yes" : "no"}
        onChange={(said) => onChange({ ...answer, met: said === "yes" })}
        options={(["yes", "no"] as const).map((value) => ({ value, label: words[one.kind][value] }))}
      />
      {asks && (
        <TextArea
          label={asks}
          hint={hint}
          voice="serif"
          value={answer.shows}
          onChange={(shows) => onChange({ ...answer, shows })}
          maxLength={10_000}
        />
      )}
    </li>
  )
}
