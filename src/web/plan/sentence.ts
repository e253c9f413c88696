import type { PlanView } from "../../client/client.ts"
import { words } from "./words.ts"

/** A plan as one sentence, however its two halves were written; words that were erased say so. */
export function ifThen({ when, iWill }: Pick<PlanView, "when" | "iWill">): string {
  if (when === null || iWill === null) return words.gone
  return words.ifThen(inside(when, /^if\s+/i), inside(iWill, /^(then\s+)?i\s+/i))
}

/** The halves stand within a sentence: without its beginning, and without an end of their own. */
function inside(half: string, beginning: RegExp): string {
  return half
    .trim()
    .replace(beginning, "")
    .replace(/[\s.,;]+$/, "")
}
