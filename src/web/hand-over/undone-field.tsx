import { useId } from "react"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { words } from "./words.ts"

/** Whether it can be undone: yes, or no. */
export const UndoneField = drawnFrom(
  ({ fields, voice, act }) => ({ value: fields.canBeUndone, label: labels.canBeUndone(voice), act }),
  function UndoneField({ value, label, act }) {
    const labelId = useId()
    return (
      <div className="f short">
        <span className="label" id={labelId}>
          {label}
        </span>
        <ShortChoice
          labelledBy={labelId}
          options={[
            { value: "yes", label: words.undone.yes },
            { value: "no", label: words.undone.no },
          ]}
          value={value ? "yes" : "no"}
          onChange={(chosen) => act({ type: "write", part: "canBeUndone", value: chosen === "yes" })}
        />
      </div>
    )
  },
)
