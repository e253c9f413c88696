import type { Sentence, Span } from "./text.ts"

// Before what is said: markers, a greeting, a name that is called.
const MARKERS =
  "(?:(?:so|and|but|or|also|ok|okay|well|now|btw|then|anyway|sorry|oh|yes|no|sure|great|good|fine|right|again|still|first|second|third|finally|one more thing|by the way|just curious|out of curiosity|quick question|in the meantime|meanwhile|i think|i guess|i believe|i feel|i know|in that case|maybe|perhaps|personally|honestly)\\b[,:–—-]* +)"
const CALLED =
  "(?:(?:hi|hey|hello|dear|thanks|thank you)(?: [\\w']+)?[,:–—-]* +|(?:[\\w'@.]{1,30} +){0,2}[\\w'@.]{1,30}(?:,|:|--| [–—-]) *)"
const BEFORE = new RegExp(`^${MARKERS}{0,3}${CALLED}?${MARKERS}{0,3}`)
// "When you get a minute, could you …"
const ADVERBIAL =
  /^(?:if|when|whenever|before|after|by|on|once|until|unless|as|for|in|at|while|since|given|with|without|from|during|because|to|next time|this time)\b[^,]{0,120}, +/
const BREAK = /(?:[,:;–—)(]|--| -|\b(?:and|but|so|or|because|that|then))\s+/g

/** Where in a sentence a clause may open; of a question also after each break, where asking is sure to be meant. */
export function openings({ text, asks }: Sentence): readonly number[] {
  const before = BEFORE.exec(text)?.[0].length ?? 0
  const adverbial = ADVERBIAL.exec(text.slice(before))?.[0].length ?? 0
  const breaks = asks
    ? [...text.matchAll(BREAK)].slice(0, 30).map(({ index, 0: mark }) => index + mark.length)
    : []
  return [...new Set([0, before, before + adverbial, ...breaks])]
}

/** The first of the patterns that opens a clause. */
export function opening(sentence: Sentence, patterns: readonly RegExp[]): Span | undefined {
  for (const from of openings(sentence))
    for (const pattern of patterns) {
      pattern.lastIndex = from
      const words = pattern.exec(sentence.text)?.[0]
      if (words) return { start: sentence.start + from, end: sentence.start + from + words.trimEnd().length }
    }
  return undefined
}
