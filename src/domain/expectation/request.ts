import { ADVISED } from "./advising.ts"
import { ASKED } from "./asking.ts"
import { opening, statements } from "./clauses.ts"
import { OBLIGED } from "./obliging.ts"
import { type Sentence, type Span, spans } from "./text.ts"

/** Where a sentence asks for an act, or tells somebody to do it, without an imperative. */
export function request(sentence: Sentence): Span | undefined {
  const advised = ADVISED.flatMap((pattern) => spans(sentence, pattern)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, ASKED) ?? opening(sentence, OBLIGED, statements(sentence)) ?? advised[0]
}
