import { anyOf } from "./patterns.ts"
import type { Sentence, Span } from "./text.ts"
import { EITHER, NO_VERB, PLAIN, RATHER_VERB } from "./verbs.ts"

const NUMBER = "\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen"
/** What opens an object: after it, a word that could be noun or verb was the verb. */
const OBJECT = anyOf(`
  the, a, an, all, any, both, each, either, every, some, no, this, that, these, those, my, your, our, his, her, its, their, me, us,
  him, them, it, everyone, everybody, someone, somebody, anyone, anybody, nobody, nothing, everything, people, more(?! than), another,
  what, which, who, whom, whether, how, where, when, why, _+
`)
const PARTICLE = anyOf(`
  up, off, out, back, over, down, in, on, through, with, to, at, about, for, by, into, away, around, along, ahead, together, aside,
  past, within, without, before, after, until, against
`)
/** Marks that a clause has its verb elsewhere, so that its first word was a noun. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|can|may|must|should|does|did|gets|got|held|sent|done|made|met|kept|built|sold|paid|written|taken|given|found|won|lost|shown|bought|chosen|stays|starts|begins|ends|takes|rises|falls|drops|grows|reaches|leads|goes|comes|works|shows|gives|holds|names|covers|opens|closes|answers|remains|arrives|leaves|runs|meets|\w{3,}ed)\b/
const NOT_A_NOUN =
  "(?![\\w'-])(?! *:)(?! +(?:you|u|they|we|i|is|are|was|were|has|have|had|will|would|can|of|and +\\w+ +(?:is|are))\\b)"

const HEADS = [
  // Don't sign, never call
  new RegExp(
    `^(?:don't|dont|do not|never|do +(?=${anyOf("call, let, tell, ask, send, take, check, keep, write, come")}\\b)) *(?:${PLAIN}|${EITHER}|be|have|let|worry|feel)\\b`,
  ),
  new RegExp(`^(?:${PLAIN})${NOT_A_NOUN}`),
  new RegExp(`^(?:${EITHER})(?= +${OBJECT}(?![\\w-]))`),
  /^let(?= +(?!me\b|us\b|you\b)[a-z]+ +\w+)/,
  /^have(?= +(?!you\b|u\b|they\b|we\b|i\b|been\b|had\b|to\b|not\b|put\b|got\b|\w+ed\b)[a-z]+ +\w+)/,
  /^be +(?=(?:at|on|in|there|here|ready|firm|careful|sure|brief|clear|honest|strict|prepared|quick|polite|specific|the|a|an)\b)/,
]
/** Only if no other verb follows in the clause. */
const BARE = [
  new RegExp(`^(?:${EITHER})(?= +${PARTICLE}(?![\\w-]))`),
  new RegExp(`^(?:${EITHER})(?= +(?:${NUMBER}) +[\\w-]+)`),
  new RegExp(`^(?:${RATHER_VERB})(?= +(?!from\\b|of\\b|as\\b|than\\b|until\\b)[a-z][\\w-]+)`),
]

/** A word that no list knows, before an object and without another verb, can only be one: "Mobilise the villages". */
const UNKNOWN = new RegExp(
  `^(?!${NO_VERB}\\b)(?![a-z-]+(?:ing|ed|ly|s)\\b)[a-z-]{2,}(?= +(?:the|an?|all|each|every|your|our|their|his|her|its|my|any|these|those|them|it|him|us|me)\\b)`,
)

/** In terms people write headlines ("Contact list with all households"), so less of it is sure. */
const STRICT = [
  new RegExp(
    `^${anyOf(`
    look (?:after|into|for|at), hand (?:out|over|in), set (?:up|out|aside), follow up, talk (?:to|with), check (?:in|on|with), clean (?:up|out), clear (?:up|out), tidy up, draw up, write up,
    work (?:with|towards|on|out), reach out, report (?:to|on|back), sign (?:up|off), fill in, build up, bring in, roll out, shut down, open up, close down, start (?:with|up|by), pack up,
    help (?:with|out|in|to|[a-z]+ (?:with|to)), act (?:as|on), stand in, step in, deal with, meet (?:with|up), care for, search for, aim (?:for|at|to), push for, try (?:to|out), turn [\\w-]+ (?:[\\w-]+ )?into, use(?! (?:of|cases?)\\b), team up, hold on, join in, wrap up, cut down, run through
  `)}\\b`,
  ),
  new RegExp(`^(?:${EITHER})(?= +(?:${NUMBER}) +[\\w-]+s\\b)`),
  new RegExp(
    `^(?:${RATHER_VERB})(?= +(?:[a-z][\\w-]+ +){0,2}(?!details|results|forms|times|rates|numbers|hours|costs|volumes|metrics|sales|series|is|was|has|its|this|across|news)[a-z][\\w-]*[a-rt-z]s(?: +(?:and|with|for|to|from|at|in|on|by|of)\\b|$))`,
  ),
  new RegExp(`^(?:${RATHER_VERB})(?= +[a-z][\\w-]+ +and +(?:${PLAIN})\\b)`),
]

// After "please" any word is a verb.
const ANY_WORD = /^(?!(?:the|an?|no|yes|and|or|if|when|for|to|at|by|in|on|with|instead|again)\b)[a-z]{2,}/
const WITH_OBJECT = new RegExp(`^ +${OBJECT}(?![\\w-])`)

// What may stand before the verb without changing what it does.
const LEAD =
  /^(?:@\w+ +|(?:please|pls|plz|kindly|just|simply|maybe|perhaps|always|also|then|and|but|so|or|now|first|firstly|second|secondly|third|next|finally|lastly|afterwards|instead|again|anyway|better|quickly|only|otherwise|therefore|meanwhile|ok|okay) +|(?![^,:]{0,90}\b(?:said|says|told|asks|asked|wrote|writes|replied|reads)\b)(?:[a-z'@.]{1,30} +){0,2}[a-z'@.]{1,30} *[,:–—] *(?=[^\s])(?!and\b))/
// "If they refuse, …", "By Monday …"
const ADJUNCT =
  /^(?:(?:if|when|whenever|before|after|by|on|once|until|unless|as|for|in|at|while|since|given|with|without|from|during|because|to|either way|next time|this time|that said|under no circumstances)\b[^,]{0,120}, *|(?:under no circumstances|by|on|before|until|from) +(?:\w+ +){1,2}(?=[a-z]+ +(?:the|a|an|me|us|them|it|to|your)\b))/

/** Where the verb of an imperative stands, if this part of a sentence is one: "Please call the mill", "Don't sign". */
export function imperativeIn(part: Sentence): Span | undefined {
  const skipped = leadOf(part.text)
  const clause = part.text.slice(skipped)
  const polite = /\b(?:please|pls|plz|kindly),? +$/.test(part.text.slice(0, skipped))
    ? ANY_WORD.exec(clause)?.[0]
    : undefined
  const verb = headOf(clause) ?? polite ?? bareHead(clause, BARE)
  return part.asks && /^(?:do|have)\b/.test(clause) ? undefined : spanOf(verb, part, skipped)
}

/** The same for a headline, where a word that may be a noun is one. */
export function strictImperativeIn(part: Sentence): Span | undefined {
  const skipped = leadOf(part.text)
  const clause = part.text.slice(skipped)
  return spanOf(headOf(clause) ?? bareHead(clause, STRICT), part, skipped)
}

/** The same for what follows a comma, where a verb alone is not sure to be one: "They are late, call the mill". */
export function imperativeAfter(part: Sentence): Span | undefined {
  const verb = headOf(part.text)
  return verb && WITH_OBJECT.test(part.text.slice(verb.trimEnd().length)) ? spanOf(verb, part, 0) : undefined
}

/** The same for a verb without one: "so check back on Monday". */
export const bareIn = (part: Sentence): Span | undefined => spanOf(bareHead(part.text, BARE), part, 0)

/** A verb that stands alone: "Stop." */
const ALONE =
  /^(?:stop|wait|hold|drop|check|call|start|move|push|hurry|act|focus|cancel)(?: +(?:it|now|there|here|today|first|again|right now|at once|immediately|please|tomorrow))*$/

const headOf = (clause: string) =>
  [...HEADS, ALONE].map((head) => head.exec(clause)?.[0]).find((found) => found)

function spanOf(verb: string | undefined, part: Sentence, skipped: number): Span | undefined {
  if (!verb) return undefined
  const start = part.start + skipped
  return { start, end: start + verb.trimEnd().length }
}

function bareHead(clause: string, heads: readonly RegExp[]): string | undefined {
  const [own = ""] = clause.split(/[,:]|\b(?:who|that|which|when|if|before|after|so|because)\b/, 1)
  if (FINITE.test(own)) return undefined
  return [...heads, UNKNOWN].map((head) => head.exec(clause)?.[0]).find((found) => found)
}

/** How long the opening words are: markers, a name that is called, an adverbial. */
function leadOf(text: string): number {
  let at = 0
  for (let turns = 0; turns < 4; turns++) {
    const rest = text.slice(at)
    if (headOf(rest)) break
    const lead = LEAD.exec(rest)?.[0] ?? ADJUNCT.exec(rest)?.[0]
    if (!lead) break
    at += lead.length
  }
  return at
}
