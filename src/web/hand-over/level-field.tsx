import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components"
import type { Level } from "../../domain/delegation/terms.ts"
import { FieldFrame } from "../ui/Field.tsx"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { words } from "./words.ts"

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6, 7]

/** Who decides, as a sentence; seven to choose from. */
export function LevelField() {
  const { fields, act, voice } = useTerms()
  return (
    <Select
      className="f"
      value={fields.level}
      onChange={(value) => act({ type: "write", part: "level", value: value as Level })}
    >
      <FieldFrame label={labels.level(voice)}>
        <Button className="line">
          <SelectValue>{words.level(voice, fields.level)}</SelectValue>
        </Button>
      </FieldFrame>
      <Popover className="pop levels" placement="bottom start">
        <ListBox>
          {LEVELS.map((level) => (
            <ListBoxItem key={level} id={level} textValue={words.level(voice, level)}>
              <span>{words.level(voice, level)}</span>
              <span className="k nb">{words.levelName(level)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
