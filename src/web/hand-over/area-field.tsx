import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components"
import { useOrg } from "../app/session.ts"
import { FieldFrame } from "../ui/Field.tsx"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

/** The area it belongs to: one there is, or a new name. */
export function AreaField() {
  const { fields, act, faults, voice } = useTerms()
  const { areas } = useOrg().organisation
  const known = areas.flatMap(({ id, name }) => (name ? [{ id, name }] : []))
  return (
    <ComboBox
      className="f"
      allowsCustomValue
      menuTrigger="focus"
      defaultItems={known}
      inputValue={fields.area}
      onInputChange={(value) => act({ type: "write", part: "area", value })}
      isInvalid={faults.area !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame label={labels.area(voice)} hint={words.ifYouLike} error={faults.area}>
        <Input className="line" maxLength={80} />
      </FieldFrame>
      <Popover className="pop" placement="bottom start">
        <ListBox<{ id: string; name: string }>>
          {({ name }) => <ListBoxItem textValue={name}>{name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
