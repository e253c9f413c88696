import { STATED } from "./advising.ts"
import { ASKED } from "./asking.ts"
import { opening } from "./clauses.ts"
import { type Sentence, type Span, spans } from "./text.ts"

/** Where a sentence asks for an act, or tells somebody to do it, without an imperative. */
export function request(sentence: Sentence): Span | undefined {
  const stated = STATED.flatMap((pattern) => spans(sentence, pattern)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, ASKED) ?? stated[0]
}
