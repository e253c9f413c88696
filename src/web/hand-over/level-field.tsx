import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components"
import type { Level } from "../../domain/delegation/terms.ts"
import { FieldFrame } from "../ui/Field.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { words } from "./words.ts"

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6, 7]

/** Who decides, as a sentence; seven to choose from. */
export const LevelField = drawnFrom(
  ({ fields, voice, act }) => ({ level: fields.level, voice, act }),
  ({ level, voice, act }) => (
    <Select
      className="f"
      value={level}
      onChange={(value) => act({ type: "write", part: "level", value: value as Level })}
    >
      <FieldFrame label={labels.level(voice)}>
        <Button className="line">
          <SelectValue>{words.level(voice, level)}</SelectValue>
        </Button>
      </FieldFrame>
      <Popover className="pop levels" placement="bottom start">
        <ListBox>
          {LEVELS.map((one) => (
            <ListBoxItem key={one} id={one} textValue={words.level(voice, one)}>
              <span>{words.level(voice, one)}</span>
              <span className="k nb">{words.levelName(one)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  ),
)
