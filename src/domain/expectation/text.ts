/** One sentence of a text, lower case, with straight apostrophes, and as it was written; `start` is where it stands. */
export type Sentence = {
  readonly text: string
  readonly raw: string
  readonly start: number
  readonly asks: boolean
}

/** Words of a text by where they stand: from `start` up to, without, `end`. */
export type Span = { readonly start: number; readonly end: number }

/** No field holds more (terms-schema); what is longer is read up to here. */
const LONGEST = 10_000

// Somebody else's words, names and addresses: they stand there, nobody says them here.
const NOT_SAID =
  /^>.*$|https?:\/\/\S+|\bwww\.\S+|`[^`\n]{1,300}`|"[^"\n]{1,400}"|“[^“”\n]{1,400}”|„[^„“\n]{1,400}“|«[^«»\n]{1,400}»|(?<![a-z])‘[^‘\n]{1,200}?’(?![a-z])|(?<![a-z0-9])'[^'\n]{2,200}'(?![a-z0-9])/gim

const ABBREVIATED = "e\\.g|i\\.e|etc|approx|incl|vs|resp|mr|mrs|ms|dr|st|a\\.m|p\\.m"
const ENDS = new RegExp(`(?<!\\b(?:${ABBREVIATED}))[.!?…;]+(?=[\\s_)]|$)|\\n+`, "g")
const BULLET = /^[\s.…]*(?:(?:[-–—*•·▪◦‣+]|\(?\d{1,2}[.)]|\[[ x]?\])\s+){0,3}/

/** The sentences of a text, lines and bullets apart. What is quoted is blacked out, letter for letter. */
export function sentencesOf(text: string): readonly Sentence[] {
  const plain = normalised(text)
  const found: Sentence[] = []
  let from = 0
  for (const { index, 0: mark } of plain.matchAll(ENDS)) {
    found.push(sentence(plain, text, from, index, mark.includes("?")))
    from = index + mark.length
  }
  return [...found, sentence(plain, text, from, plain.length, false)].filter(({ text }) => /\S/.test(text))
}

function sentence(plain: string, raw: string, from: number, to: number, asks: boolean): Sentence {
  const start = from + (BULLET.exec(plain.slice(from, to))?.[0].length ?? 0)
  const text = plain.slice(start, to).trimEnd()
  return { text, raw: raw.slice(start, start + text.length), start, asks }
}

/** What is left of a sentence from a place in it. */
export const partFrom = (sentence: Sentence, at: number): Sentence => ({
  ...sentence,
  text: sentence.text.slice(at),
  raw: sentence.raw.slice(at),
  start: sentence.start + at,
})

/** The same length, letter by letter, so that a place in it is a place in the text. */
function normalised(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(NOT_SAID, (quoted) => "_".repeat(quoted.length))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[^\S\n]/g, " ")
}

/** Where a pattern stands in a sentence, as places of the text. */
export function spans({ text, start }: Sentence, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.trimEnd().length,
  }))
}

/** "Good Friday", "Easy Rider": a capital within a sentence that does not capitalise everything. */
export function isName({ raw }: Sentence, at: number): boolean {
  if (at === 0 || !/^[A-Z][a-z]/.test(raw.slice(at, at + 2))) return false
  const words = raw.match(/[A-Za-z]{4,}/g) ?? []
  return words.filter((word) => /^[A-Z]/.test(word)).length * 2 < words.length
}
