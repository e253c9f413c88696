import { anyOf, whole } from "./text.ts"

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
  meets? (?:the )?expectations, (?:goes|go|going|went|gone) (?:well|wrong|badly|to plan), something goes, things, stuff
`)
const AMOUNT = anyOf(`
  some(?! (?:time|\\d|day|of (?:us|you))), several, many, (?:very |too )?few, a few, a lot, lots, plenty, numerous, various, multiple, a number of, a (?:large|small|big|good|great) (?:number|amount|part|share|deal),
  a handful, a bit, a little, a couple, a bunch, quite a (?:bit|lot|few), enough, sufficient, sufficiently, insufficient, more(?! than\\b), fewer(?! than\\b), less(?! than\\b),
  most(?! of all\\b)(?! (?:recent|popular)), the bulk, significant, significantly, substantial, substantially, considerable, considerably, notable, notably, noticeable, noticeably,
  markedly, drastic, drastically, dramatic, dramatically, greatly, slightly, somewhat, minimal, minimally, huge, hugely, massive, massively, tiny,
  large, as (?:much|many|little|few) as possible, as far as possible
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
  improved, improves, improving, improvements? (?:in|of|to), enhanced, enhances, optimi[sz]ed, strengthened, strengthens, streamlined, boosted, moderni[sz]ed,
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
