import type { DelegationView, TermsView } from "../../client/client.ts"
import { prefill, worstCaseInWords } from "../../domain/delegation/prefill.ts"
import { type Level, missing, type Size, sizeOf } from "../../domain/delegation/terms.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { BLANK, type Fields, fieldsOf, type Part, termsOf } from "./fields.ts"
import { NOT_REFUSED, type Refused } from "./refused.ts"

/** What stands around the terms, or beside them. */
export type Around = {
  /** The one who is asked. */
  readonly person: string | null
  readonly answerBy: string | null
  readonly backBrief: boolean
  /** Lessons that these terms use. */
  readonly uses: readonly string[]
  /** Why a part is changed, in the margin of it. */
  readonly remarks: { readonly [part in Part]?: string }
}

/** The form: what a person wrote, and nothing else. What they left alone follows what is suggested. */
export type Form = Around & {
  readonly written: Partial<Fields>
  /** "Add more" was pressed. */
  readonly more: boolean
  /** Sending it was tried, so what is missing is said. */
  readonly tried: boolean
  readonly refused: Refused
}

export type FormAct =
  | { type: "write"; part: Part; value: Fields[Part] }
  | { type: "set"; around: Partial<Around> }
  | { type: "remark"; part: Part; text: string }
  | { type: "more" }
  | { type: "try" }
  | { type: "sending" }
  | { type: "anew"; form: Form }
  | { type: "refused"; refused: Refused }

export const EMPTY: Form = {
  person: null,
  answerBy: null,
  uses: [],
  backBrief: false,
  remarks: {},
  written: {},
  more: false,
  tried: false,
  refused: NOT_REFUSED,
}

export function reduce(form: Form, act: FormAct): Form {
  switch (act.type) {
    case "write":
      return { ...cured(form, act.part), written: { ...form.written, [act.part]: act.value } }
    case "set":
      return { ...cured(form, ...(Object.keys(act.around) as (keyof Around)[])), ...act.around }
    case "remark":
      return { ...form, remarks: { ...form.remarks, [act.part]: act.text } }
    case "more":
      return { ...form, more: true }
    case "try":
      return { ...form, tried: true, refused: { ...NOT_REFUSED, tooLarge: form.refused.tooLarge } }
    case "anew":
      return act.form
    case "sending":
      return { ...form, refused: { ...form.refused, whole: null } }
    case "refused":
      return { ...form, more: form.more || "answerBy" in act.refused.faults, refused: act.refused }
  }
}

/** What was at fault is not, once it is written anew. */
function cured(form: Form, ...parts: readonly (Part | keyof Around)[]): Form {
  const faults = Object.entries(form.refused.faults).filter(([part]) => !parts.includes(part as Part))
  return { ...form, refused: { ...form.refused, faults: Object.fromEntries(faults) } }
}

/** What suggestions are made from. */
export type Ground = {
  readonly settings: Settings
  readonly area: string | null
  /** The level that is agreed in an area of that name. */
  readonly agreed?: (area: string) => Level | null
}

/** What stands in every field: what was written, and where nothing was, what the rules would fill in. */
export function shown(written: Partial<Fields>, { settings, area, agreed }: Ground): Fields {
  const level = agreed?.(written.area ?? area ?? "") ?? BLANK.level
  const start = { ...BLANK, area: area ?? "", level, atMost: { days: settings.startSmall, money: null } }
  const own = { ...start, ...written }
  const filled = fieldsOf(prefill(termsOf(own), settings))
  const open = own.atMost.days === null && own.atMost.money === null
  return { ...filled, ...(open && { worstCase: "" }), area: own.area, atMost: own.atMost, ...written }
}

/** The size the rules give it, and the parts it still lacks. A worst case that follows at most waits for it. */
export function weighed(fields: Fields, settings: Settings): { size: Size; lacks: readonly Part[] } {
  const terms = termsOf(fields)
  const size = sizeOf(terms, settings)
  const parts = missing(terms, size)
  return { size, lacks: parts.filter((part) => part !== "worstCase" || !parts.includes("atMost")) }
}

/** Parts that stand on the page at every size; the area is said in a sentence. */
const AT_EVERY_SIZE: readonly Part[] = ["outcome", "success", "due", "atMost", "worstCase", "area"]

/** Whether what belongs to a medium one stands on the page: by its size, by wish, or because it was written in. */
export function isOpen(
  own: Partial<Fields>,
  more: boolean,
  size: Size,
  besides: readonly Part[] = [],
): boolean {
  const closed = [...AT_EVERY_SIZE, ...besides]
  return size !== "small" || more || Object.keys(own).some((part) => !closed.includes(part as Part))
}

/** Terms as someone wrote them. A worst case that only repeats at most goes on following it. */
export function writtenIn(terms: TermsView, settings: Settings): Partial<Fields> {
  const { worstCase, ...rest } = fieldsOf(terms)
  const follows = !worstCase || worstCase === worstCaseInWords(terms.atMost ?? NOTHING, settings.currency)
  const all = Object.entries({ ...rest, ...(follows ? {} : { worstCase }) })
  return Object.fromEntries(all.filter(([part, value]) => !same(value, BLANK[part as Part])))
}

const NOTHING = { days: 0, money: 0 }

/** A draft as the form it was kept from. */
export function draftForm(view: DelegationView, settings: Settings): Form {
  const written = view.draft ? writtenIn(view.draft, settings) : {}
  return { ...EMPTY, person: view.delegate?.id ?? null, written }
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
