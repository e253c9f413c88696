import { opening, opens } from "./clauses.ts"
import { anyOf, type Sentence, type Span, spans, whole } from "./text.ts"

const YOU = "(?:you|u|ya|you guys|you all|we)"
const IT = "(?:it|this|that|things?|everything|all|(?:the|your|our|my) [\\w' -]{2,50}?)"
const STATE = anyOf(`
  status, state, latest(?= *(?:$|[,.!]|on\\b|with\\b|from\\b|about\\b|please|status|news|progress)), progress, news, updates?, hold-?up, hold up, delay, eta, timeline, timing, state of play, rundown, heads[ -]up, progress report, status report
`)
/** What work is when it is done, or on its way there. */
const DONE = anyOf(`
  done, ready, finished, complete, completed, sent, signed, published, booked, live, out, in place, on track, on schedule, on course, on time, on target, under control,
  sorted, settled, confirmed, ordered, paid, merged, fixed, written, printed, approved, submitted, delivered, shipped, started, under way, underway, in hand, coming along, coming on,
  coming together, going well, going ok, going okay, going ahead, going to plan, going according to plan, progressing, moving, finali[sz]ed, agreed, announced, deployed, resolved, closed,
  arranged, scheduled, prepared, organi[sz]ed, locked, drafted, set up, good to go, all set, taking shape, tested, uploaded, posted, reviewed, taken care of, dealt with, handled, cleared,
  installed, migrated, any closer, any further, much closer, there yet, missing, outstanding, open, still on, still good, left to do, through, launched, up and running, gone out, back yet,
  in yet, nearly there, almost there, nearly done, almost done, in the post, behind, behind schedule, ahead of schedule, stuck, blocked, being worked on, being done, up to date, working now, working yet
`)
const NEARLY =
  "(?:all |nearly |almost |still |already |now |fully |finally |really |actually |being |been |totally |properly |ever )?"
// The subject of a question: not "there", no bare article of something new.
const SUBJECT =
  "(?!there\\b|it true|it ok|it okay|it alright|you (?:coming|free|available|around|in|at|going)\\b)(?:[\\w'-]+ +){1,6}?"
const AFTER =
  "(?= *(?:$|[,)]|(?:by|for|on|with|at|yet|now|from|in|to|or|and|already|so far|of|this|next|today|tomorrow|then|before|after|until)\\b))"

const PRIVATE =
  "(?:you|your (?:weekend|holiday|day|family|mother|father|mum|mom|dad|kids|children|son|daughter|wife|husband|partner|back|knee|health|evening|morning|trip|flight|move|exam|cold|new [\\w-]+)|the (?:weather|food|family|kids|baby|weekend|holiday|new job|view))"
/** Of experience and taste, not of work: "Have you met Priya?", "Did you like the soup?" */
const EXPERIENCE = anyOf(`
  met, been, ever, seen, read, eaten, slept, lost, noticed, known, used, visited, considered, thought, tried, worked with, heard (?:of|about|that|the), heard from (?:your|my), enough, everything you, all you, lunch, got to know,
  got (?:a|any|my|your|time|enough|the time|everything), had (?:lunch|a good|a nice|enough|breakfast|dinner|coffee), a (?:minute|moment|second), time for, enjoyed, loved, liked, wanted, needed, wondered, noticed, always, never
`)
const TASTE = anyOf(`
  see, hear, know, like, enjoy, sleep, have, want, need, watch, notice, mean, feel, love, think, believe, reali[sz]e, grow, catch, eat, live, used, use, find (?:it|the place|your|everything|that), make it (?:to|home|back|through),
  get (?:my|home|back|the (?:message|mail|email|e-mail|note|link|invite|memo|key)|your|in|up|some (?:rest|sleep)), read (?:my|the (?:news|article|paper)), go (?:on|away|to the|out|home), meet (?:up|anyone|anybody|her|him|them|my), miss, wonder,
  remember (?:me|when|how|what|who|that), consider, try, study, come, really (?:like|enjoy|mean|think)
`)

/** Questions by their form; they open a clause. */
const QUESTIONS = [
  // How far, how is it going, how did it go, how many are left
  `how (?:far|close|near|much further|much longer|much more time|long (?:until|till|before|will it|do ${YOU} (?:still )?need|is it going|more)|soon (?:can|will|could|do))`,
  `how(?:'s|s| is| are| have| has|'re) +(?!${PRIVATE}\\b)(?:${IT}|${YOU}) +(?:been )?(?:going|coming|looking|shaping|progressing|doing|getting|moving|developing|proceeding)`,
  `how(?:'s|s| is| are) +(?!${PRIVATE}\\b)(?:it|things?|everything|(?:the|your) [\\w-]+(?: [\\w-]+){0,4})$`,
  `how(?:'s|s| is| are|'re) +${YOU} +(?:getting|coming|progressing|doing (?:on|with|so far|for time|against))`,
  `how(?:'d| did| was| has| have) +(?!${PRIVATE}\\b)${IT} +(?:go|gone|been going|turn out|come out|work out)`,
  `how (?:many|much)\\b(?=.*\\b(?:left|missing|open|done|so far|still|remain|remaining|outstanding|have you|have we|did you|are we|are you|confirmed|finished|ready|sold|sent|spent|to go|already)\\b)`,
  // Where it stands, when it comes
  `where (?:are|'re|do|does|did) +(?:${YOU}|${IT}) +(?:stand(?! on the)|at|with|on|up to|now|today|currently)`,
  `where (?:are|'re) ${YOU}(?=$|[,)])`,
  `where(?:'s|s| is| are) +(?:my|the|your|that|those) (?:\\w+ )?(?:draft|report|list|figures|numbers|notes|slides|contract|invoice|plan|budget|summary|minutes|proposal|quotes?|update|deck|copy|version|file|sheet|offer|results?)`,
  `when (?:will|can|could|might|may|should|shall|would|do|am|are) +(?:i|they|${YOU}|${IT}) +(?:\\w+ ){0,4}?(?:see|have|get|expect|receive|hear|finish|deliver|send|submit|ready|done|finished|complete|available|out|live|published|signed|start|know more|be in|be through|plan to|hope to|think you|going to|likely to)(?! you\\b)`,
  `when(?:'s|s| is| are) +${IT} +(?:going|ready|done|finished|coming|available|live|likely|expected|landing|arriving)`,
  // What is left, what state it is in, why it is not there
  `what(?:'s|s| is| was| are) +(?:the +)?(?:current |real |expected )?${STATE}`,
  `what(?:'s|s| is| was| are) +(?:left|missing|outstanding|pending|still|holding|taking|happening|going on|been happening|been done|keeping|stopping|blocking|next|the next step)`,
  `what (?:have|did) ${YOU} +(?:got|gotten|done|do|achieved?|managed?|finish|finished|completed?|been (?:up to|doing|working))`,
  `what (?:are|'re) you (?:working on|doing (?:about|on|with)|up to with)`,
  `what (?:stage|percentage|share|progress|remains)`,
  `why (?:is|are|was|has|have|hasn't|haven't|isn't|aren't|didn't|did|does|do) +(?:they|nothing|nobody|there|${YOU}|${IT}) +(?:\\w+ ){0,3}?(?:taking|take|long|late|delayed|done|ready|happened|moved|finished|stuck|heard|sent|started|open|progress|update|yet|still)`,
  "why (?:the|this|such a) (?:long )?(?:delay|wait|hold-?up)",
  // Have you, has it, did you
  `(?:have|haven't|havent|'ve) +${YOU} +(?:already |actually |even |just |at least |by any chance )?(?!${EXPERIENCE}\\b)(?:had (?:a|the|any) (?:chance|time|luck|opportunity|look|word|moment to|news|answer|reply|response|feedback)|heard (?:back|anything|from)|got (?:round|around|anywhere|hold|the|back|any further|an answer|through)|made|begun|written|spoken|done|sent|found|taken|put|set|gone|given|started|signed|shown|chosen|drawn|told|run|cut|brought|bought|built|sold|paid|held|left|kept|won|\\w{2,}ed)`,
  "(?:have|haven't|has|hasn't|did|didn't|is|are|isn't|aren't|was|were|does|do) +(?!there\\b)[\\w' -]{2,80}? (?:yet|already|so far|by now)",
  `(?:has|have|hasn't|haven't) +${SUBJECT}(?:been (?!to\\b)\\w+|gone out|gone live|come (?:in|back|through|together)|moved|changed|happened|started|arrived|improved|landed|shipped|cleared)`,
  "(?:has|have) there been (?:any )?(?:news|progress|movement|changes?|word|developments?|reply|answer)",
  `(?:did|didn't|didnt) +(?:you|u|ya|you guys|you all) +(?:actually |already |also |ever |even )?(?!${TASTE}\\b)\\w+`,
  "(?:didn't|didnt) +(?:you|u) +(?:say|want|plan|promise|mean|intend)",
  // Is it done, are we on track, will it be ready
  `(?:is|are|isn't|aren't|was|were) +${SUBJECT}${NEARLY}${DONE}${AFTER}`,
  `(?:are|aren't|'re) +${YOU} +${NEARLY}(?:${DONE}|making (?:any |good )?(?:progress|headway)|getting anywhere|working on|there|close|in good shape|good for|going to (?:make|be done|finish)|able to finish|expecting to finish|where)`,
  "(?:is|are) there (?:any|an|some|a) +(?:news|progress|updates?|word|movement|eta|draft|first version|version|results?|response|answer|reply|sign)",
  "is there anything (?:new|to (?:see|show|report|look at)|i can (?:see|look at|read) (?:yet|already))",
  `(?:will|won't|would) +(?:${YOU}|${IT}|they) +(?:still |really |even |all )?(?:be (?:ready|done|finished|complete|on time|live|out by|able to (?:finish|deliver)|through|published|sent|signed)|make (?:it (?:by|on time|in time)|(?:the|that|our|your) (?:date|deadline|\\w+day)|\\w+day)|have (?:it|this|that|everything|the [\\w -]{2,40}?|your [\\w -]{2,40}?) (?:by|ready|done|finished|for)|finish|manage (?:it|that|by|to finish)|hold the date|go out (?:on|by|in)|get (?:it|this|that|there) (?:done|finished|by|in))`,
  `(?:do|does) +(?:${YOU}|it|i) +(?:have|get|got) +(?:an update|any (?:updates?|news)|news|a draft|an eta|a first|something (?:to show|i can)|anything (?:to show|yet|new|for me)|the (?:numbers|results|figures|draft|report|list)|a (?:date|version|status|timeline|rough idea (?:when|how)))`,
  `do you (?:think|expect|reckon|believe) (?:you'll|you will|we'll|we will|it'll|it will|to) (?:be |get |have )?(?:make|finish|manage|done|ready|deliver|finished|it |on time)`,
  "do you know (?:when|how far|how long|where we|whether it's done)",
  `(?:can|could|may|might) +(?:i|we) +(?:please |already |just |maybe )?(?:see|have a look at|take a look at|look at|have a peek|peek at|read|get a look)(?! you\\b)`,
  `(?:can|could|may|might) +(?:i|we) +(?:please )?(?:get|have|see) (?:an? |the |some |any )?(?:\\w+ ){0,3}?${STATE}`,
  // Short ones
  "any(?:thing)? +(?:news|updates?|progress|movement|word|luck|eta|developments?|joy|sign of|results?|reply|answer|response|feedback|headway|new (?:on|about|from|to report)|idea (?:when|how far|how long)|to report|to show)(?! from (?:your|my))",
  "(?:got an?|quick|brief|short) +(?:update|status)",
  "(?:the )?(?:status|update|progress|eta)(?: (?:update|report|check))?(?: (?:on|of|for) .{1,60})?(?:,? please)?$",
  "(?:still|all|everything|everyone|we're|you're) +(?:still )?(?:on (?:track|schedule|course|target|time)|ready|done|set|in hand|under control|going (?:well|ok|okay|to plan)|good for \\w+day|according to plan)(?= *(?:$|[,)]|for|by|with|on|at))",
  "(?:done|ready|finished|on track|on schedule|there|sent|booked|signed)(?: (?:yet|already|now))?$",
  `(?:where|how far) ${YOU} (?:at|with|on)`,
].map(opens)

const I = "(?:^|[,:;.–—-] *|\\b(?:i|we|i'm|i've|we're|just|only|quickly|and|am|been|was|were|still) +)"
/** Wanting to be told, waiting, keeping an eye on it. */
const HINTS = [
  `(?<=${I})(?:checking (?:in|up|on)|following up|circling back|touching base|chasing (?:up|this|the|you)|nudging|bumping|wondering (?:about|how|where|when|what the)|curious (?:how|where|when|about))(?! (?:you (?:are|feel)|to see if you (?:want|need)))`,
  "(?<=\\b(?:wanted|want|like|love|need|hoping|wondering|keen|curious|have|about|going) +(?:to +)?)(?:check (?:in|up|how|where|on|whether|if)|follow up|touch base|catch up on|ask (?:how far|where|whether you've|if you've|how the|how it|about the (?:status|progress))|(?:know|hear|see|find out|understand|get an idea) +(?:how (?:far|things|it|the|you're getting|we(?! can))|where (?:we|you|things|it|the)|when (?:it|you(?! (?:post|want|have))|we|the)|what the status|whether (?:it|the|you've|we're)|if (?:it's|it is|the|you've|we're))|be (?:kept|updated|informed|told how))",
  "(?<=\\b(?:i was|i am|i'm|i've been|we were|we're|just|was) +(?:just +)?)wondering +(?:whether (?:you've|you have|the|it|we|you (?:did|finished|managed|got))|if (?:you've|you have \\w+ed|the|it's|we're|you (?:did|finished|managed|got)))",
  "(?<=(?:^|\\b(?:i|we|but|and|still) +))(?:haven't|havent|have not|'ve not) +(?:yet +)?(?:heard|seen|received|got) +(?:anything|back|from you|it|any|a|the|your|that)(?! (?:film|movie|news))",
  "(?<=(?:^|\\b(?:i|we|but|and|still|i'm|we're|am|are|been) +))(?:still +)?waiting +(?:for|on|to (?:see|hear|read))(?! +(?:the (?:bus|train)|my\\b|permission))",
  "(?<=\\b(?:where|how far) +)(?:we|you|things|it|this|that) +(?:stand|are at)",
  "(?:keep|hold) +(?:me|us) +(?:closely |regularly |well )?(?:posted|updated|informed|in the loop|up to date|up-to-date|in the picture|abreast|apprised)",
  `(?:let|tell|show|drop) +(?:me|us) +(?:a line |know +)?(?:please +)?(?:how (?!i can|we can|i could|we could|you (?:want|would|'d|feel|like))(?:far|it|things|the|that|you|we)|where (?:we|you(?! (?:want|would))|things|it|the)|when (?:it|the|that|this|they|we|you(?! (?:want|would|'d|have (?:a|time|ten|\\d)|can (?:talk|meet|spare|make)|are (?:free|back|available|in)|get (?:a|back)|need|like|feel)))|once|as soon as|whether (?:it|the|you've|you have|we|everything)|if (?:it's (?:done|ready|on|late|out|finished|in)|it is (?:done|ready)|we're|we are|you've|you have \\w+ed|everything is|you(?:'re| are) (?:on|behind|late|done))|what (?:you have|you've (?:got|done|found)|is left|the status|happened|progress|you (?:find|hear|learn|decide|hear back))|about (?:the |your )?progress|the (?:status|latest|progress|news|outcome))`,
  `(?<=(?:^|[,:;–—-] *|\\b(?:please|pls|you|u|kindly|and|to|just|or) +(?:please |also |just |maybe )?))(?:give|send|share|provide|drop|shoot|write|prepare) +(?:me |us |the board |everyone |with me |with us )?(?:an? |the |some |any |your |regular )?(?:(?:quick|brief|short|little|current|latest|small|regular|weekly|daily|monthly|rough|written|full|first) ){0,3}${STATE}(?! (?:versions?|news|sheet|draft of|copy|to the|for (?:the|our) (?:members|readers)))`,
  `(?<=\\b(?:i|we|i'd|we'd)(?: would| will|'d|'ll)? +)(?:need|want|like|love|appreciate|expect|welcome) +(?:an? |the |some |your |regular )?(?:(?:quick|brief|short|little|current|latest|small|regular|weekly|daily|rough|written|full) ){0,3}${STATE}`,
  "(?<=(?:^|[,:;–—-] *|\\b(?:please|pls|you|kindly|and|to) +))(?:update|brief) +(?:me|us)",
  "(?<=(?:^|[,:;–—-] *|\\b(?:please|pls|you|kindly|and) +))report +back",
  "report +(?:to me |to us )?(?:on (?:how|where|progress|the progress)|how far|where)",
  "show (?:me|us) (?:what (?:you have|you've)|where|how far|the progress)",
  "(?<=\\b(?:share|with|of) +(?:me |us )?)(?:the |your )?(?:latest|current) +(?:status|state|progress)",
].map(whole)

// Our own part, or a friendly one.
const FRIENDLY =
  /\b(?:how can i|what can i|can i help|if (?:i|there's anything i) can|anything i can (?:do|help|take))\b/

/** Where a sentence asks how far the work is: a question, or a statement that waits for an answer. */
export function progressQuestion(sentence: Sentence): Span | undefined {
  if (FRIENDLY.test(sentence.text)) return undefined
  const hinted = HINTS.flatMap((hint) => spans(sentence, hint)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, QUESTIONS) ?? hinted[0]
}
