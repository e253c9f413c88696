import { useId } from "react"
import { Input, NumberField, type NumberFieldProps } from "react-aria-components"
import { atFault, FieldFrame, type FieldWords } from "./Field.tsx"

type Passed =
  | "value"
  | "defaultValue"
  | "onChange"
  | "minValue"
  | "maxValue"
  | "step"
  | "formatOptions"
  | "name"
type Kept = "autoFocus" | "isRequired" | "isDisabled" | "id"

export type NumberLineProps = FieldWords &
  Pick<NumberFieldProps, Passed | Kept> & {
    /** What is counted, after the number: "days". */
    unit?: string | undefined
    placeholder?: string | undefined
  }

/** A number to write, with its unit on the same line. Arrow keys count; there are no stepper buttons. */
export function NumberLine(props: NumberLineProps) {
  const { label, hint, description, error, labelHidden, unit, placeholder, ...field } = props
  const unitId = useId()
  return (
    <NumberField
      {...field}
      className="f"
      isInvalid={atFault(error)}
      validationBehavior="aria"
      {...(unit ? { "aria-describedby": unitId } : {})}
    >
      <FieldFrame {...{ label, hint, description, error, labelHidden }}>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the library's Input is the control; the label makes the whole line clickable */}
        <label className="line number">
          <Input {...(placeholder ? { placeholder } : {})} />
          {unit && (
            <span className="q" id={unitId}>
              {unit}
            </span>
          )}
        </label>
      </FieldFrame>
    </NumberField>
  )
}
