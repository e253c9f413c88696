import { useId } from "react"
import type { DelegationView } from "../../../client/client.ts"
import { ShortChoice } from "../../ui/ShortChoice.tsx"
import { TextArea } from "../../ui/TextArea.tsx"
import { words as common } from "../words.ts"
import { words } from "./words.ts"

export type Leaders = NonNullable<NonNullable<DelegationView["review"]>["leader"]>
export type HowFar = NonNullable<Leaders["kept"]>["how"]
/** An answer while it is given. */
export type Answer = { how: HowFar | null; note: string }
export const NO_ANSWER: Answer = { how: null, note: "" }

const HOW = (["yes", "partly", "no"] as const).map((value) => ({ value, label: words.how[value] }))

type Props = {
  ask: string
  answer: Answer
  onChange: (answer: Answer) => void
  /** A yes speaks for itself, unless it is about a word that was given. */
  asksOfYes?: boolean
}

/** One question: yes, in part, no, and why, for whoever likes to say. */
export function AskHowFar({ ask, answer, onChange, asksOfYes = false }: Props) {
  const id = useId()
  return (
    <li>
      <p className="ask" id={id}>
        {ask}
      </p>
      <ShortChoice
        labelledBy={id}
        value={answer.how}
        onChange={(how) => onChange({ ...answer, how })}
        options={HOW}
      />
      {answer.how !== null && (answer.how !== "yes" || asksOfYes) && (
        <TextArea
          label={words.note}
          hint={common.ifYouLike}
          voice="serif"
          value={answer.note}
          onChange={(note) => onChange({ ...answer, note })}
          maxLength={10_000}
        />
      )}
    </li>
  )
}

/** As it is sent; null: not answered. */
export function sent({ how, note }: Answer) {
  return how && { how, note: note.trim() || null }
}
