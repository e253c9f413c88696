import type { ActBody } from "../../../client/client.ts"
import type { ChoiceOption } from "../../ui/Choice.tsx"
import { NumberLine } from "../../ui/NumberLine.tsx"
import type { Call } from "./open-calls.ts"
import { words } from "./words.ts"

const { choices: say } = words.answer

/** What a leader who is called in may answer; taking it back leads to a page of its own. */
export type Answer = ActBody<"call-answers">["answer"] | "take-back"

type Props = {
  /** What was answered before: the terms are to change, and that is not agreed yet. */
  before: Call["answer"]
  /** The limit that was crossed, where it was one. */
  limit: "money" | "effort" | null
  line: number
  setLine: (line: number) => void
  name: string
  currency: string
}

/** Each answer with what it means; course held over a limit names the next line. */
export function answersTo({ before, limit, line, setLine, name, currency }: Props): ChoiceOption<Answer>[] {
  const small = say.holdCourseNote(name)
  const next = (
    <NumberLine
      label={say.again}
      unit={limit === "money" ? currency : say.days}
      minValue={0}
      value={line}
      onChange={setLine}
    />
  )
  const all: ChoiceOption<Answer>[] = [
    limit
      ? { value: "hold-course", label: say.holdCourse, small: `${small} ${say.nextLine}`, under: next }
      : { value: "hold-course", label: say.holdCourse, small },
    { value: "support", label: say.support, small: say.supportNote(name) },
    { value: "change-terms", label: say.change, small: say.changeNote(name) },
    { value: "take-back", label: say.takeBack, small: say.takeBackNote },
  ]
  return all.filter(({ value }) => value !== before)
}
