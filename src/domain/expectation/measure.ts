import { anyOf } from "./patterns.ts"

const NUMBER = new RegExp(
  `\\b${anyOf(`
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
    eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, half, dozen,
    thirds?, quarter, quarters, tenths, zero
  `)}\\b|[$€£]?\\d[\\d.,]*(?:[km]\\b)?`,
  "g",
)
const UNIT = "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|quarters?|ms)"
const BOUND = anyOf(`
  at least, at most, at minimum, at the most, at the least, no more than, no fewer than, no less than, no later than,
  not more than, more than, less than, fewer than, within, under, over, above, below, up to, as many as, minimum of,
  maximum of, (?:better|worse|higher|lower|faster|slower|shorter|longer|older|younger|larger|smaller|bigger) than, min\\.?, max\\.?, exceeds?, ≥, ≤, >, <, >=, <=
`)

/** A share or a course: how much of how much, from where to where. Every figure reads 0 by then. */
const SHARE = [
  "0 ?(?:%|percent|per cent|pp\\b)",
  `0 (?:out of|of|in) (?:the |our |all |every )?(?:an? )?0(?! ${UNIT})`,
  "(?:0|\\ba 0) of\\b(?! 0)",
  "\\bfrom\\b(?: [\\w'-]+){0,4}? 0\\b[^.;]{0,40}?\\bto\\b(?: [<>\\w'-]+){0,3}? [<>]?0",
  "\\b(?:doubles?|doubled|triples?|tripled|halves?|halved|quadrupled)\\b",
]
const BOUNDED = [
  `(?<!\\w)${BOUND} ?(?:the |about |around |roughly |a total of )?(?:0|an?\\b)`,
  "0\\b(?: [\\w-]+){0,3} or (?:more|higher|better|above|fewer|less|lower|below)\\b",
  "0(?: [\\w-]+){0,3} (?:(?:per|each|every) \\w+|an? (?:second|minute|hour|day|night|week|fortnight|month|quarter|year|term|season|shift|person|head|piece|page))\\b",
  `\\b(?:in|every|for) (?:the last |the next )?0[ -]${UNIT}`,
  "0 ?\\/ ?0",
  "\\b(?:score|rating|average|mean|median|p0|nps)\\b[^.;]{0,30}0",
  "\\b(?:once|twice|three times|\\w+ times) (?:a|per|each|every) \\w+",
  "\\benough [\\w ]{1,30}? for (?:each|every|all|everyone|everybody|0)",
]
const share = new RegExp(SHARE.join("|"))
const bounded = new RegExp([...SHARE, ...BOUNDED].join("|"))

const BY_PART = /\bby (?:an? |two )?(?:half|third|thirds|quarter)\b/
const inFigures = (sentence: string): string => sentence.replace(NUMBER, "0").replace(/0(?:[ -]0)+/g, "0")

/** Whether a sentence tells how much of how much, or from where to where. */
export const hasShare = (sentence: string): boolean =>
  share.test(inFigures(sentence)) || BY_PART.test(sentence)

/**
 * Whether a sentence carries a measure: a bound, a share, a rate, a span. A date or a bare count says when or how many,
 * not how well (Doran 1981: "quantify or at least suggest an indicator of progress").
 */
export const hasMeasure = (sentence: string): boolean =>
  bounded.test(inFigures(sentence)) || BY_PART.test(sentence)
