import { anyOf } from "./patterns.ts"
import { isNoVerb, isPlainVerb, isRatherVerb, isVerb, mayBeVerb } from "./verbs.ts"

const OBJECT = anyOf(`
  the, a, an, all, any, both, each, either, every, some, no, this, that, these, those, my, your, our, his, her, its, their,
  me, us, him, them, it, everyone, everybody, someone, somebody, anyone, anybody, nobody, nothing, everything, people,
  more(?! than), another, what, which, who, whom, whether, how, where, when, why, _+
`)
/** After it, a word that could be noun or verb was the verb. */
export const OBJECT_AFTER = new RegExp(`^ +${OBJECT}(?![\\w-])`)
const NOUN_AFTER =
  /^[\w'-]|^ *:|^ +(?:you|u|they|we|i|is|are|was|were|has|have|had|will|would|can|of|and +\w+ +(?:is|are))\b/
const PARTICLE_AFTER = new RegExp(
  `^ +${anyOf(`
  up, off, out, back, over, down, in, on, through, with, to, at, about, for, by, into, away, around, along, ahead, together, aside, past, within,
  without, before, after, until, against
`)}(?![\\w-])`,
)
const NUMBER_AFTER =
  /^ +(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen) +[\w-]+/
const WORD_AFTER = /^ +(?!(?:from|of|as|than|until)\b)[a-z][\w-]+/
const THING_AFTER =
  /^ +(?:the|an?|all|each|every|your|our|their|his|her|its|my|any|these|those|them|it|him|us|me)\b/
/** "Book pitches for", "Monitor stock levels": a plural that is no compound's. */
const PLURAL_AFTER =
  /^ +(?:[a-z][\w-]+ +){0,2}(?!details|results|forms|times|rates|numbers|hours|costs|volumes|metrics|sales|series|is|was|has|its|this|across|news)[a-z][\w-]*[a-rt-z]s(?: +(?:and|with|for|to|from|at|in|on|by|of)\b|$)/
const AND_AFTER = /^ +[a-z][\w-]+ +and +([a-z]+)/

/** Marks that a clause has its verb elsewhere, so that its first word was a noun. */
const FINITE = new RegExp(
  `\\b(?:${anyOf(`
  is, are, was, were, has, have, had, will, can, may, must, should, does, did, gets, got, held, sent, done, made, met, kept, built, sold, paid, written, taken,
  given, found, won, lost, shown, bought, chosen, stays, starts, begins, ends, takes, rises, falls, drops, grows, reaches, leads, goes, comes, works, shows,
  gives, holds, names, covers, opens, closes, answers, remains, arrives, leaves, runs, meets
`)}|\\w{3,}ed)\\b`,
)
const OWN_CLAUSE = /[,:]|\b(?:who|that|which|when|if|before|after|so|because)\b/

const NEGATED =
  /^(?:don't|dont|do not|never|do +(?=(?:make|remember|think|try|have|keep|get|bring|give|read|use|look|go|talk|add|put|include|call|let|tell|ask|send|take|check|keep|write|come)\b)) */
const FIXED = [
  /^let(?= +(?!me\b|us\b|you\b)[a-z]+ +\w+)/,
  /^have(?= +(?!you\b|u\b|they\b|we\b|i\b|been\b|had\b|to\b|not\b|put\b|got\b|\w+ed\b)[a-z]+ +\w+)/,
  /^do(?= +(?:not|it|this|that|the|an?|your|some|what|more|less|so|one)\b)/,
  /^be so (?:good|kind)/,
  /^be +(?=(?:(?!over|under|after|better|never|ever|other)\w+er|at|on|in|there|here|ready|firm|careful|sure|brief|clear|honest|strict|prepared|quick|polite|specific|the|an?|available|responsible|in charge)\b)/,
  // "Stop."
  /^(?:stop|wait|hold|drop|check|call|start|move|push|hurry|act|focus|cancel)(?: +(?:it|now|there|here|today|first|again|right now|at once|immediately|please|tomorrow))*$/,
]
const PHRASAL = new RegExp(
  `^${anyOf(`
  look (?:after|into|for|at), hand (?:out|over|in), set (?:up|out|aside), follow up, talk (?:to|with), check (?:in|on|with), clean (?:up|out), clear (?:up|out), tidy up,
  draw up, write up, work (?:closely |together )?(?:with|towards|on|out), reach out, report (?:to|on|back), sign (?:up|off), fill in, build up, bring in, roll out, shut down, open up, close down,
  start (?:with|up|by), pack up, help (?:with|out|in|to|[a-z]+ (?:with|to)), act (?:as|on), stand in, step in, deal with, meet (?:with|up), double[- ]check, come (?:to the|with|prepared|back|early|in), care for, search for,
  aim (?:for|at|to), push for, try (?:to|out), turn [\\w-]+ (?:[\\w-]+ )?into, use(?! (?:of|cases?)\\b), team up, hold on, join in, wrap up, cut down, run through
`)}\\b`,
)

type Head = (first: string, after: string) => boolean

const SURE: readonly Head[] = [
  (first, after) => isPlainVerb(first) && !NOUN_AFTER.test(after),
  (first, after) => mayBeVerb(first) && OBJECT_AFTER.test(after),
]
const LIKELY: readonly Head[] = [
  (first, after) => PHRASAL.test(first + after),
  (first, after) =>
    isRatherVerb(first) && /^ +(?:today|now|tonight|tomorrow|again|immediately|early)\b/.test(after),
  (first, after) => mayBeVerb(first) && (PARTICLE_AFTER.test(after) || NUMBER_AFTER.test(after)),
  (first, after) => isRatherVerb(first) && WORD_AFTER.test(after),
]
// In terms people write headlines ("Contact list with all households"), so less of it is sure.
const HEADLINE: readonly Head[] = [
  (first, after) => PHRASAL.test(first + after),
  (first, after) => mayBeVerb(first) && /^ +(?:very |more |as |most )?\w{2,}ly\b/.test(after),
  (first, after) =>
    mayBeVerb(first) && NUMBER_AFTER.test(after) && /s\b/.test(NUMBER_AFTER.exec(after)?.[0] ?? ""),
  (first, after) =>
    isRatherVerb(first) && (PLURAL_AFTER.test(after) || isPlainVerb(AND_AFTER.exec(after)?.[1] ?? "")),
]
// A word that no list knows, before an object and without another verb, can only be one: "Mobilise the villages".
const UNKNOWN: Head = (first, after) =>
  first.length > 1 && !isNoVerb(first) && !/(?:ing|ed|ly|s)$/.test(first) && THING_AFTER.test(after)

/** The verb at the head of a clause, if its form alone makes it an imperative. */
export function sureHead(clause: string): string | undefined {
  const negated = NEGATED.exec(clause)?.[0]
  if (negated) return negatedHead(clause, negated)
  const fixed = FIXED.map((pattern) => pattern.exec(clause)?.[0]).find((found) => found)
  return fixed ?? headBy(clause, SURE)
}

/** The verb at the head of a clause that has no other. */
export const likelyHead = (clause: string): string | undefined => onlyVerb(clause, [...LIKELY, UNKNOWN])
/** The same after a condition: "If they refuse, order from the other one". */
export const dependentHead = (clause: string): string | undefined =>
  onlyVerb(clause, [
    (first, after) => mayBeVerb(first) && /^ +(?:from|as|than|less|more|twice|again|nothing)\b/.test(after),
  ])
export const headlineHead = (clause: string): string | undefined => onlyVerb(clause, [...HEADLINE, UNKNOWN])

function negatedHead(clause: string, negated: string): string | undefined {
  const verb = firstWord(clause.slice(negated.length))
  return isVerb(verb) || ["be", "have", "let", "worry", "feel"].includes(verb) ? negated + verb : undefined
}

function onlyVerb(clause: string, heads: readonly Head[]): string | undefined {
  return FINITE.test(clause.split(OWN_CLAUSE, 1)[0] ?? "") ? undefined : headBy(clause, heads)
}

function headBy(clause: string, heads: readonly Head[]): string | undefined {
  const first = firstWord(clause)
  const after = clause.slice(first.length)
  return first !== "" && heads.some((head) => head(first, after)) ? first : undefined
}

const firstWord = (clause: string): string => /^[a-z][a-z-]*/.exec(clause)?.[0] ?? ""
