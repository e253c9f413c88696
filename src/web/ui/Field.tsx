import type { ReactNode } from "react"
import { FieldError, Label, Text } from "react-aria-components"

/** The words around every field. */
export type FieldWords = {
  label: ReactNode
  /** Small words after the label, such as "if you like". */
  hint?: ReactNode
  /** A quiet sentence below the line. */
  description?: ReactNode
  /** What is at fault, as a sentence. Given one, the field is at fault. */
  error?: ReactNode
  /** The label is read, not seen. */
  labelHidden?: boolean | undefined
}

/** Whose words go on the line: serif is a person's, and its size. */
export type Voice = { voice?: "sans" | "serif" | undefined; size?: "lg" | "xl" | undefined }

export function lineClass({ voice = "sans", size = "lg" }: Voice): string {
  return voice === "serif" ? `line w w-${size}` : "line"
}

export const atFault = (error: ReactNode) => error !== undefined && error !== null && error !== false

/** Label above, then the line, then what is to be said about it. Stands inside any field of the library. */
export function FieldFrame(props: FieldWords & { children: ReactNode }) {
  const { label, hint, description, error, labelHidden, children } = props
  return (
    <>
      <Label className={labelHidden ? "vh" : "label"}>
        {label}
        {hint && <span className="hint"> {hint}</span>}
      </Label>
      {children}
      {description && (
        <Text slot="description" className="note">
          {description}
        </Text>
      )}
      {atFault(error) && <FieldError className="fault">{error}</FieldError>}
    </>
  )
}
