import type { DelegationView, TermsView } from "../../../client/client.ts"
import type { Reading } from "../reading.ts"
import { words } from "../words.ts"
import { differs, marked, type Piece, unmarked } from "./marked.ts"
import { terms as say } from "./words.ts"

/** One line of an agreement. `about` is what a remark names: a part of the terms or a criterion. */
export type Row = {
  about: string
  pieces: Piece[]
  /** Someone wrote it; otherwise the product says it. */
  written: boolean
  /** Small words after it: when it is seen, whose word it is. */
  seen?: string | undefined
  by?: string | undefined
}
export type Part = { key: string; label: string; rows: Row[] }

type Context = Pick<Reading, "you" | "leader" | "delegate" | "today"> &
  Pick<DelegationView, "currency"> & { size?: DelegationView["rounds"][number]["size"] }
type Compared = { now: TermsView; before: TermsView | null; context: Context }
type Text = { [K in keyof TermsView]: TermsView[K] extends string | null ? K : never }[keyof TermsView]

/**
 * Terms as they are read, part by part, marked with what changed since `before`; null: nothing is compared.
 * What nobody wrote is left out.
 */
export function partsOf(now: TermsView, before: TermsView | null, context: Context): Part[] {
  const terms = { now, before, context }
  const parts: Part[] = [
    part("outcome", say.outcome, before && before.outcome !== now.outcome ? written(terms, "outcome") : []),
    part("why", say.why, written(terms, "why")),
    part("success", say.success, criteria(terms, "success")),
    part("failure", say.failure, criteria(terms, "failure")),
    part("atMost", say.atMost, [
      ...said(terms, "atMost", loss),
      ...written(terms, "worstCase"),
      ...said(terms, "canBeUndone", undoable),
    ]),
    part("ifItFallsShort", say.ifItFallsShort, ownWord(terms)),
    part("tripwires", say.calledIn(context), lines(terms, "tripwires")),
    part("due", say.by, [...said(terms, "due", due), ...said(terms, "checkIns", rhythm)]),
    part("limits", say.limits, said(terms, "limits", limits)),
    part("resources", say.resources, [...written(terms, "resources"), ...written(terms, "training")]),
    part(
      "level",
      say.whoDecides,
      context.size === "small" && now.level === 5 ? [] : said(terms, "level", level),
    ),
    part("whyYou", say.whyYou(context), written(terms, "whyYou")),
    part("affected", say.affected, written(terms, "affected")),
    part("undo", say.undo, written(terms, "undo")),
    part("withinReach", say.withinReach(context), written(terms, "withinReach")),
    part("secondPair", say.secondPair, written(terms, "secondPair")),
    part("area", say.area, written(terms, "area")),
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

/** Only what differs. */
export function changed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    const rows = part.rows.filter(({ pieces }) => differs(pieces))
    return rows.length > 0 ? [{ ...part, rows }] : []
  })
}

const part = (key: string, label: string, rows: Row[]): Part => ({ key, label, rows })

function compare(before: string | null | undefined, now: string | null): Piece[] {
  return before === undefined ? unmarked(now) : marked(before, now)
}

function written({ now, before }: Compared, key: Text): Row[] {
  const pieces = compare(before?.[key], now[key])
  return pieces.length > 0 ? [{ about: key, pieces, written: true }] : []
}

function ownWord({ now, before, context }: Compared): Row[] {
  const whole = (text: string | null) => text && words.ownWord(text)
  const pieces = compare(before ? whole(before.ifItFallsShort) : undefined, whole(now.ifItFallsShort))
  return pieces.length > 0 ? [{ about: "ifItFallsShort", pieces, written: true, by: context.leader }] : []
}

type Sentence = (terms: TermsView, context: Context) => string | null

function said({ now, before, context }: Compared, about: string, sentence: Sentence): Row[] {
  const pieces = compare(before ? sentence(before, context) : undefined, sentence(now, context))
  return pieces.length > 0 ? [{ about, pieces, written: false }] : []
}

const loss: Sentence = ({ atMost }, { currency }) => atMost && say.loss(atMost, currency)
const due: Sentence = (terms) => terms.due && say.due(terms.due)
const rhythm: Sentence = (terms, context) => say.rhythm(context, terms.checkIns)
const undoable: Sentence = ({ canBeUndone }) => (canBeUndone ? null : say.cannotBeUndone)
const level: Sentence = (terms, context) => `${say.level(context, terms.level)} ${say.levelName(terms.level)}`
const limits: Sentence = ({ limits: { effortDays, money } }, { currency }) => {
  const effort = effortDays === null ? [] : [say.effortPlanned(effortDays)]
  const spent = money === null ? [] : [say.moneyPlanned(money, currency)]
  return [...effort, ...spent].join(" ") || null
}

function criteria({ now, before, context }: Compared, key: "success" | "failure"): Row[] {
  const seen = (id: string) => [...now[key], ...(before?.[key] ?? [])].find((one) => one.id === id)?.seenBy
  return lines({ now, before, context }, key).map((row) => {
    const which = seen(row.about)
    return which ? { ...row, seen: say.seenBy(which, context.today) } : row
  })
}

type Line = { id: string; text: string | null }

/** Lines keep their id from round to round: those that are gone stand where they stood. */
function lines({ now, before }: Compared, key: "success" | "failure" | "tripwires"): Row[] {
  const after: readonly Line[] = now[key]
  const was: readonly Line[] | undefined = before?.[key]
  const gone = was?.filter(({ id }) => !after.some((line) => line.id === id)) ?? []
  const rows = after.map(({ id, text }): Row => {
    const old = was && (was.find((line) => line.id === id)?.text ?? null)
    return { about: id, pieces: compare(old, text), written: true }
  })
  return [
    ...rows,
    ...gone.map(({ id, text }) => ({ about: id, pieces: marked(text, null), written: true })),
  ].filter(({ pieces }) => pieces.length > 0)
}
