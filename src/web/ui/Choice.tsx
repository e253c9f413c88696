import { Fragment, type ReactNode } from "react"
import { RadioButton, RadioField, RadioGroup, Text } from "react-aria-components"
import { atFault, FieldFrame, type FieldWords } from "./Field.tsx"

export type ChoiceOption<V extends string> = {
  value: V
  label: ReactNode
  /** What it means, in small print. */
  small?: ReactNode
  /** What it asks for once it is chosen. */
  under?: ReactNode
}

export type ChoiceProps<V extends string> = FieldWords & {
  options: readonly ChoiceOption<V>[]
  value: V | null
  onChange: (value: V) => void
  name?: string
}

/** One of several answers, each with what it means. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { options, value, onChange, label, hint, description, error, labelHidden, ...group } = props
  return (
    <RadioGroup
      {...group}
      className="f"
      value={value}
      onChange={(chosen) => onChange(chosen as V)}
      isInvalid={atFault(error)}
      validationBehavior="aria"
    >
      <FieldFrame {...{ label, hint, description, error, labelHidden }}>
        <div className="pick">
          {options.map((option) => (
            <Fragment key={option.value}>
              <RadioField value={option.value} className="opt">
                <RadioButton>
                  <i className="ring" />
                  <span>{option.label}</span>
                </RadioButton>
                {option.small && (
                  <Text slot="description" elementType="small">
                    {option.small}
                  </Text>
                )}
              </RadioField>
              {option.under && option.value === value && <div className="under">{option.under}</div>}
            </Fragment>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  )
}
