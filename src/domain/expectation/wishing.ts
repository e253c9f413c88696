import { anyOf, but, type Cued, cuedBy } from "./patterns.ts"
import { SOFTLY, YOU } from "./people.ts"

/** What somebody may want for themselves. */
const OWN_GOOD = but(`
  coffee, tea, drink, beer, holiday, break, rest, minute, moment, second$, day off, hand, nap, word, favou?r, new job, lift,
  hug, change, chat, opportunity, chance, call, time, company
`)
const I = "i(?:'d|'ll|'m| would| will| do| am| have to| must)?"
const WE = "(?:i|we)(?:'d|'ll| would| will| do|'m| am|'re| are)?"
const THAT_YOU_DO = `(?:${anyOf(`
  on, at, in, by, there, here, not, could, would, can, both, did, didn't, kept, had, used, took, sent, made, asked, called, stopped,
  started, wait
`)}|to${but("know|have (?:a|the best)|meet|join|feel|enjoy|be (?:happy|part)|come")})`
const IT = anyOf(
  "it, this, that, these, those, them, all, both, everything, no, every, each, what, two, three, four, five, \\d+",
)
const NO_WISH = but(
  "(?:enjoy|have (?:a|fun)|like|feel|be (?:fine|happy|ok|all right)|find|get (?:well|better|some)|understand|forgive|agree|come|join)",
)

const OF_YOU = [
  `${WE} +${SOFTLY}${anyOf(`
    want, need, expect, like, love, prefer, ask, asking, insist, urge, beg, require, count(?:ing)? on, rely(?:ing)? on,
    trust, advise, encourage, remind, (?:appreciate it|be grateful|be glad|be happy|be happier|feel better|hate it) if
  `)} +(?:for +)?${YOU} +${SOFTLY}${THAT_YOU_DO}`,
  `(?<!\\b(?:i|we|you|not|n't) +)(?:wants|asks|expects|needs|wishes|decided that|(?:would|'d) like) you ${THAT_YOU_DO}(?! have (?:the|my|her|his|a|it))`,
  "(?:has|have) decided that you [a-z]+",
  `i(?:'d| would)? +${anyOf("prefer, insist, ask, request, demand")} (?:that )?(?:you|we) ${but("to")}[a-z]+`,
  `i +${anyOf("trust, hope, assume, presume, take it")} (?:that )?you(?:'ll| will)${NO_WISH}`,
  `(?:i|we) +(?:(?:don't|do not) (?:want|accept|allow)|(?:won't|will not|can't|cannot) (?:have|accept|allow|tolerate|agree to))${but(`
    to, you to (?:worry|feel|think|be|stress|rush|hurry|lose), time, anything, a (?:clue|preference), much,
    any (?:doubt|idea|plans|objections?|preference|questions?)
  `)} \\w+`,
  "(?:would|'d) (?:(?:really|greatly|very much) )?(?:appreciate|prefer|value|welcome) (?:it if you|if you|you \\w+ing|your (?:\\w+ing|review|help (?:with|in)|input|feedback))",
  "(?:i'll|i will) (?:need|want|expect) (?:you|the|it|your|that|those|an?)|(?:i'm|i am|we're|we are) going to (?:need|want) (?:you|the|it|your|that|those|an?)",
]

const OF_THINGS = [
  `${I} +${SOFTLY}${anyOf("want, need, expect, insist on")} +(?:${IT}|(?:the|your) +${but("best, same, loo, rest, exercise, break")}[\\w-]+|${anyOf("an?, another, some")} +${OWN_GOOD}[\\w-]+)${but("to rain, to be (?:cold|busy|full|fine), back for, for my, a lot")}`,
  `${I} +${SOFTLY}${anyOf("like, love, want, need, prefer")} +to +${anyOf("see, read, review, check, approve, sign off, look over, go over, go through")}${but("you, each, how, where, when, a (?:doctor|film|friend), dressed, home, back, together, started, going")}`,
  `${I} +${SOFTLY}${anyOf("like, love, want, need, prefer")} +to +(?:have|get) +${anyOf("it, this, that, them, (?:the|your|those) (?:[\\w-]+ ){1,3}?")} *${anyOf("by, before, done, finished, ready, in hand, back, first, today, tomorrow, on \\w+day")}`,
  `(?:i|we)(?:'d| would) +(?:really +)?(?:love the [\\w-]+ (?:in|on|out|at|by|up|off|to|inside|outside)|prefer (?!to|not|if|it)[a-z]+$|(?:like|prefer) +(?:${anyOf("it, this, that, them, these, those")}|${anyOf("the, your, an?, some, more, another, two, three, \\d+")} +${OWN_GOOD}\\w+))${but("very, so much, a lot, is, was")}`,
  "(?:i|we)(?:'d| would) rather (?:have|see|you|we|it|they|not (?!say|know|comment|talk|be|see|come|go)|the)",
  "we +want +(?:it|this|the(?! best| same)) ?[\\w -]{0,30}? (?:on|in|at|to|by|as|with|out|off|up|before)",
  "i +wish (?:you|it|this|that|the)\\b.{0,40}\\b(?:would|wouldn't)",
  "i(?:'d| would) (?:feel|be|sleep|rest) (?:better|happier|easier|calmer|more comfortable) (?:with|if|knowing)",
]

const COULD = "(?:could|would|can|might|should|shouldn't|couldn't)"
const ADVISING = [
  `${I} +${SOFTLY}${anyOf("suggest, suggesting, recommend, recommending, propose, proposing, advise, strongly suggest, advocate")} +(?:that +)?${anyOf(`${YOU}, we, \\w+ing, not, an?, to, against, using`)}`,
  `i wonder (?:if|whether) (?:it|that|this|we|you|the [\\w -]{2,30}?) (?:makes? sense|${COULD}|wouldn't|isn't|needs?)`,
  `(?:was|were|am|are|i'm|been|just) (?:wondering|hoping|thinking|going to ask) (?:(?:if|whether|that|maybe) )?(?:you'd|(?:you|we) (?:${COULD}|to))`,
  `my (?:one |only |first |big |main )?${anyOf("advice, suggestion, recommendation, preference, request, ask, proposal, wish, tip, vote, choice, favou?rite, condition")}(?:'s| is| would be|:)`,
  `${anyOf("what i (?:want|need|'d like|would like|expect|ask), all i (?:ask|want|need)")} (?:is|are|from you)`,
  `if (?:i were|i was|it were|it was) (?:you|me|up to me|mine|in your)|in your (?:place|shoes|position)\\b.{0,2}i`,
  "do me a favou?r|remind(?:ing)? you to|without fail|no excuses|by hook or by crook",
]

const ON_CONDITION = [
  `(?<=^)(?!${anyOf("that, this, it, which, \\w+day, tomorrow, today, either, both, any, thanks, lunch")}\\b)[\\w' -]{3,60} would be ${anyOf("great, nice, good, better, best, ideal, helpful, perfect, appreciated, lovely, useful, preferable")}(?=$|[.,])`,
  "(?<=^)an? [\\w' -]{3,60} (?:would help|wouldn't hurt|is needed)(?=$|[.,])|i have to (?:sign|see|approve|check|read) (?:it|them|that)(?: off)? first",
  `(?:is|are) ${anyOf("a must, a no-go, non-negotiable, mandatory, compulsory, off limits, out of the question, not an option, not negotiable, not acceptable")}`,
  "(?:goes?|comes?|runs?) (?:through|past|via|to) me(?: first)?(?=$|[.,])",
  `(?:before (?:you|it|they|anything)|until|unless) +(?:\\w+ +){0,4}?(?:i've|i have|i) +${anyOf("seen, approved, signed, okayed, read, checked, reviewed, agreed, said")}`,
  "(?:run|pass) (?:it|this|that|them|everything|the [\\w -]{2,30}?) (?:by|past) (?:me|us|the)",
]

/**
 * What one wants, expects, advises, and on what condition it may go on. Stating the wish asks for the act: it is what
 * makes a request sincere (Searle 1975, "Indirect speech acts").
 */
export const WISHED: readonly Cued[] = [
  cuedBy("\\b(?:you|u|ya|y'all|i|we|one|some|all|any|either)\\b", OF_YOU),
  cuedBy("\\b(?:i|we)\\b", OF_THINGS),
  cuedBy("\\b(?:i|my|you|me|just|been|were|are|without|excuses|hook)\\b", ADVISING),
  cuedBy("\\b(?:is|are|me|us|the|i|would)\\b", ON_CONDITION),
]
