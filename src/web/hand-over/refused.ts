import type { Problem } from "../../client/client.ts"
import type { AtMost } from "../../domain/delegation/terms.ts"
import type { Part } from "./fields.ts"
import type { Around } from "./form.ts"

/** One of the ways to a smaller worst case, with the numbers it comes to. */
export type Way = {
  way: string
  atMost: AtMost
  due?: string | null
  limits?: { effortDays: number | null; money: number | null }
}

export type TooLarge = { threshold: number; theirs: boolean; ways: readonly Way[] }

/** A refusal, taken apart: what is said at which field, and what is said of the whole. */
export type Refused = {
  readonly faults: { readonly [part in Part | keyof Around]?: string }
  readonly tooLarge: TooLarge | null
  readonly whole: { readonly code: string; readonly sentence: string } | null
}

export const NOT_REFUSED: Refused = { faults: {}, tooLarge: null, whole: null }

/** Where a refusal of the rules is said. `seen-before-due` is said at the line it is about. */
const PLACES: Record<string, Part | keyof Around> = {
  "offered-to-oneself": "person",
  "person-not-here": "person",
  "everything-at-once-too-large": "atMost",
  "due-in-the-past": "due",
  "seen-before-due": "success",
  "answer-by-in-the-past": "answerBy",
  "rhythm-unknown": "checkIns",
  "tripwire-in-the-past": "tripwires",
}

/** Reads a refusal. Known places get its sentence; everything else is said of the whole. */
export function refusedBy(problem: Problem): Refused {
  const { code, body, message } = problem
  if (code === "worst-case-too-large") return { ...NOT_REFUSED, tooLarge: body as unknown as TooLarge }
  const place = (code === "due-in-the-past" && placeOfDay(body.part)) || PLACES[code]
  if (place) return { ...NOT_REFUSED, faults: { [place]: message } }
  const faults = faultsIn(body.fields ?? [])
  const nowhere = Object.keys(faults).length === 0
  return { ...NOT_REFUSED, faults, whole: nowhere ? wholeOf(problem) : null }
}

/** Of days there are several: the one that is over is named. */
function placeOfDay(part: unknown): Part | null {
  return part === "resourcesBy" || part === "trainingBy" ? part : null
}

/** Being signed out is one refusal, whatever its code. */
function wholeOf({ status, code, message }: Problem): Refused["whole"] {
  return { code: status === 401 ? "signed-out" : code, sentence: message }
}

/** `terms.due` and `/terms/success/0/text` both name a part of the page. */
function faultsIn(fields: readonly { path: string; message: string }[]): Refused["faults"] {
  const named = fields.map(({ path, message }) => {
    const [first, second] = path.split(/[./]/).filter((step) => step !== "")
    const part = first === "terms" ? second : first
    return [part === "delegate" || part === "leader" ? "person" : part, message] as const
  })
  return Object.fromEntries(named.filter(([part]) => part !== undefined))
}
