import { Input, TextField, type TextFieldProps } from "react-aria-components"
import { atFault, FieldFrame, type FieldWords, lineClass, type Voice } from "./Field.tsx"

type Passed =
  | "value"
  | "defaultValue"
  | "onChange"
  | "onBlur"
  | "name"
  | "type"
  | "autoComplete"
  | "inputMode"
type Kept = "maxLength" | "autoFocus" | "isRequired" | "isDisabled" | "id" | "spellCheck"

/** What every written field passes on to the library. */
export type WrittenProps = Pick<TextFieldProps, Passed | Kept> & { placeholder?: string | undefined }

export type TextLineProps = FieldWords & Voice & WrittenProps

/** One line to write on. */
export function TextLine(props: TextLineProps) {
  const { label, hint, description, error, labelHidden, voice, size, placeholder, ...field } = props
  return (
    <TextField {...field} className="f" isInvalid={atFault(error)} validationBehavior="aria">
      <FieldFrame {...{ label, hint, description, error, labelHidden }}>
        <Input className={lineClass({ voice, size })} {...(placeholder ? { placeholder } : {})} />
      </FieldFrame>
    </TextField>
  )
}
