import type { FormEvent } from "react"
import { NumberLine, type NumberLineProps } from "../ui/NumberLine.tsx"

type NumberAsTypedProps = Omit<NumberLineProps, "onChange"> & { onChange: (value: number) => void }

/**
 * A number that is told as it is typed, not only when the line is left: what it comes to stands below, and a
 * sentence that grew on leaving would push the button away from under the pointer.
 */
export function NumberAsTyped({ onChange, ...line }: NumberAsTypedProps) {
  const tell = ({ target }: FormEvent) => onChange(numberIn((target as HTMLInputElement).value))
  return (
    <div onInput={tell}>
      <NumberLine {...line} onChange={onChange} formatOptions={plain} />
    </div>
  )
}

/** Without commas the number stands as it was typed. */
const plain = { useGrouping: false, maximumFractionDigits: 2 }

function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text)
}
