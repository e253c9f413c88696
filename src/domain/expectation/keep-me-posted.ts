import { after, anyOf, but, type Cued, cuedBy } from "./patterns.ts"
import { IS_DONE, LITTLE, STATE } from "./progress-words.ts"

/** Told to somebody: "please send", "could you give". */
const TOLD = `(?<=(?:^|[,:;–—-] *|\\b${anyOf("please, pls, you, u, kindly, and, to, just, or")} +(?:please |also |just |maybe )?))`
const ONE = "(?:an? |the |some |any |your )?"
const SELF = but("i can, we can, i could, we could, you (?:want|would|'d|feel|like)")
const THEIR_TIME = but(`
  want, would, 'd, have (?:a|time|ten|\\d), can (?:talk|meet|spare|make), are (?:free|back|available|in), get (?:a|back),
  need, like, feel
`)

const LET_ME_KNOW = [
  `(?:let|tell|show|drop) +(?:me|us) +(?:a line |know +)?(?:please +)?(?:${anyOf(`
    how ${SELF}(?:far|it|things|the|that|you|we), where (?:we|you(?! (?:want|would))|things|it|the),
    when (?:it|the|that|this|they|we|you${THEIR_TIME}), once, as soon as,
    whether (?:it|the|you've|you have|we|everything),
    what (?:you have|you've (?:got|done|found)|is left|the status|happened|progress|you (?:find|hear|learn|decide)),
    if (?:it's (?:done|ready|on|late|out|finished|in)|it is (?:done|ready)|we're|we are|you've|you have \\w+ed|everything is|you(?:'re| are) (?:on|behind|late|done)),
    about (?:the |your )?progress, the (?:status|latest|progress|news|outcome)
  `)})`,
  "let (?:me|us) know what (?:they|he|she|(?!you|i\\b)[\\w' -]{2,30}?) (?:say|says|answers?|decides?|reply|replies|come up with)",
  "let (?:me|us) know if (?:there's|there is|you (?:get|have|hear)) (?:any |some )?(?:news|progress|movement|word|updates?|changes?)",
  "let (?:me|us) know if (?:anything|something) (?:changes|moves|happens|slips|comes back)",
  `tell (?:me|us) about (?:the|your|that|this) ${but("weekend, trip, holiday, family, kids, flat, concert")}`,
  "show (?:me|us) (?:what (?:you have|you've)|where|how far|the progress)",
  `${TOLD}(?:confirm|check|tell me|tell us|let me know|let us know)(?: to me)? +(?:whether |if |that |when )?${IS_DONE}`,
]

const UPDATE_ME = [
  `${TOLD}(?:walk|talk|take|run|lead) +(?:me|us) +through (?:where|how far|the (?:progress|status|state)|what (?:you have|you've|is))`,
  `${TOLD}(?:fill (?:me|us) in|catch (?:me|us) up|bring (?:me|us) up to (?:date|speed)|give (?:me|us) (?:a |an )?(?:sense|feel|idea|picture|flavou?r|summary) (?:of|how|where|when))`,
  "(?:keep|hold) +(?:me|us) +(?:closely |regularly |well )?(?:posted|updated|informed|in the loop|up to date|up-to-date|in the picture|abreast|apprised)",
  `${TOLD}(?:update|brief) +(?:me|us|everyone|the (?:board|team|committee|client|group|others))`,
  `(?<=\\bmind +)(?:giving|sharing|sending|telling|letting|updating)(?: +(?:me|us))?(?: know)? +(?:with me )?(?:(?:${ONE}${LITTLE}${STATE})|where|how far|on the)`,
  `${TOLD}give (?:me|us) an? (?:rough|realistic|likely|firm|new|revised|honest)? ?(?:date|estimate|eta|timeline|deadline|forecast)`,
]

const A_REPORT = [
  `(?<=^|\\ban? +)${LITTLE}(?:status|update|progress report)(?: (?:on|of) .{1,40}?)? would (?:be|help|do)`,
  `${TOLD}${anyOf("give, send, share, provide, drop, shoot, write, prepare")} +(?:me |us |the board |everyone |with me |with us )?${ONE}${LITTLE}${STATE}${but("versions?, sheet, draft of, copy, to the, for (?:the|our) (?:members|readers)")}`,
  `(?<=\\b(?:i|we|i'd|we'd)(?: would| will|'d|'ll)? +)${anyOf("need, want, like, love, appreciate, expect, welcome")} +${ONE}${LITTLE}${STATE}`,
  `${TOLD}report +back`,
  "report +(?:to (?:me|us|the \\w+) )?(?:on (?:how|where|progress|the progress)|how far|where)",
  `${after("share, with, of, share with me, share with us")}(?:the |your )?(?:latest|current) +(?:status|state|progress)`,
]

/** Wishes to be told how far it is, or when it is done. */
export const KEEP_ME_POSTED: readonly Cued[] = [
  cuedBy("\\b(?:me|us|confirm|check)\\b", LET_ME_KNOW),
  cuedBy("\\b(?:me|us|update|brief|mind)\\b", UPDATE_ME),
  cuedBy(`${STATE}|report|latest`, A_REPORT),
]
