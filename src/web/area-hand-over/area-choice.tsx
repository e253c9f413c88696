import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components"
import type { AreaView } from "../../client/client.ts"
import { atFault, FieldFrame } from "../ui/Field.tsx"
import { words } from "./words.ts"

const { form } = words

type Props = {
  areas: readonly AreaView[]
  value: string | null
  onChange: (area: string) => void
  error?: string | undefined
  label?: string
}

/** One of the areas there are. */
export function AreaChoice({ areas, value, onChange, error, label = form.area }: Props) {
  if (areas.length === 0) return <p className="q">{form.noAreas}</p>
  const named = areas.map(({ id, name }) => ({ id, name: name ?? words.erasedArea }))
  const chosen = named.find(({ id }) => id === value)?.name
  return (
    <Select
      className="f"
      value={value}
      onChange={(id) => onChange(String(id))}
      isInvalid={atFault(error)}
      validationBehavior="aria"
    >
      <FieldFrame label={label} error={error}>
        <Button className="line">
          <SelectValue>{chosen ?? <span className="qq">{form.chooseArea}</span>}</SelectValue>
        </Button>
      </FieldFrame>
      <Popover className="pop" placement="bottom start">
        <ListBox>
          {named.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
