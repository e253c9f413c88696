import { anywhere, opening } from "./clauses.ts"
import { CUT_SHORT } from "./cut-short.ts"
import { HOW_FAR } from "./how-far.ts"
import { KEEP_ME_POSTED } from "./keep-me-posted.ts"
import { ON_TRACK } from "./on-track.ts"
import { OVERDUE } from "./overdue.ts"
import type { Sentence, Span } from "./text.ts"
import { WHETHER_DONE } from "./whether-done.ts"
import { WONDERING } from "./wondering.ts"

const QUESTIONS = [...HOW_FAR, ...WHETHER_DONE, ...ON_TRACK]
const HINTS = [...WONDERING, ...OVERDUE, ...KEEP_ME_POSTED]
// Our own part, or a friendly one.
const FRIENDLY =
  /\b(?:how can i|what can i (?:do|bring|take|offer|get)|can i help|if (?:i|there's anything i) can|anything i can (?:do|help|take))\b/

/** Where a sentence asks how far the work is: a question, or a statement that waits for an answer. */
export function progressQuestion(sentence: Sentence): Span | undefined {
  if (FRIENDLY.test(sentence.text)) return undefined
  const cutShort = () => (sentence.asks ? opening(sentence, CUT_SHORT) : undefined)
  return opening(sentence, QUESTIONS) ?? cutShort() ?? anywhere(sentence, HINTS)
}
