import { anyOf, but, whole } from "./patterns.ts"

const TIME = anyOf(`
  weekend, day, evening, time, trip, holiday, vacation, break, rest, christmas, one, week, journey, flight, morning, afternoon, summer, start, party
`)

/** Imperatives by form only: wishes, thanks, asking for patience, leave, pointing at something, our own part. */
export const COURTESY = new RegExp(
  `^(?:${anyOf(`
    (?:don't|do not|dont|never) (?:you )?(?:worry|hesitate|feel|bother|apologi[sz]e|get me wrong|stress|panic|rush|mind|thank|laugh|blame|think twice|give up|sweat|hurry),
    (?:don't|do not|dont) (?:be (?:shy|afraid|sorry|hard|too hard|discouraged|silly)|lose (?:sleep|heart)|let (?:it|this|that|them) (?:spoil|ruin|get)),
    do (?:let me know if|get in touch if|enjoy|come), have an? (?:\\w+ ){0,2}${TIME}, have fun, get (?:well|better|home|some (?:rest|sleep)),
    take (?:your time|it easy|care(?! (?:of|to|that))|heart|all the time|the time|as (?:long|much)|an? (?:break|rest|day off|breath|bow)|the (?:day|afternoon|morning|week) off),
    take \\w+(?: \\w+)? for (?:instance|example), enjoy, rest (?:well|assured|up|easy), sleep, relax, celebrate, cheer, hang in, hold on (?:in there|tight),
    keep (?:it up|going|up the|at it|well(?=$|[,.])|smiling|being|doing what), carry on, stay (?:safe|strong|well|healthy|calm|as you), go (?:ahead|for it|on then|home|easy|with your (?:gut|instinct)),
    trust (?:yourself|your|me), believe me, consider (?:it done|me|this (?:done|a)|yourself), count (?:me in|on me|us in), bear with, excuse, forgive, forget (?:what i|it$|about (?:it|that)), look (?:who|at that|at us), pardon, welcome, guess what,
    look forward, see (?:you|attached|below|above|the attached|(?:the|my|our|that|this) .{0,40}(?:attached|below|above|list|mail|email|note|link|message|file|folder)), find .{0,40}(?:attached|enclosed|below), (?:listen|look|see|wait|say|mind you|remember|imagine|suppose)(?=,),
    come (?:and (?:see|join|say|sit)|by(?! \\w+day)|over|along|round|in|to (?:lunch|dinner|us|my)), join (?:us|me), say (?:hi|hello|thanks), drop (?:(?:in|by)(?= any ?time|$| if| when| for)|me a line if), stop by,
    give (?:my|yourself|me (?:a (?:moment|minute|second|day|shout|ring|call if)|until|till|time|one|two)|it (?:a rest|time)|them my), thank (?:you|everyone|the|them|her|him),
    accept (?:my|our), note(?: please)? (?:that|the|we|it|i|this), (?:remember|bear in mind|keep in mind) the (?=.*\\b(?:is|are|was|were|has|have|will|can|we|i|\\w{3,}s (?:at|on|in|the|an?|for|by|until))\\b), (?:know|be aware|be assured|imagine|suppose|say|picture) the, (?:remember|bear in mind|keep in mind|know|be aware|be assured|imagine|suppose|say|picture) (?:that|we|it|they|i|how|there|you|our|my|what|this),
    be (?:well|safe|proud|my guest|kind to|assured|aware|good to|gentle with yourself|happy|patient with me|yourself), ignore (?:my|that last|the last|me), disregard (?:my|the last|that),
    feel, breathe, smile, help yourself, do (?:it|this|that) your(?: own)? way, use your (?:own )?judg\\w+, follow your, make (?:(?:it|this) (?:your own|yours)|yourself),
    let (?:me|us)${but("see|have|review|read|approve|sign|check (?:it|the|them|your)|look (?:at|over)|be the one|know (?:when|once|how|where|whether|as soon)|not|use|keep|try|do|start|begin|stick|drop|cut|avoid|focus")},
    tell me (?:what you need|if (?:i|you need|there's|anything)|how i can|what i can|whom|who (?:i|you)|which (?:of|you)|where i|your (?:favou?rite|preference)|about your (?:weekend|trip|holiday)|what (?:would|you'd|you would|suits)),
    ask (?:me )?(?:away|any|tomorrow|later|again|anything|if (?:you|anything|there)|and), call (?:me )?(?:any ?time|if you), call me any, (?:send|refer|put|point) (?:him|her|anyone|people|callers|visitors) (?:to|through to|on to|back to) me, blame (?:me|it on me), leave (?:it|that|him|her|them) (?:to|with) me, reach out (?:any ?time|if|whenever), (?:talk|speak) (?:to|with) (?:you|u)
  `)})`,
)

/** Leave to go on, or an offer: beside it any imperative is one. */
export const LEAVE = whole(
  anyOf(`
    (?:what|which|who|how|when|where|as|the way|whom)(?:ever)? (?:\\w+ )?you(?:'d)? (?:think|like|prefer|want|find|see fit|decide|choose|please|wish|feel|know|consider|would like|judge|need),
    up to you, your (?:call|decision|choice), you decide, your own way, your judge?ment, whatever works, feel free, only if you, no need, no rush, no hurry, you don't have to, you needn't,
    if (?:you|u) (?:like|want|wish|prefer|need|get stuck|are stuck|hit|run into|run out|ever|would like|'d like|feel like|find (?:it|that)|think it helps|can use|fancy|should),
    if you have (?:any )?(?:other |further |more |specific )?(?:questions?|trouble|problems|doubts|difficulties|comments?|concerns), if you'd (?:like|rather|prefer),
    if (?:it|that|this) (?:helps|suits|is useful|'s useful|would help), if (?:there's|there is) anything, if anything (?:comes|turns), in case you (?:need|want|like), anything you need,
    should you (?:need|want|have|wish|like|get|run|find|ever), any ?time, whenever you (?:like|want|need|are ready|feel), if needed,
    (?<=^)(?:sure|of course|by all means|certainly|absolutely|yes|yep|yeah|definitely)\\b,?(?!,)${but("but|and|just")}
  `),
)
