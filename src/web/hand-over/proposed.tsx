import type { ReactNode } from "react"
import { day, weekdayAndDay } from "../app/dates.ts"
import { terms } from "../delegation/terms/words.ts"
import { TextArea } from "../ui/TextArea.tsx"
import { drawnFrom } from "./drawn-from.tsx"
import type { Fields, Line, Part } from "./fields.ts"
import { same } from "./form.ts"
import { labels } from "./part-words.ts"
import { useTerms } from "./use-terms-form.ts"
import { type Voice, words } from "./words.ts"

const { propose } = words

/** Below a part that differs: what the round said. */
export function Until({ part }: { part: Part }) {
  const { base, changed, fields, voice, settings } = useTerms()
  if (!base || !changed.includes(part)) return null
  const before = SAID[part](base.fields, { voice, currency: settings.currency, now: fields })
  return (
    before !== null && (
      <p className="note until">
        {propose.soFar(base.round)} {before}
      </p>
    )
  )
}

/** Of these parts, those that differ or have a remark already. */
export function useRemarked(parts: readonly Part[]): readonly Part[] {
  const { base, changed, form } = useTerms()
  if (!base) return []
  return parts.filter((part) => form.remarks[part] || changed.includes(part))
}

/** Beside a part that differs: why, if they like. */
export const Remark = drawnFrom(
  ({ form, act, voice }, { part, isOneOfTwo }: { part: Part; isOneOfTwo: boolean }) => ({
    label: isOneOfTwo ? propose.remarkOn(labels[part](voice)) : propose.remark,
    value: form.remarks[part] ?? "",
    act,
  }),
  ({ part, label, value, act }) => (
    <TextArea
      label={label}
      hint={words.ifYouLike}
      voice="serif"
      value={value}
      onChange={(text) => act({ type: "remark", part, text })}
      maxLength={10_000}
    />
  ),
)

type Around = { voice: Voice; currency: string; now: Fields }
type Said = (before: Fields, around: Around) => ReactNode

const sentence =
  (part: { [part in Part]: Fields[part] extends string ? part : never }[Part]): Said =>
  (before) =>
    before[part] ? <span className="w">{before[part]}</span> : propose.nothing

/** Lines that stood there and do not any more, or not like this. */
const lines =
  (part: "success" | "failure" | "tripwires"): Said =>
  (before, { now, currency }) => {
    const gone = before[part].filter((line: Line) => !now[part].some((other) => same(line, other)))
    if (gone.length === 0) return null
    return gone.map((line) => (
      <span className={gone.length > 1 ? "w gone" : "w"} key={line.id}>
        {line.text} {line.seenBy && <span className="seen">{words.seen.by(day(line.seenBy))}</span>}
        <span className="seen">{terms.byItself(line, { currency, today: line.on ?? "" })}</span>
      </span>
    ))
  }

/** How what stood in a part is said. */
const SAID: { readonly [part in Part]: Said } = {
  outcome: sentence("outcome"),
  success: lines("success"),
  due: ({ due }) => (due ? weekdayAndDay(due) : propose.nothing),
  atMost: ({ atMost }, { currency }) => words.lossOrNothing(atMost, currency),
  worstCase: sentence("worstCase"),
  why: sentence("why"),
  whyYou: sentence("whyYou"),
  ifItFallsShort: sentence("ifItFallsShort"),
  failure: lines("failure"),
  resources: sentence("resources"),
  resourcesBy: ({ resourcesBy }) => (resourcesBy ? day(resourcesBy) : propose.nothing),
  training: sentence("training"),
  trainingBy: ({ trainingBy }) => (trainingBy ? day(trainingBy) : propose.nothing),
  checkIns: ({ checkIns }, { voice }) => words.rhythm(voice, checkIns),
  tripwires: lines("tripwires"),
  level: ({ level }, { voice }) => words.level(voice, level),
  area: ({ area }) => area || propose.nothing,
  canBeUndone: ({ canBeUndone }) => (canBeUndone ? words.undone.yes : words.undone.no),
  limits: ({ limits }, { currency }) => words.limit(limits, currency),
  affected: sentence("affected"),
  undo: sentence("undo"),
  withinReach: sentence("withinReach"),
  secondPair: sentence("secondPair"),
}
