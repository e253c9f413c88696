import { hasMeasure } from "./measure.ts"
import { judges } from "./qualities.ts"
import { isName, type Sentence, type Span, spans } from "./text.ts"
import { VAGUE, type Vagueness } from "./vague-words.ts"
import { CHANGE } from "./verbs.ts"

export type VagueWord = Span & { readonly kind: Vagueness }

const COUNTED = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|half|twice)"
const NUMBER = `(?:\\d+|${COUNTED})`
/** Where a word is not vague after all; the word stands between bars. */
const SPARED = new RegExp(
  [
    "\\b(?:as|a|the) +\\|well\\|",
    "\\|well\\| +(?:before|after|ahead|over|under|below|above|within|known|in advance|beyond)",
    `\\b(?:no|any|once|or|${NUMBER}) +\\|(?:more|less|fewer|higher|lower|better|worse|shorter|faster|slower)\\|`,
    "\\b(?:at|the|at the) +\\|most\\|",
    "\\b(?:how|as|so|too|that) +\\|(?:many|few|much|large|high|low|well|often|fast|quickly|good)\\|",
    "\\bfor +\\|(?:good|better)\\|",
    "\\|(?:higher|lower|shorter|faster|slower|quicker|cheaper|bigger|smaller)\\| +than\\b",
    "\\|(?:high|low|good|best|great|fast)\\| +(?:schools?|street|tides?|water|court|tea|chairs?|season|friday|morning|news|food|before|man|of)\\b",
    `\\b${NUMBER} +\\|things\\|`,
    "\\|higher\\| +education\\b",
    "\\|(?:responsible|inclusive|transparent|suitable for)\\| +(?:for|to|of)\\b",
    "\\|(?:clean|tidy|safe|clear)\\|[^|]*\\b(?:seen|checked|signed|ticked|inspected|according to)\\b",
    "\\|simple\\| +majority\\b",
    "\\|well\\|-",
    "\\b(?:when|whenever|if|as|once|while|until)\\b[^,|]*\\|(?:grows|increases|rises|decreases|shrinks|improves|drops|falls|slows)\\|",
    "\\|(?:more|fewer|less)\\| +[\\w -]{1,40}?\\bthan\\b(?! (?:before|now|usual|ever|needed|necessary))",
  ].join("|"),
)
const CHANGE_FIRST = new RegExp(
  `^(?:to +|also +|further +|significantly +|and +)?${CHANGE}(?![\\w'-])(?! +of\\b)(?![^,;:]*\\b(?:is|are|was|were|has)\\b)`,
)

// "Grow membership to 400", "Raise 5,000".
const TO_FIGURE = new RegExp(
  `^\\w+(?: up)? +(?:at least )?\\d|\\b(?:to|by) +(?:at least |over |more than )?(?:\\d[\\d.,]*(?![\\d.,]| ?(?:st|nd|rd|th|:|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|${COUNTED}\\b)`,
)

/** The words of a sentence that have no measure. */
export function vagueWords(sentence: Sentence): readonly VagueWord[] {
  const measured = hasMeasure(sentence.text)
  const found = VAGUE.filter(({ measurable }) => !(measurable && measured)).flatMap(({ kind, words }) =>
    spans(sentence, words).map((span) => ({ ...span, kind })),
  )
  if (!measured) found.push(...judgements(sentence))
  const wish = measured || TO_FIGURE.test(sentence.text) ? null : CHANGE_FIRST.exec(sentence.text)
  if (wish) found.push({ start: sentence.start, end: sentence.start + wish[0].length, kind: "change" })
  return apart(
    found.filter((span) => !spared(span, sentence) && !isName(sentence, span.start - sentence.start)),
  )
}

// More of them in one sentence are no sentence.
const MOST = 40

/** The words that judge, one by one. */
function judgements({ text, start }: Sentence): readonly VagueWord[] {
  return [...text.matchAll(/[a-z][a-z'-]*[a-z]/g)]
    .filter(([word]) => judges(word))
    .slice(0, MOST)
    .map(({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
      kind: "quality",
    }))
}

/** Whether the sentence opens with a verb of change: a result if it is measured, a wish if not. */
export const opensWithChange = ({ text }: Sentence): boolean => CHANGE_FIRST.test(text)

function spared({ start, end }: Span, sentence: Sentence): boolean {
  const [from, to] = [start - sentence.start, end - sentence.start]
  const before = sentence.text.slice(Math.max(0, from - 50), from)
  return SPARED.test(`${before}|${sentence.text.slice(from, to)}|${sentence.text.slice(to, to + 50)}`)
}

/** Of words that overlap, the longer; in the order in which they stand. */
function apart(found: readonly VagueWord[]): readonly VagueWord[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: VagueWord[] = []
  for (const span of ordered) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span
  }
  return kept
}
