import type { ReactNode } from "react"
import { LineList } from "../ui/LineList.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { CallsBy } from "./calls-by.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { BLANK_LINE, type Fields, type Line, type Part } from "./fields.ts"
import { labels } from "./part-words.ts"
import { SeenBy } from "./seen-by.tsx"
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
export const Written = drawnFrom(
  ({ fields, act, faults, voice }, { part, label = labels[part](voice) }: WrittenProps) => ({
    value: fields[part],
    error: faults[part],
    label,
    act,
  }),
  ({ part, size = "lg", act, ...field }) => (
    <TextArea
      {...field}
      voice="serif"
      size={size}
      isOneParagraph
      maxLength={part === "outcome" ? 2_000 : 10_000}
      onChange={(value) => act({ type: "write", part, value })}
    />
  ),
)

type LinesProps = {
  part: "success" | "failure" | "tripwires"
  addLabel: string
  lineLabel: (index: number, count: number) => string
  /** Each can be seen later than the day it is due. */
  isSeenLater?: boolean
  /** Each may call by itself, on a day or above a sum. */
  callsByItself?: boolean
}

/** A part of the terms that is several sentences. What is at fault with all of them is said at the first. */
export const Lines = drawnFrom(
  ({ fields, act, faults, voice, settings, today }, { part }: LinesProps) => ({
    lines: fields[part],
    currency: settings.currency,
    today,
    due: fields.due,
    fault: faults[part],
    label: labels[part](voice),
    act,
  }),
  ({ part, lines, due, currency, today, fault, act, isSeenLater, callsByItself, ...list }) => (
    <LineList<Line>
      {...list}
      lines={lines}
      onChange={(value) => act({ type: "write", part, value })}
      blank={() => BLANK_LINE}
      maxLength={2_000}
      voice="serif"
      trailing={
        isSeenLater
          ? (line, index, change) => (
              <SeenBy {...{ line, index, due }} onChange={(seenBy) => change({ seenBy })} />
            )
          : callsByItself
            ? (line, index, change) => <CallsBy {...{ line, index, currency, today }} onChange={change} />
            : undefined
      }
      error={(index) => (isAt(index, lines, due) ? fault : undefined)}
    />
  ),
)

/** A criterion seen before it is due is at fault itself; everything else is said at the first line. */
function isAt(index: number, lines: readonly Line[], due: string | null): boolean {
  const early = (line: Line | undefined) => due !== null && !!line?.seenBy && line.seenBy < due
  return lines.some(early) ? early(lines[index]) : index === 0
}

/** The criteria it has succeeded by, or failed. */
export const criteria = {
  success: { part: "success", addLabel: words.andWhen, lineLabel: words.criterion, isSeenLater: true },
  failure: { part: "failure", addLabel: words.orWhen, lineLabel: words.criterion },
  tripwires: { part: "tripwires", addLabel: words.orIf, lineLabel: words.condition, callsByItself: true },
} as const
