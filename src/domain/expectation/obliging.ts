import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { SOFTLY, THIRD_PARTY, YOU } from "./people.ts"

/** Acts that advice is about. */
export const ACT = anyOf(`
  start, begin, ask, call, try, use, drop, cut, move, send, talk, speak, write, add, skip, leave, put, take, make, offer,
  invite, split, combine, do, go, get, check, look, ring, email, borrow, change, consider, shift, post, print, order, book,
  reduce, swap, run, let, contact, switch, explain, include, simplify, show, tell, wait, hire, share, merge, shorten,
  reuse, replace, ping, keep, avoid, choose, pick, focus, stick, aim, push, give, hold, spend, set, test, open, close,
  sign, work, stay, mention, read, have (?:a|the|them|it), say no, prioriti[sz]e, not
`)
/** Acts that somebody is told they will do. */
const TOLD = anyOf(`
  set, put, move, take(?! (?:the (?:train|bus|plane)|a while|time)), order, sign, check, clean, pick up, run, start, stop, finish, send, call, ask, write, use, drop, cut, cancel, report, wait, order, book, contact, email, submit, deliver, present,
  prepare, change, add, tell, bring, keep, attend
`)
/** "You should be proud", "You should have access": what is to be expected, not to be done. */
const AS_EXPECTED = but(`
  be (?:fine|able|proud|receiving|getting|hearing|ok|okay|all right|pleased|safe|there), have (?!a\\b|the \\w+ (?:ready|done)),
  know (?:that|about|i|we|the|some), hear, see, get, feel, receive, find (?:it|the|them|everything)
`)
const HAS_TO = anyOf(`
  should${AS_EXPECTED}, shouldn't, should not, shd, needs? to(?! know that), ought to, have to${but("admit|laugh|say|see this")},
  've got to, gotta, have got to, 'd better, had better, better, (?:'ll|will) (?:still |also |all |first )?(?:need|have|want) to,
  (?:'ll|will|'re going to|are going to) ${TOLD}, shall, mustn't, must not, can't${but("imagine|know|believe|have|be blamed")}, cannot,
  (?:are|'re) (?:not )?(?:supposed|expected|required|asked|allowed) to, (?:are|'re) (?:not )?to, aren't allowed to,
  (?:might|may) (?:also |first |still )?(?:want|wish|like|need) to, (?:might|may) (?:as well|consider|try|also),
  (?:could|might) (?:also |maybe |perhaps |just |always |instead |try |at least |then )?(?=${ACT}\\b),
  (?:'d|would|'ll|will) (?:really |first |still |also )?(?:do well|be wise|be better off|be better|need|save (?:time|money)) (?:to|not to|by|\\w+ing)
`)
/** "You must be tired": a guess. */
const GUESSED = but(`
  be(?! (?:at|there by|back|ready)), have (?:been|had|seen|heard|felt|known|\\w+ed), admit, know, feel, think, miss, come and, not
`)
const WE_HAVE_TO = anyOf(`
  should, shouldn't, must, mustn't, need to, ought to, have to, 've got to, 'd better, had better, better,
  (?:'ll|will) (?:need|have) to
`)
/** "We should have lunch", "We have to be out by ten". */
const OF_US_ONLY = but(`
  be (?!more|less|strict|careful|clear|firm|honest|quick|\\w+er\\b), not have, have (?!a|the), wait, know, hear, see each, meet,
  talk, discuss, celebrate, have (?:lunch|a drink|coffee), leave (?:at|by|the), thank, admit, say (?:thank|that), hope, get together
`)
const THING = `(?:${anyOf("this, that, it, these, those, everything, nothing")}|(?:${anyOf("the, your, our, all, all the, this, that, these, those, every, each, no")} +(?:[\\w'-]+ +){0,3}?(?!${THIRD_PARTY}\\b)[\\w'-]+))`
/** A comparative of what a thing could be. */
export const SHORTER =
  "(?:shorter|longer|clearer|bigger|smaller|earlier|later|larger|warmer|softer|louder|bolder|darker|lighter|simpler|tighter|sharper|friendlier|less \\w+|more \\w+)"
const MADE = anyOf(`
  shorter, longer, less, more, moved, removed, changed, cut, rewritten, reworded, clearer, bigger, smaller, earlier, first, last,
  sent, called, kept, left out, added, done, handled, taken, put, printed, written, made, given, \\w{2,}ier,
  (?:small|larg|great|warm|soft|loud|bold|dark|light|high|low|tight|broad|narrow|plain)e?r
`)
/** What is foreseen, not asked for: "It should arrive tomorrow". */
const FORESEEN =
  "(?:arrive|come|be|help|work|do|suffice|take|cost|get|reach|land|go|hold|last|fit|happen|have|know|see|feel|find|like|enjoy|turn|appear|grow|become)\\b"
const THING_HAS_TO = anyOf(`
  (?:shouldn't|should not|mustn't) (?:be|go|have|stay|come),
  (?:needs? to|has to|have to|has got to|must not|mustn't|must(?! have)|ought to) be${but("said|hard|tough|difficult|nice|an?|so|very|lovely|great|tiring|exciting|fun")},
  (?:needs? to|has to|have to|has got to|must not|mustn't|must|ought to) (?:go|come|wait|change|stay|look|say|start|end|happen|include|mention|cover|fit|read|contain|reach|arrive|leave|have(?! been)|stop|match|show|work),
  (?:is|are) to be, wants? \\w+ing, could (?:do with|use), needs? (?:${SHORTER} |\\w+ing|an?|another|more|some|your|work), (?:can't|cannot) (?:wait|go|stay|slip),
  should be (?!delivered|finished|done|ready|published|shipped|fixed|received|expected|completed|sorted|resolved)\\w+ed (?:every|each|before|after|first|once|twice|by hand|daily|weekly|again|with|against|in),
  should (?:really |probably |also |not |never )?(?!${FORESEEN})[a-z]+,
  should (?:really |probably |also |not |never )?(?:go(?! (?:well|smoothly))|say|start|begin|end|include|mention|read|look like|stay|come (?:first|last|before|after)|be ${MADE})
`)

const SUBJECT_HAS_TO = [
  "there (?:must|has to|have to|should|needs? to|ought to|shouldn't|mustn't|can't) be\\b|there(?:'ll| will) be no ",
  "we(?:'re| are) not (?:doing|having|going to|using|taking|paying|changing|inviting|putting|printing|spending)|we don't (?:do|use|want|pay|take|invite) [a-z]+",
  "you(?:'re| are) not (?:doing|having|going to)",
  `you(?:'ll| will|'re going to| are going to)? need (?:an?|another|more|two|three|\\d+) ${but("rest, break, holiday, hug, coffee, drink, hand, moment, adult, permit")}[a-z]+`,
  `(?!(?:it|that|this|they|he|she|i|we|you|u|which|who|what|people|members|everyone|everybody|nobody|\\w+day|\\w+ing)\\b)[a-z]+ (?:should|ought to|must|has to|needs to) (?!${FORESEEN})[a-z]+ (?:the|an?|it|this|that|them|him|her|us|me)\\b`,
  "(?:someone|somebody|one of you),? (?:please )?(?:tell|call|ask|check|get|bring|take|send|open|close|let|ring|fetch|book)\\b",
  "(?:the|this|that) [\\w -]{2,30}? can go$",
  `(?:the |our |all )?[\\w-]+ +(?:should|must|have to|has to|ought to|needs? to) +(?:also |always |first )?be (?:asked|told|informed|invited|involved|consulted|thanked|warned|included|heard)(?=$|[ ,])`,
  `(?:the|your|this|that) [\\w -]{2,30}? (?:could|can|might) be (?:an? (?:bit|little|touch) |a bit |much )?${SHORTER}`,
  "(?:from now on|going forward|in (?:the )?future|as of (?:now|today)),? +(?:all|every|each|any|no|nobody|nothing|only|you|we)\\b",
  `${YOU} *${SOFTLY}${HAS_TO}`,
  `${YOU} +must +${SOFTLY}${GUESSED}`,
  `(?:somebody|someone|one of (?:us|you)) +${SOFTLY}(?:should|must|needs? to|has to|ought to) +[a-z]+`,
  `(?:you two|you both|you all|you guys|you and \\w+) +${but("are|were|have|had|did|do|can|will|know|look|seem|make|made|must|would|could|should|might|may|got|sound|work|deserve|did|make")}[a-z]+`,
  `we need +(?:our|an?|another|two|three|the|that|this|\\d+) +${but("break|holiday|drink|rest|coffee|miracle|chat|word|moment|minute")}\\w+`,
  `we *${SOFTLY}${WE_HAVE_TO} +${SOFTLY}${OF_US_ONLY}`,
  `we +${SOFTLY}(?:could|might) +${SOFTLY}(?=${ACT}\\b)${but("go|get|talk|speak|meet|have|do|share|take a (?:break|walk)|work")}`,
  `${THING} +${SOFTLY}${THING_HAS_TO}(?! +i\\b)`,
  `i(?:'d| would|wouldn't| wouldn't| would not) +${SOFTLY}(?:not +|never +|rather +not +)?(?=${ACT}\\b)(?!${ACT} +(?:[\\w-]+ +){0,6}?(?:if you|should you|for you|myself|you know|on it myself)\\b)[a-z]+`,
]

/** What somebody or something has to do, as the subject of a statement. */
export const OBLIGED: readonly Cued[] = [opensWith("[a-z]", SUBJECT_HAS_TO)]
