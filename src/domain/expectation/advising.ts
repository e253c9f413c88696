import { after, anyOf, but, whole } from "./patterns.ts"
import { SOFTLY, THIRD_PARTY, YOU } from "./people.ts"

/** Acts that advice is about. */
const ACT = anyOf(`
  start, begin, ask, call, try, use, drop, cut, move, send, talk, speak, write, add, skip, leave, put, take, make, offer,
  invite, split, combine, do, go, get, check, look, ring, email, borrow, change, consider, shift, post, print, order, book,
  reduce, swap, run, let, contact, switch, explain, include, simplify, show, tell, wait, hire, share, merge, shorten,
  reuse, replace, ping, keep, avoid, choose, pick, focus, stick, aim, push, give, hold, spend, set, test, open, close,
  sign, work, stay, mention, read, have (?:a|the|them|it), say no, prioriti[sz]e, not
`)
/** Opens a statement, not part of "what you need to know" or "everyone you have to ask". */
const STATING = `(?<=(?:^|[,:;–—(-] *|\\b${anyOf(`
  and, but, so, or, then, think, thought, believe, feel, guess, suppose, say, reckon, also, maybe, perhaps, sure, means,
  because, though, still, first, really, honestly, actually, otherwise, therefore, here, today, tomorrow, afraid, now,
  well, yes, no, personally, (?:think|believe|feel|say|said|suggest|agree|know|mean|means|sure|important|clear|afraid|guess|propose|recommend|insist) that
`)} +))`
const PLAINLY = `(?<=(?:^|[,:;–—(-] *|\\b${anyOf("and, but, so, or, then, think, maybe, perhaps, personally, honestly, well, yes, no")} +))`

/** "You should be proud", "You should have access": what is to be expected, not to be done. */
const SHOULD_DO = but(`
  be (?:fine|able|proud|receiving|getting|hearing|ok|okay|all right|pleased|safe|there), have (?!a\\b|the \\w+ (?:ready|done)),
  know (?:that|about|i|we|the|some), hear, see, get, feel, receive, find (?:it|the|them|everything)
`)
const DUTY = anyOf(`
  should${SHOULD_DO}, shouldn't, should not, needs? to(?! know that), ought to, have to${but("admit|laugh|say|see this")},
  've got to, gotta, have got to, 'd better, had better, better, (?:'ll|will) (?:still |also |all |first )?(?:need|have|want) to, shall,
  mustn't, must not, can't${but("imagine|know|believe|have|be blamed")}, cannot, (?:are|'re) (?:not )?(?:supposed|expected|required|asked|allowed) to,
  (?:are|'re) (?:not )?to, aren't allowed to, (?:might|may) (?:also |first |still )?(?:want|wish|like|need) to, might (?:as well|consider|try|also),
  (?:could|might) (?:also |maybe |perhaps |just |always |instead |try |at least |then )?(?=${ACT}\\b)
`)
const OUR_DUTY = anyOf(
  "should, shouldn't, must, mustn't, need to, ought to, have to, 've got to, 'd better, had better, better, (?:'ll|will) (?:need|have) to",
)
const OF_US_ONLY = but(`
  be (?!more|less|strict|careful|clear|firm|honest|quick|\\w+er\\b), not have, have (?!a|the), wait, know, hear, see each, meet, talk, discuss, celebrate,
  have (?:lunch|a drink|coffee), leave (?:at|by|the), thank, admit, say (?:thank|that), hope, wait and see, get together
`)
const THING = `(?:${anyOf("this, that, it, these, those, everything, nothing")}|(?:${anyOf("the, your, our, all, all the, every, each, no")} +(?:(?!${THIRD_PARTY}\\b)[\\w'-]+ +){0,3}?(?!${THIRD_PARTY}\\b)[\\w'-]+))`
const MADE = anyOf(`
  shorter, longer, less, more, moved, removed, changed, cut, rewritten, reworded, clearer, bigger, smaller, earlier, first, last, sent, called,
  kept, left out, added, done, handled, taken, put, printed, written, made, given, \\w{2,}ier, (?:small|larg|great|warm|soft|loud|bold|dark|light|high|low|tight|broad|narrow|plain)e?r
`)
const THING_DUTY = anyOf(`
  (?:needs? to|has to|have to|has got to|must not|mustn't|must(?! have)|ought to) (?:be${but("said|hard|tough|difficult|nice|an?|so|very|lovely|great|tiring|exciting|fun")}|go|come|wait|change|stay|look|say|start|end|happen|include|mention|cover|fit|read|contain|reach|arrive|leave|have|stop|match|show|work),
  (?:is|are) to be, needs? (?:\\w+ing|an?|another|more|some|your|work), (?:can't|cannot) (?:wait|go|stay|slip),
  should (?:really |probably |also |not |never )?(?:go(?! (?:well|smoothly))|say|start|begin|end|include|mention|read|look like|stay|come (?:first|last|before|after)|be ${MADE})
`)

/** What somebody may want for themselves. */
const OWN_GOOD = but(
  "coffee|tea|drink|beer|holiday|break|rest|minute|moment|second$|day off|hand|nap|word|favou?r|new job|lift|hug|change|chat|opportunity|chance|call|time|company",
)
const MY = (list: string) =>
  `(?<=\\bi(?:'d|'ll|'m| would| will| do| am| have to| must)? +${SOFTLY})${anyOf(list)}`

/** Stated: what somebody has to do, what one wants, expects, advises (Searle's sincerity and preparatory conditions). */
export const STATED = [
  // You should, we need to, the invoice has to go
  `${STATING}${YOU} *${SOFTLY}${DUTY}`,
  `${STATING}${YOU} +must +${SOFTLY}${but("be(?! (?:at|there by|back|ready))|have (?:been|had|seen|heard|felt|known|\\w+ed)|admit|know|feel|think|miss|come and|not")}`,
  `${STATING}(?:somebody|someone|one of (?:us|you)) +${SOFTLY}(?:should|must|needs? to|has to|ought to) +[a-z]+`,
  "(?:goes?|comes?|runs?|has to go|have to go) (?:through|past|via|to) me(?: first)?(?=$|[.,])",
  "(?<=\\bi +)(?:(?:don't|do not) (?:want|accept|allow)|(?:won't|will not|can't|cannot) (?:have|accept|allow|tolerate|agree to))(?! (?:to|you to (?:worry|feel|think|be|stress|rush|hurry|lose)|time|anything|a (?:clue|preference)|much|any (?:doubt|idea|plans|objections?|preference|questions?)))(?: \\w+)",
  `${STATING}we *${SOFTLY}${OUR_DUTY} +${SOFTLY}${OF_US_ONLY}`,
  `${STATING}${THING} +${SOFTLY}${THING_DUTY}(?! +i\\b)`,
  // I want you to, I need the figures, I'd like it done
  `(?<=\\b(?:i|we)(?:'d|'ll| would| will| do|'m| am|'re| are)? +${SOFTLY})${anyOf(`
    want, need, expect, like, love, prefer, ask, asking, insist, urge, beg, require, count(?:ing)? on, rely(?:ing)? on, trust, advise, encourage,
    remind, (?:appreciate it|be grateful|be glad|be happy|be happier|feel better|hate it) if
  `)} +(?:for +)?${YOU} +${SOFTLY}(?:${anyOf("on, at, in, by, there, here, not, could, would, can, both, did, didn't, kept, had, used, took, sent, made, asked, called, stopped, started, wait")}|to${but("know|have (?:a|the best)|meet|join|feel|enjoy|be (?:happy|part)|come")})`,
  `${MY("want, need, expect, insist on")} +(?:${anyOf("it, this, that, these, those, them, all, both, everything, no, every, each, what, two, three, four, five, \\d+")}|(?:the|your) +${but("best|same|loo|rest|exercise|break")}[\\w-]+|${anyOf("an?, another, some")} +${OWN_GOOD}[\\w-]+)${but("to rain|to be (?:cold|busy|full|fine)|back for|for my|a lot")}`,
  `${MY("like, love, want, need, prefer")} +to +${anyOf("see, read, review, check, approve, sign off, look over, go over, go through")}${but("you|each|how|where|when|a (?:doctor|film|friend)|dressed|home|back|together|started|going")}`,
  `${MY("like, love, want, need, prefer")} +to +(?:have|get) +${anyOf("it, this, that, them, (?:the|your|those) (?:[\\w-]+ ){1,3}?")} *${anyOf("by, before, done, finished, ready, in hand, back, first, today, tomorrow, on \\w+day")}`,
  `(?<=\\bi(?:'d| would) +(?:really +)?)(?:like|prefer) +(?:${anyOf("it, this, that, them, these, those")}|${anyOf("the, your, an?, some, more, another, two, three, \\d+")} +${OWN_GOOD}\\w+)${but("very|so much|a lot|is|was")}`,
  `(?<=\\bi(?:'d| would)? +)${anyOf("prefer, insist, ask, request, demand")} (?:that )?(?:you|we) ${but("to")}[a-z]+`,
  `(?<=\\bi +)${anyOf("trust, hope, assume, presume, take it")} (?:that )?you(?:'ll| will)${but("enjoy|have (?:a|fun)|like|feel|be (?:fine|happy|ok|all right)|find|get (?:well|better|some)|understand|forgive|agree|come|join")}`,
  // I suggest, I would wait, my advice is
  `${MY("suggest, suggesting, recommend, recommending, propose, proposing, advise, strongly suggest, advocate")} +(?:that +)?${anyOf(`${YOU}, we, \\w+ing, not, an?, to, against, using`)}`,
  `${PLAINLY}i(?:'d| would|wouldn't| wouldn't| would not) +${SOFTLY}(?:not +|never +|rather +not +)?(?=${ACT}\\b)(?!${ACT} +(?:[\\w-]+ +){0,6}?(?:if you|should you|for you|myself|you know|on it myself)\\b)[a-z]+`,
  "i(?:'d| would) rather (?:you|we|it|they|not (?!say|know|comment|talk|be|see)|the)",
  "(?<=\\bi +)wish (?:you|it|this|that|the)\\b.{0,40}\\b(?:would|wouldn't)",
  `my ${anyOf("advice, suggestion, recommendation, preference, request, ask, only ask, one ask, proposal, wish, tip, vote, choice, favou?rite, only condition")}(?:'s| is| would be|:)`,
  `${anyOf("what i (?:want|need|'d like|would like|expect|ask), all i (?:ask|want|need)")} (?:is|are|from you)`,
  anyOf(
    "if (?:i were|i was|it were|it was) (?:you|me|up to me|mine), in your (?:place|shoes|position),? i, if i were in your (?:place|shoes|position)",
  ),
  `${after("i'll, i will")}(?:need|want|expect) (?:you|the|it|your|that|those|an?)`,
  "you(?:'d| would|'ll| will) (?:do well|be wise|be better off|be better|need|save (?:time|money)) (?:to|not to|by|\\w+ing)",
  `${STATING}you(?:'ll| will) +(?:send|call|ask|write|use|drop|cut|cancel|report|wait|order|book|contact|email|submit|deliver|present|prepare|change|add|tell|bring|keep|attend)\\b`,
  "(?:i'm|i am|we're|we are) going to (?:need|want) (?:you|the|it|your|that|those|an?)",
  "(?<=\\b(?:was|am|i'm|been|just) +)(?:wondering|hoping|thinking|going to ask) (?:if|whether|that|maybe )?(?:you|we) (?:could|would|can|might|should|to)",
  "(?<=\\bi +)wonder (?:if|whether) (?:you|we) (?:could|would|can|might|should|shouldn't|couldn't)",
  "do me a favou?r",
  `(?<=^)(?!${anyOf("that, this, it, which, \\w+day, tomorrow, today, either, both, any, thanks, lunch")}\\b)[\\w' -]{3,60} would be (?:great|nice|good|better|best|ideal|helpful|perfect|appreciated|lovely|useful|preferable)(?=$|[.,])(?! for me)`,
  "(?:is|are) (?:a must|a no-go|non-negotiable|mandatory|compulsory|off limits|out of the question|not an option|not negotiable|not acceptable)",
  // Not before I have seen it
  `(?:before (?:you|it|they|anything)|until|unless) +(?:\\w+ +){0,4}?(?:i've|i have|i) +${anyOf("seen, approved, signed, okayed, read, checked, reviewed, agreed, said")}`,
  "(?:run|pass) (?:it|this|that|them|everything|the [\\w -]{2,30}?) (?:by|past) (?:me|us|the)",
  "(?<=\\b(?:would|'d) (?:really |greatly |very much )?)(?:appreciate|prefer|value|welcome) (?:it if you|if you|you \\w+ing|your (?:\\w+ing|review|help (?:with|in)|input|feedback))",
  "remind(?:ing)? you to|without fail|no excuses|by hook or by crook",
].map(whole)
