import { useId } from "react"
import { MUST_SETTLE } from "../../domain/area-hand-over/row.ts"
import { LEVELS, type Level } from "../../domain/shared/level.ts"
import { NumberLine } from "../ui/NumberLine.tsx"
import { Tick } from "../ui/Tick.tsx"
import "./area-hand-over.css"
import { type Chosen, levelsOf, turned } from "./chosen.ts"
import { called, type Two, whoDecides } from "./who.ts"
import { words } from "./words.ts"

const { form } = words

type Props = { chosen: Chosen; onChange: (chosen: Chosen) => void; two: Two; error?: string | undefined }

/** The seven levels, of which two to four make the row; beside each but the last, how many must be met. */
export function LevelsField({ chosen, onChange, two, error }: Props) {
  const [legend, means] = [useId(), useId()]
  const last = levelsOf(chosen).at(-1)
  return (
    <fieldset className="f levels-field" aria-describedby={means}>
      <legend className="label" id={legend}>
        {form.levels}
      </legend>
      <p className="note" id={means}>
        {form.levelsMeans}
      </p>
      <ul className="choose-levels">
        {LEVELS.map((level) => (
          <li key={level}>
            <Tick
              isSelected={chosen[level] !== undefined}
              onChange={() => onChange(turned(chosen, level))}
              small={whoDecides(level, two)}
            >
              {called(level)}
            </Tick>
            {chosen[level] !== undefined && level !== last && (
              <MustSettle level={level} chosen={chosen} onChange={onChange} />
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{error && <p className="fault">{error}</p>}</div>
    </fieldset>
  )
}

function MustSettle({ level, chosen, onChange }: { level: Level } & Pick<Props, "chosen" | "onChange">) {
  const value = chosen[level] ?? MUST_SETTLE.suggested
  return (
    <NumberLine
      label={form.mustSettle(level)}
      labelHidden
      unit={form.unit(value)}
      value={value}
      onChange={(many) => onChange({ ...chosen, [level]: Number.isNaN(many) ? MUST_SETTLE.suggested : many })}
      minValue={1}
      maxValue={MUST_SETTLE.atMost}
      step={1}
    />
  )
}
