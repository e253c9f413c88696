import { SHORTER } from "./obliging.ts"
import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { YOU } from "./people.ts"

/** What advice calls it. */
const ADVISABLE = `(?:${anyOf("much, far, really, probably, also, so, very")} +)?${anyOf(`
  better, best, wise, wiser, good, smart, sensible, prudent, safer, easier, useful, helpful, worth, worthwhile,
  important, essential, crucial, vital, critical, necessary, imperative, high time, about time, all right, okay, ok,
  an? (?:big |great |huge )?help, an idea, a good idea, time, great, nice, lovely, perfect, wonderful, brilliant, handy, kind, ideal, appropriate, sense
`)}`
const ADVISED = anyOf(`
  (?:for (?:you|us) )?(?:not )?to${but("hear, see you, meet, have you, know, talk, work with, be back, read that, catch, discuss")},
  if (?:you|we)${but("could meet, met, talked, can come")},
  if (?:there|nobody|everyone|everybody|it|they|the(?! (?:weather|sun|rain)))\\b.*\\b(?:were|was|had|could|would|went|came|\\w+ed),
  that (?:you|we|there|it|the|all|every\\w*|nobody|no|nothing), (?:you|we)${but("are, were, have, had, said, told")},
  ${but("seeing, meeting, having, talking, hearing, working, reading, being")}\\w+ing, a (?:call|look|try|word)
`)

const WHAT_IF = [
  "what if (?:you|we|u)",
  "what if (?:the|it|they|this|that)\\b[\\w -]{0,30} (?:were|was|went|had|came|got|could|didn't|started|\\w+ed)",
  `(?:what|how) about +(?:you +|we +|not +|if (?:you|we) +)?${anyOf(`
    \\w{2,}ing, you, we, if (?:you|we), a (?:different|shorter|second|new|bigger|smaller), the other, .{1,60} instead
  `)}`,
  "(?:why don't|why dont|why do you not|why wouldn't|why can't) +(?:you|u|we|just)",
  `why not +${but("you, me")}[a-z][\\w-]+`,
  "(?:suppose|supposing) (?:you|we)",
  "i vote (?:for|to|against)",
]

const CONSIDERED = [
  `(?:have|did|haven't|didn't) +${YOU} +(?:ever |already |also )?${anyOf("consider, considered, think of, think about, thought of, thought about, tried, try, looked at, looked into, toyed with")}`,
  "(?:have you |you )?ever (?:thought of|considered|tried) (?!moving|leaving)",
  "(?:is there )?(?:a|any) reason (?:you|we|it|the [\\w-]+) (?:didn't|don't|aren't|isn't|can't|couldn't|haven't)",
]

const WOULD_BE_BETTER = [
  `(?:maybe|perhaps) +(?:you|we|it|the [\\w-]+) +${anyOf("could, should, can, might, need, ought")}`,
  `(?:it|that) ?(?:'d|would|might|may|could|'s|is|'ll|will) +(?:be +|make +)?${ADVISABLE} +${ADVISED}`,
  `(?:would|might|may|wouldn't|isn't|is|does|won't) +(?:it +)?(?:not +)?(?:be +|make +)?${ADVISABLE} +${ADVISED}`,
  `${anyOf("better, best, worth, important, essential, crucial, high time, about time, time")} +${ADVISED}`,
  `(?:it|that) ?(?:'d|would|might) +(?:help|pay|save (?:\\w+ ){1,2}|speed (?:\\w+ ){1,2}up|put my mind at (?:ease|rest)|mean a lot|make (?:me|us|things) (?:happier|easier|better)) *(?:a lot |me |us )?(?:if (?:you|we|the|it|they|there)|to)`,
  "(?:it )?(?:wouldn't|doesn't|won't|can't|would not|does not|cannot) hurt (?:you |us |anyone )?to",
  "(?:there's |there is )?no harm in \\w+ing",
  "wouldn't (?:[\\w-]+ ){1,4}?be (?:better|best|easier|the|safer|worth|enough|nicer|simpler)",
  "(?:it|this|that|the [\\w -]{2,30}?) ?(?:would|'d|could|might) (?:\\w+ ){1,2}better\\b",
  `(?:(?:maybe|perhaps) an? ${SHORTER}|${SHORTER}) [a-z]+(?: (?:on|in|for|to) the [a-z]+)?$`,
  `(?:(?:it|this|that|they) )?(?:could|should|might|must|needs? to|has to) (?:probably |really |also )?be (?:an? (?:bit|little|touch) |a bit |much )?${SHORTER}`,
]
const IDEA = [
  "(?:(?:one|an?|my|another|small|quick|the|only) )*(?:idea|suggestion|request|proposal|tip|ask|wish)(?: from (?:me|my side)| for you)? *[:–—]",
]

/** Suggestions that mean it: what if, why not, it would be better. They open a clause. */
export const SUGGESTED: readonly Cued[] = [
  opensWith("what|how|why|suppos|i vote", WHAT_IF),
  opensWith("have|did|you|ever|is there|an?\\b", CONSIDERED),
  opensWith("[a-z]", WOULD_BE_BETTER),
  opensWith("[a-z ]{0,30}(?:idea|suggestion|request|proposal|tip|ask|wish)", IDEA),
]
