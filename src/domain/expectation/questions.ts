import { anyOf, but, opens } from "./patterns.ts"
import { YOU_OR_WE as YOU } from "./people.ts"

const OUR_THING = "(?:the|your|our|my|that|this|those|these) [\\w' -]{2,50}?"
const IT = `(?:${anyOf("it, this, that, things?, everything, all")}|${OUR_THING})`
/** What tells of progress. */
export const STATE = anyOf(`
  status, state, latest(?= *(?:$|[,.!]|on\\b|with\\b|from\\b|about\\b|please|status|news|progress)), progress, news, updates?, hold-?up, hold up,
  delay, eta, timeline, timing, state of play, rundown, heads[ -]up, progress report, status report
`)
/** What work is when it is done, or on its way there. */
const DONE = anyOf(`
  done, ready, finished, complete, completed, sent, signed, published, booked, live, out, in place, on track, on schedule, on course, on time,
  on target, under control, sorted, settled, confirmed, ordered, paid, merged, fixed, written, printed, approved, submitted, delivered, shipped,
  started, under way, underway, in hand, coming along, coming together, going well, going ok, going okay, going ahead, going to plan,
  going according to plan, progressing, moving, finali[sz]ed, agreed, announced, deployed, resolved, closed, arranged, scheduled, prepared,
  organi[sz]ed, locked, drafted, set up, good to go, all set, taking shape, tested, uploaded, posted, reviewed, taken care of, dealt with, handled,
  cleared, installed, migrated, any closer, any further, much closer, missing, outstanding, still open, still on, still good, left to do, through,
  launched, up and running, gone out, there(?= *$| yet| now), back yet, in yet, nearly there, almost there, nearly done, almost done, in the post,
  behind, behind schedule, ahead of schedule, stuck, blocked, being worked on, being done, up to date, green, working now, working yet, done with, slipping, at risk, far along, half-?way, half done, going to be late, realistic, likely, feasible, the date, the plan, still possible, wrapped up, squared away, in the bag, in shape,
  (?:all right|alright|ok|okay|fine|good)(?= (?:with|for) (?:the|your))
`)
const NEARLY = `(?:${anyOf("all, nearly, almost, still, already, now, fully, finally, really, actually, being, been, totally, properly, ever")} +)?`
/** The subject of a question: no "there is", no small talk. */
const SUBJECT = `(?!there\\b|it (?:true|ok|okay|alright|all right)\\b|you (?:coming|free|available|around|in|at|going)\\b)(?:[\\w'-]+ +){1,6}?`
const THEN =
  "(?= *(?:$|[,)]|(?:by|for|on|with|at|yet|now|from|in|to|or|and|already|so far|of|this|next|today|tomorrow|then|before|after|until|as|too|well)\\b))"

const PRIVATE = anyOf(`
  you, your (?:weekend|holiday|day|family|mother|father|mum|mom|dad|kids|children|son|daughter|wife|husband|partner|back|knee|health|evening|morning|trip|flight|move|exam|cold|new [\\w-]+),
  the (?:new [\\w-]+|weather|food|family|kids|baby|weekend|holiday|view|concert|party|wedding)
`)
/** What happens in work, to whoever does it: "Did legal sign off?", "Has the date slipped?" */
const WORK_DONE = anyOf(`
  signed(?: off)?, replied, answered, responded, approved, confirmed, agreed, accepted, decided, delivered, paid, shipped, arrived, launched, landed, slipped, moved, worked, closed, cleared,
  passed, booked, registered, returned, submitted, published, completed, finished, started, merged, voted, come back, got back, gotten back, gone, changed, happened, improved, fixed, failed, stopped, stalled, sold
`)
const WORK = anyOf(`
  sign(?: off)?, reply, answer, respond, approve, confirm, agree, accept, decide, deliver, pay, ship, arrive, launch, land, slip, move, work(?: out)?, close, clear, pass, book, register, return,
  submit, publish, complete, finish, start, merge, vote, come (?:back|in|through|off|together|out)(?! from), get back, go (?:out|through|live|ahead|off|anywhere), go$, change, happen, turn up, fail, stop, stall, fit, sell, get anywhere
`)
/** Of experience and taste, not of work: "Have you met Priya?", "Did you like the soup?" */
const LIVED = but(`
  met, been (?!able), ever, seen, read, eaten, slept, lost, noticed, known, used, visited, considered, thought, tried, worked with, heard (?:of|about|that|the), heard from (?:your|my),
  enough, everything you, all you, lunch, got to know, got (?:my|your|time|enough|everything|the time|any (?:idea|plans|children|brothers|pets)|an? (?:minute|moment|second|car|dog|cat|pen|cold|lift|spare|preference|favou?rite)), had (?:lunch|a good|a nice|enough|breakfast|dinner|coffee), a (?:minute|moment|second), time for,
  enjoyed, loved, liked, wanted, needed, wondered, always, never
`)
const TASTED = but(`
  see, hear (?!back), know, like, enjoy, sleep, have, want, need, watch, notice, mean, feel, love, think, believe, reali[sz]e, grow, catch, eat, live, use, used,
  find (?:it|the place|your|everything|that), make it (?:to|home|back|through), get (?:my|home|back|the (?:message|mail|email|e-mail|note|link|invite|memo|key)|your|in|up|some (?:rest|sleep)),
  read (?:my|the (?:news|article|paper)), go (?:on|away|to the|out|home), meet (?:up|anyone|anybody|her|him|them|my), miss, wonder, consider, try, study, come, offer,
  remember (?:me|when|how|what|who|that|jo|my), really (?:like|enjoy|mean|think)
`)
/** How something is called that has not been done to it by anyone: "Is it closed on Mondays?" */
const ADJECTIVES = but(`
  closed, heated, married, interested, tired, supposed, allowed, located, required, needed, expected, limited, related, included, licensed, delayed, used, called, named, based,
  worried, involved, invited, covered, crowded, haunted, furnished
`)

/** Questions about progress by their form; they open a clause. */
export const QUESTIONS = [
  // How far, how is it going, how did it go, how many are left
  `how (?:${anyOf("far, close, near, much further, much longer, much more time")}|long (?:until|till|before|will it|do ${YOU} (?:still )?need|is it going|more)|soon (?:can|will|could|do))`,
  `how(?:'s|s| is| are| have| has|'re) +(?!${PRIVATE}\\b)(?:${IT}|${YOU}) +(?:been )?${anyOf("going, coming, looking, shaping, progressing, doing, getting, moving, developing, proceeding")}`,
  `how(?:'s|s| is| are) +(?!${PRIVATE}\\b)(?:it|things?|everything|(?:the|your) [\\w-]+(?: [\\w-]+){0,4})$`,
  `how(?:'s|s| is| are|'re) +${YOU} +(?:getting|coming|progressing|tracking|faring|placed|fixed for|doing (?:on|with|so far|for time|against))`,
  `how(?:'d| did| was| has| have) +(?!${PRIVATE}\\b)${IT} +${anyOf("go, gone, been going, turn out, come out, work out")}`,
  `how (?:many|much)\\b(?=.*\\b${anyOf("left, missing, open, done, so far, still, remain, remaining, outstanding, have you, have we, did you, are we, are you, confirmed, finished, ready, sold, sent, spent, to go, already")}\\b)${but("(?:seats|tickets|people) (?:are|is) there")}`,
  `how ${anyOf("complete, ready, confident, sure, certain, advanced, likely, realistic, late, far along, far behind, well prepared, on track")} (?:is|are|will)`,
  "how goes (?:it|the|your)",
  "how (?:many|much) .{1,40}?\\b(?:have|has) (?:we |you |been |already )?(?!you\\b)\\w+",
  // Where it stands, when it comes
  `where (?:are|'re|do|does|did) +(?:${YOU}|${IT}) +(?:stand(?! on the)|at|with|on|up to|now|today|currently)`,
  `where (?:are|'re) ${YOU}(?=$|[,)])`,
  `where (?:did|does|will) (?:${YOU}|${IT}) (?:land|end up|get to|leave us|leave you)`,
  `where(?:'s|s| is| are) +(?:my|the|your|that|those) (?:\\w+ )?${anyOf("draft, report, list, figures, numbers, notes, slides, contract, invoice, plan, budget, summary, minutes, proposal, quotes?, update, deck, copy, version, file, sheet, offer, results?")}`,
  `(?:by )?when ${anyOf("will, can, could, might, may, should, shall, would, do, am, are")} +(?:i|they|${YOU}|${IT}) +(?:\\w+ ){0,4}?${anyOf("see, have, get, expect, receive, hear, finish, deliver, send, submit, ready, done, finished, complete, available, out, live, published, signed, start, know more, be in, be through, plan to, hope to, think you, going to, likely to, \\w+ing (?:it|them|this|that|the)")}${but("you|lunch|dinner|coffee|a (?:chat|word|coffee|drink)|together")}`,
  "when (?:do|will|can|are) (?:you|we) +(?:still )?(?:file|deliver|publish|open|launch|ship|print|hand|submit|send|sign|start|begin|wrap|close|install|move in|test|present|go (?:live|to print|out|public)|filing|delivering|opening|launching|shipping|printing|handing|submitting|starting|signing|testing)",
  `when(?:'s|s| is| are) +${IT} +${anyOf("going, ready, done, finished, coming, available, live, likely, expected, landing, arriving")}`,
  // What is left, what state it is in, why it is not there
  `what(?:'s|s| is| was| are) +(?:the +|your +|our +)?(?:current |real |expected )?${STATE}`,
  `what(?:'s|s| is| was| are) +${anyOf("left, missing, outstanding, pending, still, holding, taking, happening, going on, been happening, been done, keeping, stopping, blocking, next, the next step, new (?:with|on|about)")}`,
  `what (?:have|did) ${YOU} +${anyOf("got, get (?:done|finished|through), gotten, done, do, achieved?, managed?, finish, finished, completed?, been (?:up to|doing|working)")}`,
  "what ?(?:cha|ya|are ya) (?:working on|up to with|doing with)",
  "what (?:are|'re) you (?:working on|doing (?:about|on|with)|up to with)",
  "what(?:'s| is| are| might| could| will)? (?:going to |likely to )?(?:stop|keep|prevent|hold up|delay)\\b|what(?:ever)? (?:happened (?:with|to|about)|went wrong|became of|has become of|came of|can i tell|should i tell|shall i tell|do i tell)",
  "what (?:stage|percentage|share|progress|remains)",
  `why ${anyOf("is, are, was, has, have, hasn't, haven't, isn't, aren't, didn't, did, does, do")} +(?:they|nothing|nobody|there|${YOU}|${IT}) +(?:\\w+ ){0,3}?${anyOf("taking, take, long, late, delayed, done, ready, happened, moved, finished, stuck, heard, sent, started, open, progress, update, yet, still, been \\w+, slip, slipped, fail, failed, stop, stopped, stalled, behind")}`,
  "why (?:the|this|such a) (?:long )?(?:delay|wait|hold-?up)",
  // Have you, has it, did you
  `(?:have|haven't|havent|'ve) +${YOU} +(?:already |actually |even |just |at least |by any chance )?${LIVED}(?:${anyOf(`
    had (?:a|the|any) (?:chance|time|luck|opportunity|look|word|moment to|news|answer|reply|response|feedback), heard (?:back|anything|from), been able,
    got (?:round|around|anywhere|hold|the|back|any further|an answer|through), got (?:a|any|the) (?:\\w+ )?(?:draft|version|date|quote|answer|reply|result|figure|timeline|list|signature|permit|slot|price)s?, made, begun, written, spoken, done, sent, found, taken, put, set, gone, given, started, signed,
    shown, chosen, drawn, told, run, cut, brought, bought, built, sold, paid, held, left, kept, won
  `)}|\\w{2,}ed)`,
  "have we +(?:got|had|heard|reached|found|made)",
  `${anyOf("have, haven't, has, hasn't, did, didn't, is, are, isn't, aren't, was, were, does, do")} +(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)`,
  `(?:has|have|hasn't|haven't) +${SUBJECT}${anyOf("been (?!to\\b)\\w+, gone out, gone live, come (?:in|back|through|together), moved, changed, happened, started, arrived, improved, landed, shipped, cleared")}`,
  `(?:has|have) there been (?:any )?${anyOf("news, progress, movement, changes?, word, developments?, reply, answer")}`,
  `(?:did|didn't|didnt) +(?:you|u|ya|you guys|you all) +(?:actually |already |also |ever |even )?${TASTED}\\w+`,
  "(?:didn't|didnt) +(?:you|u) +(?:say|want|plan|promise|mean|intend)",
  `(?:did|didn't) +(?!you\\b)${SUBJECT}(?:ever |actually |finally )?(?:${WORK}|get ${but("home|well|there|married")}\\w+(?:ed|ne|nt|de|en|ut|ld))(?! (?:you|your|my|me)\\b)`,
  `(?:have|has|haven't|hasn't|had) +(?!you\\b|the (?:rain|snow|weather|fever|noise)\\b)${SUBJECT}${WORK_DONE}(?! (?:you|your|my|me)\\b)`,
  `(?:have|did) we +${but("met|meet|enjoy|see|seen|know|lose|have|had a (?:good|nice)|really|ever|talked about your")}\\w+`,
  "(?:was|were|wasn't|weren't) +(?:it|that|this|they|everything|all|the [\\w -]{2,40}?|your [\\w -]{2,40}?) +(?:ever |finally |actually )?(?!closed|tired|interested|worried|based|named|called|bored|scared|pleased|heated)\\w+(?:ed|ent|id|ne|ut|en|ept|ought)(?=$|[ ,])",
  `(?:where|how far) (?:did|have|had) ${YOU} +(?:get|got|gotten|come)`,
  `how (?:did|have) ${YOU} +(?:get|got|gotten|come|fare|fared) (?:on|along|with)`,
  "(?:should|do) i (?:be|need to be|have to be|need to) (?:worried|worry|concerned)",
  "can (?:you|we) still (?:make|finish|hold|do)|are (?:you|we) (?:still )?going to (?:make|finish|manage|get there)",
  // Is it done, are we on track, will it be ready
  `(?:is|are|isn't|aren't|was|were) +${SUBJECT}${NEARLY}${DONE}${THEN}`,
  "(?:is|are) +(?:all (?:the |your |our )?|the |your |our )[\\w -]{2,40}? (?:up|in|away|off|through)(?= *$| yet| now| already)",
  `(?:is|are) +${anyOf("the, all the, all, your, our, everything, it, this, that, they")} +(?:[\\w'-]+ +){0,4}${ADJECTIVES}\\w{2,}ed(?: yet| now| already| by .{1,30})?$`,
  `(?:are|aren't|'re) +${YOU} +${NEARLY}${but("coming")}(?:${DONE}|${anyOf("making (?:any |good )?(?:progress|headway), getting anywhere, working on, there, close, in good shape, good for, going to (?:make|be done|finish), able to finish, expecting to finish, where, (?:still )?(?:aiming|shooting|heading|planning|looking) (?:for|at|to), going to be (?:late|ready|on time|done), confident (?:about|that|of), far behind, late, slipping")})`,
  `(?:is|are) there (?:any|an|some|a) +${anyOf("news, progress, updates?, word, movement, eta, draft, first version, version, results?, response, answer, reply, sign")}`,
  "is there (?:anything|something) (?:new|to (?:see|show|report|look at)|i can (?:see|look at|read))",
  `(?:will|won't|would) +(?:${YOU}|${IT}|they) +(?:still |really |even |all )?(?:be ${anyOf("ready, done, finished, complete, on time, live, out by, able to (?:finish|deliver), through, published, sent, signed")}|make (?:it (?:by|on time|in time)|(?:the|that|our|your) (?:date|deadline|\\w+day)|\\w+day)|have ${IT} (?:by|ready|done|finished|for)|${anyOf("finish, manage (?:it|that|by|to finish), hold the date, hit (?:the|our|that|\\w+day), go out (?:on|by|in), get (?:it|this|that|there) (?:done|finished|by|in)")})`,
  "(?:will|won't) +(?:the|your|our|all) [\\w -]{2,40}? be (?:up|in|there|out|here|ready|done)",
  `(?:do|does) +(?:${YOU}|it|i) +(?:have|get|got) +${anyOf("an update, any (?:updates?|news), news, a draft, an eta, a first, something (?:to show|i can), anything (?:to show|yet|new|for me), the (?:numbers|results|figures|draft|report|list), a (?:date|version|status|timeline|rough idea (?:when|how))")}`,
  "do you (?:think|expect|reckon|believe) (?:you'll|you will|we'll|we will|it'll|it will|to) (?:be |get |have )?(?:make|finish|manage|done|ready|deliver|finished|it |on time)",
  "do you (?:think|expect|reckon|believe) .{1,40} will (?:still )?(?:hold|make|be (?:done|ready|finished|out|there|on time|late)|work|finish|hit|come|slip)",
  "(?:can|could) (?:you|we) (?:still )?(?:make|hit|hold|keep|meet) (?:the (?:date|deadline|launch)|that (?:date|deadline)|our|\\w+day)",
  "(?:is|are) .{1,30} still (?:on|realistic|likely|feasible|possible|ok|okay|fine|good|going ahead|happening|(?:the|your|our) (?:date|plan|target|deadline))",
  "do you know (?:when|how far|how long|where we|whether it's done)",
  `(?:can|could|may|might) +(?:i|we) +(?:please |already |just |maybe )?${anyOf("see, have a look at, take a look at, look at, have a peek, peek at, read, get a look, have a look")}(?! you\\b)`,
  `(?:can|could|may|might) +(?:i|we) +(?:please )?(?:get|have|see) (?:an? |the |some |any )?(?:\\w+ ){0,3}?${STATE}`,
  // Any news, update please
  `any(?:thing)? +${anyOf("news, updates?, progress, movement, word, luck, eta, developments?, joy, sign of, results?, reply, answer, response, feedback, headway, new(?: on| about| from| to report|$), (?:problems?|issues?|trouble|hiccups|blockers|surprises|obstacles)(?: (?:with|on|so far)|$), idea (?:when|how far|how long), to report, to show")}(?! from (?:your|my))`,
  "(?:got an?|quick|brief|short) +(?:update|status)",
  "(?:status|update|eta)(?: (?:update|report|check))?,? (?:please|pls|plz)$",
  `(?:where|how far) ${YOU} (?:at|with|on)`,
].map(opens)

const PAST =
  "(?:got|sent|made|found|heard|spoken|written|done|told|met|put|rung|begun|chosen|drawn|shown|bought|paid|sold|built|given|taken|gone|\\w{2,}ed)"

/** Statements that a question mark, or a tag, makes a question: "The hall is booked?", "You called them, right?" */
const TAGGED = `(?:,? *(?:right|yes|no|correct|yeah|ok|i hope|isn't it|aren't they|haven't you|didn't you|hasn't it|is it|did you|have you|aren't you|aren't we))?$`

/** Cut short, so that only the question mark tells: "Done?", "Hall booked?", "Heard back?", "And the posters?" */
export const ELLIPSES = [
  `(?:so )?(?:you|u) +(?:did |'ve |have |already )?${but("need|feed|speed|agree|interested|tired|married|invited|supposed|used|worried|ok|okay|sure|free|all right")}(?:called|sent|spoke|talked|told|${PAST})\\b.{0,60}?${TAGGED}`,
  `(?:so )?(?:it's|it is|that's|they're|they are|all is|everything is|everything's|(?:the|your|our) [\\w' -]{2,40}? (?:is|are|was|has been|have been)) +${NEARLY}${DONE}.{0,40}?${TAGGED}`,
  `(?:so )?(?:we're|you're|it's|it is|that's|they're|we are|you are) +(?:[\\w-]+ +){0,4}?(?:behind|late|ahead|short|stuck|over budget|off track|on track)\\b.{0,20}?${TAGGED}`,
  `(?:so )?(?:it's|it is|that's|they're|the [\\w -]{2,30} is) not .{0,30}?(?:yet|there|ready|done)${TAGGED}`,
  "(?:the )?(?:status|update|progress|eta)(?: (?:update|report|check))?(?: (?:on|of|for) .{1,60})?$",
  `${anyOf("still, all, everything, everyone, we're, you're")} +(?:still )?${anyOf("on (?:track|schedule|course|target|time), ready, done, set, in hand, under control, going (?:well|ok|okay|to plan), good, fine, clear, according to plan")}(?! for (?:lunch|dinner|coffee))`,
  `${anyOf("done, ready, finished, on track, on schedule, there, booked, signed, good, set")}(?: (?:yet|already|now|(?:for|with|by|on) ${but("lunch|dinner|coffee|a|me|you")}.{1,40}))?$`,
  "(?:still |already )?(?:making|getting|planning|aiming|moving|progressing|coming (?:along|together)|going (?:well|ok|okay|ahead|to plan))\\b(?! (?:you|me|lunch|dinner|coffee|married))[\\w -]{0,60}$",
  "(?:is )?(?:everything|all|things?) (?:ok|okay|alright|all right|fine|good|well) (?:with|on|at|for) (?:the|your|friday|monday|tuesday|wednesday|thursday)",
  "anything (?:i can|to|worth) (?:see|seeing|show|look(?:ing)? at|read|report)",
  "(?:still (?:no|nothing|not|waiting)|nothing|not (?:done|finished|ready|there|sent)|no (?:news|draft|answer|reply|progress|word))(?! to)",
  `(?:and|so|what about|what of),? +(?:the|your|our) ${but("weekend|kids|family|children|holiday|wife|husband|mother|father")}[\\w -]{2,40}$`,
  `${but("are|is|was|who|what|why|have|you|i|want|need|feeling|how|did|do")}(?:the |all |all the |your )?[\\w-]+(?: [\\w-]+)? ${NEARLY}(?:${DONE}|up|in|down)(?: yet| already| now)?$`,
  `${PAST} ${anyOf("the, that, those, it, them, him, her, your, all, any, everything, anything, with, to, back, hold, in touch, through, round, around")}${but("news|match|game|film|message")}.{0,60}$`,
].map(opens)
