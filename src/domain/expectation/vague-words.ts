import { anyOf, whole } from "./patterns.ts"

/** What a vague word leaves open; each asks for another kind of measure. */
export type Vagueness = "quality" | "amount" | "pace" | "often" | "change" | "way-out" | "list"

/**
 * Words that two honest people may judge otherwise. After the "weak phrases" of NASA's Automated Requirement
 * Measurement (Wilson, Rosenberg & Hyatt 1997) and the vagueness indicators of QuARS (Fabbrini, Fusani, Gnesi &
 * Lami 2001), widened to how clubs, kitchens and offices speak.
 */
const QUALITY = anyOf(`
  good, great, nice, nicely, decent, excellent, outstanding, amazing, awesome, perfect, perfectly, superb, fantastic, wonderful,
  wonderfully, brilliant, exceptional, superior, lovely, beautiful, beautifully, high, low, strong, strongly, solid, healthy, bad, badly, poor, poorly, weak,
  (?:very |quite |reasonably |really |so )?well, best, better, worse, worst, easier, simpler, clearer, nicer, smoother, quicker, faster, slower, cheaper, stronger, healthier,
  friendlier, higher, lower, shorter, bigger, smaller, tidier, safer, happier,
  first-class, first class, first-rate, top-notch, top notch, world-class, world class, best-in-class, best in class, state-of-the-art, state of the art,
  cutting-edge, cutting edge, high-end, high-quality, high quality, top quality, good-quality, high-performing, high-level,
  to a (?:high|good|decent|professional|reasonable) standard, up to standard, up to scratch, up to par, best practices?, best efforts?, their best, our best, your best,
  successful, successfully, effective, effectively, efficient, efficiently, productive, productively, professional, professionally, reliable, reliably,
  dependable, robust, scalable, sustainable, flexible, flexibly, modern, intuitive, intuitively, user-friendly, user friendly, friendly, easy-to-use, easy to use,
  easy, easily, simple(?! majority), simply, seamless, seamlessly, smooth, smoothly, graceful, gracefully, elegant, elegantly, hassle-free, painless,
  attractive, appealing, engaging, interesting, exciting, inspiring, fun, memorable, meaningful, valuable, useful, helpful, impactful, innovative,
  creative, creatively, dynamic, lively, vibrant, pleasant, enjoyable, convenient, conveniently, welcoming, thorough, thoroughly, careful, carefully, diligent, diligently,
  proactive, proactively, constructive, constructively, transparent, transparently, relevant, ideal, ideally, optimal, optimally, competitive, comprehensive, timely,
  proper, properly, appropriate, appropriately, adequate, adequately, suitable, suitably, reasonable, reasonably, acceptable,
  acceptably, satisfactory, satisfactorily, fairly, sensible, sensibly, clearly, cleanly, responsibly, respectfully,
  clear (?=instructions?|communication|guidance|goals?|expectations?|rules?|structure|messages?|message|text|language|process|direction|picture|idea|plan|vision|to (?:all|every|the|us|them)),
  (?:is|are) clear (?=to|who|what|how|when|why|which|whether|that|about|and|for), cost-effective, cost effective, affordable, expensive, cheap, costly, time-consuming,
  too (?:much|many|long|late|early|high|low|expensive|few|little|big|small|slow|slowly|often|loud|crowded|busy|complicated|complex|difficult|hard|large),
  (?<=(?:is|are|be|stays?|remains?|kept|keeps?|very|too|more|get|gets) )(?:short|long|small|big|large|low|high|secure|safe|stable|calm|slow|late in), securely, safely,
  favou?rite, leading, premier, trusted, preferred, market-leading, industry-leading, excellence, (?:great |big |real |huge |full )?success(?! (?:rate|criteria|criterion|story|stories|factor|metric|measure)), succeeds?,
  realistic, positive (?=feedback|attitude|impact|image|experience|atmosphere|relationships?|reviews?|change|effect|climate|response), mostly positive, (?:warm|cold|great) welcome, consistent, coherent, concise, polished, compelling, persuasive, convincing, impressive, remarkable,
  delicious, tasty, stylish, sleek, powerful, sophisticated, advanced, resilient, future-proof, maintainable, workable, viable, feasible, practical, beneficial, promising, holistic, in-depth, widely, broadly,
  quality (?=service|services|content|work|time|products?|care|education|food|results?|documentation|support), add(?:s|ed)? value, make(?:s)? a difference, raise(?:s)? the bar, to the next level, (?:we|you|they|i) can (?:plan|live|work|be happy) with, out of (?:hand|control), hit the ground running, good value, value for money,
  experienced, skilled, competent, capable, knowledgeable, trustworthy, minor, (?:well|badly) (?:organi[sz]ed|structured|attended|run|prepared|looked after),
  meets? (?:the )?expectations, (?:goes|go|going|went|gone) (?:well|wrong|badly|to plan), something goes, things, stuff
`)
const AMOUNT = anyOf(`
  some(?! (?:time|\\d|day|of (?:us|you))), several, many, (?:very |too )?few, a few, a lot, lots, plenty, numerous, various, multiple, a number of, a (?:large|small|big|good|great) (?:number|amount|part|share|deal),
  a handful, a bit, a little, a couple, a bunch, quite a (?:bit|lot|few), enough, sufficient, sufficiently, insufficient, more(?! than\\b), fewer(?! than\\b), less(?! than\\b),
  most(?! of all\\b)(?! (?:recent|popular)), the bulk, significant, significantly, substantial, substantially, considerable, considerably, notable, notably, noticeable, noticeably,
  markedly, drastic, drastically, dramatic, dramatically, greatly, slightly, somewhat, minimal, minimally, huge, hugely, massive, massively, tiny,
  (?:almost|nearly|virtually|practically) (?:all|every|everyone|everybody|no|none), hardly any, hardly anyone, large, as (?:much|many|little|few) as possible, as far as possible
`)
const PACE = anyOf(`
  fast, quick, quickly, rapid, rapidly, swift, swiftly, prompt, promptly, speedy, speedily, slow, slowly, in a timely (?:manner|fashion|way), in good time,
  without (?:undue |unnecessary |much |any )?delay, early enough, as (?:quick|quickly|fast|early) as (?:possible|practicable|you can|we can|they can)
`)
const OFTEN = anyOf(`
  regular(?= (?:updates?|check-ins?|contact|communication|reports?|meetings?|intervals?|basis|feedback|visits?|reviews?|calls?)), regularly, frequently, frequent, often, occasionally, occasional, sometimes, periodically, periodic, from time to time, now and then, now and again,
  usually, normally, typically, generally, in general, mostly, mainly, largely, rarely, seldom, hardly ever, most of the time, most days, most evenings, most weeks, constantly, consistently,
  continuously, continually, repeatedly, on a regular basis, every so often, every now and then, more or less
`)
const CHANGED = anyOf(`
  (?:grows|increases|rises|decreases|shrinks)(?=$|[.,;]| and| by a), improved, improves, improving, improvements? (?:in|of|to), enhanced, enhances, optimi[sz]ed, strengthened, strengthens, streamlined, boosted, moderni[sz]ed,
  (?:has|have|is|are|been|be|and) (?:increased|reduced|grown|decreased|minimi[sz]ed|maximi[sz]ed|simplified|shortened|lowered|raised)
`)
const WAY_OUT = anyOf(`
  as (?:needed|required|necessary|appropriate|applicable|possible|you see fit|they see fit|we see fit), (?:if|where|when|whenever|wherever|unless) (?:at all )?(?:possible|needed|necessary|appropriate|required|applicable|feasible|practical|practicable|convenient|desired|reasonable),
  to the extent possible, to the best of (?:my|your|our|their|his|her) (?:ability|abilities|knowledge), best effort, within reason, whatever is (?:needed|necessary|required), whatever it takes, on an ad hoc basis,
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
