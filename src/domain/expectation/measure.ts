import { anyOf } from "./patterns.ts"

const ONE = anyOf(`
  a, an, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, eighteen,
  twenty(?:-\\w+)?, thirty(?:-\\w+)?, forty(?:-\\w+)?, fifty(?:-\\w+)?, sixty(?:-\\w+)?, seventy, eighty, ninety, hundred, thousand, half,
  a dozen, a third, two thirds, a quarter, three quarters, zero, [$€£]?\\d[\\d.,]*[km]?
`)
const UNIT = "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|quarters?|ms)"

const BOUND = anyOf(`
  at least, at most, at minimum, at the most, at the least, no more than, no fewer than, no less than, no later than, not more than, more than,
  less than, fewer than, within, under, over, above, below, up to, as many as, minimum of, maximum of, min\\.?, max\\.?, exceeds?, ≥, ≤, >, <, >=, <=
`)

/** A share or a course: how much of how much, from where to where. */
const SHARE = [
  `\\d[\\d.,]*\\s*(?:%|percent|per cent|pp\\b)`,
  `\\b${ONE} (?:out of|of|in) (?:the |our |all |every )?${ONE}(?! (?:${UNIT}))\\b`,
  `\\b(?:half|(?:a|one|two) thirds?|(?:a|one|three) quarters?|nine tenths) of\\b`,
  `\\bfrom\\b(?: [\\w'-]+){0,4}? ${ONE}\\b[^.;]{0,40}?\\bto\\b(?: [\\w'-]+){0,3}? ${ONE}\\b`,
  `\\bby (?:half|a third|a quarter|two thirds|\\d[\\d.,]*\\s*%)`,
  `\\b(?:doubles?|doubled|triples?|tripled|halves?|halved|quadrupled)\\b`,
]
const BOUNDED = [
  `(?<![\\w])${BOUND}\\s*(?:the |about |around |roughly |a total of )?${ONE}(?![\\w])`,
  `\\b${ONE}\\b(?: [\\w-]+){0,3} or (?:more|higher|better|above|fewer|less|lower|below)\\b`,
  `\\b${ONE}(?: [\\w-]+){0,3} (?:per|a|an|each|every) (?:day|week|month|hour|minute|year|shift|term|season|quarter|\\w+)\\b`,
  `\\b(?:in|every|for) (?:the last |the next )?${ONE}[ -]${UNIT}\\b`,
  `\\b\\d[\\d.,]*\\s?\\/\\s?\\d+\\b`,
  `\\b(?:score|rating|average|mean|median|p\\d\\d|nps)\\b[^.;]{0,30}\\d`,
  `\\b(?:once|twice|three times|\\w+ times) (?:a|per|each|every) \\w+`,
  `\\benough [\\w ]{1,30}? for (?:each|every|all|everyone|everybody|${ONE})\\b`,
]
const share = new RegExp(SHARE.join("|"))
const bounded = new RegExp([...SHARE, ...BOUNDED].join("|"))

/** Whether a sentence tells how much of how much, or from where to where. */
export const hasShare = (sentence: string): boolean => share.test(sentence)

/**
 * Whether a sentence carries a measure: a bound, a share, a rate, a span. A date or a bare count says when or how many,
 * not how well (Doran 1981: "quantify or at least suggest an indicator of progress").
 */
export const hasMeasure = (sentence: string): boolean => bounded.test(sentence)
