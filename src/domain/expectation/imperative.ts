import { dependentHead, headlineHead, likelyHead, OBJECT_AFTER, sureHead } from "./heads.ts"
import { anyOf } from "./patterns.ts"
import type { Sentence, Span } from "./text.ts"

// What may stand before the verb without changing what it does: a marker, a name that is called.
const LEAD = new RegExp(
  `^(?:@\\w+ +|oh,? +(?:and +)?|${anyOf(`
  please, pls, plz, kindly, just, simply, maybe, perhaps, always, also, then, and, but, so, or, now, first, firstly, second, secondly, third, next, finally, lastly,
  afterwards, instead, again, anyway, better, quickly, only, otherwise, therefore, meanwhile, ok, okay
`)} +|(?![^,:]{0,90}\\b(?:said|says|told|asks|asked|wrote|writes|replied|reads)\\b)(?:[a-z'@.]{1,30} +){0,2}[a-z'@.]{1,30} *[,:–—] *(?=[^\\s])(?!and\\b))`,
)
// "If they refuse, …", "By Monday …"
const ADJUNCT = new RegExp(
  `^(?:${anyOf(`
  if, when, whenever, before, after, by, on, once, until, unless, as, for, in, at, while, since, given, with, without, from, during, because, to, rather than, instead of, apart from, besides, either way, next time, this time,
  that said, under no circumstances
`)}\\b[^,]{0,120}, *|(?:under no circumstances|by|on|before|until|from) +(?:\\w+ +){1,2}(?=[a-z]+ +(?:the|a|an|me|us|them|it|to|your)\\b))`,
)
// After "please" any word is a verb.
const DEPENDS = /\b(?:if|when|once|unless|until|before|after|as soon as)\b[^,]*, *$/
const POLITE = /\b(?:please|pls|plz|kindly),? +$/
const ANY_WORD = /^(?!(?:the|an?|no|yes|and|or|if|when|for|to|at|by|in|on|with|instead|again)\b)[a-z]{2,}/

/** Where the verb of an imperative stands, if this part of a sentence is one: "Please call the mill", "Don't sign". */
export function imperativeIn(part: Sentence): Span | undefined {
  const skipped = toSomebody(part, 0) ? 0 : leadOf(part.text)
  const clause = part.text.slice(skipped)
  const polite = POLITE.test(part.text.slice(0, skipped)) ? ANY_WORD.exec(clause)?.[0] : undefined
  if (part.asks && /^(?:do|have)\b/.test(clause)) return undefined
  const depends = DEPENDS.test(part.text.slice(0, skipped)) ? dependentHead(clause) : undefined
  return spanOf(
    sureHead(clause) ?? polite ?? likelyHead(clause) ?? depends ?? toSomebody(part, skipped),
    part,
    skipped,
  )
}

// "Call Brenda": of these a name is the object.
const TO_SOMEBODY =
  /^(?:ask|brief|call|cc|chase|contact|copy|e-?mail|help|invite|mail|meet|pay|phone|ping|ring|show|tell|text|thank|trust)(?= +[a-z])/
function toSomebody(part: Sentence, skipped: number): string | undefined {
  const verb = TO_SOMEBODY.exec(part.text.slice(skipped))?.[0]
  const name = part.raw.slice(skipped + (verb?.length ?? 0)).trimStart()
  return /^[A-Z][a-z]/.test(name) ? verb : undefined
}

/** The same for a headline, where a word that may be a noun is one. */
export function headlineImperative(part: Sentence): Span | undefined {
  const skipped = leadOf(part.text)
  const clause = part.text.slice(skipped)
  return spanOf(sureHead(clause) ?? headlineHead(clause), part, skipped)
}

/** The same for what follows a comma, where a verb alone is not sure to be one: "They are late, call the mill". */
export function imperativeAfter(part: Sentence): Span | undefined {
  const named = toSomebody(part, 0)
  if (named) return spanOf(named, part, 0)
  const verb = sureHead(part.text)
  return verb && OBJECT_AFTER.test(part.text.slice(verb.trimEnd().length)) ? spanOf(verb, part, 0) : undefined
}

/** The same for a verb without an object: "so check back on Monday". */
export const bareImperative = (part: Sentence): Span | undefined => spanOf(likelyHead(part.text), part, 0)

function spanOf(verb: string | undefined, part: Sentence, skipped: number): Span | undefined {
  if (!verb) return undefined
  const start = part.start + skipped
  return { start, end: start + verb.trimEnd().length }
}

/** How long the opening words are: markers, a name that is called, an adverbial. */
function leadOf(text: string): number {
  let at = 0
  for (let turns = 0; turns < 4 && !sureHead(text.slice(at)); turns++) {
    const lead = LEAD.exec(text.slice(at))?.[0] ?? ADJUNCT.exec(text.slice(at))?.[0]
    if (!lead) break
    at += lead.length
  }
  return at
}
