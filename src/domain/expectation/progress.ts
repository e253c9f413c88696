import { opening } from "./clauses.ts"
import { ELLIPSES, QUESTIONS } from "./questions.ts"
import { type Sentence, type Span, spans } from "./text.ts"
import { HINTS } from "./waiting.ts"

// Our own part, or a friendly one.
const FRIENDLY =
  /\b(?:how can i|what can i (?:do|bring|take|offer|get)|can i help|if (?:i|there's anything i) can|anything i can (?:do|help|take))\b/

/** Where a sentence asks how far the work is: a question, or a statement that waits for an answer. */
export function progressQuestion(sentence: Sentence): Span | undefined {
  if (FRIENDLY.test(sentence.text)) return undefined
  const cutShort = sentence.asks ? opening(sentence, ELLIPSES) : undefined
  const hinted = HINTS.flatMap((hint) => spans(sentence, hint)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, QUESTIONS) ?? cutShort ?? hinted[0]
}
