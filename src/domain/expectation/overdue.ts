import { after, anyOf, but, type Cued, cuedBy } from "./patterns.ts"
import { IS_DONE, IT, LITTLE, PRIVATE, STATE } from "./progress-words.ts"

const SENT =
  "have|be (?:done|ready|finished)|send|call|write|finish|deliver|post|get|give|share|ask|check|report|hand|talk|phone|ring"
const LONG_AGO = "(?:by now|already|yesterday|today|long ago|last (?:week|month|\\w+day)|ages ago|weeks? ago)"

const SUPPOSED = [
  `(?<=(?:^|\\bi +))(?:take it|assume|trust|hope|hoping|presume|suppose|guess|hopefully) +(?!${PRIVATE}\\b)(?:that +)?(?:${IS_DONE}|things are going)`,
  "(?<=\\bi +)(?:was expecting|expected|had expected|was hoping for|hoped for|had hoped for) +(?:it|the|your|an?|this|that|to (?:see|have|hear))",
  `(?<=(?:^|\\bi +))(?:thought|assumed|figured|'d have (?:thought|expected)|would have (?:thought|expected)|expected) +(?:that )?(?:${IS_DONE}|${IT}(?: would|'d|'d have| would have)? (?:be|been) |(?:it |that )?by now|you(?:'d| would) (?:be|have) )`,
  "(?<=\\b(?:was|am|were|had|'m|'d) +)hop(?:ing|ed) to (?:hear (?:back|from)|have (?:it|the|your)|see (?:it|the|a|something) )",
]

const DUE = [
  "(?:was|were) due (?:yesterday|on|last|today|this morning|at)|is overdue|are overdue|is late(?=$|[.,])",
  `(?<=^)${IT} (?:should|ought to) (?:be|have been|have) (?:[\\w-]+ ){1,4}?${LONG_AGO}`,
  `(?:was|were) (?:meant|supposed|due|expected|to have|to be) .{2,60}?${LONG_AGO}`,
  "(?<=^)you (?:were|are) (?:going|supposed|meant) to",
  "(?<=^)you(?:'d| had)? promised",
  `(?<=^)you said (?:that )?(?:you'd|you would|you'll|we'd|we would|it'd|it would|it was going to) (?:${SENT})`,
  "you said (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|yesterday|today|last week)",
  "(?<=^)we (?:said|agreed(?: on)?) (?:\\w+day|noon|the \\d+|by)",
]

const NOTHING_SAID = [
  "(?<=^)(?:you've|you have) (?:been|gone|got) (?:very |a bit |rather |so |awfully )?quiet|(?:it's|it is|it has|gone|been) (?:\\w+ ){0,2}quiet (?:around|about|on) the",
  "(?:nothing|no word|no news|not a word) (?:from you|on the .{2,30}yet|since)|\\band no (?:word|news|update|answer|reply)|(?<=^)no (?:word|news) (?:on|from|about)|long time no (?:update|news)",
  "(?<=^)you (?:haven't|have not|didn't|havent|never) (?:yet )?(?:said|sent|written|answered|replied|reported|shared|told (?:me|us)|send|write|answer|reply|report|share|tell (?:me|us)|call|called|get back|got back|come back)",
  "(?<=\\b(?:i|we|i've|we've|have|and|but) +)(?:heard|seen|received|got|had) nothing",
  "in the dark (?:about|on|as to)",
  "(?<=^)still (?:no|nothing|not|missing|waiting)\\b",
  "(?<=\\b(?:i|we) +)still (?:don't|do not) have|(?<=\\b(?:i'm|we're|am|are) +)still missing",
  "it's been (?:a|an|two|three|four|five|\\d+|some|over a) (?:days?|weeks?|months?|while|time) since (?:i|we) (?:last )?(?:heard|got|had)",
  "(?<=\\b(?:i|we|and|but|still) +)(?:still +)?(?:have|got|see|don't see|haven't seen|do not see) +(?:nothing|any progress|no (?:draft|news|answer|reply|progress|update|word)|an? (?:draft|update))(?! against)",
  `(?<=\\b(?:i|we) +)(?:haven't|have not|'ve not) had (?:an? |the |some |any |your )?${LITTLE}(?:${STATE}|answer|reply|word)`,
  `(?<=(?:^|\\b(?:i|we|but|and|still) +))(?:haven't|havent|have not|'ve not) +(?:yet +)?(?:heard|seen|received|got) +${anyOf("anything, about, of, back, from you, it, any, an?, the, your, that")}(?! (?:film|movie|news))`,
  `(?<=(?:^|\\b(?:i|we|but|and|still|i'm|we're|am|are|been) +))(?:still +)?waiting +(?:for|on|to (?:see|hear|read))${but("the (?:bus|train), my, permission")}`,
  `${after("not, nobody has, never, haven't, hasn't, nobody's")}told (?:me|us) (?:yet )?(?:how|where|when|whether|if)`,
]

/** Statements that it was to be there by now, or that nothing has been heard of it. */
export const OVERDUE: readonly Cued[] = [
  cuedBy("take it|assum|trust|hop|presum|suppos|guess|thought|figured|expect", SUPPOSED),
  cuedBy("due|late|should|ought|meant|supposed|expected|to have|to be|going|promised|said|agreed", DUE),
  cuedBy("quiet|n'?t\\b|\\bno[tr]?\\b|nothing|never|nobody|dark|still|since|have|got|waiting", NOTHING_SAID),
]
