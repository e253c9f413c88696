import type { ReactNode } from "react"
import { day, weekdayAndDay } from "../app/dates.ts"
import { terms } from "../delegation/terms/words.ts"
import { TextArea } from "../ui/TextArea.tsx"
import { type Fields, inputOf, type Line, type Part } from "./fields.ts"
import { same } from "./form.ts"
import { labels } from "./part-words.ts"
import { type TermsOnPage, useTerms } from "./use-terms-form.ts"
import { type Voice, words } from "./words.ts"

const { propose } = words

/** The parts that differ from the round answered, in the order of the page. A worst case that only follows is none. */
export function changedParts({
  base,
  fields,
  own,
}: Pick<TermsOnPage, "base" | "fields" | "own">): readonly Part[] {
  if (!base) return []
  const [before, now] = [inputOf(base.fields), inputOf(fields)]
  const changed = (Object.keys(ORDER) as Part[]).filter((part) => !same(before[part], now[part]))
  return own.worstCase === undefined ? changed.filter((part) => part !== "worstCase") : changed
}

/** Below a part that differs: what the round said. */
export function Until({ part }: { part: Part }) {
  const { base, fields, own, voice, settings } = useTerms()
  if (!base || !changedParts({ base, fields, own }).includes(part)) return null
  const before = ORDER[part](base.fields, { voice, currency: settings.currency, now: fields })
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
  const { base, fields, own, form } = useTerms()
  if (!base) return []
  const changed = changedParts({ base, fields, own })
  return parts.filter((part) => form.remarks[part] || changed.includes(part))
}

/** Beside a part that differs: why, if they like. */
export function Remark({ part, isOneOfTwo }: { part: Part; isOneOfTwo: boolean }) {
  const { form, act, voice } = useTerms()
  return (
    <TextArea
      label={isOneOfTwo ? propose.remarkOn(labels[part](voice)) : propose.remark}
      hint={words.ifYouLike}
      voice="serif"
      value={form.remarks[part] ?? ""}
      onChange={(text) => act({ type: "remark", part, text })}
      maxLength={10_000}
    />
  )
}

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

/** Every part in the order of the page, and how what stood there is said. */
const ORDER: { readonly [part in Part]: Said } = {
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
  training: sentence("training"),
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
