import { RadioButton, RadioField, RadioGroup } from "react-aria-components"

export type ShortChoiceProps<V extends string> = {
  /** The question, when nothing on the page asks it yet. */
  label?: string
  /** Or the id of the words that do. */
  labelledBy?: string
  options: readonly { value: V; label: string }[]
  value: V | null
  onChange: (value: V) => void
}

/** Short answers in a row: the chosen word is underlined. */
export function ShortChoice<V extends string>(props: ShortChoiceProps<V>) {
  const { label, labelledBy, options, value, onChange } = props
  return (
    <RadioGroup
      className="ans"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as V)}
      {...(label ? { "aria-label": label } : {})}
      {...(labelledBy ? { "aria-labelledby": labelledBy } : {})}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton>
            <span data-text={option.label}>{option.label}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
