import { ComboBox, type ComboBoxProps, Input, ListBox, ListBoxItem, Popover } from "react-aria-components"
import { atFault, FieldFrame, type FieldWords } from "./Field.tsx"

export type Choosable = { id: string; name: string; note?: string | undefined }

export type PersonFieldProps = FieldWords & {
  people: readonly Choosable[]
  value: string | null
  onChange: (id: string | null) => void
  /** Inside the page's title, as large as the sentence it belongs to; else an ordinary line. */
  inTitle?: boolean | undefined
  placeholder?: string | undefined
  /** What stands in the list when nobody has that name. */
  nobody?: string | undefined
} & Pick<ComboBoxProps<Choosable>, "name" | "autoFocus" | "isRequired" | "isDisabled" | "id">

/** A person, found by typing. */
export function PersonField(props: PersonFieldProps) {
  const { label, hint, description, error, labelHidden, people, value, onChange, ...rest } = props
  const { inTitle = false, placeholder, nobody, ...field } = rest
  return (
    <ComboBox
      {...field}
      className={inTitle ? "who" : "f"}
      defaultItems={people}
      value={value}
      onChange={(id) => onChange(id === null ? null : String(id))}
      menuTrigger="focus"
      allowsEmptyCollection={nobody !== undefined}
      isInvalid={atFault(error)}
      validationBehavior="aria"
    >
      <FieldFrame {...{ label, hint, description, error }} labelHidden={labelHidden ?? inTitle}>
        <Input className={inTitle ? "in" : "line"} {...(placeholder ? { placeholder } : {})} />
      </FieldFrame>
      <Popover className="pop" placement="bottom start" crossOffset={-16}>
        <ListBox<Choosable> renderEmptyState={() => <p className="nobody">{nobody}</p>}>
          {(person) => (
            <ListBoxItem textValue={person.name}>
              <span>{person.name}</span>
              {person.note && <span className="k">{person.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
