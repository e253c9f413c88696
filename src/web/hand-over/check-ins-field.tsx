import { useId, useState } from "react"
import type { CheckIns } from "../../domain/delegation/terms.ts"
import { NumberLine } from "../ui/NumberLine.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { Tick } from "../ui/Tick.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { words } from "./words.ts"

const { checkIns: said } = words
const USUAL: CheckIns = { every: "P7D", graceDays: 2 }

/** How often the delegate says how it goes, and with how many days of grace: two short choices. */
export const CheckInsField = drawnFrom(
  ({ fields, faults, voice, size, act }) => ({
    checkIns: fields.checkIns,
    fault: faults.checkIns,
    label: labels.checkIns(voice),
    size,
    act,
  }),
  ({ checkIns, fault, label, size, act }) => {
    const write = (value: CheckIns | null) => act({ type: "write", part: "checkIns", value })
    const change = (patch: Partial<CheckIns>) => write({ ...USUAL, ...checkIns, ...patch })
    const known = Object.entries(said.rhythms).map(([value, label]) => ({ value: daysOf(value), label }))
    const atTheEnd = size === "small" || checkIns === null ? [{ value: END, label: said.atTheEnd }] : []
    return (
      <div className="f check-ins">
        <ChoiceOrOwn
          label={label}
          options={[...atTheEnd, ...known]}
          value={checkIns ? daysOf(checkIns.every) : END}
          onChange={(days) => (days === END ? write(null) : change({ every: `P${days}D` }))}
          own={{ label: said.ownEvery, min: 1, max: 999 }}
          fault={fault}
        />
        {checkIns && (
          <ChoiceOrOwn
            label={said.grace}
            options={Object.entries(said.graces).map(([value, label]) => ({ value, label }))}
            value={String(checkIns.graceDays)}
            onChange={(days) => change({ graceDays: Number(days) })}
            own={{ label: said.ownGrace, min: 0, max: 30 }}
          />
        )}
        {checkIns && (
          <Tick
            isSelected={checkIns.workingDays === true}
            onChange={(workingDays) => change({ workingDays: workingDays || undefined })}
          >
            {said.workingDays}
          </Tick>
        )}
      </div>
    )
  },
)

const END = "end"
const OWN = "own"

function daysOf(every: string): string {
  const [, count = "7", unit] = /^P(\d+)([DW])$/.exec(every) ?? []
  return String(Number(count) * (unit === "W" ? 7 : 1))
}

type ChoiceOrOwnProps = {
  label: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
  own: { label: string; min: number; max: number }
  fault?: string | undefined
}

/** Short answers, the last of which asks for a number of days. */
function ChoiceOrOwn({ label, options, value, onChange, own, fault }: ChoiceOrOwnProps) {
  const labelId = useId()
  const known = options.some((option) => option.value === value)
  const [wished, setWished] = useState(false)
  const isOwn = wished || !known
  const choose = (chosen: string) => {
    setWished(chosen === OWN)
    if (chosen !== OWN) onChange(chosen)
    else if (value === END) onChange("10")
  }
  return (
    <div className="short">
      <span className="label" id={labelId}>
        {label}
      </span>
      <ShortChoice
        labelledBy={labelId}
        options={[...options, { value: OWN, label: said.own }]}
        value={isOwn ? OWN : value}
        onChange={choose}
      />
      {isOwn && (
        <NumberLine
          label={own.label}
          labelHidden
          unit={said.unit(Number(value))}
          value={Number(value)}
          onChange={(days) => !Number.isNaN(days) && onChange(String(Math.round(days)))}
          minValue={own.min}
          maxValue={own.max}
          step={1}
        />
      )}
      {fault && <span className="fault">{fault}</span>}
    </div>
  )
}
