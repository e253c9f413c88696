/** What a sentence of the terms may deserve. */
export type Kind = "vague-word" | "instruction" | "not-observable" | "no-day"

/** How something said in the delegate's room reads. */
export type Reading = "instruction" | "progress-question" | "neither"

export type Field =
  | "outcome"
  | "success"
  | "failure"
  | "tripwire"
  | "worstCase"
  | "ifItFallsShort"
  | "resources"
  | "training"
  | "affected"
  | "undo"
  | "withinReach"
  | "secondPair"
  | "why"
  | "whyYou"

/** A field, what stands in it, and the remarks it deserves; none: it is fine. */
export type Term = readonly [field: Field, text: string, ...deserves: Kind[]]
/** What somebody said, and how it reads. */
export type Said = readonly [text: string, reads: Reading]

/** Sentences drawn from one public source, in our own words. */
export type From<Sentence> = {
  readonly source: string
  readonly page: string
  readonly sentences: readonly Sentence[]
}

/**
 * Which half a sentence belongs to, fixed before any rule was written: rules are tuned on one and measured on the
 * other. FNV-1a over the text (Fowler, Noll, Vo), so that adding a sentence moves no other.
 */
export function half(text: string): "tuning" | "apart" {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 7) % 2 === 0 ? "tuning" : "apart"
}
