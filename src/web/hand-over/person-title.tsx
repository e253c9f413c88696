import { PersonField } from "../ui/PersonField.tsx"
import { useChoosable } from "./use-people.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

type PersonTitleProps = { to: string; label: string; placeholder: string }

/** The page's title with the person in it: "Hand over to Ana". */
export function PersonTitle({ to, label, placeholder }: PersonTitleProps) {
  const { form, act, faults } = useTerms()
  return (
    <div className="head to">
      <h1>{to}</h1>
      <PersonField
        inTitle
        label={label}
        placeholder={placeholder}
        nobody={words.nobody}
        people={useChoosable()}
        value={form.person}
        onChange={(person) => act({ type: "set", around: { person } })}
        error={faults.person}
      />
    </div>
  )
}
