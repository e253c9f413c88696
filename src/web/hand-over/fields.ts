import type { TermsInput, TermsView } from "../../client/client.ts"
import {
  type AtMost,
  type Criterion,
  type Level,
  NO_TERMS,
  type Terms,
} from "../../domain/delegation/terms.ts"
import { type Words, words } from "../../domain/shared/words.ts"

/** A criterion or a condition as it is written; `id` is empty until a round has given it one. */
export type Line = { readonly id: string; readonly text: string; readonly seenBy: string | null } & ByItself

/** The day after which a condition calls by itself, or the sum above which it does; left out where it has none. */
export type ByItself = { readonly on?: string | undefined; readonly moneyOver?: number | undefined }

type Written = "outcome" | "worstCase" | "area" | "why" | "whyYou" | "ifItFallsShort" | "resources"
type WrittenToo = "training" | "affected" | "undo" | "withinReach" | "secondPair"
type Lines = "success" | "failure" | "tripwires"

/** The terms as they stand in the fields of the page: the same parts, nothing left out, blank where blank. */
export type Fields = { readonly [part in Written | WrittenToo]: string } & {
  readonly [part in Lines]: readonly Line[]
} & Pick<Terms, "due" | "checkIns" | "limits" | "level" | "canBeUndone"> & {
    readonly atMost: { readonly days: number | null; readonly money: number | null }
  } & { readonly [part in "resourcesBy" | "trainingBy"]: string | null }
export type Part = keyof Fields

export const BLANK_LINE: Line = { id: "", text: "", seenBy: null }

/** What stands in the fields when these terms are read into them. */
export function fieldsOf(terms: Terms | TermsView): Fields {
  const { due, checkIns, limits, level, canBeUndone, atMost } = terms
  const { resourcesBy = null, trainingBy = null } = terms
  return {
    ...mapped(WRITTEN, (part) => textOf(terms[part])),
    ...mapped(LINES, (part) => terms[part].map(lineOf)),
    ...{ due, checkIns, limits, canBeUndone, resourcesBy, trainingBy },
    level: level as Level,
    atMost: lossOf(atMost),
  }
}

/** Nothing of a kind is left open on the page: "no days", "no money"; nothing at all is said as 0 days. */
function lossOf(atMost: AtMost | null): Fields["atMost"] {
  if (!atMost) return { days: null, money: null }
  return { days: atMost.days || (atMost.money ? null : 0), money: atMost.money || null }
}

const WRITTEN = [
  ...(["outcome", "worstCase", "area", "why", "whyYou", "ifItFallsShort", "resources"] as const),
  ...(["training", "affected", "undo", "withinReach", "secondPair"] as const),
] as const
const LINES = ["success", "failure", "tripwires"] as const

function mapped<P extends Part, V>(parts: readonly P[], value: (part: P) => V): Record<P, V> {
  return Object.fromEntries(parts.map((part) => [part, value(part)])) as Record<P, V>
}

function textOf(written: Words | string | null): string {
  if (typeof written === "string") return written
  return written && "text" in written ? written.text : ""
}

type Stood = {
  id: string
  text: Words | string | null
  seenBy?: string | null
  on?: string | null | undefined
  moneyOver?: number | null | undefined
}

function lineOf({ id, text, seenBy, ...line }: Stood): Line {
  return { id, text: textOf(text), seenBy: seenBy ?? null, ...byItself(line) }
}

/** What is not there is left out, so that lines that say the same are the same. */
function byItself({ on, moneyOver }: Pick<Stood, "on" | "moneyOver">): { on?: string; moneyOver?: number } {
  return { ...(on && { on }), ...(typeof moneyOver === "number" && { moneyOver }) }
}

export const BLANK: Fields = fieldsOf(NO_TERMS)

/** The fields as the rules read them, so that size and what is missing are asked of the rules themselves. */
export function termsOf(fields: Fields): Terms {
  return {
    ...fields,
    ...mapped(WRITTEN, (part) => words(fields[part])),
    ...mapped(LINES, (part) => written(fields[part]).map(criterionOf)),
    tripwires: written(fields.tripwires).map((line) => ({ ...criterionOf(line), ...byItself(line) })),
    area: fields.area.trim() || null,
    atMost: atMostOf(fields.atMost),
  }
}

/** The fields as they are sent. Blank lines are left out; a line without an id is a new one. */
export function inputOf(fields: Fields): TermsInput {
  return {
    ...fields,
    ...mapped(WRITTEN, (part) => fields[part].trim() || null),
    ...mapped(LINES, (part) => written(fields[part]).map(sentLine)),
    tripwires: written(fields.tripwires).map(({ id, text, ...line }) => ({
      ...(id && { id }),
      text: text.trim(),
      ...byItself(line),
    })),
    atMost: atMostOf(fields.atMost),
  }
}

function atMostOf({ days, money }: Fields["atMost"]): AtMost | null {
  return days === null && money === null ? null : { days: days ?? 0, money: money ?? 0 }
}

const written = (lines: readonly Line[]) => lines.filter(({ text }) => text.trim() !== "")

function criterionOf({ id, text, seenBy }: Line): Criterion {
  return { id, text: { text: text.trim() }, seenBy }
}

function sentLine({ id, text, seenBy }: Line) {
  return { ...(id && { id }), text: text.trim(), seenBy }
}
