import { opening, opens } from "./clauses.ts"
import { anyOf, type Sentence, type Span, spans, whole } from "./text.ts"

const YOU = "(?:(?:(?:both|one|all|some|any|either) of )?you|u|ya|y'all|you guys|you all|you two)"
const SOFT =
  "(?:(?:please|also|just|perhaps|maybe|kindly|at least|quickly|really|probably|definitely|then|now|first|always|still|all|both|simply|only|possibly|together|either|personally|strongly|next time) +){0,2}"
/** Acts that advice is about. */
const ACT = anyOf(`
  start, begin, ask, call, try, use, drop, cut, move, send, talk, speak, write, add, skip, leave, put, take, make, offer, invite, split, combine, do, go, get, check, look, ring, email, borrow, change, consider, shift,
  post, print, order, book, reduce, swap, run, let, contact, switch, explain, include, simplify, show, tell, wait, hire, share, merge, shorten, reuse, replace, ping, keep, avoid, choose, pick, focus, stick, aim, push, give, hold, spend, set, test, open, close, sign
`)
const PERSON =
  "(?:they|he|she|i|you|we|nobody|everyone|everybody|somebody|someone|people|[a-z]+(?:or|er|ist|ian|ant)s?|board|team|members|clients?|committee|foundation|council|bank|police|company|mill|school|union|press|public|group|leads?|parents?|kids?|children|men|women|staff|desk)"
/** Said to somebody, not part of "what you need to know" or "everyone you have to ask". */
const TO_YOU =
  "(?<=(?:^|[,:;–—(-] *|\\b(?:and|but|so|or|then|think|thought|believe|feel|guess|suppose|say|reckon|also|maybe|perhaps|sure|means|because|though|still|first|really|honestly|actually|otherwise|therefore|here|today|tomorrow|afraid|now|well|yes|no|\\w+ that) +))"
const PLAINLY =
  "(?<=(?:^|[,:;–—(-] *|\\b(?:and|but|so|or|then|think|maybe|perhaps|personally|honestly|well|yes|no) +))"
const NOT_RELATIVE =
  "(?<!\\b(?:one|ones|thing|things|everything|anything|all|something|people|those|person|what|work|steps|questions) that +)"

const ADVISABLE =
  "(?:better|best|wise|wiser|good|smart|sensible|prudent|safer|easier|useful|helpful|worth|worthwhile|important|essential|crucial|vital|critical|necessary|imperative|an idea|a good idea|time|high time|great|nice|ideal|appropriate)"
const ADVISED =
  "(?:(?:for you |for us )?(?:not +)?to(?! (?:hear|see you|meet|have you|know|talk|work with|be back|read that|catch|discuss))|if (?:you|we)(?! (?:could meet|met|talked|can come))|that (?:you|we)|you\\b(?! (?:are|were|have|had|said|told))|we\\b(?! (?:are|were|have|had))|(?:(?!seeing|meeting|having|talking|hearing|working|reading|being)\\w+ing|a (?:call|look|try|word))\\b)"

/** Open a clause; most ask by form (Searle 1975: ability, willingness, reasons for not doing it). */
const ASKED = [
  `(?:can|could|will|won't|can't|couldn't|wouldn't|cd|cld) +(?:${YOU}|somebody|someone|anyone) +${SOFT}(?!be (?:at|there|in|around|free|back|available)|have (?:time|lunch|a (?:minute|moment))|hear|see (?:the|it|my|that|me)|believe|imagine|come\\b|join|make (?:it|the (?:dinner|meeting|party))|manage\\b|cope|spare|swim|tell (?:i|that)|open (?:the (?:file|folder|link|document)|it)|access|need|want|still|eat|stand|bring (?:your (?:family|partner|kids)|someone)|stay for|use (?:my|the|some|another|a)|do with|think of|recommend a|feel|guess|remember (?:the|who|what|when)|recall|already|live|afford|meet|talk|drive|let me know (?:if you need|what you need)|tell me (?:what you need|if you need|who|where|which)|say (?:who|which))[a-z][\\w-]+`,
  `would +${YOU} +${SOFT}(?!like|prefer|rather|be (?:happy|free|up|ok|around|interested|there)|care|want|say|have (?:time|preferred|a)|mind if i|mind me|need|ever|agree|still|think|find|feel|recommend|come|join|meet|enjoy|love)(?:mind +(?:not +)?\\w+ing|[a-z][\\w-]+)`,
  `(?:are|would) +${YOU} +(?:be )?(?:able|willing|prepared|so kind as) to(?! (?:come|join|make it|meet))`,
  `(?:would|could|is|will) (?:it|there) (?:be )?(?:possible|a chance|any chance|any way|a way)(?: for (?:you|us))? (?:to|that|you|we)`,
  `(?:do|would) you mind (?:not +)?\\w+ing`,
  `(?:can|could|may|might|can't|couldn't|shouldn't|should|shall|won't) +we +${SOFT}(?!meet|talk|speak|chat|discuss|have (?:lunch|coffee|a (?:chat|word|call|quick))|catch|sit|find a (?:time|day|slot)|get together|expect you|count on you for|help|do anything|be of|offer|see each|go out|grab)[a-z][\\w-]+`,
  `(?:can|could|should|must|shouldn't|couldn't|can't|won't|doesn't|don't) +(?:the|this|that|these|those|it|your|our)\\b *(?:[\\w'-]+ +){0,3}?(?:be|not be|go|come|wait|have|need|start|look|say|read|include)\\b`,
  "(?:don't|do) you (?:not )?(?:think|agree|feel|believe) (?:that )?(?:you|we|it|this|that|the)\\b.{0,40}\\b(?:should|could|would be|needs?|ought|better)\\b",
  `(?:shouldn't|should|oughtn't) +(?:you|we|they) +(?:not +)?[a-z][\\w-]+`,
  "(?:any chance|is there (?:any|a) (?:chance|way|possibility)|is it possible|could i (?:ask|trouble|get|persuade|convince)|may i (?:ask|suggest|propose|remind)|might i (?:ask|suggest)|can i (?:ask|get|suggest|remind|persuade)|i (?:must|have to|need to|have) (?:ask|insist|request)) +(?:that +)?(?:you|we|for|to|of|a|the|again)\\b(?! (?:about|something|a (?:question|favou?r)|help|hand))",
  `(?:can|could|may) i (?:please )?(?:have|get) (?!a (?:word|coffee|minute)|you\\b|back)\\w+`,
  "what if (?:you|we|u)",
  "(?:what|how) about +(?:you +|we +|not +|if (?:you|we) +)?(?:\\w{2,}ing\\b|(?:you|we)\\b|if (?:you|we)\\b|a (?:different|shorter|second|new)|the other)",
  "(?:why don't|why dont|why do you not|why wouldn't|why can't) +(?:you|u|we|just)",
  "why not +(?!you\\b|me\\b)[a-z][\\w-]+",
  `(?:have|did) +${YOU} +(?:ever |already |also )?(?:considered?|thought (?:of|about)|thinks? (?:of|about)|tried|try|looked (?:at|into)|toyed with)`,
  "(?:maybe|perhaps) +(?:you|we|it|the [\\w-]+) +(?:could|should|can|might|need|ought)",
  `(?:(?:it|that)(?:'d| would| might| may| could|'s| is|'ll| will)|(?:would|might|may)) +(?:be +)?(?:(?:much|far|really|probably|also|so|very) +)?${ADVISABLE} +${ADVISED}`,
  `(?:better|best|worth|important|essential|crucial|high time|time) +${ADVISED}`,
  "(?:be sure (?:to|you|that|it|the)|make sure|ensure|see to it|see (?:that|if) (?:you|it|the|we|they|everyone)|take care (?:to|that)|mind (?:the (?!gap)|that you|your)|don't forget|do not forget|dont forget|remember to|try (?:to|and|not to))",
  "(?:friendly |gentle |quick |small |just )*(?:a )?(?:friendly |gentle |quick |small )*reminder (?:to|for you to)",
  "(?:your job|your task|the next step|next step|the first (?:step|thing)|the priority|your priority|the goal now|step one|the important thing) (?:is|are|now is)(?: now)? +(?:to\\b|that you|you\\b|[a-z]+ the)",
  "(?:action|to ?do|next steps?|actions|tasks?|your tasks?) *:",
  "(?:no|not) +(?:more |further )?[\\w-]+(?: [\\w-]+){0,6}?,? +(?:please|without (?:my|asking|checking|telling)|until i|before i|for now)",
  "under no circumstances",
  "let'?s +(?!have (?:lunch|coffee|a (?:coffee|drink|chat|beer|call))|celebrate|meet|talk|speak|discuss|catch|hope|see (?:how|what|where)|not worry|go for|grab|get together|keep in touch|chat|sit|find a|enjoy|toast|raise a glass|say|just say|face it)[a-z]+",
  "let (?:me|us) (?:see|have|review|read|approve|sign|check (?:it|the|them|your)|look (?:at|over)|be the one)(?! (?:if|what (?:i|we)|whether|how i|a (?:think|look around)))",
  "needs? (?:to be (?!said)|to go|you to|the|your|it\\b|this|another|more\\b|some\\b|fixing|changing|work\\b|cutting|doing)",
  "(?!yes|no |no$|yep|sure|thanks|thank|the |one |two |both|ok)(?:\\w+ ){0,4}(?:instead|only|again),? please$",
].map(opens)

/** Stated: a duty, a wish, an expectation, advice. */
const STATED = [
  // You should, you need to, you might want to, you could
  `${TO_YOU}${NOT_RELATIVE}${YOU} +${SOFT}(?:should(?! (?:be (?:fine|able|proud|receiving|getting|hearing|ok|okay|all right|pleased|safe|there)|have (?!a\\b|the \\w+ (?:ready|done))|know (?:that|about|i|we|the|some)|hear|see|get|feel|receive|find (?:it|the|them|everything))\\b)|shouldn't|should not|needs? to(?! know that)|ought to|have to(?! (?:admit|laugh|say|see this))|'ve got to|gotta|have got to|'d better|had better|better|(?:'ll|will) (?:still |also |all |first )?(?:need|have|want) to|shall|mustn't|must not|can't(?! (?:imagine|know|believe|have|be blamed|pat))|cannot|(?:are|'re) (?:not )?(?:supposed|expected|required|asked|allowed) to|are not to|aren't allowed to|are to|(?:might|may) (?:also |first |still )?(?:want|wish|like|need) to|might (?:as well|consider|try|also)|(?:could|might) +(?:also |maybe |perhaps |just |always |instead |try |at least |then )?(?=${ACT}\\b))`,
  `${TO_YOU}${NOT_RELATIVE}${YOU} +must +${SOFT}(?!be\\b(?! (?:at|there by|back|ready))|have (?:been|had|seen|heard|felt|known|\\w+ed)|admit|know|feel|think|miss|come and)`,
  `${TO_YOU}${NOT_RELATIVE}we +${SOFT}(?:should|shouldn't|must|mustn't|need to|ought to|have to|'ve got to|'d better|had better|better|(?:'ll|will) (?:need|have) to) +${SOFT}(?!be (?:able|fine|there|grateful|proud|ok|out|away|closed|pleased)|have (?!a\\b|the\\b)|know|hear|see each|meet|talk|discuss|leave (?:at|by|the)|thank|admit|say (?:thank|that)|hope|wait and see|get together)`,
  // The invoice has to go, that needs cutting
  `${TO_YOU}(?:this|that|it|these|those|everything|nothing|(?:the|your|our|all|all the|every|each|no) +(?:(?!${PERSON}\\b)[\\w'-]+ +){0,3}?(?!${PERSON}\\b)[\\w'-]+) +${SOFT}(?:(?:needs? to|has to|have to|has got to|must not|mustn't|must|ought to) +(?:be (?!said|hard|tough|difficult|nice|an?\\b|so\\b|very|lovely|great|tiring|exciting|fun)|go|come|wait|change|stay|look|say|start|end|happen|include|mention|cover|fit|read|contain|reach|arrive|leave|have|stop|match|show|work)|is to be|are to be|needs? (?:\\w+ing|an?\\b|another|more|some|your|work)|(?:can't|cannot) (?:wait|go|stay|slip)|should (?:really |probably |also |not |never )?(?:go(?! (?:well|smoothly))|say|start|begin|end|include|mention|read|look like|stay|come (?:first|last|before|after)|be (?:shorter|longer|less|more|moved|removed|changed|cut|rewritten|reworded|clearer|bigger|smaller|earlier|first|last|sent|called|kept|left out|added|done|handled|taken|put|printed|written|made|given)))(?! +i\\b)`,
  // I want you to, I'd like it done, I need the, I expect
  `(?<=\\b(?:i|we)(?:'d|'ll| would| will| do|'m| am|'re| are)? +${SOFT})(?:want|need|expect|like|love|prefer|ask|asking|insist|urge|beg|require|count(?:ing)? on|rely(?:ing)? on|trust|advise|encourage|remind|appreciate it if|be grateful if|be glad if|be happy if|be happier if|feel better if|hate it if) +(?:for +)?${YOU}(?: +${SOFT}(?:to(?! (?:know|have (?:a|the best)|meet|join|feel|enjoy|be (?:happy|part)|come))|not|could|would|can|both|did|didn't|kept|had|used|took|sent|made|asked|called|stopped|started|wait))`,
  `(?<=\\bi(?:'d|'ll| would| will)? +${SOFT})(?:want|need|expect|insist on) +(?:it|this|that|these|those|them|all|both|everything|no|every|each|an answer|what|(?:the|your) +(?!(?:best|same|loo|rest|exercise|break)\\b)[\\w-]+)(?! +(?:to rain|to be (?:cold|busy|full|fine)|back for|for my|a lot))`,
  `(?<=\\b(?:i|we)(?:'d| would)? +${SOFT})(?:like|love|want|need|prefer) +to +(?:see|have|get|read|review|check|approve|sign off|look (?:at|over)|go (?:over|through))(?! +(?:you\\b|each|how\\b|where\\b|when\\b|a (?:break|coffee|word|call|meeting|chat)|dressed|home|back|some sleep|together|in touch|to know|started|going))`,
  "(?<=\\bi(?:'d| would) +(?:really +)?)(?:like|prefer) +(?:it|this|that|them|these|those|(?:the|your|an?|some|more|another|two|three|\\d+) +(?!coffee|tea|drink|word|holiday|beer|break|minute|moment|chat|opportunity|chance|call|time\\b|company)\\w+)(?! +(?:very|so much|a lot|is|was))",
  `(?<=\\bi(?:'d| would| will|'m| am)? +${SOFT})(?:suggest|recommend|propose|advise|strongly suggest|advocate)(?:ing)? +(?:that +)?(?:${YOU}|we|\\w+ing|not|a|an|to|against|using)`,
  `${PLAINLY}i(?:'d| would) +${SOFT}(?:not +|never +|rather +not +)?(?=(?:${ACT}|not|say no|work|stay|mention|read|have (?:a|the|them|it))\\b)(?!(?:take|call|ask|make|do|have|be|talk|tell|let|give|send|write|show|drop|ring|look|put|go|wait) +(?:(?:[\\w-]+ +){1,6})?(?:if you|should you|for you|myself|you know|on it myself|you\\b))[a-z]+`,
  "i(?:'d| would) rather (?:you|we|it|they|not|the)",
  "(?<=\\bi )wish (?:you|it|this|that|the)\\b.{0,40}\\b(?:would|wouldn't)",
  "my (?:advice|suggestion|recommendation|preference|request|ask|only ask|one ask|proposal|wish|tip|only condition)(?:'s| is| would be)",
  "(?:what i (?:want|need|'d like|would like|expect|ask)|all i (?:ask|want|need)) (?:is|are|from you)",
  "if (?:i were|i was|it were|it was) (?:you|me|up to me|mine)",
  "in your (?:place|shoes|position),? i",
  "(?:i'll|i will) (?:need|want|expect) (?:you|the|it|your|that|those|an?)",
  "(?:before (?:you|it|they|anything)|until|unless) +(?:\\w+ +){0,4}?(?:i've|i have|i) +(?:seen|approved|signed|okayed|read|checked|reviewed|agreed|said)",
  "(?:run|pass) (?:it|this|that|them|everything|the [\\w -]{2,30}?) (?:by|past) (?:me|us|the)",
  "(?<=\\b(?:would|'d) (?:really |greatly |very much )?)(?:appreciate|prefer|value|welcome) (?:it if you|if you|you \\w+ing|your (?:\\w+ing|review|help (?:with|in)|input|feedback))",
  `${TO_YOU}you(?:'re| are) (?:to|not to)`,
  "without fail|no excuses|by hook or by crook",
].map(whole)

/** Where a sentence asks for an act, or tells somebody to do it, without an imperative. */
export function request(sentence: Sentence): Span | undefined {
  const stated = STATED.flatMap((pattern) => spans(sentence, pattern)).toSorted((a, b) => a.start - b.start)
  return opening(sentence, ASKED) ?? stated[0]
}
