import { anyOf, but, opens } from "./patterns.ts"
import { SHORTER } from "./obliging.ts"
import { SOFTLY, YOU } from "./people.ts"

const WORD = "[a-z][\\w-]+"
/** "Can you make it?", "Would you like some?": invitations, senses, small talk. */
const SOCIAL = but(`
  be (?:at|there|in|around|free|back|available), have (?:time|lunch|a (?:minute|moment)), hear, see (?:the|it|my|that|me),
  believe, imagine, come, join, make (?:it|the (?:dinner|meeting|party)), manage, cope, spare, swim, tell (?:i|that),
  open (?:the (?:file|folder|link|document)|it), access, need, want, still, eat, stand, stay for, do with, think of,
  bring (?:your (?:family|partner|kids)|someone), recommend a, feel, guess, remember (?:the|who|what|when), recall,
  already, live, afford, meet, talk, drive, let me know (?:if you need|what you need), say (?:who|which),
  tell me (?:what you need|if you need|who|where|which), ever, get there
`)
const OF_TASTE = but(`
  like, prefer, rather, be (?:happy|free|up|ok|around|interested|there), care, want, say, have (?:time|preferred|a),
  mind if i, mind me, need, ever, agree, still, think, find, feel, recommend, come, join, meet, enjoy, love
`)
const TOGETHER = but(`
  meet, talk, speak, chat, discuss, have (?:lunch|dinner|coffee|a (?:chat|word|call|quick)), catch, sit, find a (?:time|day|slot),
  get together, park, smoke, eat, expect you, count on you for, help, do anything, be of, offer, see each, go out, grab, take anything
`)

/** What advice calls it. */
const ADVISABLE = `(?:${anyOf("much, far, really, probably, also, so, very")} +)?${anyOf(`
  better, best, wise, wiser, good, smart, sensible, prudent, safer, easier, useful, helpful, worth, worthwhile, important,
  essential, crucial, vital, critical, necessary, imperative, an idea, a good idea, time, high time, great, nice, ideal,
  appropriate, sense
`)}`
const ADVISED = anyOf(`
  (?:for (?:you|us) )?(?:not )?to${but("hear|see you|meet|have you|know|talk|work with|be back|read that|catch|discuss")},
  if (?:you|we)${but("could meet|met|talked|can come")}, that (?:you|we), (?:you|we)${but("are|were|have|had|said|told")},
  ${but("seeing|meeting|having|talking|hearing|working|reading|being")}\\w+ing, a (?:call|look|try|word)
`)

/**
 * Asking for an act by asking something else (Searle 1975, "Indirect speech acts"): whether the other can or would, why
 * not, what if, whether it would be better. They open a clause.
 */
export const ASKED = [
  // Whether you can, would, are able to
  `${anyOf("can, could, will, won't, can't, couldn't, wouldn't, cd, cld")} +${anyOf(`${YOU}, somebody, someone, anyone`)} +${SOFTLY}${SOCIAL}${WORD}`,
  `would +${YOU} +${SOFTLY}${OF_TASTE}(?:mind +(?:not +)?\\w+ing|${WORD})`,
  `(?:are|would) +${YOU} +(?:be )?${anyOf("able, willing, prepared, so kind as")} to${but("come|join|make it|meet")}`,
  "(?:do|would) you mind (?:not +)?\\w+ing",
  // Whether it is possible, whether I may ask
  "(?:would|could|is|will) (?:it|there) (?:be )?(?:possible|a chance|any chance|any way|a way)(?: for (?:you|us))? (?:to|that|you|we)",
  `${anyOf(`
    any chance, is there (?:any|a) (?:chance|way|possibility), is it possible, could i (?:ask|trouble|get|persuade|convince),
    may i (?:ask|suggest|propose|remind), might i (?:ask|suggest), can i (?:ask|get|suggest|remind|persuade),
    i (?:must|have to|need to|have) (?:ask|insist|request)(?! the)
  `)} +(?:that +)?(?:you|we|for|to|of|a|the|again|on)\\b${but("about|something|a (?:question|favou?r|coffee|drink)|help|hand")}`,
  `(?:can|could|may) i (?:please )?(?:have|get) ${but("a (?:word|coffee|minute|look)|you|back|in|out|some sleep|through|home")}\\w+`,
  // Whether we can, whether it should
  `${anyOf("can, could, may, might, can't, couldn't, shouldn't, should, shall, won't")} +we +${SOFTLY}${TOGETHER}${WORD}`,
  `(?:shouldn't|should|oughtn't) +(?:you|we|they) +(?:not +)?${WORD}`,
  `${anyOf("can, could, should, must, shouldn't, couldn't, can't, won't, doesn't, don't")} +${anyOf("the, this, that, these, those, it, your, our")}\\b *(?:[\\w'-]+ +){0,3}?(?:not +)?${anyOf("be, go, come, wait, have, need, start, end, look, say, read, include, sit, stand, stay, move, sing, play, show, open, close, get, take, use, run, talk, send, call, use, sound, fit, last, begin, leave, arrive, carry, hold")}`,
  "(?:don't|do) you (?:not )?(?:think|agree|feel|believe) (?:that )?(?:you|we|it|this|that|the)\\b.{0,40}\\b(?:should|could|would be|needs?|ought|better)",
  // What if, how about, why not
  "what if (?:you|we|u)",
  `(?:what|how) about +(?:you +|we +|not +|if (?:you|we) +)?${anyOf("\\w{2,}ing, you, we, if (?:you|we), a (?:different|shorter|second|new|bigger|smaller), the other, .{1,60} instead")}`,
  "(?:why don't|why dont|why do you not|why wouldn't|why can't) +(?:you|u|we|just)",
  `why not +${but("you|me")}${WORD}`,
  `(?:have|did|haven't|didn't) +${YOU} +(?:ever |already |also )?${anyOf("consider, considered, think of, think about, thought of, thought about, tried, try, looked at, looked into, toyed with")}`,
  `(?:maybe|perhaps) +(?:you|we|it|the [\\w-]+) +${anyOf("could, should, can, might, need, ought")}`,
  // It would be better to
  `(?:it|that) ?(?:'d|would|might|may|could|'s|is|'ll|will) +(?:be +|make +)?${ADVISABLE} +${ADVISED}`,
  `(?:would|might|may|wouldn't|isn't|is|does|won't) +(?:it +)?(?:not +)?(?:be +|make +)?${ADVISABLE} +${ADVISED}`,
  `${anyOf("better, best, worth, important, essential, crucial, high time, time")} +${ADVISED}`,
  `(?:it|that) ?(?:'d|would|might) +(?:help|pay|save (?:\\w+ ){1,2}|speed (?:\\w+ ){1,2}up|put my mind at (?:ease|rest)|make (?:me|us|things) (?:happier|easier|better)) *(?:a lot |me |us )?(?:if (?:you|we)|to)`,
  "(?:it )?(?:wouldn't|doesn't|won't|can't|would not|does not|cannot) hurt (?:you |us |anyone )?to",
  "(?:there's |there is )?no harm in \\w+ing",
  "(?:is there )?(?:a|any) reason (?:you|we|it|the [\\w-]+) (?:didn't|don't|aren't|isn't|can't|couldn't|haven't)",
  `(?:(?:maybe|perhaps) an? ${SHORTER}|${SHORTER}) [a-z]+$`,
  `(?:(?:one|an?|my|another|small|quick|the|only) )*(?:idea|suggestion|request|proposal|tip|ask|wish)(?: from (?:me|my side)| for you)? *[:–—]`,
  "wouldn't (?:it|that|the [\\w -]{2,30}?) be (?:better|best|easier|the|safer|worth|enough|nicer|simpler)",
  `(?:(?:it|this|that|they) )?(?:could|should|might|must|needs? to|has to) (?:probably |really |also )?be (?:an? (?:bit|little|touch) |a bit |much )?${SHORTER}`,
  // Fixed forms
  anyOf(`
    be sure (?:to|you|that|it|the), make sure, ensure, see to it, see (?:that|if) (?:you|it|the|we|they|everyone), take care (?:to|that), mind (?:the (?!gap)|that you|your),
    don't forget, do not forget, dont forget, remember to, try (?:to|and|not to), under no circumstances, see to (?!you), be (?:more|less|a bit|very|really) \\w+, needs? (?:you to|the|your|it|this|another|more|some|fixing|changing|work|cutting|doing|to go|to be (?!said)),
    (?:(?:just|a|friendly|gentle|quick|small) )*reminder (?:to|for you to), (?:(?:action|to ?do|next steps?|actions|tasks?|your tasks?) *:)
  `),
  `${anyOf("your job, your task, the next step, your next step, next step, the first (?:step|thing), the priority, your priority, the goal now, step one, the important thing")} (?:is|are|now is)(?: now)? +(?:to\\b|that you|you\\b|(?:the|your|our|this|that)\\b|[a-z]+ the)`,
  "(?:the |your |our )?priority (?:number one )?is (?:the|to|that)",
  "first (?:the|your) [\\w -]{2,30}?,? then",
  "(?:no|not) +(?:more |further )?[\\w-]+(?: [\\w-]+){0,6}?,? +(?:please|without (?:me|us|my|asking|checking|telling)|until (?:i|we|the|further)|before i|for now)",
  `no ${but("news|problems?|worries|rush|hurry|need|idea|changes?|doubts?|wonder|thanks|matter|way|one|pressure|updates?|answers?|damage|questions?|reasons?|surprises?|regrets?|hard feelings|objections?|trains|buses|flights|seats|tickets|complaints|injuries|errors|losses|takers|signs|words|costs|risks|classes|lessons|plans")}[\\w-]+s(?: (?:to|on|in|at|for|with|without|after|before|from)\\b.{1,40})?$`,
  "(?:the |your )?(?:numbers|figures|draft|list|report|slides|quotes?|minutes|plan|text|copy|invoice|summary) by (?:\\w+day|noon|tonight|tomorrow|then|lunch|\\d).{0,20}$",
  "(?:nobody|no one|no-one) (?:on|in|near|at|past|into|under|behind|through|over) .{1,60}",
  "(?:please|pls),? not? ",
  "no \\w+ing (?:without|before|until)\\b",
  "(?:max|maximum|at most|at least|minimum)?(?: of)? ?(?:\\d+|one|two|three|four|five) (?:\\w+ )?(?:pages?|quotes?|slides?|lines?|words|minutes|paragraphs?)(?: (?:max|maximum|at most|at least|minimum|tops))$",
  "(?:max|maximum|at most|at least|minimum)(?: of)? (?:\\d+|one|two|three|four|five) (?:\\w+ )?(?:pages?|quotes?|slides?|lines?|words|minutes|paragraphs?)$",
  "mind \\w+ing\\b",
  "(?:nobody|no one|no-one|nothing) +(?!needs)\\w+s +.{1,80}?(?:before|until|without|unless)",
  `let'?s +${but("have (?:lunch|dinner|coffee|a (?:coffee|drink|chat|beer|call))|celebrate|meet|talk|speak|discuss|catch|hope|see (?:how|what|where)|not worry|go for|grab|get together|keep in touch|chat|sit|find a|enjoy|toast|raise a glass|say|just say|face it")}[a-z]+`,
  `let (?:me|us) ${anyOf("see, have, review, read, approve, sign, check (?:it|the|them|your), look (?:at|over), be the one")}${but("if|what (?:i|we)|whether|how i|a (?:think|look around)")}`,
  "let (?:me|us) know before",
  `let us +(?:not +)?${anyOf("use, keep, try, do, go, take, make, start, begin, drop, cut, wait, stick, put, get, move, ask, call, send, leave, avoid, focus")}`,
  // "The draft by Friday, please"
  `${but("yes|yep|sure|thank|thanks|both|either|can i|could i|may i|shall i|no,|no$")}.{2,80}?,? (?:please|pls|plz)$`,
].map(opens)
