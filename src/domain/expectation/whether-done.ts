import { anyOf, but, opens } from "./patterns.ts"
import { DONE, IS_DONE, IT, NEARLY, PRIVATE, STATE, SUBJECT, THEN, WORK, WORK_DONE, YOU } from "./progress-words.ts"

/** Of experience and taste, not of work: "Have you met Priya?" */
const LIVED = but(`
  met, been (?!able), ever, seen, read, eaten, slept, lost, noticed, known, used, visited, considered, thought, tried,
  worked with, heard (?:of|about|that|the), heard from (?:your|my), enough, everything you, all you, lunch, got to know,
  got (?:my|your|time|enough|everything$|the time|any (?:idea|plans|children|brothers|pets)|an? (?:minute|moment|second|car|dog|cat|pen|cold|lift|spare|preference|favou?rite)),
  had (?:lunch|a good|a nice|enough|breakfast|dinner|coffee), a (?:minute|moment|second), time for, sung, danced, enjoyed, loved,
  liked, wanted, needed, wondered, always, never
`)
/** The same after "did": "Did you like the soup?" */
const TASTED = but(`
  see, hear (?!back|from)(?!from (?:your|my)), know, like, enjoy, sleep, have, want, need, watch, notice, mean, feel,
  love, think, believe, reali[sz]e, grow, catch, eat, live, use, used, find (?:it|the place|your|everything|that),
  make it (?:to|home|back|through), get (?:home|back|the (?:message|mail|email|e-mail|note|link|invite|memo|key)|in|up|some (?:rest|sleep)),
  get (?:my|your)(?!.* (?:ready|done|signed|sorted|finished|out)),
  read (?:my|the (?:news|article|paper)), sing, dance, swim, play, go (?:on|away|to the|out|home), meet (?:up|anyone|anybody|her|him|them|my),
  miss, wonder, consider, try, study, come, offer, remember (?:me|when|how|what|who|that|jo|my),
  really (?:like|enjoy|mean|think)
`)
/** How something is called that nobody has done to it: "Is it closed on Mondays?" */
const ADJECTIVES = but(`
  closed, heated, married, interested, tired, supposed, allowed, located, required, needed, expected, limited, related,
  included, licensed, delayed, used, called, named, based, worried, involved, invited, covered, crowded, haunted, furnished
`)
const NEWS = "chance|time|luck|opportunity|look|word|news|answers?|repl(?:y|ies)|responses?|feedback|offers?|takers?|results?|progress|joy|quotes?|bids|applications|sign-?ups|joiners"

const HAVE_YOU = [
  `(?:has|have|did) (?:anyone|anybody|someone|somebody) ${but("ever|seen|told you|tell you|asked you|call(?:ed)?|ask")}(?:\\w+ed|${WORK}|found|sent|done|made|taken|written|paid|booked)\\b`,
  "(?:is|are) (?:anyone|anybody|somebody|someone|they|he|she|you|we) (?:still |already )?(?:working )?on it",
  "(?:is )?(?:anything|something) (?:blocking|holding|stopping|slowing) (?:you|us|it|things)",
  `(?:have|haven't|havent|'ve) +${YOU} +(?:already |actually |even |just |at least |by any chance )?${LIVED}(?:${anyOf(`
    had (?:a |the |any |some |much )?(?:${NEWS}|moment to), heard (?:back|anything|from), been able,
    got (?:round|around|anywhere|hold|the|back|any further|an answer|through), gotten \\w+,
    got (?:it|that|this|them|everything|all|the \\w+) (?:\\w+ed|done|ready|in|out|off|through|back|together), got (?:a|any|the) (?:\\w+ )?(?:draft|version|date|quote|answer|reply|result|figure|timeline|list|signature|permit|slot|price)s?,
    made, begun, written, spoken, done, sent, found, taken, put, set, gone, given, started, signed, shown, chosen, drawn,
    told, run, cut, brought, bought, built, sold, paid, held, left, kept, won
  `)}|\\w{2,}ed)`,
  `had (?:any|some|much) (?:${NEWS})`,
  "have we +(?:got|had|heard|reached|found|made)",
  `(?:have|did) we +${but("met|meet|enjoy|see|seen|know|lose|have|had a (?:good|nice)|really|ever|talked about your")}\\w+`,
  `${anyOf("have, haven't, has, hasn't, did, didn't, is, are, isn't, aren't, was, were, does, do")} +(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)`,
  "any (?!idea)[\\w -]{2,40} (?:yet|so far|by now)",
  "(?:was|were|is|has|have|had) (?:anything|something|nothing|a decision|any \\w+) (?:been )?(?:\\w+ed|done|made|found|sent|said|taken)",
  "is there .{1,40} (?:yet|so far|by now)",
  `(?:has|have|hasn't|haven't) +(?!${PRIVATE}|.{1,30} (?:always|ever)\\b)${SUBJECT}${anyOf("been (?!to\\b|so\\b|very\\b|always\\b|ever\\b)\\w+, gone out, gone live, come (?:in|back|through|together), moved, changed, happened, started, arrived, improved, landed, shipped, cleared")}`,
  `(?:have|has|haven't|hasn't|had) +(?!you\\b|${PRIVATE}|the (?:rain|snow|weather|fever|noise)\\b)${SUBJECT}${WORK_DONE}(?! (?:you|your|my|me)\\b)`,
  "(?:has|have) there been (?:any )?(?:news|progress|movement|changes?|word|developments?|reply|answer)",
]

const DID_YOU = [
  `(?:did|didn't|didnt) +(?:you|u|ya|you guys|you all) +(?:actually |already |also |ever |even )?${TASTED}\\w+`,
  "(?:didn't|didnt) +(?:you|u) +(?:say|want|plan|promise|mean|intend)",
  `(?:did|didn't) +(?!${PRIVATE}\\b)${SUBJECT}(?:ever |actually |finally )?(?:${WORK}|get ${but("home|well|there|married")}\\w+(?:ed|ne|nt|de|en|ut|ld))(?! (?:you|your|my|me)\\b)`,
  `(?:was|were|wasn't|weren't) +(?:it|that|this|they|everything|all|the [\\w -]{2,40}?|your [\\w -]{2,40}?) +(?:ever |finally |actually )?(?!closed|tired|interested|worried|based|named|called|bored|scared|pleased|heated)\\w+(?:ed|ent|id|ne|ut|en|ept|ought)(?=$|[ ,])`,
  `(?:was|were|weren't|wasn't) (?:${YOU}|they|anyone|somebody) (?:able|allowed) to ${but("come|make it|sleep|rest|see|hear|enjoy|join")}`,
  `(?:wasn't|weren't|isn't|aren't) (?:${IT} (?:due|to be)|(?:${YOU}|they) (?:going|supposed|meant) to)`,
]

const IS_IT = [
  `(?:is|are|isn't|aren't|was|were) +${SUBJECT}${NEARLY}${DONE}${THEN}`,
  `(?:is|are) +(?!${PRIVATE}\\b)(?:all (?:the |your |our )?|the |your |our )[\\w -]{2,40}? (?:(?:up|in|away|off|through|back)(?= *$| yet| now| already)|back (?:from|with))`,
  "(?:is|are) (?:it|they|all|everything|those|these) (?:in|out|up|back|through|over)(?=$| yet| now| already)",
  `(?:is|are) +${anyOf("the, all the, all, your, our, everything, it, this, that, they")} +(?:[\\w'-]+ +){0,4}${ADJECTIVES}\\w{2,}ed(?: yet| now| already| by (?:\\w+day|now|then|noon|the \\d|tomorrow|tonight|\\d).{0,20})?$`,
  `(?:are|aren't|'re) +${YOU} +${NEARLY}${but("coming")}(?:${DONE}|${anyOf(`
    making (?:any |good )?(?:progress|headway), getting anywhere, working on, there(?=$| yet| now), close, in good shape, good for,
    going to (?:make|be done|finish), able to finish, expecting to finish, where, far behind, late, slipping,
    (?:still )?(?:aiming|shooting|heading|planning|looking) (?:for|at|to), going to be (?:late|ready|on time|done),
    confident (?:about|that|of)
  `)})`,
  `(?:is|are) there (?:any |an |some |a )?${anyOf("news, progress, updates?, word, movement, eta, draft, first version, version, results?, response, answer, reply, sign")}`,
  "is there (?:anything|something) (?:new|to (?:see|show|report|look at)|i can (?:see|look at|read))",
  "(?:is|are) .{1,30} still (?:on|realistic|likely|feasible|possible|ok|okay|fine|good|going ahead|happening|(?:the|your|our) (?:date|plan|target|deadline))",
  `shouldn't ${IT} (?:be|have been|have) ${NEARLY}(?:${DONE}|here)${THEN}`,
  "(?:should|do) i (?:be|need to be|have to be|need to) (?:worried|worry|concerned)",
]

const WILL_IT = [
  "(?:can|do|will|are) (?:we|you|they) (?:\\w+ ){1,3}on (?:time|schedule)",
  "(?:does|do) (?:the|our|your|that) [\\w -]{2,30}? (?:still )?stand$",
  `(?:will|won't) +(?!you\\b|.{1,30} be closed)${SUBJECT}(?:still )?(?:be ${NEARLY}${DONE}${THEN}|make it (?:by|this|on|in time)|make it$)`,
  "(?:can|may|could|should|do) (?:i|we) (?:expect|count on|look forward to) (?!you\\b)",
  "will (?:i|we) (?:see|get|have|hear|receive) (?!you\\b)",
  `(?:will|won't|would) +(?:${YOU}|${IT}|they) +(?:still |really |even |all )?(?:be ${anyOf("ready, done, finished, complete, on time, live, out by, able to (?:finish|deliver), through, published, sent, signed")}|make (?:it (?:by|on time|in time)|(?:the|that|our|your) (?:date|deadline|\\w+day)|\\w+day)|have ${IT} (?:by|ready|done|finished|for)|${anyOf("finish, manage (?:it|that|by|to finish), hold the date, hit (?:the|our|that|\\w+day), go out (?:on|by|in), get (?:it|this|that|there) (?:done|finished|by|in)")})`,
  "(?:will|won't) +(?:the|your|our|all) [\\w -]{2,40}? be (?:up|in|there|out|here|ready|done)",
  "can (?:you|we) still (?:make|finish|hold|do)|are (?:you|we) (?:still )?going to (?:make|finish|manage|get there)",
  "(?:can|could) (?:you|we) (?:still )?(?:make|hit|hold|keep|meet) (?:the (?:date|deadline|launch)|that (?:date|deadline)|our|\\w+day)",
  "does (?:it|that|everything|the (?:date|plan|timeline|schedule)) (?:still )?(?:look (?:ok|okay|good|fine|realistic|likely|feasible|possible|like (?:we|you|it))|hold|stand)(?! on me)",
  "(?:do you (?:think|expect|reckon|believe)) (?:you'll|you will|we'll|we will|it'll|it will|to) (?:be |get |have )?(?:make|finish|manage|done|ready|deliver|finished|it |on time)",
  "do you (?:think|expect|reckon|believe) .{1,40} will (?:still )?(?:hold|make|be (?:done|ready|finished|out|there|on time|late)|work|finish|hit|come|slip)",
]

const DO_YOU_KNOW = [
  `(?:do|does) +(?:${YOU}|it|i) +(?:have|get|got) +${anyOf(`
    an update, any (?:updates?|news), news, a draft, an eta, a first, something (?:to show|i can),
    anything (?:to show|yet|new|for me), the (?:numbers|results|figures|draft|report|list), an answer, a decision, a yes,
    a (?:date|version|status|timeline|reply|quote|feel for|sense of|rough idea (?:when|how)|(?:\\w+ )?idea when)
  `)}`,
  "do (?:you|we) have all (?:the|your|of)",
  `do we have (?:everything|all|confirmation|approval|agreement|enough \\w+ to)`,
  "do (?:you|we) know (?:yet )?(?:when|how far|how long|where we)",
  `(?:do (?:you|we) know (?:if|whether)|would you say|any chance|is there (?:any|a) chance|can i (?:assume|take it)|do you (?:think|reckon|feel)) +${IS_DONE}`,
  "(?:can|could|may|might) +(?:i|we) +(?:please |already |just |maybe )?(?:see|have a look at|take a look at|look at|have a peek|peek at|read|get a look|have a look)(?! you\\b)",
  `(?:can|could|may|might) +(?:i|we) +(?:please )?(?:get|have|see) (?:an? |the |some |any )?(?:\\w+ ){0,3}?${STATE}`,
]

const ANY_NEWS = [
  `any(?:thing)? +${anyOf(`
    news, updates?, progress, movement, word, luck, eta, developments?, joy, sign of, results?, reply, answer, response,
    feedback, headway, new(?: on| about| from| to report|$), idea (?:when|how far|how long), to report, to show, closer,
    (?:problems?|issues?|trouble|hiccups|blockers|surprises|obstacles)(?: (?:with|on|so far)|$)
  `)}(?! from (?:your|my))`,
  "(?:got an?|quick|brief|short) +(?:update|status)",
  "(?:current |short |quick )?(?:status|update|eta|progress)(?: (?:update|report|check))?(?: (?:on|of|for) .{1,40}?)?,? (?:please|pls|plz)$",
  `(?:where|how far) ${YOU} (?:at|with|on)`,
]

/** Questions that ask whether it is done, on its way, or likely; they open a clause. */
export const WHETHER_DONE = [
  ...HAVE_YOU,
  ...DID_YOU,
  ...IS_IT,
  ...WILL_IT,
  ...DO_YOU_KNOW,
  ...ANY_NEWS,
].map(opens)
