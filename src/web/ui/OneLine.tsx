import { type KeyboardEvent, type ReactNode, useId, useRef } from "react"
import { TextArea, TextField } from "react-aria-components"
import { atFault, lineClass } from "./Field.tsx"
import { useGrowing } from "./growing.ts"

type OneLineProps = {
  text: string
  label: string
  voice?: "sans" | "serif" | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  onChange: (text: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  error?: ReactNode
  trailing?: ReactNode
}

/** One line of a list: its words, something small at its end, and what is at fault below. */
export function OneLine(props: OneLineProps) {
  const { text, label, voice, placeholder, maxLength, onChange, onKeyDown, error, trailing } = props
  const faultId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowing(area)
  const fault = atFault(error)
  return (
    <>
      <div className={`${lineClass({ voice })} one`}>
        <TextField
          className="bare"
          aria-label={label}
          value={text}
          onChange={onChange}
          isInvalid={fault}
          {...(fault ? { "aria-describedby": faultId } : {})}
          {...(maxLength === undefined ? {} : { maxLength })}
        >
          <TextArea ref={area} rows={1} onKeyDown={onKeyDown} {...(placeholder ? { placeholder } : {})} />
        </TextField>
        {trailing && <span className="trail">{trailing}</span>}
      </div>
      {fault && (
        <span className="fault" id={faultId}>
          {error}
        </span>
      )}
    </>
  )
}
