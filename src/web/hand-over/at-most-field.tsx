import { useId } from "react"
import { Input, NumberField } from "react-aria-components"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** What may be lost, days and money on one line: "2 days, no money". */
export function AtMostField() {
  const { fields, own, act, faults, voice, settings } = useTerms()
  const labelId = useId()
  const faultId = useId()
  const { days, money } = fields.atMost
  const fault = faults.atMost
  const write = (patch: Partial<typeof fields.atMost>) =>
    act({ type: "write", part: "atMost", value: { ...fields.atMost, ...patch } })
  const said = { isInvalid: fault !== undefined, ...(fault ? { "aria-describedby": faultId } : {}) }
  const suggested = own.atMost === undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
    <div className="f" role="group" aria-labelledby={labelId}>
      <span className="label" id={labelId}>
        {labels.atMost(voice)}
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
          label={words.atMost.money(settings.currency)}
          placeholder={words.atMost.noMoney}
          value={money}
          onChange={(value) => write({ money: value })}
          maxValue={1_000_000_000}
          formatOptions={inCurrency(settings.currency)}
        />
      </div>
      {fault && (
        <span className="fault" id={faultId}>
          {fault}
        </span>
      )}
    </div>
  )
}

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
