import type { Field, Remark } from "../../../domain/expectation/expectation.ts"
import type { Fields, Line, Part } from "../fields.ts"

/** Words somebody writes on this page, and where they stand. */
export type Writing = {
  readonly field: Field
  readonly text: string
  readonly part: Part
  readonly line: number
}

/** A remark, and what it is about. */
export type Pointed = Remark & Writing

/** What is read while it is written. Reasons are judged by nobody, so they are not there. */
const FIELDS: { readonly [part in Part]?: Field } = {
  outcome: "outcome",
  success: "success",
  failure: "failure",
  tripwires: "tripwire",
  worstCase: "worstCase",
  ifItFallsShort: "ifItFallsShort",
  resources: "resources",
  training: "training",
  affected: "affected",
  undo: "undo",
  withinReach: "withinReach",
  secondPair: "secondPair",
}

export const isRead = (part: Part) => FIELDS[part] !== undefined

/** Of these parts, what is written here; what stood there before is somebody's word already. */
export function writingsIn(
  parts: readonly Part[],
  written: Partial<Fields>,
  before?: Fields,
): readonly Writing[] {
  return parts.flatMap((part) => {
    const field = FIELDS[part]
    if (!field) return []
    const stood = textsOf(before?.[part])
    return textsOf(written[part])
      .map((text, line) => ({ field, text, part, line }))
      .filter(({ text }) => text.trim() !== "" && !stood.includes(text))
  })
}

function textsOf(value: Fields[Part] | undefined): readonly string[] {
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? value.map(textOf) : []
}

/** A condition that calls by itself has its day or its sum beside it, so its words need neither. */
const textOf = ({ text, on, moneyOver }: Line) => (on || moneyOver !== undefined ? "" : text)

/** The words as they were written. */
export const wordsOf = ({ text, start, end }: Pointed) => text.slice(start, end)

/** Two remarks on the same words of a part are the same to whoever leaves them as they are. */
export const sameAs = (pointed: Pointed) =>
  `${pointed.part} ${pointed.code} ${wordsOf(pointed).toLowerCase()}`
