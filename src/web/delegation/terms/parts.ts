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
  /** Small words after it: when it is seen, what it calls by itself on. */
  seen?: Piece[] | undefined
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
    part("tripwires", say.calledIn(context), tripwires(terms)),
    part("due", say.by, [...said(terms, "due", due), ...said(terms, "checkIns", rhythm)]),
    part("limits", say.limits, said(terms, "limits", limits)),
    part("resources", say.resources, [
      ...written(terms, "resources", thereBy("resourcesBy")),
      ...written(terms, "training", thereBy("trainingBy")),
    ]),
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
    const rows = part.rows.filter(({ pieces, seen }) => differs(pieces) || differs(seen ?? []))
    return rows.length > 0 ? [{ ...part, rows }] : []
  })
}

const part = (key: string, label: string, rows: Row[]): Part => ({ key, label, rows })

function compare(before: string | null | undefined, now: string | null): Piece[] {
  return before === undefined ? unmarked(now) : marked(before, now)
}

function written({ now, before, context }: Compared, key: Text, small: Sentence = () => null): Row[] {
  const pieces = compare(before?.[key], now[key])
  const seen = compare(before ? small(before, context) : undefined, small(now, context))
  return pieces.length > 0 ? [{ about: key, pieces, written: true, ...(seen.length > 0 && { seen }) }] : []
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

const thereBy =
  (part: "resourcesBy" | "trainingBy"): Sentence =>
  (terms, { today }) =>
    terms[part] && say.thereBy(terms[part], today)
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

type Line = { id: string; text: string | null }
type Small<L extends Line> = (line: L) => string | null

function criteria(terms: Compared, key: "success" | "failure"): Row[] {
  const { now, before, context } = terms
  return lines(now[key], before?.[key], ({ seenBy }) => seenBy && say.seenBy(seenBy, context.today))
}

function tripwires({ now, before, context }: Compared): Row[] {
  return lines(now.tripwires, before?.tripwires, (one) => say.byItself(one, context))
}

/** Lines keep their id from round to round: those that are gone stand where they stood. */
function lines<L extends Line>(after: readonly L[], was: readonly L[] | undefined, small: Small<L>): Row[] {
  const row = ({ id }: Line): Row => {
    const [line, old] = [after, was].map((all) => all?.find((one) => one.id === id))
    const said = (one: L | undefined) => (one ? small(one) : null)
    const pieces = compare(was && (old?.text ?? null), line?.text ?? null)
    const seen = compare(was && said(old), said(line))
    return { about: id, pieces, written: true, ...(seen.length > 0 && { seen }) }
  }
  const gone = was?.filter(({ id }) => !after.some((line) => line.id === id)) ?? []
  return [...after, ...gone].map(row).filter(({ pieces }) => pieces.length > 0)
}
