import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { DONE, IS_DONE, IT, NEARLY, PRIVATE, STATE, SUBJECT, THEN, YOU } from "./progress-words.ts"

/** How something is called that nobody has done to it: "Is it closed on Mondays?" */
const ADJECTIVES = but(`
  closed, heated, married, interested, tired, supposed, allowed, located, required, needed, expected, limited, related,
  included, licensed, delayed, used, called, named, based, worried, involved, invited, covered, crowded, haunted, furnished, permitted, prohibited, forbidden,
  banned, advised, recommended, listed, staffed, paved, sheltered, fenced, gated, dedicated, retired, qualified,
  experienced, gifted, excited, bored, confused, annoyed, surprised, pleased, scared, complicated, old-fashioned
`)
const DEADLINE =
  "(?:by (?:\\w+day|noon|then|tomorrow|tonight|lunch|easter|christmas|next|the (?:end|\\d|first|second|third)|\\d)|in time|on time|for (?:easter|christmas|the (?:weekend|meeting|opening|launch|season)))"
/** Whatever is asked, a deadline tells that it is under way: "Is the fence up by Easter?" */
const IN_TIME = `+(?!you (?:be )?(?:free|back|home|there|in|around|available|coming|leaving)|there\\b|it (?:possible|ok|okay|all right|fine)|.{1,40} due\\b|.{1,30} open\\b)(?:[\\w'-]+ +){1,8}?${DEADLINE}`
const CHANCE = "(?:any|a|some) (?:chance|hope|danger|risk) (?:of|that|it|we|the)(?! you)"

const IS = [
  `(?:is|are|isn't|aren't|was|were) +${SUBJECT}${NEARLY}${DONE}${THEN}`,
  "(?:is|are|isn't|aren't) +(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)",
  `(?:is|are|isn't|aren't) ${IN_TIME}`,
  `(?:is|are) +(?!${PRIVATE}\\b)(?:all (?:the |your |our )?|the |your |our )[\\w -]{2,40}? (?:(?:up|in|on|away|off|through|back)(?= *$| yet| now| already)|back (?:from|with|where|in|on|at)|on site|in stock|in the (?:oven|post|mail|works|making)|with (?:the|our) [\\w-]+$|happy with (?:the|it|that))`,
  "(?:is|are) (?:it|they|all|everything|those|these) (?:in|out|up|back|through|over)(?=$| yet| now| already)",
  "(?:is|are) (?:anyone|anybody|somebody|someone|they|he|she|you|we) (?:still |already )?(?:working )?on it",
  "(?:is|are) (?:anyone|anybody|somebody|someone) (?:[\\w-]+ )?\\w{2,}ing",
  `(?:is|are) +(?!you\\b|your\\b|${PRIVATE})[\\w' -]{2,40}? still (?:\\w+ing|under|in|at|with|to)\\b`,
  "are we still",
  "is (?:anything|something) (?:blocking|holding|stopping|slowing) (?:you|us|it|things)",
  "is (?:anything|something|nothing|a decision|any \\w+) (?:been )?(?:\\w+ed|done|made|found|sent|said|taken)",
  `(?:is|are) +(?!you\\b|there\\b|he\\b|she\\b|${PRIVATE})(?:[\\w'-]+ +){1,5}${ADJECTIVES}(?:\\w{2,}ed|shot|cut|built|made|written|bought|sold|hung|laid|dug|cast|drawn|sewn|sent|spread|told|chosen|given|taken|found|swept|kept|paid|met|run|shut|read|won|begun)(?: yet| now| already| by (?:\\w+day|now|then|noon|the \\d|tomorrow|tonight|\\d).{0,20})?$`,
  `(?:are|aren't|'re) +${YOU} +${NEARLY}${but("coming")}(?:${DONE}|${anyOf(`
    making (?:any |good )?(?:progress|headway), getting anywhere, working on, there(?=$| yet| now), close, in good shape,
    good(?: for|$), go for, doing the, looking good, going to (?:make|be done|finish), able to finish, expecting to finish, where, far behind, late, slipping,
    (?:still )?(?:aiming|shooting|heading|planning|looking) (?:for|at|to), going to be (?:late|ready|on time|done),
    confident (?:about|that|of)
  `)})`,
  "are (?:you|we) (?:still )?going to (?:make|finish|manage|get (?:there|through|it|this|that|the))",
  "are (?:we|you|they) (?:\\w+ ){1,3}on (?:time|schedule)",
  `(?:is|are) there (?:any |an |some |a )?(?:[\\w-]+ ){0,2}?${anyOf("timeline, date for, schedule, news, progress, updates?, word, movement, eta, draft, first version, version, results?, response, answer, reply, sign")}`,
  "am i getting (?:something|anything|it|the)",
  "is there .{1,40} (?:yet|so far|by now)",
  "is there (?:anything|something) (?:new|to (?:see|show|report|look at)|(?:i|we) can (?:see|look at|read)|(?:i|we) should (?:be worried|worry))",
  `is there (?:still )?${CHANCE}`,
  `is there (?:any|a) chance +${IS_DONE}`,
  "(?:is|are) .{1,30} still (?:on(?! (?:holiday|leave|the road|vacation))|\\w+day|realistic|likely|feasible|possible|ok|okay|fine|good|going ahead|happening|(?:the|your|our) (?:date|plan|target|deadline))",
]

const WILL = [
  `(?:will|won't) ${IN_TIME}`,
  "will (?:it (?:still )?be|we (?:still )?(?:make|hold)|\\w+day (?:still )?hold) ?(?:\\w+day)?$",
  "will (?:we|you|they) (?:\\w+ ){1,3}on (?:time|schedule)",
  `(?:will|won't) +(?!you\\b|.{1,30} be closed)${SUBJECT}(?:still )?(?:be ${NEARLY}${DONE}${THEN}|make it (?:by|this|on|in time)|make it$)`,
  "will (?:i|we) (?:see|get|have|hear|receive) (?!you\\b)",
  `(?:will|won't|would) +(?:${YOU}|${IT}|they) +(?:still |really |even |all )?(?:${anyOf(`
    be (?:ready|done|finished|complete|on time|live|out by|able to (?:finish|deliver)|through|published|sent|signed),
    make (?:it (?:by|on time|in time)|(?:the|that|our|your) (?:date|deadline|\\w+day)|\\w+day), finish,
    have ${IT} (?:by|ready|done|finished|for), manage (?:it|that|by|to finish), hold the date, hit (?:the|our|that|\\w+day),
    go out (?:on|by|in), get (?:it|this|that|there) (?:done|finished|by|in)
  `)})`,
  "will there be (?:something|anything|an update|news)",
  "(?:will|won't) +(?:the|your|our|all) [\\w -]{2,40}? be (?:up|in|there|out|here|ready|done)",
]

const CAN = [
  "(?:can|may|could|should|shall|do) (?:i|we) (?:expect|count on|look forward to) (?!you\\b)",
  "can (?:you|we) still (?:make|finish|hold|do)|can (?:we|you|they) (?:\\w+ ){1,3}on (?:time|schedule)",
  "(?:can|could) (?:you|we) (?:still )?(?:make|hit|hold|keep|meet) (?:the (?:date|deadline|launch)|that (?:date|deadline)|our|\\w+day)",
  "(?:can|could|may|might) +(?:i|we) +(?:please |already |just |maybe )?(?:see|have a look at|take a look at|look at|have a peek|peek at|read|get a look|have a look)(?! you\\b)",
  `(?:can|could|may|might) +(?:i|we) +(?:please )?(?:get|have|see) (?:an? |the |some |any )?(?:\\w+ ){0,3}?${STATE}`,
  `(?:would you say|can i (?:assume|take it)) +${IS_DONE}`,
  `shouldn't ${IT} (?:be|have been|have) ${NEARLY}(?:${DONE}|here)${THEN}`,
  "should i (?:be|need to be) (?:worried|concerned)",
]

const DO = [
  "(?:does|do) +(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)",
  "do (?:we|you|they) (?:\\w+ ){1,3}on (?:time|schedule)|do i (?:have|need) to (?:be worried|worry|be concerned)",
  "(?:does|do) (?:the|our|your|that) [\\w -]{2,30}? (?:still )?stand$",
  "does (?:it|that|everything|the (?:date|plan|timeline|schedule)) (?:still )?(?:look (?:ok|okay|good|fine|realistic|likely|feasible|possible|like (?:we|you|it))|hold|stand)(?! on me)",
  "do you (?:think|expect|reckon|believe) (?:you'll|you will|we'll|we will|it'll|it will|to) (?:be |get |have )?(?:make|finish|manage|done|ready|deliver|finished|it |on time)",
  "do you (?:think|expect|reckon|believe) .{1,40} will (?:still )?(?:hold|make|be (?:done|ready|finished|out|there|on time|late)|work|finish|hit|come|slip)",
  `(?:do|does) +(?:${YOU}|it|i) +(?:have|get|got) +${anyOf(`
    an update, any (?:updates?|news), news, a draft, an eta, a first, something (?:to show|i can),
    anything (?:to show|yet|new|for me), the (?:numbers|results|figures|draft|report|list), an answer, a decision, a yes,
    a (?:date|version|status|timeline|reply|quote|feel for|sense of|rough idea (?:when|how)|(?:\\w+ )?idea when)
  `)}`,
  "do i get (?:something|anything|it|the)|do you have (?:something|anything) for (?:me|us)",
  "do we hold|do you see (?:us|it|them) making|does \\w+day (?:still )?(?:look|hold|stand)",
  "do (?:you|we) have (?:a|an|the|any) (?:signed )?(?:contract|signature|permit|quote|approval|date|answer|decision|numbers|draft|result)s?(?: back)?$",
  "(?:does|do) the [\\w-]+ have (?:the|everything|it)(?: \\w+)?$",
  "do (?:you|we) have all (?:the|your|of)|do we have (?:everything|enough \\w+|all|confirmation|approval|agreement|enough \\w+ to)",
  "do (?:you|we) know (?:yet )?(?:when|how far|how long|where we)",
  `(?:do (?:you|we) know (?:if|whether)|do you (?:think|reckon|feel)) +${IS_DONE}`,
]

const ANY = [
  `any(?:thing)? +${anyOf(`
    news, updates?, progress, movement, word, luck, eta, developments?, joy, sign of, results?, reply, answer, response,
    feedback, headway, replies, takers, bites, decisions?(?= *$| on| from| about), sign-?ups, bookings, new(?: on| about| from| to report|$), idea (?:when|how far|how long), to report, to show, closer,
    (?:problems?|issues?|trouble|hiccups|blockers|surprises|obstacles)(?: (?:with|on|so far)|$)
  `)}(?! from (?:your|my))`,
  "any (?!idea)[\\w -]{2,40} (?:yet|so far|by now)",
  `any chance +${IS_DONE}`,
  "anything (?:happened|changed|moved|decided|come (?:in|back)|to tell (?:me|us))",
  "anything (?:blocking|holding|stopping|slowing) (?:you|us|it|things)|anything (?:i|we) should (?:be worried|worry)",
]

const STATUS = [
  "(?:got an?|quick|brief|short) +(?:update|status)",
  "(?:current |short |quick )?(?:status|update|eta|progress)(?: (?:update|report|check))?(?: (?:on|of|for) .{1,40}?)?,? (?:please|pls|plz)$",
]

/** Questions that ask whether it is done, on its way, or likely; they open a clause. */
export const ON_TRACK: readonly Cued[] = [
  opensWith("is|are|am|'re|was|were", IS),
  opensWith("will|won't|would", WILL),
  opensWith("can|could|may|might|would|should|shall|do", CAN),
  opensWith("do", DO),
  opensWith("any", ANY),
  opensWith("got|quick|brief|short|current|status|update|eta|progress", STATUS),
]
