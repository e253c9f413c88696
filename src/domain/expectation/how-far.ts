import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { IT, PAST, PRIVATE, STATE, WORK_DONE, YOU } from "./progress-words.ts"

/** "How's the new flat?" */
const FRIENDLY = `(?:${PRIVATE}|the new (?:flat|house|job|room|baby|place|car|dog|school|boss|desk|office|home|bike|kitten|town|city))\\b`
const HOW = [
  `how (?:${anyOf("far, close, near, much further, much longer, much more time")}|soon (?:can|will|could|do))`,
  `how long (?:until|till|before|will it|do ${YOU} (?:still )?need|is it going|more|for (?:the|your)|to (?:the|go)|is (?:it|this|that) going to take|will (?:it|this|that)|do ${YOU} (?:think|reckon|expect)(?=$| it| until| before))`,
  `how(?:'s|s| is| are| have| has|'re) +(?!${FRIENDLY})(?:${IT}|${YOU}) +(?:all )?(?:been )?${anyOf("going, coming, looking, shaping, progressing, doing, getting, moving, developing, proceeding")}`,
  `how(?:'s|s| is| are) +(?!${FRIENDLY})(?:it|things?|everything|(?:the|your) [\\w-]+(?: [\\w-]+){0,4})$`,
  `how(?:'s|s| is| are|'re) +${YOU} +(?:getting|coming|progressing|tracking|faring|placed|fixed for|doing (?:on|with|so far|for time|against))`,
  `how(?:'d| did| was| has| have) +(?!${FRIENDLY})${IT} +${anyOf("go, gone, been going, turn out, come out, work out, end, react, respond, take it")}`,
  "how did (?:you|we|they) leave (?:it|that|things)",
  `how (?:did|have) ${YOU} +(?:get|got|gotten|come|fare|fared) (?:on|along|with)`,
  `how (?:does|do) (?:it|things|everything|we|the (?:date|timeline|schedule|week|budget|plan|numbers|figures)) look(?! like)`,
  `how (?:many|much)\\b(?=.*\\b${anyOf("left, missing, open, done, so far, still, remain, remaining, outstanding, have you, have we, did you, are we, are you, confirmed, finished, ready, sold, sent, spent, to go, already")}\\b)${but("(?:seats|tickets|people) (?:are|is) there")}`,
  "how (?:many|much) .{1,40}?\\b(?:have|has) (?:we |you |been |already )?(?!you\\b)\\w+",
  `how ${anyOf("complete, ready, confident, sure, certain, advanced, likely, realistic, late, far along, far behind, well prepared, on track")} (?:is|are|will)`,
  `how come (?:it|that|this|the|your|our|nothing|nobody|there|we|they)\\b.*(?:not|n't|still|late|no|nothing|nobody|slipp|delay|behind)`,
  "how many (?:[\\w-]+ )?(?:are|have) (?:gone|in|out|up|back|sent|sold|signed|paid|answered|replied)|how (?:many|much) (?:[\\w-]+ )?did (?:we|they|it) (?:sell|get|take|raise|make|bring)",
  `how far ${YOU} (?:at|with|on)`,
  `how(?:'s| is| are) (?!${FRIENDLY})(?:[\\w'-]+ ){1,5}(?:coming|going|looking|shaping|progressing|getting)(?! to\\b)(?= |$)`,
  `how was the ${anyOf("call, meeting, test, trial, launch, handover, visit, inspection, review, demo, pitch, presentation, hearing, viewing, tasting, rehearsal, interview")}`,
  "how (?:bad|big|serious) (?:is|are) (?:it|that|things|the delay)",
  "how (?:many|much)(?: [\\w-]+)? more\\b(?! (?:people|guests|expensive))|how (?:many|much) (?:days|weeks|hours|time) (?:more )?do you (?:still )?(?:need|reckon|think)",
  "how (?:long|many|much) .{0,40}? (?:now|still)$|how long's",
  `how (?:real|doable|firm) is`,
  `how(?:'s| is| are) (?!${FRIENDLY})(?:[\\w'-]+ +){1,5}\\w{2,}ing$`,
  "how are (?:we|you) (?:off |fixed |doing )?for (?!lunch|dinner)|how are (?:the |our )?(?:sign-?ups|(?:ticket )?sales|numbers|bookings|registrations|donations|figures|entries|orders)",
  "how goes (?:it|the|your)",
]

const WHERE = [
  `where(?: are|'re| is|'s| do| does| did| has| have) +(?:${YOU}|${IT}) +(?:got to|end|stand(?! on the)|at|with|on|in (?:the|this|that|your) (?!morning|evening|afternoon|city|building|office|hall|house|kitchen|room)|up to|now|today|currently)`,
  `where (?:are|'re) ${YOU}(?=$|[,)])`,
  `where (?:did|does|will) (?:${YOU}|${IT}) (?:land|end up|get to|leave us|leave you)`,
  `where(?:'s|s| is| are) +(?:my|the|your|that|those) (?:\\w+ )?${anyOf("draft, report, list, figures, numbers, notes, slides, contract, invoice, plan, budget, summary, minutes, proposal, quotes?, update, deck, copy, version, file, sheet, offer, results?")}`,
  `where (?:did|have|had) ${YOU} +(?:get|got|gotten|come)`,
  `where (?:are|'re) ${YOU} (?:stuck|blocked|struggling)`,
  "where did (?:it|that|this) go|where did (?:you|we|they) leave (?:it|that|things)",
  `where ${YOU} (?:at|with|on)`,
]

const MEETING = but("you|lunch|dinner|coffee|a (?:chat|word|coffee|drink)|together|each other|up")
const WHEN = [
  `(?:by )?when ${anyOf("will, can, could, might, may, should, shall, would, do, am, are")} +(?:i|they|${YOU}|${IT}) +(?:\\w+ ){0,4}?${anyOf(`
    see, have, get, expect, receive, hear, finish, deliver, send, submit, ready, done, finished, complete, available, out,
    live, published, signed, start, know, be in, be through, plan to, hope to, think you, going to, likely to,
    \\w+ing (?:it|them|this|that|the)
  `)}${MEETING}`,
  `when (?:do|will|can|are) (?:you|we) +(?:still )?${anyOf(`
    file, deliver, publish, open, launch, ship, print, hand, submit, send, sign, start, begin, wrap, close, install,
    move in, test, present, go (?:live|to print|out|public), filing, delivering, opening, launching, shipping, printing,
    handing, submitting, starting, signing, testing
  `)}`,
  `when (?:are|were|was) (?:${YOU}|it|they) (?:planning|hoping|intending|going|expecting|expected|due|supposed|meant|thinking) ?(?:to|of)? ${but("come|visit|meet|leave|go|be|arrive|tak(?:e|ing) (?:your|a)|travel")}`,
  `when (?:do|did|would) ${YOU} (?:reckon|think|expect|guess|hope|believe|say) (?:that )?(?:you|we|it|they|the|your)`,
  `when (?:do|does|will) (?!.*\\b(?:train|bus|plane|flight|ferry|guests?|visitors?|band|people|others)\\b)${IT} (?:arrive|come (?:in|back|out|through)|land)`,
  `(?:until|till) when do ${YOU} need`,
  "when(?:'s| is| are| will) (?:the |it |they )?[\\w -]{0,30}? ?(?:be )?(?:back in use|usable|working|running|open) again|when(?:'s| is) [\\w -]{2,30} back in use",
  "when (?:did|were) (?:you|we|they) last|when did (?:you|it|they|we|the [\\w -]{2,30}?) (?:send|go out|hand|submit|post|publish|ship|finish)",
  "when (?:does|do) (?:it|they|we|the [\\w -]{2,30}?) (?:go (?:out|live|off|public|to print)|drop|launch|ship|air|land)|when(?:'s| is) it (?:happening|going)",
  "when (?:can|could|will) you (?:tell me|say|let me know)|when are (?:you|we) (?:through|done|ready)",
  `when will ${IT} be (?:up|in|out|here|there|over|through|back|with (?:me|us))`,
  `when(?:'s|s| is| are) +${IT} +${anyOf("going, ready, done, finished, coming, available, live, likely, expected, landing, arriving")}`,
  "when(?:'s| is) (?:it|that|the [\\w-]+) due",
  "when(?:'s| is) (?:a|the) (?:realistic|likely|probable|expected|new|earliest)",
]

const WHAT = [
  `what(?:'s|s| is| was| are) +(?:the +(?:[\\w-]+'s )?|your +|our +)?(?:current |real |expected )?${STATE}`,
  `what(?:'s|s| is| was| are) +${anyOf("left, missing, outstanding, pending, still, holding, taking, happening, going on, been happening, been done, keeping, stopping, blocking, next, the next steps?, new (?:with|on|about), up with (?!you), the word(?= on| from|$), the plan to (?:get|finish|make|catch|recover)")}`,
  `what (?:have|did) ${YOU} +${anyOf("got, get (?:done|finished|through), gotten, done, do, achieved?, managed?, finish, finished, completed?, been (?:up to|doing|working)")}`,
  `what (?:has|have) (?:they|he|she|the [\\w -]{2,30}?) +(?:said|answered|replied|done|decided|agreed)`,
  "what ?(?:cha|ya|are ya) (?:working on|up to with|doing with)",
  "what (?:are|'re) you (?:working on|doing (?:about|on|with)|up to with|waiting for)",
  "what(?:'s| is| are| might| could| will)? (?:going to |likely to )?(?:stop|keep|prevent|hold up|delay)",
  "what(?:ever)? (?:happened (?:with|to|about)|went wrong|became of|has become of|came of|can i tell|should i tell|shall i tell|do i tell)",
  `what (?:came out of|did (?:they|(?!the doctor)the [\\w -]{2,30}?|he|she) (?:decide|say|agree|answer|reply|conclude))`,
  "what(?:'s| is) (?:all )?(?:done|ready|finished|sorted|booked|confirmed|decided|agreed)",
  "what(?:'s| is| else is) (?:still )?open$",
  "what are the (?:chances|odds) (?:that )?(?:it|we|you|the)",
  "what has been (?:done|spent|decided|agreed|sent|booked|paid)",
  "what(?:'s| is| was| were)? (?:the )?(?:outcome|result|upshot|verdict)s?",
  "what(?:'s| is) new$|what (?:state|shape) (?:is|are)|what(?:'s| has)? happened (?:since|this|with|to)",
  "what (?:does|do) (?:it|the [\\w -]{2,30}?) look like now|what do (?:you|we) have(?:$| so far| now| for me)",
  "what (?:does|do|is|are|'s)(?: is| are)? ?(?:the [\\w -]{2,30}?|they) say(?:ing)?$|what's the [\\w -]{2,30}? saying$",
  `what(?:'s| is|'d| would| could| might)? .{0,30}?\\b(?:between us and|in the way of|to make|go wrong before) (?:\\w+day|the)`,
  "what are the odds of",
  `what (?:time|day|date) will ${IT} be (?:done|ready|finished|in|out|up|there|through|over|back)`,
  "what (?:are|do) we (?:still )?(?:missing|lack|lacking|short of|waiting for)",
  "what (?:are|do) (?:the |our )?(?:ticket )?(?:sales|numbers|bookings|figures|sign-?ups) (?:like|look)",
  "what(?:'s| is) (?:the |our )?(?:latest |current )?(?:count|tally|total|position|situation|score (?:with|on))(?=$| (?:with|on|of|so|at|for|now))",
  "what are we (?:up to|at)|what was (?:decided|agreed|said)|what did (?:you|we) (?:decide|agree|settle|choose|pick|go with|end up)",
  "what (?:stage|percentage|share|progress|remains)",
]

const WHO = [
  `who (?:else )?(?:have|did) ${YOU} (?:already )?(?:spoken|talked|asked|contacted|called|reached|heard|speak|talk|ask|contact|call|reach|hear)`,
  `who(?:'s| has| have)? (?:answered|replied|signed|confirmed|paid|responded|agreed|voted|registered)(?=$|[ ,])`,
  "who(?:'s| is) it (?:still )?with|who has it(?: now)?$",
  "(?:which|what|who)(?: (?!time|day)[\\w-]+)? did (?:you|we) (?:pick|choose|decide|go with|settle on|agree|end up)|who (?:won|got) the (?:job|tender|contract|slot|bid)",
  "(?:which|what) (?!room|house|hall|town|building|country|team|seat|hotel|time|class|year)[\\w-]+ (?:(?:are|were) (?:you|we) (?:on|at|in)|is it (?:on|at))(?=$| now| with)",
  "which (?:ones?|of [\\w ]{2,20}?) did you (?:do|finish|manage|send|get)",
  `(?:who|which)(?: [\\w-]+){0,3}? (?:is|are|has|have)(?: not|n't)? +(?:still |already )?(?:been )?(?:${WORK_DONE}|${anyOf("done, ready, missing, outstanding, left, open, finished, signed up, sent, late, behind, stuck, pending")})(?=$|[ ,])${but("on|of|to")}`,
]

const WHY = [
  `why ${anyOf("is, are, was, has, have, hasn't, haven't, isn't, aren't, didn't, did, does, do")} +(?:i|they|nothing|nobody|there|${YOU}|${IT}) +(?:\\w+ ){0,3}?${anyOf(`
    taking, take, long, late, delayed, done, ready, happened, happening, moved, moving, finished, stuck, heard, sent,
    started, open, progress, update, yet, still, been \\w+, slow, slowly, slip, slipped, fail, failed, stop, stopped, stalled, behind
  `)}`,
  "why (?:hasn't|haven't|has nobody|has nothing|is nobody|is nothing|has no one)",
  "why (?:the|this|such a) (?:long )?(?:delay|wait|hold-?up|silence)",
]

/** Whatever is asked: what has been done, and what tells that it is under way. */
const OF_WHAT = [
  `(?:what|which|who|who's|whom|how \\w+|where|why)\\b[\\w' -]{3,80}? (?:so far|yet|by now|already)$`,
  `(?:what|which(?: [\\w-]+){0,3}|whom?|how (?:many|much)(?: of)?(?: [\\w-]+){0,3}) (?:else )?(?:have|has|'ve)(?:n't)? (?:(?:${YOU}|they|anyone|been|${IT}) )?(?:already )?${but("read|liked|loved|enjoyed|learned|worked with|lived|wanted|needed|changed your|brought you|been")}${PAST}\\b`,
]

const AT_WHICH = ["(?:at|in) (?:what|which) (?:stage|state|point|shape|step)"]

/** Questions that ask how far, where, when, what is left, who and why not; they open a clause. */
export const HOW_FAR: readonly Cued[] = [
  opensWith("how", HOW),
  opensWith("where", WHERE),
  opensWith("(?:by |until |till )?when", WHEN),
  opensWith("what", WHAT),
  opensWith("who|which|what", WHO),
  opensWith("why", WHY),
  opensWith("at|in", AT_WHICH),
  opensWith("what|which|who|how|where|why", OF_WHAT),
]
