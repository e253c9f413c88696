import { anyOf, whole } from "./patterns.ts"

/** What a vague word leaves open; each asks for another kind of measure. */
export type Vagueness = "quality" | "amount" | "pace" | "often" | "change" | "way-out" | "list"

/**
 * Words that two honest people may judge otherwise. After the "weak phrases" of NASA's Automated Requirement
 * Measurement (Wilson, Rosenberg & Hyatt 1997) and the vagueness indicators of QuARS (Fabbrini, Fusani, Gnesi &
 * Lami 2001), widened to how clubs, kitchens and offices speak.
 */
const QUALITY = anyOf(`
  (?:well|badly) (?:organi[sz]ed|structured|attended|run|prepared|looked after|kept|cared for|marked|made|written),
  high, low, (?:very |quite |reasonably |really |so )?well, first class, first rate, top notch, world class, best in class, state of the art, cutting edge,
  high quality, top quality, to a (?:high|good|decent|professional|reasonable) standard, (?:to|up to) (?:our|my|their|your|his|her) (?:satisfaction|standards?|liking|taste), up to standard, up to scratch, up to par,
  best practices?, best efforts?, (?:their|our|your) best, user friendly, easy to use, hassle free, cost effective, fairly, clearly, cleanly, securely, safely, widely, broadly, closely,
  politely, warmly, evenly, with (?:great |due |more |much )?(?:ease|care|efficiency|professionalism|enthusiasm|kindness|dignity|respect(?! to)|courtesy|empathy|integrity|compassion|diligence|tact|grace|passion|pride|patience|creativity|flexibility),
  (?<=(?:\\ban?|,|\\band|\\bthe|\\bour) )(?:safe|clean|tidy|secure) (?=(?:\\w+ )?(?:area|place|environment|space|room|kitchen|workplace)\\b), actively, openly, properly,
  clear (?=instructions?|communication|guidance|goals?|expectations?|rules?|structure|messages?|text|language|process|direction|picture|idea|plan|vision|to (?:all|every|the|us|them)),
  (?:is|are) clear (?=to|who|what|how|when|why|which|whether|that|about|and|for),
  (?<=(?:is|are|be|stays?|remains?|kept|keeps?|very|too|more|less|get|gets|looks?|feels?|seems?|sounds?|runs?|becomes?) )(?:short|long|small|big|large|secure|safe|stable|calm|slow|clean|clear(?! (?:of|by|at|from|before|after|on|who|what|how|when|why|which|whether|that|about|to|and|for)\\b)|bright|cool|crisp|dense|deep|firm|fit|fresh|hard|heavy|kind|limited(?! to)|loose|loud|quiet|rich|rough|soft|special|steady|stiff|strict|sweet|warm|wide|basic|average|major|balanced|famous|natural|original|personal|plain|unique|unusual|vital|essential|important|crucial|accurate|precise|severe|serious|usable|logical|organi[sz]ed(?! (?:by|for|in|on|at|with|as|into)))(?! (?:enough )?to (?:be|do)\\b)|(?<=(?:is|are|be|stays?|remains?|kept|keeps?|very|too|more|less|get|gets|looks?|feels?|seems?|sounds?|runs?|becomes?) )(?:late in|tidy|clean and tidy|fine|ok|okay|right|sound|smart|sharp|fair|full of life|as good as new),
  too (?:much|many|long|late|early|high|low|expensive|few|little|big|small|slow|slowly|often|loud|crowded|busy|complicated|complex|difficult|hard|large|cold|hot|dark),
  (?:great |big |real |huge |full )?success(?! (?:rate|criteria|criterion|story|stories|factor|metric|measure)), succeeds?,
  positive (?=feedback|attitude|impact|image|experience|atmosphere|relationships?|reviews?|change|effect|climate|response|result), mostly positive, (?:warm|cold) welcome,
  quality (?=service|services|content|work|time|products?|care|education|food|results?|documentation|support), of quality, (?<=the )leading, add(?:s|ed)? value, makes? a (?:real |big )?difference, raises? the bar,
  in an? (?!different|given|similar|new|single|separate|written|locked|sealed)[\\w-]+ (?:way|manner|fashion), (?:atmosphere|mood|climate|vibe|spirit)(?: \\w+){0,2} (?:is|gets|turns|becomes|stays) \\w+, enriches, inspires, delights, motivates, impresses, excites, engages, empowers, contributes? to, (?:whoever|anyone|somebody|someone) (?:who )?(?:has time|happens to \\w+(?: \\w+)?|is free|is available|is around|can), to the next level, (?:we|you|they|i) can (?:plan|live|work|be happy) with, out of (?:hand|control), hit the ground running, good value, value for money, fit for purpose, up to the job,
  a good (?:job|impression), in (?:good|bad|poor|great) (?:shape|order|condition|hands|time|health),
  meets? (?:the |our |their )?(?:expectations|needs|requirements|standards), (?:(?<=an? )|(?<=an? (?:complete|total|real|big|great|huge) ))(?:mess|shambles|disaster|nightmare|pleasure|delight|joy|treat|hit|flop|triumph|fiasco|headache|magnet|breeze|must-see)(?!-),
  chaos, chaotic, endless, stands? out, like clockwork, worth (?:the money|it|a visit|seeing|reading), standards (?:slip|drop|fall), (?:costs|prices|complaints|numbers) (?:explode|soar|skyrocket|plummet|mount),
  (?<=(?:is|are|be|was|were|stays?|remains?) (?:\\w+ly )?)(?:positive|negative), (?:big|small) (?:crowds?|audiences?|numbers?|groups?|queues?|gaps?), as expected, in order(?! (?:to|of|that)), (?:goes|go|going|went|gone) (?:well|wrong|badly|to plan|smoothly), something goes, things, stuff, presence, (?:more|better|our|their|brand|online|high|higher|good) visibility, the right (?:people|person|time|place|way|things?|level|amount|tools?|mix|balance)
`)
const AMOUNT = anyOf(`
  some(?! (?:time|\\d|day|of (?:us|you))), several, many, (?:very |too )?few, a few, a lot, lots, plenty, numerous, various, multiple, a number of, a (?:large|small|big|good|great) (?:number|amount|part|share|deal),
  a handful, a bit, a little, a couple, a bunch, quite a (?:bit|lot|few), enough, sufficient, sufficiently, insufficient, more(?! than\\b), fewer(?! than\\b), less(?! than\\b),
  most(?! of all\\b)(?! (?:recent|popular)), the bulk, significant, significantly, substantial, substantially, considerable, considerably, notable, notably, noticeable, noticeably,
  markedly, drastic, drastically, dramatic, dramatically, greatly, slightly, somewhat, minimal, minimally, huge, hugely, massive, massively, tiny,
  (?:almost|nearly|virtually|practically) (?:all|every|everyone|everybody|no|none), hardly any, hardly anyone, hardly anybody, in droves, for ages, within limits, (?:to|at) a minimum(?! of), large, as (?:much|many|little|few) as possible, as far as possible, (?:approximately|roughly|about|around)(?= (?:on|in|within) (?:budget|time|schedule|line))
`)
const PACE = anyOf(`
  fast, immediate, immediately, quick, quickly, rapid, rapidly, swift, swiftly, prompt(?= (?:answers?|repl|payments?|service|responses?|actions?|delivery|attention|handling))\\w*, (?<=(?:is|are|be) )prompt, promptly, speedy, speedily, slow, slowly, in a timely (?:manner|fashion|way), in good time,
  without (?:undue |unnecessary |much |any )?delay, early enough, as (?:soon|quick|quickly|fast|early|promptly) as (?:possible|practicable|feasible|convenient|you can|we can|they can|i can|humanly possible), asap, a\\.s\\.a\\.p
`)
const OFTEN = anyOf(`
  regular(?= (?:updates?|check-ins?|contact|communication|reports?|meetings?|intervals?|basis|feedback|visits?|reviews?|calls?)), regularly, frequently, frequent, often, occasionally, occasional, sometimes, periodically, periodic, from time to time, now and then, now and again,
  usually, normally, typically, generally, in general, mostly, mainly, largely, rarely, (?:nearly|almost) always, seldom, hardly ever, most of the time, as a rule, most days, most evenings, most weeks, constantly, consistently,
  continuously, continually, repeatedly, on a regular basis, every so often, off and on, on and off, every now and then, more or less
`)
const CHANGED = anyOf(`
  (?:grows?|increases?|rises?|decreases?|shrinks?|drops?|falls?|slows?)(?=$|[.,;]| and\\b| by a\\b), (?:improves?|worsens?|deteriorates?|drags on|declines?|suffers?|increases|decreases|enhances|strengthens|reduces|boosts)(?=$|[ .,;]),
  improved, improving, increasing, growing, worsening, deteriorating, improvements? (?:in|of|to), (?:an? )?(?:increase|decrease|reduction|rise|decline) in, enhanced, optimi[sz]ed, strengthened, streamlined, boosted, moderni[sz]ed,
  (?:has|have|is|are|been|be|and) (?:increased|reduced|grown|decreased|minimi[sz]ed|maximi[sz]ed|simplified|shortened|lowered|raised), (?<=^)(?:increased|reduced|decreased|lowered|raised|minimi[sz]ed|maximi[sz]ed)(?= \\w),
  becomes? more, gets? more, becomes? less
`)
const WAY_OUT = anyOf(`
  as (?:needed|required|necessary|appropriate|applicable|possible|available|desired|convenient|you see fit|they see fit|we see fit), (?:if|where|when|whenever|wherever|unless) (?:at all )?(?:possible|needed|necessary|appropriate|required|applicable|feasible|practical|practicable|convenient|desired|reasonable),
  to the extent possible, to the best of (?:my|your|our|their|his|her) (?:ability|abilities|knowledge), best effort, within reason, whatever is (?:needed|necessary|required), whatever it takes, depending on, it depends, on an ad hoc basis,
  ad hoc, if time (?:permits|allows), time permitting, resources permitting, in an appropriate (?:way|manner), in the right way, and\\/or
`)
const LIST = anyOf(
  "etc\\.?, et cetera, and so on, and so forth, and the like, among others, or similar, or so, and more(?=$|[.,;)]), and things like that",
)

/** Longer ones first: a phrase is pointed at as a whole. A measure in the sentence does not help the last two. */
export const VAGUE: readonly {
  readonly kind: Vagueness
  readonly words: RegExp
  readonly measurable: boolean
}[] = [
  { kind: "way-out", words: whole(WAY_OUT), measurable: false },
  { kind: "list", words: new RegExp(`(?<![\\w])${LIST}`, "g"), measurable: false },
  { kind: "pace", words: whole(PACE), measurable: true },
  { kind: "often", words: whole(OFTEN), measurable: true },
  { kind: "change", words: whole(CHANGED), measurable: true },
  { kind: "amount", words: whole(AMOUNT), measurable: true },
  { kind: "quality", words: whole(QUALITY), measurable: true },
]
