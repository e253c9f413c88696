import { type Fields, inputOf, type Part } from "./fields.ts"
import { same } from "./form.ts"

/** The round that is answered by another: all that stood in it, and what of it was written. */
export type Base = { round: number; fields: Fields; written: Partial<Fields> }

/** The parts in the order of the page. */
const PARTS: readonly Part[] = [
  ...(["outcome", "success", "due", "atMost", "worstCase", "why", "whyYou", "ifItFallsShort"] as const),
  ...(["failure", "resources", "resourcesBy", "training", "trainingBy", "checkIns"] as const),
  ...(["tripwires", "level", "area"] as const),
  ...(["canBeUndone", "limits", "affected", "undo", "withinReach", "secondPair"] as const),
]

/** Those that differ from the round answered. A worst case that only follows at most is none of them. */
export function changedParts(base: Base, fields: Fields, own: Partial<Fields>): readonly Part[] {
  const [before, now] = [inputOf(base.fields), inputOf(fields)]
  const changed = PARTS.filter((part) => !same(before[part], now[part]))
  return own.worstCase === undefined ? changed.filter((part) => part !== "worstCase") : changed
}
