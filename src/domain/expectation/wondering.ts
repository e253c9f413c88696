import { after, anyOf, but, type Cued, cuedBy } from "./patterns.ts"
import { IS_DONE, LITTLE, STATE } from "./progress-words.ts"

const FROM_ME = `(?<=(?:^|[,:;.–—-] *|\\b${anyOf("i, we, i'm, i've, we're, just, only, quickly, and, am, been, was, were, still")} +))`
const WANTING = after(`
  wanted, want, like, love, need, hoping, wondering, keen, curious, have, about, going, wanted to, want to, like to,
  love to, need to, hoping to, keen to, have to, about to, going to
`)
/** Of what is under way: "how far", "where we are", "whether you've". */
const HOW_IT_IS = anyOf(`
  how (?:far|things|it|the|you're getting|we(?! can)), where (?:we|you|things|it|the),
  when (?:it|you(?! (?:post|want|have))|we|the), what the status, whether (?:it|the|you've|we're),
  if (?:it's|it is|the|you've|we're|there(?:'s| is| are) (?:any|some|an?))
`)

const CHECKING = [
  `${FROM_ME}${anyOf(`
    checking (?:in|up|on|whether|if|how|where), following up, circling back, touching base,
    chasing (?:up|this|the|you), nudging, bumping, (?:keep )?wondering (?:about|how|where|when|what the),
    curious (?:how|where|when|about), keep wondering
  `)}${but("you (?:are|feel), to see if you (?:want|need)")}`,
  `${WANTING}(?:check (?:in|up|how|where|on|whether|if)|follow up|touch base|catch up on)`,
  `${after("i was, i am, i'm, i've been, we were, we're, just, was")}(?:just )?wondering +${anyOf(`
    whether (?:you've|you have|the|it|we|you (?:did|finished|managed|got)),
    if (?:you've|you have \\w+ed|the|it's|we're|you (?:did|finished|managed|got))
  `)}`,
  "i(?:'d| would) (?:just )?check in",
  "(?<=^)(?:(?:just|a|quick|short) )+check(?:-in)? on",
  "(?<=^)(?:just )?(?:making|wanted to make|wanting to make) sure (?:that )?(?:the|you|it|we|they|everything|all)\\b",
  "(?<=^)just (?:checking|wondering)$",
  "(?<=^)(?:bump|nudge|poke|ping)(?:ing)?(?: this| it)?$",
]

const TO_KNOW = [
  `${WANTING}(?:know|hear|see|find out|understand|get an idea) ${HOW_IT_IS}`,
  `${WANTING}(?:ask (?:how far|where|whether you've|if you've|how the|how it|about the (?:status|progress))|be (?:kept|updated|informed|told how))`,
  `${after("interested, curious, eager, keen, happy, glad, nice, good, great, lovely")}to (?:hear|know|see|learn|find out) +(?:how|where|when|whether|what the)`,
  `${after("need, want, like, love, have")}to know (?:by [\\w ]{3,15} )?(?:whether|if|when|how|where) ${IS_DONE}`,
  "i(?:'d| would) (?:just )?ask (?:how|where|whether)",
  "(?<=\\b(?:keep|been|i'm) +)asking myself (?:how|where|whether|when|if)",
  "(?<=\\b(?:not (?:quite )?sure|no idea|don't know|do not know|can't tell|no longer know|lost track of) +)(?:where (?:we|you|things) (?:are|stand)|how far (?:we|you|it|things|along)|whether (?:it's|we're|you've|it has|you have))",
]

const OTHERS_ASK = [
  `(?<!\\b(?:you|i|not|won't|don't|never) +)(?:asked|asks|ask|asking|wants? to know|wonders?|inquired) +(?:me |us |again |already )?(?:${anyOf(`
    how far, how long, how much longer, what(?:'s| is) (?:left|next|taking|the), how (?:it|things|we|the),
    when (?:it|we|the|they|this|that), where (?:we|it|things|the), what the status,
    (?:whether|if) (?:(?:it|everything|the [\\w -]{2,30}?)(?:'s| is| are| has been| will)|we(?:'re| are|'ll| will|'ve))
  `)})${but("i can, i could, may, can help")}`,
  "(?:is|are|keeps?) asking (?:me |us )?(?:about|after|for) (?:the|your|it)",
  `(?<!(?:\\bi|we|you|not|n't) +)(?:expects?|wants?|needs?|asked for|asks for) (?:an|the|some) ${LITTLE}(?:update|news|progress report|status)`,
]

const NO_QUESTION = `(?<!\\b${anyOf(`
  here's, here is, that's, this is, depends on, depend on, about, you see, you, them, told \\w+, told the \\w+, explains,
  shows, exactly, as, no matter, not ask, n't ask, never ask
`)} +)`
// Whatever stands before: "may I ask where we are", "let's look at how it's going".
const WHERE_WE_ARE = [
  `${NO_QUESTION}how (?:it|things|everything|we|you|the [\\w -]{2,30}?)(?:'s|'re| is| are) (?:going|coming|doing|getting|looking|progressing|shaping|moving)(?! to\\b)`,
  `${NO_QUESTION}(?:where|how far) (?:we|you|things)(?:'re| are| stand)(?=$|[.,]| (?:with|on|before|by|now|so|in the))`,
  `${NO_QUESTION}where the [\\w -]{2,30}? (?:is|are) at\\b`,
  `${after(`
    of, about, through, on, share, know, see, hear, understand, explain, say, summary of, idea of, picture of, discuss
  `)}(?:where|how far) +(?:(?:we|you|things|it|this|that) +(?:are|is|stands?|have (?:got|come))|(?:the|your) [\\w -]{2,30}? (?:is|are|stands?))`,
  `${after("where, how far")}(?:we|you|things|it|this|that) +(?:stand|are at)`,
  "(?:sync|call|chat|catch-?up|catch up|meeting|word|stand-?up) +(?:on|about|to go over|regarding) +(?:the )?(?:progress|status|state|where|how far)",
  `(?:could use|can use|be glad of|be grateful for|hoping for|happy with|minute for|time for) +(?:an? |the |some |any |your )?${LITTLE}${STATE}`,
]

/** Statements of somebody who would like to know how far it is. */
export const WONDERING: readonly Cued[] = [
  cuedBy("check|sure|follow|circl|touch|catch|chas|nudg|bump|poke|ping|wonder|curious", CHECKING),
  cuedBy("know|hear|see|find|understand|idea|learn|sure|tell|track|ask|kept|updated|informed|told", TO_KNOW),
  cuedBy("ask|want|wonder|inquir|expect|need", OTHERS_ASK),
  cuedBy(
    "where|how|sync|call|chat|catch|meeting|word|use|glad|grateful|hoping|happy|time|minute",
    WHERE_WE_ARE,
  ),
]
