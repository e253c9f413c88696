import { day } from "../app/dates.ts"
import { DayWord } from "./day-word.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import { labels } from "./part-words.ts"
import { Until } from "./proposed.tsx"
import { words } from "./words.ts"

type Props = { part: "resources" | "training" }

/** By when it is there: from the day both commit, the leader's promise. Asked of what somebody wrote. */
export const ThereBy = drawnFrom(
  ({ fields, own, act, faults, voice, today }, { part }: Props) => ({
    due: fields[`${part}By`],
    isAsked: (own[part] ?? "").trim() !== "",
    fault: faults[`${part}By`],
    label: labels[part](voice),
    today: today ?? "",
    act,
  }),
  ({ part, due, isAsked, fault, label, today, act }) =>
    due || isAsked ? (
      <div className="there">
        <DayWord
          day={due}
          from={today}
          word={due ? words.there.by(day(due, today)) : words.there.none}
          label={words.there.label(label)}
          none={words.there.noDay}
          onChange={(value) => act({ type: "write", part: `${part}By`, value })}
        />
        {fault && <span className="fault">{fault}</span>}
        <Until part={`${part}By`} />
      </div>
    ) : null,
)
