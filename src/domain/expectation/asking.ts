import { anyOf, but, type Cued, opensWith } from "./patterns.ts"
import { SOFTLY, YOU } from "./people.ts"

const WORD = "[a-z][\\w-]+"
/** "Can you make it?", "Would you like some?": invitations, senses, small talk. */
const SOCIAL = but(`
  be (?:at|there|in|around|free|back|available), have (?:time|lunch|some|another|a (?:minute|moment|drink)), hear, see (?:the|it|my|that|me),
  believe, imagine, come, join, make (?:it(?! (?:more|less|look|\\w+er)\\b)|the (?:dinner|meeting|party)), manage, cope, spare, swim, tell (?:i|that),
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

const YOU_CAN = [
  `${anyOf("can, could, will, won't, can't, couldn't, wouldn't, cd, cld")} +${anyOf(`${YOU}, somebody, someone, anyone`)} +${SOFTLY}${SOCIAL}${WORD}`,
  `would +${YOU} +${SOFTLY}${OF_TASTE}(?:mind +(?:not +)?\\w+ing|${WORD})`,
  `(?:are|would) +${YOU} +(?:be )?${anyOf("able, willing, prepared, so kind as")} to${but("come, join, make it, meet")}`,
  "(?:do|would) you mind (?:not +)?\\w+ing|mind \\w+ing\\b",
]
/** Tags: "Order today, will you?" */
const WILL_YOU = ["[a-z][\\w -]{2,60}, (?:will|would|can|could) (?:you|u)$"]

const ABOUT = but("about, something, a (?:question|favou?r|coffee|drink), help, hand")
const IS_IT_POSSIBLE = [
  "(?:would|could|is|will) (?:it|there) (?:be )?(?:possible|a chance|any chance|any way|a way)(?: for (?:you|us))? (?:to|that|you|we)",
  `${anyOf(`
    any chance, is there (?:any|a) (?:chance|way|possibility), is it possible,
    could i (?:ask|trouble|get|persuade|convince), may i (?:ask|suggest|propose|remind), might i (?:ask|suggest),
    can i (?:ask|get|suggest|remind|persuade), i (?:must|have to|need to|have) (?:ask|insist|request)(?! the)
  `)} +(?:that +)?(?:you|we|for|to|of|a|the|again|on)\\b${ABOUT}`,
  "(?:can|could|may|might) i (?:suggest|propose) \\w+ing",
  `(?:can|could|may) i (?:please )?(?:have|get) ${but("a (?:word|coffee|minute|look), you, back, in, out, some sleep, through, home")}\\w+`,
]

const DO_SO = anyOf(`
  be, go, come, wait, have, need, start, end, look, say, read, include, sit, stand, stay, move, sing, play, show, open,
  close, get, take, use, run, talk, send, call, sound, do, fit, last, begin, leave, arrive, carry, hold
`)
const SHOULD_WE = [
  "(?:does|do|must) (?:it|this|that|they|the [\\w-]+)(?: really)? (?:(?:have|need) to|be)\\b",
  `${anyOf("can, could, may, might, can't, couldn't, shouldn't, should, shall, won't")} +we +${SOFTLY}${TOGETHER}${WORD}`,
  `(?:shouldn't|should|oughtn't) +(?:you|we|they) +(?:not +)?${WORD}`,
  `${anyOf("can, could, should, must, shouldn't, couldn't, can't, won't, doesn't, don't")} +${anyOf("the, this, that, these, those, it, your, our, one of (?:the|us|them)")}\\b *(?:[\\w'-]+ +){0,3}?(?:not +)?${DO_SO}`,
  "(?:don't|do) you (?:not )?(?:think|agree|feel|believe) (?:that )?(?:you|we|it|this|that|the)\\b.{0,40}\\b(?:should|could|would be|needs?|ought|better)",
]

/**
 * Asking for an act by asking something else (Searle 1975, "Indirect speech acts"): whether the other can or would,
 * whether it is possible, whether it should be. They open a clause.
 */
export const ASKED: readonly Cued[] = [
  opensWith("can|could|wi?ll|won't|would|cd|cld|are|do|mind", YOU_CAN),
  opensWith("any|is|could|would|will|may|might|can|i", IS_IT_POSSIBLE),
  opensWith("can|could|may|might|should|shall|won't|ought|must|do", SHOULD_WE),
  opensWith("[a-z]", WILL_YOU),
]
