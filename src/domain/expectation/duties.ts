import { activity } from "./activities.ts"
import { headlineImperative } from "./imperative.ts"
import { hasMeasure, hasShare } from "./measure.ts"
import { anyOf, opens, whole } from "./patterns.ts"
import { ROLE } from "./people.ts"
import { partFrom, type Sentence, type Span, spans } from "./text.ts"
import { opensWithChange, vagueWords } from "./vague.ts"
import { ACHIEVE, isVerb, OBTAIN } from "./verbs.ts"

const WHO = `(?:${anyOf("you, we, someone, somebody, everyone, everybody, he, she")}|(?:${anyOf("the, an?, each, every, all, our, your")} )?(?:[\\w-]+ ){0,2}${ROLE})`
const MUST = anyOf(`
  should, must, shall, ought to, (?:need|needs|have|has|had better|are|is) to, (?:is|are) (?:expected|required|supposed|asked|meant) to
`)
const ALSO = `(?:${anyOf("also, always, then, please, regularly, never, not, first, be responsible for, make sure, be able to")} +)?`
/** The verb of a duty stands last, for the lists to know. */
const VERB = "([a-z][a-z-]*)"
/** The one word before a duty is a person, unless it is one of these: "Search should find …". */
const NO_NAME = `(?!${anyOf(`
  it, that, this, there, they, who, what, page, pages, site, system, tool, app, software, website, password, search, service, server, users?, report, form,
  list, text, result, results, data, file, code, price, visitors?, guests?, members?, customers?, people, children, parents, patients, nobody, everything
`)}\\b)`

/** Somebody has to do something, if the last word is a verb. */
const HAS_TO = [
  whole(`${WHO} +${MUST} +${ALSO}${VERB}`),
  whole(`(?:you|we|(?:the )?(?:[\\w-]+ )?${ROLE}) +will +${ALSO}${VERB}`),
  new RegExp(`^${NO_NAME}[a-z]{2,10}(?<!s) +${MUST} +${ALSO}${VERB}`, "g"),
  new RegExp(`^to +${VERB}(?! +\\w+ +(?:is|are)\\b)`, "g"),
]
const DUTIES = [
  /^it (?:is|shall be|will be) the (?:duty|job|task|responsibility|role) of\b/g,
  whole(`${WHO} +(?:is|are|will be) +(?:responsible|accountable|answerable|in charge) (?:for|of)`),
  /^(?:to be )?(?:responsible|accountable|answerable|in charge|tasked|charged) (?:for|of|with|to)\b/g,
  /^(?:your|the|main|key|his|her) ?(?:main |key )?(?:jobs?|tasks?|duty|duties|role|responsibility|responsibilities|to-?do)(?: (?:is|are|will be|includes?|involves?)\b|:)/g,
  /^(?:duties|tasks|responsibilities|to-dos?|todos?|steps|action items?|next steps?) ?:/g,
  /^(?:please )?(?:(?:i|we)(?:'d| would)? (?:want|need|expect|like) (?:you|him|her|them) to|let's)\b/g,
  /^(?:make sure|be sure|see (?:that|to it)|see if)\b/g,
]
// After steps: "Weekly calls, then send the list".
const STEP = /(?:,|;|\band)\s+then\s+/g
const TO_YOU = whole(
  `(?:you|u) +${anyOf("should, must, shall, ought to, need to, have to, are to, will need to, will have to")} +${ALSO}${VERB}`,
)
const TO_ME =
  /^(?:please |always )?(?:let|tell|call|ask|inform|ring|contact|warn|alert|notify|ping|involve|stop and ask|come to) (?:me|us)\b/g
const TURNED = /^(?:(?:please|don't|do not|never|make sure|ensure|be sure)\b|\w+ +(?:the|your|my)\b)/
const RESULT = opens(
  `(?:${ACHIEVE})|(?:${OBTAIN}) +(?:at least |another |up to |over |more than )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|fifty|a hundred)\\w*`,
)

/**
 * Where a sentence says what to do, in place of what is true when it is done: an imperative, a duty, steps, an activity.
 * Goals that name a result leave the way to it open (Locke & Latham 1990).
 */
export function duty(sentence: Sentence, anyDuty = false): Span | undefined {
  RESULT.lastIndex = 0
  if (opensWithChange(sentence) || RESULT.test(sentence.text) || isWish(sentence)) return undefined
  const [told] = [
    ...HAS_TO.flatMap((pattern) => verbal(sentence, pattern)),
    ...DUTIES.flatMap((pattern) => spans(sentence, pattern)),
  ]
  return told ?? imperative(sentence) ?? activity(sentence, anyDuty) ?? step(sentence)
}

/** Where a condition turns to somebody: "Tell me when …", "You must …". Of a bare verb nobody knows who is meant. */
export function addressed(sentence: Sentence): Span | undefined {
  const [told] = [...verbal(sentence, TO_YOU), ...spans(sentence, TO_ME)]
  return told ?? (TURNED.test(sentence.text) ? headlineImperative(sentence) : undefined)
}

// "Make the form simple": a change, and vague.
const isWish = (sentence: Sentence): boolean =>
  /^make (?!sure)/.test(sentence.text) &&
  vagueWords({ ...sentence, raw: sentence.text }).some(({ kind }) => kind === "quality")

// "Answer 95 % of calls within a minute", "Keep complaints below five": the measure makes it a result.
function imperative(sentence: Sentence): Span | undefined {
  const keeps = /^(?:keep|maintain|hold|stay|limit|finish|complete)\b/.test(sentence.text)
  if (hasShare(sentence.text) || (keeps && hasMeasure(sentence.text))) return undefined
  return headlineImperative(sentence)
}

/** Where a pattern ends in a verb of doing. */
function verbal({ text, start }: Sentence, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(([, verb = ""]) => isVerb(verb) || verb === "have")
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
}

function step(sentence: Sentence): Span | undefined {
  const [from] = spans(sentence, STEP)
  if (!from) return undefined
  const rest = partFrom(sentence, from.end - sentence.start)
  return headlineImperative(partFrom(rest, rest.text.search(/\S|$/)))
}
