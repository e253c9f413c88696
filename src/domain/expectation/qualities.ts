/** Adjectives that judge; their adverbs judge as well. Comparatives and superlatives stand apart. */
const JUDGING = `
  acceptable accommodating accomplished adept adequate admirable advantageous adventurous aesthetic affordable
  agile amazing ambitious ample amusing appealing approachable appropriate attentive attractive authentic
  awesome awful awkward bad beautiful beneficial best-in-class bland boring brilliant brisk broad bulky
  capable careful careless caring casual catchy cautious challenging charming cheap cheerful chic classy
  clever clumsy coherent cohesive collaborative comfortable commendable compelling competent competitive
  complicated comprehensive concise confusing congenial conscientious considerate consistent constructive
  contemporary convenient convincing cooperative cost-effective costly cosy courageous courteous cozy creative
  credible cumbersome cute dangerous daunting decent decisive deficient delicious dependable detailed devoted
  difficult dignified diligent diplomatic disappointing disciplined discreet disorderly disorganised
  disorganized distinctive diverse dull durable dynamic easy easy-to-use easygoing economical effective
  efficient effortless elaborate elegant eloquent eminent empathetic enchanting encouraging energetic engaging
  enjoyable enormous entertaining enthusiastic equitable ethical excellence excellent exceptional excessive
  exciting exemplary exhaustive expensive experienced expressive exquisite extensive extraordinary extreme
  eye-catching fabulous fancy fantastic fascinating fashionable favorable favorite favourable favourite
  feasible festive first-class first-rate flashy flawless flexible fluent fluid foolproof formidable fragile
  frictionless friendly frugal fruitful frustrating full-fledged fun funny future-proof fuzzy game-changing
  generous gentle genuine glamorous good good-quality gorgeous graceful gracious grand great gripping
  groundbreaking handsome handy hard-working hardworking harmless harmonious harsh hassle-free healthy
  heartwarming helpful high-end high-level high-performing high-quality holistic honest hospitable humane
  ideal illustrious imaginative immaculate immense immersive impactful impartial imperfect impolite imposing
  impressive in-depth inadequate inappropriate inclusive incompetent inconsistent inconvenient incredible
  industry-leading inefficient inexpensive influential informative ingenious innovative insightful
  inspirational inspiring insufficient intelligent intensive interesting intuitive inventive inviting jolly
  joyful judicious knowledgeable lasting lavish lax lean leisurely lenient lightning-fast lightweight likable
  likeable lively long-lasting lovely low-maintenance lucrative lush luxurious magical magnificent
  maintainable manageable marginal market-leading marvellous marvelous masterly mature meaningful mediocre
  memorable messy meticulous mild mindful minor moderate modern modest monotonous motivating nasty neat nice
  nimble noble noisy noteworthy optimal optimistic orderly outdated outstanding painful painless patchy
  peaceful perfect persistent persuasive picky picturesque plausible playful pleasant pleasing poised polished
  polite poor popular potent powerful practical pragmatic praiseworthy preferred premier presentable
  prestigious pristine proactive problematic productive professional proficient profound prominent promising
  proper prosperous prudent punchy punctual purposeful quaint questionable radiant rational realistic
  reasonable reassuring reckless refined refreshing relevant reliable reputable resilient resolute resourceful
  respectable respectful responsible responsive rewarding rigorous robust rude rustic satisfactory satisfying
  scalable seamless sensational sensible serene shabby shaky shiny shoddy significant simple sincere skilful
  skilled skillful sleek slick sloppy smart smooth snappy sociable solid soothing sophisticated spacious
  sparkling spectacular speedy spirited splendid spotless startling state-of-the-art steadfast stellar
  stimulating straightforward strange streamlined stressful striking strong stunning sturdy stylish subpar
  subtle successful sufficient suitable superb superior supportive surprising sustainable sympathetic
  systematic tactful talented tasteful tasty tedious terrible terrific thorough thoughtful thriving tight-knit
  time-consuming timely top-notch top-quality tough tranquil transparent tremendous trendy tricky trivial
  trouble-free troublesome trusted trustworthy ugly unacceptable unattractive unclear uncomplicated
  undesirable uneven unfair unfortunate unfriendly unhealthy unobtrusive unparalleled unpleasant unpopular
  unprecedented unprofessional unreliable unrivalled unsafe unsatisfactory unsuitable untidy upbeat uplifting
  useful useless user-centered user-centred user-friendly vague valuable varied vast versatile viable vibrant
  vigilant vigorous vivid warm-hearted weak wealthy welcoming well-attended well-behaved well-designed
  well-informed well-kept well-made well-managed well-organised well-organized well-planned well-prepared
  well-rounded well-run well-structured well-thought-out well-trained well-written wholehearted wholesome
  wide-ranging wise witty wonderful workable world-class worrying worthwhile worthy youthful zealous
`
/** Their degrees. */
const DEGREES = `
  better best worse worst easier easiest simpler simplest clearer clearest nicer nicest smoother quicker
  quickest faster fastest slower cheaper stronger strongest healthier friendlier higher highest lower lowest
  shorter bigger biggest smaller smallest tidier safer happier neater kinder smarter wiser deeper broader
  wider leaner richer tougher greater greatest warmer brighter calmer quieter sharper tighter fairer finer
  livelier prettier prouder sounder steadier sturdier
`
/** Adverbs that judge, of adjectives that may not. */
const ADVERBS = `
  accurately aptly briefly brightly calmly confidently expertly firmly gradually happily kindly patiently positively
  precisely quietly readily sharply softly soundly steadily strictly tidily
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

const JUDGED = new Set([
  ...words(JUDGING).flatMap((word) => [word, adverb(word)]),
  ...words(DEGREES),
  ...words(ADVERBS),
])
const NEUTRAL = new Set(words(FACTUAL))

/** Whether a word judges: one that is known to, or one that is made to (-ful, -able). */
export function judges(word: string): boolean {
  return JUDGED.has(word) || (/.{3}(?:ful|able|ible)(?:ly)?$/.test(word) && !NEUTRAL.has(word))
}
