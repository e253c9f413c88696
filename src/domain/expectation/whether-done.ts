import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { IT, PRIVATE, SUBJECT, WORK, WORK_DONE, YOU } from "./progress-words.ts"

/** Of experience and taste, not of work: "Have you met Priya?" */
const LIVED = but(`
  met, been (?!able), ever, seen, read, eaten, slept, lost, noticed, known, used, visited, considered, thought, tried,
  worked with, heard (?:of|about|that|the), heard from (?:your|my), enough, everything you, all you, lunch, got to know,
  got (?:my|your|time|enough|everything$|the time|any (?:idea|plans|children|brothers|pets)),
  got an? (?:minute|moment|second|car|dog|cat|pen|cold|lift|spare|preference|favou?rite),
  had (?:lunch|a good|a nice|enough|breakfast|dinner|coffee), a (?:minute|moment|second), time for, sung, danced,
  enjoyed, loved, liked, wanted, needed, wondered, always, never
`)
/** The same after "did": "Did you like the soup?" */
const TASTED = but(`
  see, hear (?!back|from)(?!from (?:your|my)), know, like, enjoy, sleep, have, want, need, watch, notice, mean, feel,
  love, think, believe, reali[sz]e, grow, catch, eat, live, use, used, sing, dance, swim, play,
  find (?:it|the place|your|everything|that), make it (?:to|home|back|through),
  get (?:home|back|the (?:message|mail|email|e-mail|note|link|invite|memo|key)|in|up|some (?:rest|sleep)),
  get (?:my|your)(?!.* (?:ready|done|signed|sorted|finished|out)), read (?:my|the (?:news|article|paper)),
  go (?:on|away|to the|out|home), meet (?:up|anyone|anybody|her|him|them|my), miss, wonder, consider, try, study, come,
  offer, remember (?:me|when|how|what|who|that|jo|my), really (?:like|enjoy|mean|think)
`)
const NEWS =
  "chance|time|luck|opportunity|look|word|news|answers?|repl(?:y|ies)|responses?|feedback|offers?|takers?|results?|progress|joy|quotes?|bids|applications|sign-?ups|joiners"
const DONE_BY_YOU = anyOf(`
  had (?:a |the |any |some |much )?(?:${NEWS}|moment to), heard (?:back|anything|from), been able,
  got (?:round|around|anywhere|hold|the|back|any further|an answer|through), gotten \\w+,
  got (?:it|that|this|them|everything|all|the \\w+) (?:\\w+ed|done|ready|in|out|off|through|back|together),
  got (?:a|any|the) (?:\\w+ )?(?:draft|version|date|quote|answer|reply|result|figure|timeline|list|signature|permit|slot|price)s?,
  made, begun, written, spoken, done, sent, found, taken, put, set, gone, given, started, signed, shown, chosen, drawn,
  told, run, cut, brought, bought, built, sold, paid, held, left, kept, won
`)
const YET = "(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)"

const HAVE = [
  `(?:has|have) (?:anyone|anybody|someone|somebody) ${but("ever|seen|told you|asked you|called")}(?:\\w+ed|found|sent|done|made|taken|written|paid|booked)\\b`,
  `(?:have|haven't|havent|'ve) +${YOU} +(?:already |actually |even |just |at least |by any chance )?${LIVED}(?:${DONE_BY_YOU}|\\w{2,}ed)`,
  "have you got (?:something|anything) for (?:me|us)",
  "have we +(?:got|had|heard|reached|found|made)",
  `have we +${but("met|seen|had a (?:good|nice)|really|ever|talked about your")}\\w+`,
  `(?:have|haven't|has|hasn't) +${YET}`,
  `had (?:any|some|much) (?:${NEWS})`,
  "(?:has|have|had) (?:anything|something|nothing|a decision|any \\w+) (?:been )?(?:\\w+ed|done|made|found|sent|said|taken)",
  `(?:has|have|hasn't|haven't) +(?!${PRIVATE}|.{1,30} (?:always|ever)\\b)${SUBJECT}${anyOf(`
    been (?!to\\b|so\\b|very\\b|always\\b|ever\\b)\\w+, gone out, gone live, come (?:in|back|through|together), moved,
    changed, happened, started, arrived, improved, landed, shipped, cleared
  `)}`,
  `(?:have|has|haven't|hasn't|had) +(?!you\\b|${PRIVATE}|the (?:rain|snow|weather|fever|noise)\\b)${SUBJECT}${WORK_DONE}(?! (?:you|your|my|me)\\b)`,
  "(?:has|have) there been (?:any )?(?:news|progress|movement|changes?|word|developments?|reply|answer)",
]

/** "Did they charge last year?", "Did they like it?": of others, but not of the work. */
const NOT_IN_GENERAL =
  "(?!.{0,60}\\b(?:you|your|my|me|ever|always|used|last year|as an?|like|enjoy|charge|know|think|want|say|it (?:rain|snow))\\b)"
const DID = [
  `did (?:anyone|anybody|someone|somebody) ${but("ever|tell you|call|ask")}${WORK}\\b`,
  `did we +${but("meet|enjoy|see|know|lose|have|really|ever")}\\w+`,
  `(?:did|didn't) +${YET}`,
  `(?:did|didn't|didnt) +(?:you|u|ya|you guys|you all) +(?:actually |already |also |ever |even )?${TASTED}\\w+`,
  `did +(?!you\\b|we\\b|i\\b|u\\b|ya\\b|${PRIVATE})${NOT_IN_GENERAL}(?:it|they|he|she|(?:the|our) [\\w-]+(?: [\\w-]+)?) \\w+`,
  "(?:didn't|didnt) +(?:you|u) +(?:say|want|plan|promise|mean|intend)",
  `(?:did|didn't) +(?!${PRIVATE}\\b)${SUBJECT}(?:ever |actually |finally )?(?:${WORK}|get ${but("home|well|there|married")}\\w+(?:ed|ne|nt|de|en|ut|ld))(?! (?:you|your|my|me)\\b)`,
]

const WAS = [
  `(?:was|were) +${YET}`,
  "(?:was|were) (?:anything|something|nothing|a decision|any \\w+) (?:been )?(?:\\w+ed|done|made|found|sent|said|taken)",
  `(?:was|were|wasn't|weren't) +(?:it|that|this|they|everything|all|the [\\w -]{2,40}?|your [\\w -]{2,40}?) +(?:ever |finally |actually )?(?!closed|tired|interested|worried|based|named|called|bored|scared|pleased|heated)\\w+(?:ed|ent|id|ne|ut|en|ept|ought)(?=$|[ ,])`,
  `(?:was|were|weren't|wasn't) (?:${YOU}|they|anyone|somebody) (?:able|allowed) to ${but("come|make it|sleep|rest|see|hear|enjoy|join")}`,
  `(?:wasn't|weren't|isn't|aren't) (?:${IT} (?:due|to be)|(?:${YOU}|they) (?:going|supposed|meant) to)`,
]

/** Questions that ask whether it has been done; they open a clause. */
export const WHETHER_DONE: readonly Cued[] = [
  opensWith("ha[sv]|had|'ve", HAVE),
  opensWith("did", DID),
  opensWith("was|were|isn't|aren't", WAS),
]
