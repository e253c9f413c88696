import { isEnglish } from "./english.ts"
import { COURTESY, LEAVE } from "./harmless.ts"
import { bareImperative, imperativeAfter, imperativeIn } from "./imperative.ts"
import { progressQuestion } from "./progress.ts"
import { request } from "./request.ts"
import { partFrom, type Sentence, type Span, sentencesOf } from "./text.ts"

/** How a text reads, and the words that made it so. */
export type Reading = Span & { readonly as: "instruction" | "progress-question" }

// Where a second thought begins: "ok, but …", "Two things: …", "they are late, so …".
const SECOND = /(?:[:–—]| -)\s+|--\s*|\s+(?=(?:please|pls|plz|kindly)\s)/g
const THEN = /,? +(?:but|so|then)\s+/g
const COMMA = /, *(?:and +)?(?!but |so |then )/g
// After these a comma goes on with a list of what somebody does: "We meet, discuss the budget and leave".
const DOING =
  /\b(?:i|we|they|he|she|you|to|will|can|could|would|must|should|may|might|did|does|do|let|help|please|and)\b/

/**
 * How something reads that a leader says in the delegate's room (DESIGN §2, "The guard"): as an instruction, as a
 * question about progress, or as neither (undefined). If both stand there it is an instruction, the heavier of the two.
 *
 * Orders come as imperatives; requests and advice come indirectly, by asking for what makes them possible or stating
 * the wish (Searle 1975, "Indirect speech acts"). Offers and leave to go on take the force from an imperative.
 */
export function readsAs(text: string): Reading | undefined {
  if (!isEnglish(text)) return undefined
  const found = sentencesOf(text).flatMap((sentence) => reading(sentence) ?? [])
  return found.find((one) => one.as === "instruction") ?? found[0]
}

function reading(sentence: Sentence): Reading | undefined {
  const asked = progressQuestion(sentence)
  if (asked) return { ...asked, as: "progress-question" }
  const told = order(sentence) ?? request(sentence)
  return told && { ...told, as: "instruction" }
}

function order(sentence: Sentence): Span | undefined {
  if (sentence.text.match(LEAVE)) return undefined
  const listed = rest(sentence, COMMA).filter(
    ({ start }) => !DOING.test(sentence.text.slice(0, start - sentence.start)),
  )
  const heads = [
    imperativeIn(sentence),
    ...rest(sentence, SECOND)
      .filter((part) => !reported(part, sentence))
      .map(imperativeIn),
    ...rest(sentence, THEN).map((part) => imperativeAfter(part) ?? bareImperative(part)),
    ...listed.map(imperativeAfter),
  ]
  return heads.find((verb) => verb && !COURTESY.test(sentence.text.slice(verb.start - sentence.start)))
}

/** "The council said: send the form." */
const reported = (part: Sentence, { text, start }: Sentence): boolean =>
  /\b(?:said|says|told|asks|asked|wrote|writes|replied|reads)\b[^:]{0,30}:\s*$/.test(
    text.slice(0, part.start - start),
  )

/** What follows each mark in a sentence. */
function rest(sentence: Sentence, mark: RegExp): readonly Sentence[] {
  return [...sentence.text.matchAll(mark)]
    .slice(0, 20)
    .map(({ index, 0: words }) => partFrom(sentence, index + words.length))
}
