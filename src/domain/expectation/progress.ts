import { opening } from "./clauses.ts"
import { CUT_SHORT } from "./cut-short.ts"
import { HOW_FAR } from "./how-far.ts"
import { type Sentence, type Span, spans } from "./text.ts"
import { HINTS } from "./waiting.ts"
import { WHETHER_DONE } from "./whether-done.ts"

const ASKING = [...HOW_FAR, ...WHETHER_DONE]
// Our own part, or a friendly one.
const FRIENDLY =
  /\b(?:how can i|what can i (?:do|bring|take|offer|get)|can i help|if (?:i|there's anything i) can|anything i can (?:do|help|take))\b/

/** Where a sentence asks how far the work is: a question, or a statement that waits for an answer. */
export function progressQuestion(sentence: Sentence): Span | undefined {
  if (FRIENDLY.test(sentence.text)) return undefined
  const cutShort = sentence.asks ? opening(sentence, CUT_SHORT) : undefined
  const hinted = HINTS.flatMap((hint) => spans(sentence, hint)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, ASKING) ?? cutShort ?? hinted[0]
}
