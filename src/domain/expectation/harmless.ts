import { anyOf, whole } from "./text.ts"

/** Imperatives by form only: wishes, welcomes, thanks, asking for patience, pointing at something. */
export const COURTESY = new RegExp(
  `^(?:${anyOf(`
    (?:don't|do not|dont|never) (?:you )?(?:worry|hesitate|feel|be (?:shy|afraid|sorry|hard|too hard|discouraged|silly)|bother|apologi[sz]e|get me wrong|stress|panic|rush|mind|thank|laugh|blame|lose (?:sleep|heart)|let (?:it|this|that|them) (?:spoil|ruin|get)|think twice|give up|sweat|hurry),
    don't (?:apologi[sz]e|bother), never mind, do let me know if, do get in touch if, do enjoy, do come, 
    have (?:a|an) (?:\\w+ ){0,2}(?:weekend|day|evening|time|trip|holiday|vacation|break|rest|christmas|one|week|journey|flight|morning|afternoon|summer|start|party), have fun, get (?:well|better|home|some (?:rest|sleep)), take care(?! (?:of|to|that)),
    take (?:your time|it easy|a (?:break|rest|day off|breath|bow)|the (?:day|afternoon|morning|week) off|all the time|heart|as (?:long|much)), enjoy, rest (?:well|assured|up|easy), sleep, relax, celebrate, cheer, hang in, hold on (?:in there|tight), keep (?:it up|going|up the|at it|well|smiling|being|doing what), carry on, stay (?:safe|strong|well|healthy|calm|as you),
    go (?:ahead|for it|on then|home|easy|with your (?:gut|instinct)|you), trust (?:yourself|your|me), believe me, consider (?:it done|me|this (?:done|a)|yourself), count (?:me in|on me|us in), bear with, excuse, forgive, pardon, welcome, guess what, look forward, see (?:you|attached|below|above|the attached), come (?:and (?:see|join|say|sit)|by(?! \\w+day)|over|along|round|in|to (?:lunch|dinner|us|my)), join (?:us|me), say (?:hi|hello|thanks),
    give (?:my|yourself|me (?:a (?:moment|minute|second|day|shout|ring|call if)|until|till|time|one|two)|it (?:a rest|time)|them my), thank (?:you|everyone|the|them|her|him|ben|ana), accept (?:my|our), find (?:attached|enclosed|below|the attached), note(?: please)? (?:that|the|we|it|i|this), (?:remember|bear in mind|keep in mind|know|be aware|be assured|mind you|imagine|suppose|say|picture)(?:,| that| the| we| it| they| i\\b| how| there| you| our| my| what| this), be (?:well|safe|proud|my guest|kind to|assured|aware|good to|gentle with yourself|happy|patient with me|yourself),
    ignore (?:my|that last|the last|me), disregard (?:my|the last|that), feel free, help yourself, do (?:it|this|that) your(?: own)? way, use your (?:own )?(?:judg), follow your, make (?:it|this) (?:your own|yours)|make yourself, let (?:me|us)(?! (?:see|have|review|read|approve|sign|check (?:it|the|them|your)|look (?:at|over)|be the one|know (?:when|once|how|where|whether|as soon)))\\b, let's (?:have (?:lunch|coffee|a (?:coffee|drink|chat|beer))|celebrate|meet|talk|speak|catch up|hope|see how it goes|not worry|go for|grab|keep in touch|chat|sit down|find a time|enjoy, toast), let's (?:enjoy|toast|raise a glass),
    drop (?:in|by|me a line if), stop by, feel, breathe, smile, tell me (?:what you need|if (?:i|you need|there's|anything)|how i can|what i can|whom|who (?:i|you)|which (?:of|you)|where i|your (?:favou?rite|preference)|about your (?:weekend|trip|holiday)|what (?:would|you'd|you would|suits)), ask (?:me )?(?:away|any|anything|if), call (?:me )?(?:any ?time, if you), call me any, (?:talk|speak) (?:to|with) (?:you|u), take \\w+(?: \\w+)? for (?:instance|example), reach out (?:any ?time|if|whenever)
  `)})`,
)

/** Leave to go on, or an offer: what makes any imperative beside it one. */
export const LEAVE = whole(
  anyOf(`
    (?:what|which|who|how|when|where|as|the way|whom)(?:ever)? (?:\\w+ )?you(?:'d)? (?:think|like|prefer|want|find|see fit|decide|choose|please|wish|feel|know|consider|would like|judge), up to you, your (?:call|decision|choice), you decide, your own way, your judge?ment,
    if (?:you|u) (?:like|want|wish|prefer|need|get stuck|are stuck|hit|run into|run out|ever|have (?:any )?(?:other |further |more |specific )?(?:question|questions|comment|comments|concerns|trouble|problems|doubts|difficulties)|would like|'d like|feel like|find (?:it|that)|think it helps|can use|fancy|should), if (?:it|that|this) (?:helps|suits|is useful|'s useful|would help), if (?:there's|there is) anything,
    should you (?:need|want|have|wish|like|get|run|find|ever), any ?time, whenever you (?:like|want|need|are ready|feel), if needed, if you'd (?:like|rather|prefer), in case you (?:need|want|like), anything you need, feel free, only if you, no need, no rush, no hurry, you don't have to, you needn't
  `),
)
