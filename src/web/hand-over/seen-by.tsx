import { day } from "../app/dates.ts"
import { DayWord } from "./day-word.tsx"
import type { Line } from "./fields.ts"
import { words } from "./words.ts"

type SeenByProps = {
  line: Line
  index: number
  due: string | null
  onChange: (seenBy: string | null) => void
}

/** When a criterion can be seen, if that is later than the day it is due: a small word at the end of its line. */
export function SeenBy({ line, index, due, onChange }: SeenByProps) {
  const { seenBy } = line
  if (!seenBy && line.text.trim() === "") return null
  return (
    <DayWord
      day={seenBy}
      from={due}
      word={seenBy ? words.seen.by(day(seenBy, due ?? seenBy)) : words.seen.none}
      label={words.seen.label(index + 1)}
      none={words.seen.sameDay}
      onChange={onChange}
    />
  )
}
