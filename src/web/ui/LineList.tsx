import { type ReactNode, useId } from "react"
import { type Line, type LineListMoves, useLineList } from "./lineListMoves.ts"
import { OneLine } from "./OneLine.tsx"

export type LineListProps<L extends Line> = {
  label: ReactNode
  hint?: ReactNode
  /** Each line with whatever belongs to it; at least one is always shown. */
  lines: readonly L[]
  onChange: (lines: L[]) => void
  /** A line with nothing on it yet, keeping what should go on from a divided one. */
  blank: () => L
  /** How each line is called when it is read out: "Criterion 2 of 3". */
  lineLabel: (index: number, count: number) => string
  /** The invitation below the last line: "and when …". */
  addLabel?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  voice?: "sans" | "serif" | undefined
  /** Something small at the end of a line, such as when it is seen. */
  trailing?: ((line: L, index: number, change: (patch: Partial<L>) => void) => ReactNode) | undefined
  /** The sentence for a line at fault. */
  error?: ((index: number) => ReactNode) | undefined
}

/** Several lines under one label: Enter begins the next, Backspace on an empty one goes back. */
export function LineList<L extends Line>(props: LineListProps<L>) {
  const { label, hint, addLabel, trailing, error, lineLabel } = props
  const labelId = useId()
  const moves: LineListMoves<L> = useLineList(props)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
    <div className="f" role="group" aria-labelledby={labelId}>
      <span className="label" id={labelId}>
        {label}
        {hint && <span className="hint"> {hint}</span>}
      </span>
      <ul className="lines" ref={moves.list}>
        {moves.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place, and keeps no state
          <li key={index}>
            <OneLine
              text={line.text}
              label={lineLabel(index, moves.lines.length)}
              voice={props.voice}
              placeholder={props.placeholder}
              maxLength={props.maxLength}
              onChange={(text) => moves.write(index, text)}
              onKeyDown={(event) => moves.key(index, event)}
              error={error?.(index)}
              trailing={trailing?.(line, index, (patch) => moves.patch(index, patch))}
            />
          </li>
        ))}
      </ul>
      {addLabel && (
        <button type="button" className="line ghost add" onClick={moves.addLast}>
          {addLabel}
        </button>
      )}
    </div>
  )
}
