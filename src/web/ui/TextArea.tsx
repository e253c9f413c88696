import { type KeyboardEvent, useRef } from "react"
import { TextArea as AriaTextArea, TextField } from "react-aria-components"
import { atFault, FieldFrame, type FieldWords, lineClass, type Voice } from "./Field.tsx"
import { useGrowing } from "./growing.ts"
import type { WrittenProps } from "./TextLine.tsx"

export type TextAreaProps = FieldWords &
  Voice &
  Omit<WrittenProps, "type" | "inputMode"> & {
    /** One sentence that may wrap but has no line breaks: an outcome, a reason. */
    isOneParagraph?: boolean | undefined
  }

const noBreak = (event: KeyboardEvent) => {
  if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault()
}

/** A line that grows with what is written on it. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, description, error, labelHidden, voice, size, placeholder, isOneParagraph, ...field } =
    props
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowing(area)
  return (
    <TextField {...field} className="f" isInvalid={atFault(error)} validationBehavior="aria">
      <FieldFrame {...{ label, hint, description, error, labelHidden }}>
        <AriaTextArea
          ref={area}
          rows={1}
          className={lineClass({ voice, size })}
          {...(placeholder ? { placeholder } : {})}
          {...(isOneParagraph ? { onKeyDown: noBreak } : {})}
        />
      </FieldFrame>
    </TextField>
  )
}
