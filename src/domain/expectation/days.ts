import { anyOf, whole } from "./patterns.ts"
import { type Sentence, type Span, spans } from "./text.ts"

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
const SEASON = "(?:spring|summer|autumn|fall|winter)"
const SPAN =
  "(?:week|weekend|fortnight|month|quarter|year|term|season|half-year|half year|financial year|fiscal year|spring|summer|autumn|fall|winter)"
const BY =
  "(?:by|before|until|till|til|in|during|from|after|around|about|towards?|sometime in|some time in|starting|starting in|over|come|this|later in|in time for|ready for)"
const PART =
  "(?:early|mid|mid-|late|later in|the (?:start|beginning|middle|first half|second half) of|(?:start|beginning|middle) of|sometime in|some time in)"
// A period that names something else ("the summer fair", "its May meeting", "Q3 budget") is no date.
const ALONE =
  "(?=$|[.,;:!?)]|(?:'?2\\d)| +(?:20\\d\\d|at|and|or|but|to|with|for|on|in|the|if|when|as|so|from|of|by|onwards?|latest|\\())"
const VAGUE_SPAN = "(?:few|couple of|coming|next few|next couple of|following|next several|several|near)"

/** Dates that two people may take for different days. */
const NO_DAY = [
  anyOf(`
    soon(?! as), soonest, shortly, eventually, in due course, at (?:some|a later|a given) (?:point|date|stage|time|moment), at a later (?:date|stage|time|point),
    at some (?:later )?(?:point|stage)(?: in time)?, some ?day, sometime, some ?time (?:after|before|in|later|soon|next|around), one of these days, sooner or later, (?:in|for|within) the (?:near|foreseeable|not too distant) future, before (?:too )?long, later on,
    later this (?:week|month|quarter|year|term|season|summer|autumn|spring|winter), at (?:the|your|our|their) earliest (?:opportunity|convenience|possible \\w+), when (?:time permits|there is time|we get to it|we find time|i get to it), over time, with time, down the (?:road|line|track),
    in the (?:long|longer|short|medium) (?:run|term), tbd, tba, tbc, to be (?:decided|determined|scheduled), (?:date|day|time) to be (?:confirmed|agreed|announced|set|fixed), in the meantime, by then, any day now, when ready, once ready, as soon as (?:it is|they are|it's|they're) ready, in the weeks to come
  `),
  `${BY} +(?:the +)?(?:${PART} +(?:the +|this +|next +)?)?${SEASON}${ALONE}`,
  `${PART}[ -]*(?:the +|this +|next +)?${SEASON}${ALONE}`,
  `(?:${BY} +)?(?:this|next|the coming|coming) +${SEASON}${ALONE}`,
  `(?<!\\d(?:st|nd|rd|th)? +(?:of +)?)(?<!\\bend of +)(?:by|before|until|till|in|during|from|after|around|about|towards?|starting|starting in) +(?:${PART}[ -]*)?${MONTH}(?! +\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))(?! *(?:to|until|till|through|and|–|-) *${MONTH})${ALONE}`,
  `(?:early|mid|late)[ -]${MONTH}(?! +\\d{1,2}\\b(?!\\d))`,
  "(?:in|during|by|over) +(?:the +)?(?:first|second) half(?: +of +(?:the|this|next) +year)?",
  `(?<!\\bfor +(?:the +)?)(?:(?:by|before|until|till|in|during|within|over|early|late|sometime) +)?(?:the +coming|(?<!the +)next|coming|the +next +(?=quarter|year|half)) +${SPAN}(?!'s)${ALONE}`,
  `(?:in|within|over) +(?:the +|a +|some +|several +|just a +)?(?:${VAGUE_SPAN} +)?(?:days|weeks|months|years)(?= *(?:$|[.,;:!?)]|and\\b|to come|time))`,
  `(?:in|within|over|during) +(?:the +|a +)?${VAGUE_SPAN} +(?:days|weeks|months|years)`,
  `(?:by|before|until|in|during|early|late|mid|end of|the end of|for)[ -]+(?:the +)?[qh][1-4]\\b(?![\\w-])(?: +20\\d\\d)?${ALONE}`,
  `(?:end|close|start|beginning|middle|last days|first weeks) of (?:the |this |next )?(?:quarter|q[1-4]|half|h[12]|week|fiscal year|financial year|${SEASON})\\b`,
  `(?:by|before|until) +(?:the +)?(?:end of )?(?:this|the|next) +(?:quarter|half|${SEASON})${ALONE}`,
  `\\b(?:quarter|week)[ -]end\\b|\\beo[wq]\\b`,
  `(?:by|until|till|in early|in late|around|early|late|mid) +20\\d\\d\\b(?!-)`,
  `(?:around|about|over|towards?|some time after) +(?:easter|christmas|xmas|new year|the new year|thanksgiving|pentecost|ramadan|diwali)\\b`,
  `(?:by|before|after|over|during|until|in) +(?:the +)?(?:summer +|school +|winter +)?(?:holidays|holiday season|festive season|rainy season|dry season|new year)${ALONE}`,
].map(whole)

// "Every spring", "per month": how often, not when.
const OFTEN = /\b(?:every|each|per|a|once)\s+$/

/** Where a sentence names a time but no day. */
export function noDay(sentence: Sentence): Span | undefined {
  return NO_DAY.flatMap((pattern) => spans(sentence, pattern))
    .filter(
      ({ start }) =>
        !OFTEN.test(sentence.text.slice(Math.max(0, start - sentence.start - 12), start - sentence.start)),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
}
