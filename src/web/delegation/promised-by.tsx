import { DayField } from "../ui/DayField.tsx"
import type { Reading } from "./reading.ts"
import { words } from "./words.ts"

type Props = {
  reading: Pick<Reading, "today" | "other">
  due: string | null
  onChange: (due: string | null) => void
}

/** Support with a day becomes a promise of the leader's. */
export function PromisedBy({ reading: { today, other }, due, onChange }: Props) {
  return (
    <DayField
      label={words.promisedBy.label}
      hint={words.ifYouLike}
      description={words.promisedBy.says(other)}
      openLabel={words.promisedBy.calendar}
      value={due}
      onChange={onChange}
      min={today}
    />
  )
}
