import { PersonField } from "../ui/PersonField.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { useChoosable } from "./use-people.ts"
import { words } from "./words.ts"

type PersonTitleProps = { to: string; label: string; placeholder: string }

/** The page's title with the person in it: "Hand over to Ana". */
export const PersonTitle = drawnFrom(
  ({ form, act, faults }, _: PersonTitleProps) => ({ value: form.person, error: faults.person, act }),
  ({ to, act, ...field }) => (
    <div className="head to">
      <h1>{to}</h1>
      <PersonField
        {...field}
        inTitle
        nobody={words.nobody}
        people={useChoosable()}
        onChange={(person) => act({ type: "set", around: { person } })}
      />
    </div>
  ),
)
