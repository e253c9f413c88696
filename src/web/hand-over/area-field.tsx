import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components"
import { useOrg } from "../app/session.ts"
import { FieldFrame } from "../ui/Field.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { words } from "./words.ts"

/** The area it belongs to: one there is, or a new name. */
export const AreaField = drawnFrom(
  ({ fields, faults, voice, act }) => ({
    area: fields.area,
    error: faults.area,
    label: labels.area(voice),
    act,
  }),
  function AreaField({ area, error, label, act }) {
    const { areas } = useOrg().organisation
    const known = areas.flatMap(({ id, name }) => (name ? [{ id, name }] : []))
    return (
      <ComboBox
        className="f"
        allowsCustomValue
        menuTrigger="focus"
        defaultItems={known}
        inputValue={area}
        onInputChange={(value) => act({ type: "write", part: "area", value })}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <FieldFrame {...{ label, error }} hint={words.ifYouLike}>
          <Input className="line" maxLength={80} />
        </FieldFrame>
        <Popover className="pop" placement="bottom start">
          <ListBox<{ id: string; name: string }>>
            {({ name }) => <ListBoxItem textValue={name}>{name}</ListBoxItem>}
          </ListBox>
        </Popover>
      </ComboBox>
    )
  },
)
