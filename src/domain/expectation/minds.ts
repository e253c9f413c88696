import { hasMeasure } from "./measure.ts"
import { anyOf, type Sentence, type Span, spans, whole } from "./text.ts"

const NOT_ASKED = "(?<!\\b(?:who|that|which|what|whoever|whatever|whom|they|we|i|you|let|lets|us|to|well) +)"
/** Verbs of what goes on in a mind (Mager 1962: words "open to many interpretations", as to know, to understand). */
const VERBS = anyOf(`
  feel, feels, felt, feeling, understand, understands, understood, know, knows, knew, know how, knows how, believe, believes, think, thinks,
  appreciate, appreciates, reali[sz]e, reali[sz]es, love, loves, enjoy, enjoys, likes, grasp, grasps, comprehend, comprehends,
  trust (?=each|one|us|me|the|our|in|him|her|them|it), trusts (?=each|one|us|me|the|our|in|him|her|them|it), care about, cares about, care (?=for|enough), want(?! of), wants,
  worry, worries, remember, remembers, learn, learns, learned, learnt, value (?=each|the|our|what|it|their), respect each other, have faith, hate, hates, dislike, dislikes,
  see the (?:point|value|need|benefit), sees the (?:point|value|need|benefit), identify with, identifies with
`)
const STATES = anyOf(`
  happy, unhappy, satisfied, dissatisfied, content with, pleased, delighted, thrilled, motivated, demotivated, unmotivated, confident, comfortable, uncomfortable, aware, unaware,
  convinced, proud, excited, enthusiastic, engaged, disengaged, inspired, interested, committed to, willing, worried, afraid, scared, frustrated, disappointed,
  annoyed, upset, angry, overwhelmed, stressed, relaxed, valued, appreciated, respected, supported, heard, welcome, included, empowered, loyal, familiar with, at ease,
  on board, in the picture, bought in, aligned, impressed, curious, keen, eager, fed up, sure of, clear about, clear on, in agreement, trusted, at home, confused, bored, grateful
`)
const BE =
  "(?:is|are|was|were|be|been|feel|feels|felt|stay|stays|remain|remains|become|becomes|get|gets|seem|seems|made to feel|leaves?|keeps?|goes|go)"
const HOW =
  "(?:(?:not|no longer|very|really|more|less|quite|fully|all|always|still|highly|truly|well|genuinely|both|generally|made) +){0,2}"
const FOLK =
  "(?:users|customers|clients|guests|members|people|staff|employees|volunteers|parents|players|visitors|students|participants|readers|patients|everyone|everybody|team|sponsors|speakers|shadows|children|audience|stakeholders|contributors|managers)"

const MINDS = [
  whole(`${NOT_ASKED}${VERBS}`),
  whole(`${BE} +${HOW}${STATES}`),
  whole(`${FOLK} +${HOW}${STATES}(?=$|[,.]| with| and)`),
  whole(`(?:happy|unhappy|satisfied|delighted|motivated|engaged|confident|loyal|inspired|proud) +${FOLK}`),
  whole(
    anyOf(`
      morale(?: (?:is|stays|remains) \\w+)?, team spirit, buy-in, sense of, feeling of, mindset, (?:a |the )?culture of, (?:shared|common|better|good|clear|deep|deeper|full|mutual|basic) understanding, understanding of,
      awareness of, trust (?:in|between|among|within), confidence in, mutual trust, job satisfaction, enthusiasm for, ownership mentality, (?:positive|good|right) attitude, appreciation (?:of|for)
    `),
  ),
]

// Seen in what somebody says or does.
const SEEN =
  /\b(?:says?|said|saying|tells? (?:us|me|the|a|an|his|her|their|each)|told|answers?|answered|rates?|rated|reports? (?:that|feeling|being)|reported|agrees? (?:with|that|to|in)|states?|writes?|wrote|votes?|voted|survey|surveyed|polls?|questionnaire|quiz|tests?|tested|exam|interviews?|show of hands|in (?:their|his|her|your) own words|demonstrates?|explains?|explained|proves?|proved|repeats?|describes?|names?|named|signs?|signed|recommends?|replies|replied|asked (?:at|in|on)|when asked|feedback forms?|ratings?|scores?)\b/
const SATISFIED = /\b(?:un)?(?:happy|satisfied|dissatisfied|pleased|willing|unhappy)\b/

/** The words of a sentence that rest on what somebody feels, knows or wants, unless it is seen in what they do. */
export function minds(sentence: Sentence): Span | undefined {
  if (SEEN.test(sentence.text)) return undefined
  const [first] = MINDS.flatMap((pattern) => spans(sentence, pattern)).toSorted((a, b) => a.start - b.start)
  if (!first) return undefined
  const words = sentence.text.slice(first.start - sentence.start, first.end - sentence.start)
  return SATISFIED.test(words) && hasMeasure(sentence.text) ? undefined : first
}
