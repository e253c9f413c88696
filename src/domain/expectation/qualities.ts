/** Adjectives that judge; their adverbs judge as well. Comparatives and superlatives stand apart. */
const JUDGING = `
  acceptable accommodating adequate admirable advantageous aesthetic affordable agile amazing ambitious ample
  appealing approachable appropriate attentive attractive authentic awesome awful bad beautiful beneficial
  best-in-class brilliant broad careful caring charming cheap cheerful clever clumsy coherent cohesive
  collaborative comfortable commendable compelling competent competitive comprehensive concise confusing
  conscientious considerate consistent constructive contemporary convenient convincing cooperative
  cost-effective costly cosy courteous cozy creative credible cumbersome decent delicious dependable detailed
  devoted difficult dignified diligent diplomatic disappointing disciplined disorganised disorganized
  distinctive diverse durable dynamic easy easy-to-use easygoing effective efficient effortless elaborate
  elegant eloquent empathetic enchanting encouraging energetic engaging enjoyable entertaining enthusiastic
  equitable ethical excellence excellent exceptional excessive exciting exemplary exhaustive expensive
  experienced expressive extensive extraordinary eye-catching fabulous fantastic fashionable favorable
  favorite favourable favourite feasible first-class first-rate flawless flexible fluent fluid frictionless
  friendly fruitful frustrating fun funny future-proof game-changing generous gentle genuine good
  good-quality gorgeous graceful gracious great gripping groundbreaking handy hard-working hardworking
  harmonious hassle-free healthy heartwarming helpful high-end high-level high-performing high-quality
  holistic honest hospitable humane ideal imaginative immaculate immersive impactful impartial impolite
  impressive in-depth inadequate inappropriate inclusive inconvenient incredible industry-leading inefficient
  inexpensive informative ingenious innovative insightful inspirational inspiring insufficient intelligent
  interesting intuitive inventive joyful judicious knowledgeable lean lightning-fast likable likeable lively
  long-lasting lovely low-maintenance magnificent maintainable manageable market-leading marvellous marvelous
  masterly mature meaningful mediocre memorable messy meticulous mindful minor modern modest motivating nasty
  neat nice nimble noisy noteworthy optimal orderly outdated outstanding painful painless patchy peaceful
  perfect persuasive picturesque plausible playful pleasant pleasing polished polite poor popular powerful
  practical pragmatic praiseworthy preferred premier presentable prestigious proactive problematic productive
  professional proficient profound promising proper prosperous prudent punchy purposeful questionable
  realistic reasonable reassuring refreshing relevant reliable reputable resilient resolute resourceful
  respectable respectful responsible responsive rewarding rigorous robust rude satisfactory satisfying
  scalable seamless sensible shabby shoddy significant simple skilful skilled skillful sleek sloppy smart
  smooth snappy sociable solid soothing sophisticated spacious sparkling spectacular speedy splendid spotless
  state-of-the-art steadfast stellar stimulating straightforward streamlined stressful striking strong
  stunning stylish subpar subtle successful sufficient suitable superb superior supportive sustainable
  sympathetic systematic tactful talented tasteful tasty tedious terrible terrific thorough thoughtful
  thriving tight-knit time-consuming timely top-notch tough tranquil transparent tremendous trendy tricky
  trouble-free trusted trustworthy unacceptable unattractive unclear uncomplicated undesirable unfair
  unfortunate unfriendly unobtrusive unpleasant unpopular unprofessional unreliable unsatisfactory unsuitable
  untidy uplifting useful useless user-friendly valuable versatile viable vibrant vigilant vigorous vivid
  warm-hearted weak welcoming well-designed well-organised well-organized well-rounded well-structured
  well-trained well-written wholehearted wholesome wide-ranging wise wonderful workable world-class
  worthwhile
`
/** Their degrees. */
const DEGREES = `
  better best worse worst easier easiest simpler simplest clearer clearest nicer nicest smoother quicker
  quickest faster fastest slower cheaper stronger strongest healthier friendlier higher highest lower lowest
  shorter bigger biggest smaller smallest tidier safer happier neater kinder smarter wiser deeper broader
  wider leaner richer tougher greater greatest warmer brighter calmer quieter sharper tighter fairer finer
  livelier prettier prouder sounder steadier sturdier
`
/** Words that look alike and judge nothing: in -able and -ful. */
const FACTUAL = `
  able accessible accountable adjustable answerable applicable armful attributable audible available bible billable
  bookable bucketful cable cables cancelable cancellable capable changeable chargeable collapsible comparable
  compatible constable contactable convertible countable cupful deductible deliverable deliverables
  deployable disable disposable divisible doubtful downloadable edible editable eligible enable exchangeable
  executable fable fearful foldable forgetful full fully gable grateful handful harmful hopeful identifiable
  impossible inapplicable incompatible inedible ineligible inflatable insurable interchangeable invisible
  lawful lawfully legible liable lockable measurable mouthful movable negotiable non-refundable nonrefundable
  observable operable parable payable perishable playable portable possible potable preventable printable
  probable reachable readable receivable rechargeable recyclable refundable regretful removable renewable
  rentable repairable replaceable returnable reusable roundtable searchable spoonful stable syllable
  syllables table tables tangible taxable timetable traceable transferable turntable unable unavailable
  unlawful unstable variable variables vegetable vegetables verifiable visible vulnerable washable wearable
`

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** "Easy" gives "easily", "reasonable" "reasonably", "enthusiastic" "enthusiastically". */
function adverb(adjective: string): string {
  if (adjective.endsWith("ic")) return `${adjective}ally`
  if (adjective.endsWith("le")) return adjective.replace(/e$/, "y")
  if (adjective.endsWith("ll")) return `${adjective}y`
  return adjective.endsWith("y") ? adjective.replace(/y$/, "ily") : `${adjective}ly`
}

const JUDGED = new Set([...words(JUDGING).flatMap((word) => [word, adverb(word)]), ...words(DEGREES)])
const NEUTRAL = new Set(words(FACTUAL))

/** Whether a word judges: one that is known to, or one that is made to (-ful, -able). */
export function judges(word: string): boolean {
  return JUDGED.has(word) || (/.{3}(?:ful|able|ible)(?:ly)?$/.test(word) && !NEUTRAL.has(word))
}
