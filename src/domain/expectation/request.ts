import { ASKED } from "./asking.ts"
import { anywhere, opening, statements } from "./clauses.ts"
import { LAID_DOWN } from "./laying-down.ts"
import { OBLIGED } from "./obliging.ts"
import { SUGGESTED } from "./suggesting.ts"
import type { Sentence, Span } from "./text.ts"
import { WISHED } from "./wishing.ts"

const OPENING = [...ASKED, ...SUGGESTED, ...LAID_DOWN]

/** Where a sentence asks for an act, or tells somebody to do it, without an imperative. */
export const request = (sentence: Sentence): Span | undefined =>
  opening(sentence, OPENING) ?? opening(sentence, OBLIGED, statements(sentence)) ?? anywhere(sentence, WISHED)
