import type { ReactNode } from "react"
import { LineList } from "../ui/LineList.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { BLANK_LINE, type Fields, type Line, type Part } from "./fields.ts"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

type Texts = { [part in Part]: Fields[part] extends string ? part : never }[Part]

type WrittenProps = {
  part: Texts
  label?: string
  hint?: ReactNode
  size?: "lg" | "xl"
  autoFocus?: boolean
}

/** A part of the terms that is a sentence. */
export function Written({ part, label, hint, size = "lg", autoFocus = false }: WrittenProps) {
  const { fields, act, faults, voice } = useTerms()
  return (
    <TextArea
      label={label ?? labels[part](voice)}
      hint={hint}
      voice="serif"
      size={size}
      isOneParagraph
      maxLength={part === "outcome" ? 2_000 : 10_000}
      autoFocus={autoFocus}
      value={fields[part]}
      onChange={(value) => act({ type: "write", part, value })}
      error={faults[part]}
    />
  )
}

type LinesProps = {
  part: "success" | "failure" | "tripwires"
  addLabel: string
  lineLabel: (index: number, count: number) => string
  trailing?: (line: Line, index: number, change: (patch: Partial<Line>) => void) => ReactNode
}

/** A part of the terms that is several sentences. What is at fault with all of them is said at the first. */
export function Lines({ part, addLabel, lineLabel, trailing }: LinesProps) {
  const { fields, act, faults, voice } = useTerms()
  return (
    <LineList<Line>
      label={labels[part](voice)}
      lines={fields[part]}
      onChange={(value) => act({ type: "write", part, value })}
      blank={() => BLANK_LINE}
      lineLabel={lineLabel}
      addLabel={addLabel}
      maxLength={2_000}
      voice="serif"
      trailing={trailing}
      error={(index) => faultOf(faults[part], fields, part, index)}
    />
  )
}

/** A criterion seen before it is due is at fault itself; everything else is said at the first line. */
function faultOf(
  fault: string | undefined,
  { due, ...fields }: Fields,
  part: LinesProps["part"],
  index: number,
) {
  const early = (line: Line | undefined) => due !== null && !!line?.seenBy && line.seenBy < due
  const lines = fields[part]
  return (lines.some(early) ? early(lines[index]) : index === 0) ? fault : undefined
}

/** The criteria it has succeeded by, or failed. */
export const criteria = {
  success: { part: "success", addLabel: words.andWhen, lineLabel: words.criterion },
  failure: { part: "failure", addLabel: words.orWhen, lineLabel: words.criterion },
  tripwires: { part: "tripwires", addLabel: words.orIf, lineLabel: words.condition },
} as const
