import type { TermsView } from "../../../client/client.ts"
import { Choice } from "../../ui/Choice.tsx"
import { moves } from "./move-words.ts"

const NONE = "none"
type Props = {
  terms: TermsView
  value: string | null
  onChange: (criterion: string | null) => void
  description?: string
}

/** Which of the agreed criteria it is about; it may be none of them. */
export function CriterionChoice({ terms, value, onChange, description }: Props) {
  const criteria = [...terms.success, ...terms.failure].flatMap(({ id, text }) =>
    text ? [{ value: id, text }] : [],
  )
  const options = criteria.map(({ value, text }) => ({ value, label: <span className="w">{text}</span> }))
  return (
    <Choice
      label={moves.checkIn.criterion}
      options={[...options, { value: NONE, label: moves.checkIn.noneOfThem }]}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      {...(description ? { description } : {})}
    />
  )
}
