import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { DONE, NEARLY, PAST, THEN, WORK_DONE } from "./progress-words.ts"

/** A tag that makes a statement a question; the question mark alone does as well. */
const TAGGED = `(?:,? *${anyOf(`
  right, yes, no, correct, yeah, ok, i hope, isn't it, aren't they, haven't you, didn't you, hasn't it, is it, did you,
  have you, aren't you, aren't we
`)})?$`
const MEAL = but("lunch, dinner, coffee, a, me, you")
const OF_YOURS = but(`
  hated, liked, loved, enjoyed, missed, wanted, need, feed, speed, agree, interested, tired, married, invited, supposed,
  used, worried, ok, okay, sure, free, all right
`)
const THING = anyOf(`
  the, that, those, it, them, him, her, your, all, any, everything, anything, with, to, back, hold, in touch, through,
  round, around
`)

const STATED = [
  `(?:so )?(?:it's|it is|that's|they're|they are|all is|everything is|everything's|(?:the|your|our) [\\w' -]{2,40}? (?:is|are|was|has been|have been)) +${NEARLY}${DONE}.{0,40}?${TAGGED}`,
  `(?:so )?(?:we're|you're|it's|it is|that's|they're|we are|you are) +(?:[\\w-]+ +){0,4}?(?:behind|late|ahead|short|stuck|over budget|off track|on track)\\b.{0,20}?${TAGGED}`,
  `(?:so )?(?:it's|it is|that's|they're|the [\\w -]{2,30} is) not .{0,30}?(?:yet|there|ready|done)${TAGGED}`,
]
const YOU_DID = [
  `(?:so )?(?:you|u)(?:'ve| have| did)? +(?:already )?${OF_YOURS}(?:called|spoke|talked|${PAST})\\b.{0,60}?${TAGGED}`,
]
const ALL_IN_ORDER = [
  `(?:still|all|everything|everyone|we|you|u|it|that|we're|you're) +(?:still |all )?(?:${DONE}|good|fine|clear)${THEN}${but("for (?:lunch|dinner|coffee)|at|in|to|or")}`,
  "(?:is )?(?:everything|all|things?) (?:ok|okay|alright|all right|fine|good|well) (?:with|on|at|for) (?:the|your|friday|monday|tuesday|wednesday|thursday)",
]
const NOTHING_YET = [
  "anything (?:i can|to|worth) (?:see|seeing|show|look(?:ing)? at|read|report)",
  "anything (?:yet|back|so far|new|from (?!the (?:shop|bakery|kitchen|bar)))",
  "(?:still (?:no|nothing|not|waiting)|nothing|not (?:done|finished|ready|there|sent)|no (?:news|draft|answer|reply|progress|word))(?! to)",
]
const WITHOUT_SUBJECT = [
  "heard (?:from|back|anything)|got (?:something|anything) (?:to|for|yet)",
  "(?:the )?(?:current )?(?:status|update|progress|eta)(?: (?:update|report|check))?(?: (?:on|of|for) .{1,60})?$",
  `${anyOf("done, ready, finished, on track, on schedule, there, booked, signed, good, set, sorted, on course, looking good, still \\w+day, got an? (?:yes|no|answer|reply|date)")}(?: (?:yet|already|now|from .{1,30}|(?:for|with|by|on) ${MEAL}.{1,40}))?$`,
  "(?:still |already )?(?:making|getting|planning|aiming|moving|progressing|coming (?:along|together)|going (?:well|ok|okay|ahead|to plan))\\b(?! (?:you|me|lunch|dinner|coffee|married))[\\w -]{0,60}$",
  `(?:so )?(?:(?:we're|you're|it's|they're) )?still \\w{2,}ing (?:on|by|this|next)\\b.{0,30}?${TAGGED}`,
  `${PAST} ${THING}${but("news|match|game|film|message")}.{0,60}$`,
]
const OF_A_THING = [
  `(?:and|so|what about|what of),? +(?:the|your|our) ${but("weekend|kids|family|children|holiday|wife|husband|mother|father")}[\\w -]{2,40}$`,
  `${but("are|is|was|who|what|why|have|you|i|want|need|feeling|how|did|do")}(?:the |all |all the |your )?[\\w-]+(?: [\\w-]+)? ${NEARLY}(?:${DONE}|${WORK_DONE}|up|in|down)(?: yet| already| now| in (?!\\d).{1,20}| on .{1,20}| for .{1,20})?$`,
  `${but("is|are|was|were|do|does")}(?:the )?[\\w-]+(?: [\\w-]+)? still (?:(?:for |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|going|good|happening|ok|okay|planned|the \\d+)`,
]

/** Questions cut short, so that only the mark tells: "Done?", "Hall booked?", "You called them, right?" */
export const CUT_SHORT: readonly Cued[] = [
  opensWith("so|it|that|they|all|every|the|your|our|we|you", STATED),
  opensWith("so|you|u\\b", YOU_DID),
  opensWith("still|all|every|we|you|u\\b|it|that|is|thing", ALL_IN_ORDER),
  opensWith("anything|still|nothing|not|no", NOTHING_YET),
  opensWith("[a-z]", WITHOUT_SUBJECT),
  opensWith("[a-z]", OF_A_THING),
]
