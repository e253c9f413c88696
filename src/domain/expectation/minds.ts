import { hasMeasure } from "./measure.ts"
import { anyOf, whole } from "./patterns.ts"
import { type Sentence, type Span, spans } from "./text.ts"
import { opensWithChange } from "./vague.ts"

/** "Anyone who wants one", "what they need": who is meant, not how it is judged. Of oneself one can say it. */
const NOT_WHOSE = `(?<!\\b${anyOf("who, that, which, what, whoever, whatever, whom, they, we, i, you, let, lets, let \\w+, to, well, was, were, is, are, for")} +)`
const OUTWARD = "(?= +(?:each|one|us|me|the|our|in|him|her|them|it)\\b)"
/** What goes on in a mind: "words open to many interpretations", to know, to understand (Mager 1962). */
const VERBS = anyOf(`
  feels?(?: +(?:(?:more|less|very|really|quite) +)?\\w+)?, felt, feeling, understands?, understood, knows?, knew, know how, knows how, believes?, thinks?, appreciates?, reali[sz]es?, loves?, enjoys?, enjoyed,
  likes, grasps?, comprehends?, trusts?${OUTWARD}, cares? about, care (?=for|enough), want(?! of), wants, worry, worries, remembers?, learns?(?! (?:of|that)\\b), learned(?! (?:of|that)\\b), learnt,
  looks? forward to, sees? why, resents?, internali[sz]e[ds]?, gets? (?:it|the (?:joke|idea|point|message))(?=$|[,.]), (?:is|are) behind the (?:decision|plan|idea|project|move),
  value(?= +(?:each|the|our|what|it|their)\\b), respects?(?= +(?:each|the|our|their|his|her|one)\\b), have faith, hates?, dislikes?, (?:sees?|recogni[sz]es?|notices?|feels?) the (?:point|value|need|benefit|importance|difference), perceives?, senses?, (?:take|takes) (?:ownership|pride)(?: in)?, resonates? with, identif(?:y|ies) with,
  identify with, identifies with, (?:loses?|gains?) (?:trust|confidence|faith|interest)
`)
const STATES = anyOf(`
  (?<=kept +)informed(?! (?:of|by|within|every)), (?<=kept +)up to date(?! (?:by|every)),
  happy, unhappy, satisfied, dissatisfied, content with, pleased, delighted, thrilled, motivated, demotivated, unmotivated, confident, comfortable,
  uncomfortable, aware, unaware, convinced, proud, excited, enthusiastic, engaged, disengaged, inspired, interested, committed to, willing, worried, afraid,
  scared, frustrated, disappointed, annoyed, upset, angry, overwhelmed, stressed, relaxed, valued, appreciated, respected, supported, heard, welcome, included,
  empowered, loyal, familiar with, at ease, on board, in the picture, bought in, aligned, impressed, curious, keen, eager, fed up, sure of, clear about,
  clear on, in agreement, on the same page, trusted, at home, confused, bored, grateful, lonely, hopeful, glad, exhausted, burnt out, burned out, weary, surprised, shocked, jealous, embarrassed, ashamed, impatient, relieved, reassured, tired of, sensiti[sz]ed, conscious of, attached to, anxious, nervous, left out, safe and sound, passionate
`)
const BE = anyOf(
  "is, are, was, were, be, been, feels?, felt, stays?, kept, remains?, becomes?, gets?, seems?, made to feel, leaves?, keeps?, goes, go, walks? away, comes? away, goes home, go home",
)
const HOW = `(?:${anyOf("not, no longer, very, really, more, less, quite, fully, all, always, still, highly, truly, well, genuinely, both, \\w+ly, generally, made")} +){0,2}`
const FOLK = anyOf(`
  users, customers, clients, guests, members, people, staff, employees, volunteers, parents, players, visitors, students, participants, readers, patients,
  everyone, everybody, team, sponsors, speakers, shadows, children, audience, stakeholders, contributors, managers, trainees, nurses, neighbours, neighbors
`)
const INWARD = anyOf(`
  morale, team spirit, buy-in, sense of, feeling of, mindset, (?:a |the )?culture of, (?:shared|common|better|good|clear|deep|deeper|full|mutual|basic) understanding,
  understanding of, awareness of, trust (?:in|between|among|within), confidence in, mutual trust, job satisfaction, enthusiasm for, ownership mentality,
  (?:positive|good|right) attitude, (?<=(?:has|have|had|gets?|with|gains?) +(?:an? +)?)(?:good|positive|bad|negative|lasting|high|low|poor|better) (?:impression|opinion|image|view|feeling)s?, high esteem, peace of mind, hearts of, trust (?:grows|rises|is), loses? heart, appreciation (?:of|for), motivation, goodwill
`)
const MINDS = [
  whole(`(?<!^)${NOT_WHOSE}${VERBS}`),
  whole(
    `${FOLK} +(?:really |also |still )?(?:accepts?|takes?(?= +[\\w ]{2,30} +seriously)|likes?|embraces?|endorses?|buys? into|believes?)(?= +(?:the|our|their|it|what|to|how|being|this|that|new)\\b)`,
  ),
  whole(`${BE} +${HOW}${STATES}`),
  whole(`${FOLK} +${HOW}${STATES}(?=$|[,.]| with| and)`),
  whole(
    `${anyOf("happy, unhappy, satisfied, delighted, motivated, engaged, confident, loyal, inspired, proud")} +${FOLK}`,
  ),
  whole(`${INWARD}(?: +(?:[\\w-]+ +){0,4}?(?:is|are|stays|remains|gets) +[\\w-]+)?`),
]

// Seen in what somebody says or does.
const SEEN = whole(
  anyOf(`
    say, says, said, saying, tells? (?:us|me|the|an?|his|her|their|each), told, answers?, answered, rates?, rated, reports? (?:that|feeling|being), reported, agrees? (?:with|that|to|in),
    states?, writes?, wrote, votes?, voted, survey, surveyed, polls?, questionnaire, quiz, tests?, tested, exam, interviews?, show of hands, in (?:their|his|her|your) own words, demonstrates?,
    explains?, explained, proves?, proved, repeats?, describes?, named, signs?, signed, recommends?, replies, replied, asked (?:at|in|on), when asked, feedback forms?, ratings?, scores?, shows?
  `),
)
const SATISFIED = /\b(?:happy|unhappy|satisfied|dissatisfied|pleased|willing)\b/

/** The words of a sentence that rest on what somebody feels, knows or wants, unless it is seen in what they do. */
export function minds(sentence: Sentence): Span | undefined {
  if (spans(sentence, SEEN).length > 0 || opensWithChange(sentence)) return undefined
  const [first] = MINDS.flatMap((pattern) => spans(sentence, pattern)).toSorted((a, b) => a.start - b.start)
  if (!first) return undefined
  const words = sentence.text.slice(first.start - sentence.start, first.end - sentence.start)
  return SATISFIED.test(words) && hasMeasure(sentence.text) ? undefined : first
}
