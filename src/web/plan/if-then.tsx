import { TextArea } from "../ui/TextArea.tsx"
import { words } from "./words.ts"

export type IfThen = { when: string; iWill: string }

type Props = { written: IfThen; onChange: (written: IfThen) => void; autoFocus?: boolean }

/** Both halves of a plan, beside each other. */
export function IfThenFields({ written, onChange, autoFocus = false }: Props) {
  return (
    <div className="fs if-then">
      {(["when", "iWill"] as const).map((half) => (
        <TextArea
          key={half}
          label={words[half]}
          voice="serif"
          value={written[half]}
          onChange={(text) => onChange({ ...written, [half]: text })}
          maxLength={2_000}
          autoFocus={autoFocus && half === "when"}
          isOneParagraph
        />
      ))}
    </div>
  )
}

/** Both halves without the blanks around them; null while one is missing. */
export function whole({ when, iWill }: IfThen): IfThen | null {
  const said = { when: when.trim(), iWill: iWill.trim() }
  return said.when && said.iWill ? said : null
}
