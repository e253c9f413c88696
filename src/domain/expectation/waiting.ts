import { after, anyOf, but, whole } from "./patterns.ts"
import { STATE } from "./questions.ts"

const FROM_ME = `(?<=(?:^|[,:;.–—-] *|\\b${anyOf("i, we, i'm, i've, we're, just, only, quickly, and, am, been, was, were, still")} +))`
/** Told to somebody: "please send", "could you give". */
const TOLD = `(?<=(?:^|[,:;–—-] *|\\b${anyOf("please, pls, you, u, kindly, and, to, just, or")} +(?:please |also |just |maybe )?))`
const SMALL = `(?:(?:${anyOf("quick, brief, short, little, current, latest, small, regular, weekly, daily, monthly, rough, written, full, first")}) +){0,3}`
const ONE = "(?:an? |the |some |any |your )?"
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
  `(?<=(?:^|\\bi +))(?:take it|assume|trust|hope|presume|suppose|hopefully) +(?:that +)?(?:it's|it is|it|everything is|everything's|all is|things are|(?:the|your) [\\w -]{2,40}? (?:is|are)|you're|you are|you've|you have) +(?:all |still |now |already )?(?:done|ready|on track|on schedule|booked|signed|sent|finished|going (?:well|to plan)|coming along|under control|in hand|progressing|moving|under way|sorted)`,
  "(?<=\\bi +)(?:was expecting|expected|had expected|was hoping for|hoped for|had hoped for) +(?:it|the|your|an?|this|that|to (?:see|have|hear))",
  "(?:was|were) due (?:yesterday|on|last|today|this morning|at)|is overdue|are overdue|is late(?=$|[.,])",
  "(?<=^)(?:bump|nudge|poke|ping)$",
  // Not heard, waiting
  `(?<=(?:^|\\b(?:i|we|but|and|still) +))(?:haven't|havent|have not|'ve not) +(?:yet +)?(?:heard|seen|received|got) +${anyOf("anything, back, from you, it, any, an?, the, your, that")}(?! (?:film|movie|news))`,
  `(?<=(?:^|\\b(?:i|we|but|and|still|i'm|we're|am|are|been) +))(?:still +)?waiting +(?:for|on|to (?:see|hear|read))${but("the (?:bus|train)|my|permission")}`,
  `${after("not, nobody has, never, haven't, hasn't, nobody's")}told (?:me|us) (?:yet )?(?:how|where|when|whether|if)`,
  // What others ask
  `(?<!\\b(?:you|i|not|won't|don't|never) +)(?:asked|asks|ask|asking|wants? to know|want to know|wonders?|inquired) +(?:me |us |again |already )?(?:how far|how long|how much longer|what(?:'s| is) (?:left|next|taking|the)|how (?:it|things|we|the)|when (?:it|we|the|they|this|that)|where (?:we|it|things|the)|whether (?:it|we|the|everything)|if (?:it|we|the|everything)|what the status)${but("i can|i could|may|can help")}`,
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
  `${TOLD}(?:update|brief) +(?:me|us)`,
  `${TOLD}report +back`,
  "report +(?:to me |to us )?(?:on (?:how|where|progress|the progress)|how far|where)",
  "show (?:me|us) (?:what (?:you have|you've)|where|how far|the progress)",
  `${after("where, how far")}(?:we|you|things|it|this|that) +(?:stand|are at)`,
  `${after("share, with, of, share with me, share with us")}(?:the |your )?(?:latest|current) +(?:status|state|progress)`,
].map(whole)
