import { imperativeIn } from "./imperative.ts"
import { hasMeasure, hasShare } from "./measure.ts"
import { anyOf, type Sentence, type Span, spans, whole } from "./text.ts"
import { opensWithChange } from "./vague.ts"
import { ACHIEVE, EITHER, PLAIN } from "./verbs.ts"

const ROLE = anyOf(`
  administrator, admin, assistant, bookkeeper, captain, chair, chairman, chairperson, chairwoman, chef, clerk, coach, committee, cook,
  coordinator, co-ordinator, crew, delegate, deputy, designer, developer, director, editor, employee, engineer, holder, host, intern, lead, leader,
  liaison, maintainer, manager, mentor, nurse, officer, organi[sz]er, owner, person, president, producer, reviewer, secretary, shadow,
  staff, steward, successor, supervisor, teacher, team, technician, trainer, treasurer, trustee, tutor, volunteer, waiter, warden, writer
`)
const WHO = `(?:you|we|someone|somebody|everyone|everybody|he|she|(?:the |a |an |each |every |all |our |your )?(?:[\\w-]+ ){0,2}${ROLE}s?)`
const MUST =
  "(?:should|must|shall|ought to|(?:need|needs|have|has|had better|are|is) to|(?:is|are) (?:expected|required|supposed|asked|meant|responsible) (?:to|for))"
const OFTEN_BEFORE =
  "(?:also|always|then|please|regularly|never|not|first|be responsible for|make sure|be able to)"
const VERB = `(?:${PLAIN}|${EITHER}|have|be responsible|be in charge|ensure)`

const ADDRESSED = whole(
  `(?:you|u) +(?:should|must|shall|ought to|need to|have to|are to|will need to|will have to) +(?:${OFTEN_BEFORE} +)?${VERB}`,
)
const DUTIES = [
  whole(`${WHO} +${MUST} +(?:${OFTEN_BEFORE} +)?(?:${VERB}|\\w+ing)`),
  whole(`(?:you|we|(?:the )?(?:[\\w-]+ )?${ROLE}s?) +will +(?:${OFTEN_BEFORE} +)?${VERB}`),
  /^(?:(?:he|she|they|you) (?:is|are) )?(?:responsible|accountable|answerable|in charge|tasked|charged) (?:for|of|with|to)\b/g,
  /^(?:your|the|main|key|his|her) ?(?:main |key )?(?:job|task|tasks|duty|duties|role|responsibility|responsibilities|to-do|todo)(?: (?:is|are|will be|includes?|involves?)\b|:)/g,
  /^(?:duties|tasks|responsibilities|to-dos?|todos?|steps|action items?|next steps?) ?:/g,
  new RegExp(`^to +(?:${PLAIN}|${EITHER})(?![\\w-])(?! +\\w+ +(?:is|are)\\b)`, "g"),
  /^(?:first|step 1|then|next),? +(?:you|we|they) +\w+/g,
  /^(?:takes? care of|looks? after|is the contact for|acts? as|serves? as|helps? (?:with|out|to)|works? (?:on|with|towards?) )\b/g,
]

const ING = `(?:[\\w-]+ing)`
const NOUNS_IN_ING =
  "(?:accounting|advertising|banking|beginning|being|booking|bowling|briefing|building|catering|ceiling|clothing|cleaning|closing|coaching|cycling|during|ending|engineering|evening|everything|feeling|filing|fundraising|funding|gathering|hearing|heating|housing|kick-off meeting|landing|learning|licensing|lighting|listing|living|lodging|mailing|marketing|meeting|missing|morning|nothing|nursing|offering|onboarding|opening|outing|parking|planning|posting|pricing|printing|programming|reading|recording|recycling|remaining|rating|seating|setting|shipping|shopping|sibling|sightseeing|something|spending|spring|staffing|standing|string|swimming|testing|training|voting|warning|wedding|wing|wiring|working|writing|anything|bring|king|ring|thing|pending|existing|incoming|outgoing|upcoming|leading|winning|nine in ten)"
const ACTIVITY = [
  new RegExp(
    `^(?!${NOUNS_IN_ING}\\b)${ING} +(?:the|a|an|all|each|every|our|your|their|this|that|these|with|on|for|new|any|up|out|and|weekly|monthly|daily|regular|\\w+s\\b|to|of|in)`,
    "g",
  ),
  new RegExp(`^${ING} +(?:the|a|an|all|each|every|our|your|their|this|these|new)\\b`, "g"),
]
const AFTER_DUTY = "(?= +(?:that|the|an?|all|each|every|any|our|their|his|her|its)\\b)"
const THIRD_PERSON = new RegExp(
  `^(?:also +)?(?:(?:(?:${PLAIN})s|(?:[a-z]+(?:i[sz]|at|uc|ag|dg|ys))es|(?:identif|notif|clarif|verif|specif|suppl|appl|carr)ies|teaches|attaches|establishes|publishes|finishes|discusses|assesses|does|goes|represents|promotes)(?= +(?:that|the|an?|all|each|every|any|our|their|his|her|its|and|to|with|for|on|of|at|in|up|one-to-one|high|new|regular|weekly|monthly|daily|\\w+s|\\w+ly)\\b)|(?:${EITHER})s${AFTER_DUTY}|reports (?=to\\b))`,
)
const VERB_ELSEWHERE =
  /\b(?:is|are|was|were|has|have|had|will|can|stays?|takes|costs?|needs?|begins?|starts?|ends?|held|done|made|sent|\w+ed)\b/

/** Where a sentence says what to do, in place of what is true when it is done (Locke & Latham 1990; Doran 1981). */
export function duty(sentence: Sentence): Span | undefined {
  if (opensWithChange(sentence) || new RegExp(`^${ACHIEVE}(?![\\w-])`).test(sentence.text)) return undefined
  const [told] = DUTIES.flatMap((pattern) => spans(sentence, pattern))
  return told ?? imperative(sentence) ?? activity(sentence)
}

/** Where a condition turns to somebody: "Tell me when …", "You must …". Of a bare verb nobody knows who is meant. */
export function addressed(sentence: Sentence): Span | undefined {
  const [told] = spans(sentence, ADDRESSED)
  if (told) return told
  const verb = imperativeIn(sentence)
  return verb &&
    /^(?:(?:please|don't|do not|never|make sure|ensure|be sure)\b|\w+ +(?:me|us|the|your|my)\b)/.test(
      sentence.text,
    )
    ? verb
    : undefined
}

// "Answer 95 % of calls within a minute", "Keep complaints below five": the measure makes it a result.
function imperative(sentence: Sentence): Span | undefined {
  const keeps = /^(?:keep|maintain|hold|stay|limit|finish|complete)\b/.test(sentence.text)
  if (hasShare(sentence.text) || (keeps && hasMeasure(sentence.text))) return undefined
  return imperativeIn(sentence)
}

function activity(sentence: Sentence): Span | undefined {
  const { text, start } = sentence
  const head = THIRD_PERSON.exec(text)
  if (head) return { start, end: start + head[0].trimEnd().length }
  const [own = ""] = text.split(/[,:]|\b(?:who|that|which|when|if|before|after|so|because)\b/, 1)
  if (VERB_ELSEWHERE.test(own)) return undefined
  const [doing] = ACTIVITY.flatMap((pattern) => spans(sentence, pattern))
  return doing && { start, end: start + (text.split(" ")[0]?.length ?? 0) }
}
