import { anyOf, type Cued } from "./patterns.ts"
import { type Sentence, type Span, spans } from "./text.ts"

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

// A statement may open after these, not after a noun: "what you need to know", "everyone you have to ask".
const STATING = new RegExp(
  `[,:;–—(-] *|\\b${anyOf(`
  (?:think|believe|feel|say|said|suggest|agree|know|mean|means|sure|important|clear|afraid|guess|propose|recommend|insist|reminder) that,
  and, but, so, or, then, think, thought, believe, feel, guess, suppose, say, reckon, also, maybe, perhaps, sure, means, because, though, still, first, really,
  honestly, actually, otherwise, therefore, here, today, tomorrow, afraid, now, well, yes, no, personally
`)} +`,
  "g",
)

/** Where in a sentence a statement may open. */
export function statements({ text }: Sentence): readonly number[] {
  return [0, ...[...text.matchAll(STATING)].slice(0, 60).map(({ index, 0: mark }) => index + mark.length)]
}

/** The first of the patterns that opens a clause of a sentence, or stands at one of the places. */
export function opening(
  sentence: Sentence,
  groups: readonly Cued[],
  places: readonly number[] = openings(sentence),
): Span | undefined {
  for (const from of places)
    for (const { cue, patterns } of groups) {
      if (!standsAt(cue, from, sentence.text)) continue
      for (const pattern of patterns) {
        const words = standsAt(pattern, from, sentence.text)
        if (words)
          return { start: sentence.start + from, end: sentence.start + from + words.trimEnd().length }
      }
    }
  return undefined
}

function standsAt(pattern: RegExp, from: number, text: string): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

/** The first of the patterns that stands anywhere in a sentence. */
export const anywhere = (sentence: Sentence, groups: readonly Cued[]): Span | undefined =>
  groups
    .filter(({ cue }) => cue.test(sentence.text))
    .flatMap(({ patterns }) => patterns.flatMap((pattern) => spans(sentence, pattern)))
    .toSorted((a, b) => a.start - b.start)[0]
