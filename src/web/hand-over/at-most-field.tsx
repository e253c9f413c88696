import { useId } from "react"
import { Input, NumberField } from "react-aria-components"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { words } from "./words.ts"

/** What may be lost, days and money on one line: "2 days, no money". */
export const AtMostField = drawnFrom(
  ({ fields, own, faults, voice, settings, act }) => ({
    atMost: fields.atMost,
    suggested: own.atMost === undefined,
    fault: faults.atMost,
    act,
    label: labels.atMost(voice),
    currency: settings.currency,
  }),
  function AtMostField({ atMost, suggested, fault, act, label, currency }) {
    const labelId = useId()
    const faultId = useId()
    const { days, money } = atMost
    const write = (patch: Partial<typeof atMost>) =>
      act({ type: "write", part: "atMost", value: { ...atMost, ...patch } })
    const said = { isInvalid: fault !== undefined, ...(fault ? { "aria-describedby": faultId } : {}) }
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
      <div className="f" role="group" aria-labelledby={labelId}>
        <span className="label" id={labelId}>
          {label}
          {suggested && <span className="hint"> {words.atMost.asSuggested}</span>}
        </span>
        <div className="line number at-most">
          <Amount
            {...said}
            label={words.atMost.days}
            placeholder={words.atMost.noDays}
            value={days}
            onChange={(value) => write({ days: value === null ? null : Math.round(value * 4) / 4 })}
            maxValue={10_000}
          />
          <span className={days === null ? "qq" : undefined}>{words.atMost.unit(days)}</span>
          <Amount
            {...said}
            label={words.atMost.money(currency)}
            placeholder={words.atMost.noMoney}
            value={money}
            onChange={(value) => write({ money: value })}
            maxValue={1_000_000_000}
            formatOptions={inCurrency(currency)}
          />
        </div>
        {fault && (
          <span className="fault" id={faultId}>
            {fault}
          </span>
        )}
      </div>
    )
  },
)

const inCurrency = (currency: string) =>
  ({ style: "currency", currency, currencyDisplay: "code", minimumFractionDigits: 0 }) as const

type AmountProps = {
  label: string
  placeholder: string
  value: number | null
  onChange: (value: number | null) => void
  maxValue: number
  formatOptions?: Intl.NumberFormatOptions
  isInvalid: boolean
  "aria-describedby"?: string
}

function Amount({ label, placeholder, value, onChange, ...field }: AmountProps) {
  return (
    <NumberField
      {...field}
      className="bare"
      aria-label={label}
      minValue={0}
      validationBehavior="aria"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <Input placeholder={placeholder} />
    </NumberField>
  )
}
