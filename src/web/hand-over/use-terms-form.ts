import {
  createContext,
  type Dispatch,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useState,
} from "react"
import type { Level, Size } from "../../domain/delegation/terms.ts"
import type { Settings } from "../../domain/organisation/settings.ts"
import { type Base, changedParts } from "./changed.ts"
import type { Fields, Part } from "./fields.ts"
import { type Form, type FormAct, isOpen, reduce, same, shown, weighed } from "./form.ts"
import { keep, kept, type Place, typed } from "./kept.ts"
import { missingFaults } from "./part-words.ts"
import type { Refused } from "./refused.ts"
import type { Voice } from "./words.ts"

/** Everything a part of the form asks for. */
export type TermsOnPage = {
  form: Form
  /** What was written by either of the two; the rest is suggested. */
  own: Partial<Fields>
  act: Dispatch<FormAct>
  /** What stands in every field, written or suggested. */
  fields: Fields
  size: Size
  /** What belongs to a medium one stands on the page. */
  open: boolean
  /** What is still missing, in the order of the page. */
  lacks: readonly (Part | "person")[]
  faults: Refused["faults"]
  voice: Voice
  /** The other one's name, once someone is chosen. */
  name: string | null
  settings: Settings
  base: Base | null
  /** The parts that differ from it. */
  changed: readonly Part[]
  /** Today where the delegate is, once the server has said so. */
  today: string | null
}

const FormContext = createContext<TermsOnPage | null>(null)
export const FormProvider = FormContext.Provider

export function useTerms(): TermsOnPage {
  const terms = useContext(FormContext)
  if (!terms) throw new Error("a part of the form stands inside it")
  return terms
}

type Given = {
  place: Place
  start: Form
  /** Who is asked, whoever was when the words were kept. */
  to?: string | undefined
  settings: Settings
  /** The area that is suggested. */
  area: string | null
  /** The level that is agreed with whoever is asked, in an area of that name. */
  agreed?: (person: string | null, area: string) => Level | null
  /** Parts that stand on this page at every size. */
  besides?: readonly Part[]
  base?: Base
}

/** The form's state: what was kept of it, else how it starts; kept again with every word. */
export function useFormState({ place, start, to, settings, area, agreed, besides, base }: Given) {
  const [saved, setSaved] = useState(start)
  const [found, setFound] = useState(() => kept(place))
  const [form, act] = useReducer(reduce, found ? { ...found, ...(to && { person: to }) } : start)
  const own = useMemo(() => ({ ...base?.written, ...form.written }), [base, form])
  const agreedIn = useCallback((name: string) => agreed?.(form.person, name) ?? null, [agreed, form.person])
  const fields = useMemo(
    () => shown(own, { settings, area, agreed: agreedIn }),
    [own, settings, area, agreedIn],
  )
  const changed = useMemo(() => (base ? changedParts(base, fields, own) : []), [base, fields, own])
  const { size, lacks } = weighed(fields, settings)
  const { org, you, page } = place
  useEffect(() => keep({ org, you, page }, form, saved), [form, saved, org, you, page])
  return {
    ...{ form, own, act, fields, size, settings },
    base: base ?? null,
    changed,
    lacks: form.person || base ? lacks : (["person", ...lacks] as const),
    open: isOpen(own, form.more, size, besides),
    /** Nothing was typed since it was read or saved. */
    unchanged: same(typed(form), typed(saved)),
    saved: () => setSaved(form),
    /** Words from before stand in it. */
    restored: found !== null,
    anew: () => {
      act({ type: "anew", form: start })
      setFound(null)
    },
  }
}

export type FormState = ReturnType<typeof useFormState>

/** What is said at each field: what the server refused, and once it was tried what is missing. */
export function faultsOf({ form, lacks }: Pick<FormState, "form" | "lacks">): Refused["faults"] {
  const missing = form.tried ? lacks.map((part) => [part, missingFaults[part]]) : []
  return { ...Object.fromEntries(missing), ...form.refused.faults }
}

/** Brings the reader to a part of the page: its first field. */
export function focusPart(part: string): void {
  const field = document
    .getElementById(`part-${part}`)
    ?.querySelector<HTMLElement>("input, textarea, [role=spinbutton], [role=radio], button")
  field?.focus()
}
