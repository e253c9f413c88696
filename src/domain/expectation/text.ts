/** One sentence of a text, lower case, with straight apostrophes; `start` is where it stands in the text. */
export type Sentence = { readonly text: string; readonly start: number; readonly asks: boolean }

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
    found.push(sentence(plain, from, index, mark.includes("?")))
    from = index + mark.length
  }
  return [...found, sentence(plain, from, plain.length, false)].filter(({ text }) => /\S/.test(text))
}

function sentence(plain: string, from: number, to: number, asks: boolean): Sentence {
  const text = plain.slice(from, to)
  const bullet = BULLET.exec(text)?.[0].length ?? 0
  return { text: text.slice(bullet).trimEnd(), start: from + bullet, asks }
}

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
