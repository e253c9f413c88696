import { after, anyOf, but, whole } from "./patterns.ts"
import { IS_DONE, IT, PRIVATE, STATE } from "./progress-words.ts"

const FROM_ME = `(?<=(?:^|[,:;.–—-] *|\\b${anyOf("i, we, i'm, i've, we're, just, only, quickly, and, am, been, was, were, still")} +))`
/** Told to somebody: "please send", "could you give". */
const TOLD = `(?<=(?:^|[,:;–—-] *|\\b${anyOf("please, pls, you, u, kindly, and, to, just, or")} +(?:please |also |just |maybe )?))`
const SMALL = `(?:(?:${anyOf("quick, brief, short, little, current, latest, small, regular, weekly, daily, monthly, rough, written, full, first")}) +){0,3}`
const ONE = "(?:an? |the |some |any |your )?"
const NOT_TOLD = `(?<!\\b${anyOf("here's, here is, that's, this is, depends on, depend on, about, you see, you, them, told \\\\w+, told the \\\\w+, explains, shows, exactly, as, no matter, not ask, n't ask, never ask")} +)`
const SELF = but("i can|we can|i could|we could|you (?:want|would|'d|feel|like)")
const THEIR_TIME = but(
  "want|would|'d|have (?:a|time|ten|\\d)|can (?:talk|meet|spare|make)|are (?:free|back|available|in)|get (?:a|back)|need|like|feel",
)

/** What asks without asking: checking in, waiting, wanting to be told. */
export const HINTS = [
  // Checking in, wondering
  `${FROM_ME}${anyOf(`
    checking (?:in|up|on|whether|if|how|where), following up, circling back, touching base, chasing (?:up|this|the|you), nudging, bumping,
    (?:keep )?wondering (?:about|how|where|when|what the), curious (?:how|where|when|about), keep wondering
  `)}${but("you (?:are|feel)|to see if you (?:want|need)")}`,
  `${after("wanted, want, like, love, need, hoping, wondering, keen, curious, have, about, going, wanted to, want to, like to, love to, need to, hoping to, keen to, have to, about to, going to")}${anyOf(`
    check (?:in|up|how|where|on|whether|if), follow up, touch base, catch up on, ask (?:how far|where|whether you've|if you've|how the|how it|about the (?:status|progress)), be (?:kept|updated|informed|told how),
    (?:know|hear|see|find out|understand|get an idea) (?:how (?:far|things|it|the|you're getting|we(?! can))|where (?:we|you|things|it|the)|when (?:it|you(?! (?:post|want|have))|we|the)|what the status|whether (?:it|the|you've|we're)|if (?:it's|it is|the|you've|we're))
  `)}`,
  `${after("i was, i am, i'm, i've been, we were, we're, just, was")}(?:just )?wondering +(?:whether (?:you've|you have|the|it|we|you (?:did|finished|managed|got))|if (?:you've|you have \\w+ed|the|it's|we're|you (?:did|finished|managed|got)))`,
  `${after("interested, curious, eager, keen, happy, glad, nice, good, great")}to (?:hear|know|see|learn|find out) +(?:how|where|when|whether|what the)`,
  `(?<=(?:^|\\bi +))(?:take it|assume|trust|hope|hoping|presume|suppose|guess|hopefully) +(?!${PRIVATE}\\b)(?:${IS_DONE}|(?:that +)?(?:it's|it is|it|everything is|everything's|all is|things are|(?:the|your) [\\w -]{2,40}? (?:is|are)|you're|you are|you've|you have) +(?:all |still |now |already )?(?:done|ready|on track|on schedule|booked|signed|sent|finished|going (?:well|to plan)|coming along|under control|in hand|progressing|moving|under way|sorted))`,
  "(?<=\\bi +)(?:was expecting|expected|had expected|was hoping for|hoped for|had hoped for) +(?:it|the|your|an?|this|that|to (?:see|have|hear))",
  "(?:was|were) due (?:yesterday|on|last|today|this morning|at)|is overdue|are overdue|is late(?=$|[.,])",
  "(?<=^)(?:bump|nudge|poke|ping)$",
  // It was to be there
  `(?<=(?:^|\\bi +))(?:thought|assumed|figured|'d have (?:thought|expected)|would have (?:thought|expected)|expected) +(?:that )?(?:${IS_DONE}|${IT}(?: would|'d|'d have| would have)? (?:be|been) |(?:it |that )?by now|you(?:'d| would) (?:be|have) )`,
  `(?<=^)${IT} (?:should|ought to) (?:be|have been|have) (?:[\\w-]+ ){1,4}?(?:by now|already|yesterday|long ago|ages ago|last (?:week|month|\\w+day))`,
  "(?<=^)you (?:were|are) (?:going|supposed|meant) to",
  "(?<=^)you(?:'d| had)? promised",
  "(?<=^)you said (?:that )?(?:you'd|you would|you'll|we'd|we would|it'd|it would|it was going to) (?:have|be (?:done|ready|finished)|send|call|write|finish|deliver|post|get|give|share|ask|check|report|hand|talk|phone|ring)",
  "(?<=^)we (?:said|agreed(?: on)?) (?:\\w+day|noon|the \\d+|by)",
  // Not heard, waiting
  "(?<=^)(?:you've|you have) (?:been|gone|got) (?:very |a bit |rather |so |awfully )?quiet|(?:it's|it is|it has|gone|been) (?:\\w+ ){0,2}quiet (?:around|about|on) the",
  "(?:nothing|no word|no news|not a word) (?:from you|on the .{2,30}yet|since)|\\band no (?:word|news|update|answer|reply)|(?<=^)no (?:word|news) (?:on|from|about)|long time no (?:update|news)",
  "in the dark (?:about|on|as to)",
  "i(?:'d| would) (?:just )?(?:check in|ask (?:how|where|whether))",
  "(?<=^)(?:(?:just|a|quick|short) )+check(?:-in)? on",
  "(?<=^)still (?:no|nothing|not|missing|waiting)\\b",
  "(?<=\\b(?:i|we) +)still (?:don't|do not) have|(?<=\\b(?:i'm|we're|am|are) +)still missing",
  "it's been (?:a|an|two|three|four|five|\\d+|some|over a) (?:days?|weeks?|months?|while|time) since (?:i|we) (?:last )?(?:heard|got|had)",
  "(?:is|are|keeps?) asking (?:me |us )?(?:about|after|for) (?:the|your|it)",
  `(?<!(?:\\bi|we|you|not|n't) +)(?:expects?|wants?|needs?|asked for|asks for) (?:an|the|some) ${SMALL}(?:update|news|progress report|status)`,
  "(?<=\\b(?:i|we|and|but|still) +)(?:still +)?(?:have|got|see|don't see|haven't seen|do not see) +(?:nothing|any progress|no (?:draft|news|answer|reply|progress|update|word)|an? (?:draft|update))(?! against)",
  `(?<=\\b(?:i|we) +)(?:haven't|have not|'ve not) had ${ONE}${SMALL}(?:${STATE}|answer|reply|word)`,
  "(?<=\\b(?:not (?:quite )?sure|no idea|don't know|do not know|can't tell|no longer know|lost track of) +)(?:where (?:we|you|things) (?:are|stand)|how far (?:we|you|it|things|along)|whether (?:it's|we're|you've|it has|you have))",
  "(?<=\\b(?:was|am|were|had|'m|'d) +)hop(?:ing|ed) to (?:hear (?:back|from)|have (?:it|the|your)|see (?:it|the|a|something) )",
  "(?<=\\b(?:keep|been|i'm) +)asking myself (?:how|where|whether|when|if)",
  `(?<=^)just (?:checking|wondering)$`,
  `(?<=(?:^|\\b(?:i|we|but|and|still) +))(?:haven't|havent|have not|'ve not) +(?:yet +)?(?:heard|seen|received|got) +${anyOf("anything, about, of, back, from you, it, any, an?, the, your, that")}(?! (?:film|movie|news))`,
  `(?<=(?:^|\\b(?:i|we|but|and|still|i'm|we're|am|are|been) +))(?:still +)?waiting +(?:for|on|to (?:see|hear|read))${but("the (?:bus|train)|my|permission")}`,
  `${after("not, nobody has, never, haven't, hasn't, nobody's")}told (?:me|us) (?:yet )?(?:how|where|when|whether|if)`,
  // What others ask
  `(?<!\\b(?:you|i|not|won't|don't|never) +)(?:asked|asks|ask|asking|wants? to know|want to know|wonders?|inquired) +(?:me |us |again |already )?(?:how far|how long|how much longer|what(?:'s| is) (?:left|next|taking|the)|how (?:it|things|we|the)|when (?:it|we|the|they|this|that)|where (?:we|it|things|the)|(?:whether|if) (?:(?:it|everything|the [\\w -]{2,30}?)(?:'s| is| are| has been| will)|we(?:'re| are|'ll| will|'ve))|what the status)${but("i can|i could|may|can help")}`,
  // Whatever stands before: "may I ask where we are", "let's look at how it's going"
  `${NOT_TOLD}how (?:it|things|everything|we|you|the [\\w -]{2,30}?)(?:'s|'re| is| are) (?:going|coming|doing|getting|looking|progressing|shaping|moving)(?! to\\b)`,
  `${NOT_TOLD}(?:where|how far) (?:we|you|things)(?:'re| are| stand)(?=$|[.,]| (?:with|on|before|by|now|so|in the))`,
  // Told to tell
  `tell (?:me|us) about (?:the|your|that|this) ${but("weekend|trip|holiday|family|kids|flat|concert")}`,
  `${TOLD}(?:walk|talk|take|run|lead) +(?:me|us) +through (?:where|how far|the (?:progress|status|state)|what (?:you have|you've|is))`,
  `${TOLD}(?:fill (?:me|us) in|catch (?:me|us) up|bring (?:me|us) up to (?:date|speed)|give (?:me|us) (?:a |an )?(?:sense|feel|idea|picture|flavou?r|summary) (?:of|how|where|when))`,
  `${after("of, about, through, on, share, know, see, hear, understand, explain, say, summary of, idea of, picture of, discuss")}(?:where|how far) +(?:(?:we|you|things|it|this|that) +(?:are|is|stands?|have (?:got|come))|(?:the|your) [\\w -]{2,30}? (?:is|are|stands?))`,
  "(?:sync|call|chat|catch-?up|catch up|meeting|word|stand-?up) +(?:on|about|to go over|regarding) +(?:the )?(?:progress|status|state|where|how far)",
  `(?:could use|can use|be glad of|be grateful for|hoping for|happy with|minute for|time for) +${ONE}${SMALL}${STATE}`,
  `(?<=^|\\ban? +)${SMALL}(?:status|update|progress report)(?: (?:on|of) .{1,40}?)? would (?:be|help|do)`,
  "(?:keep|hold) +(?:me|us) +(?:closely |regularly |well )?(?:posted|updated|informed|in the loop|up to date|up-to-date|in the picture|abreast|apprised)",
  `(?:let|tell|show|drop) +(?:me|us) +(?:a line |know +)?(?:please +)?(?:${anyOf(`
    how ${SELF}(?:far|it|things|the|that|you|we), where (?:we|you(?! (?:want|would))|things|it|the), when (?:it|the|that|this|they|we|you${THEIR_TIME}), once, as soon as,
    whether (?:it|the|you've|you have|we|everything), what (?:you have|you've (?:got|done|found)|is left|the status|happened|progress|you (?:find|hear|learn|decide)),
    if (?:it's (?:done|ready|on|late|out|finished|in)|it is (?:done|ready)|we're|we are|you've|you have \\w+ed|everything is|you(?:'re| are) (?:on|behind|late|done)),
    about (?:the |your )?progress, the (?:status|latest|progress|news|outcome)
  `)})`,
  `${TOLD}${anyOf("give, send, share, provide, drop, shoot, write, prepare")} +(?:me |us |the board |everyone |with me |with us )?${ONE}${SMALL}${STATE}${but("versions?|sheet|draft of|copy|to the|for (?:the|our) (?:members|readers)")}`,
  `(?<=\\b(?:i|we|i'd|we'd)(?: would| will|'d|'ll)? +)${anyOf("need, want, like, love, appreciate, expect, welcome")} +${ONE}${SMALL}${STATE}`,
  `${TOLD}(?:update|brief) +(?:me|us|everyone|the (?:board|team|committee|client|group|others))`,
  `(?<=\\bmind +)(?:giving|sharing|sending|telling|letting|updating)(?: +(?:me|us))?(?: know)? +(?:with me )?(?:(?:${ONE}${SMALL}${STATE})|where|how far|on the)`,
  `${TOLD}(?:confirm|check|tell me|tell us|let me know|let us know)(?: to me)? +(?:whether |if |that |when )?${IS_DONE}`,
  `${TOLD}give (?:me|us) an? (?:rough|realistic|likely|firm|new|revised|honest)? ?(?:date|estimate|eta|timeline|deadline|forecast)`,
  `${after("need, want, like, love, have")}to know (?:by [\\w ]{3,15} )?(?:whether|if|when|how|where) ${IS_DONE}`,
  "let (?:me|us) know what (?:they|he|she|(?!you|i\\b)[\\w' -]{2,30}?) (?:say|says|answers?|decides?|reply|replies|come up with)",
  "let (?:me|us) know if (?:there's|there is|you (?:get|have|hear)) (?:any |some )?(?:news|progress|movement|word|updates?|changes?)",
  "let (?:me|us) know if (?:anything|something) (?:changes|moves|happens|slips|comes back)",
  `${TOLD}report +back`,
  "report +(?:to (?:me|us|the \\w+) )?(?:on (?:how|where|progress|the progress)|how far|where)",
  "show (?:me|us) (?:what (?:you have|you've)|where|how far|the progress)",
  `${after("where, how far")}(?:we|you|things|it|this|that) +(?:stand|are at)`,
  `${after("share, with, of, share with me, share with us")}(?:the |your )?(?:latest|current) +(?:status|state|progress)`,
].map(whole)
