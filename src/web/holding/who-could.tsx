import { useChoosable } from "../hand-over/use-people.ts"
import { Button } from "../ui/Button.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { words } from "./words.ts"

const { revise } = words

type Props = {
  known: readonly { id: string; name: string | null }[]
  value: string[]
  onChange: (ids: string[]) => void
}

/** Who could do it: one name after the other. */
export function WhoCould({ known, value, onChange }: Props) {
  const people = useChoosable()
  const called = (id: string) => [...people, ...known].find((one) => one.id === id)?.name ?? ""
  return (
    <fieldset className="f could">
      <legend className="label">{revise.could}</legend>
      {value.length > 0 && (
        <ul>
          {value.map((id) => (
            <li key={id}>
              <span>{called(id)}</span>
              <Button variant="text" onPress={() => onChange(value.filter((one) => one !== id))}>
                {revise.leaveOut}
                <VisuallyHidden>{` ${called(id)}`}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PersonField
        key={value.join()}
        label={revise.another}
        labelHidden
        placeholder={revise.placeholder}
        nobody={revise.nobody}
        people={people.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => id && onChange([...value, id])}
      />
    </fieldset>
  )
}
