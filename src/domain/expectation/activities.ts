import { anyOf } from "./patterns.ts"
import type { Sentence, Span } from "./text.ts"
import { isNoVerb, isPlainVerb } from "./verbs.ts"

const DETERMINER = anyOf(
  "that, the, everything, an?, all, each, every, any, our, their, his, her, its, your, these, this, new",
)
/** Words in -ing that are things. */
const THINGS = anyOf(`
  accounting, advertising, banking, beginning, being, booking, bowling, briefing, building, catering, ceiling, clothing, cleaning, closing, coaching, cycling,
  during, ending, engineering, evening, everything, feeling, filing, fundraising, funding, gathering, hearing, heating, housing, landing, learning, licensing,
  lighting, listing, living, lodging, mailing, marketing, meeting, missing, morning, nothing, nursing, offering, onboarding, opening, outing, parking,
  planning, posting, pricing, printing, programming, reading, recording, recycling, remaining, rating, seating, setting, shipping, shopping, sibling,
  sightseeing, something, spending, spring, staffing, standing, string, swimming, testing, training, voting, warning, wedding, wing, wiring, working, writing,
  anything, bring, king, ring, thing, pending, existing, incoming, outgoing, upcoming, leading, winning, growing, rising, falling, increasing
`)
const ACTIVITY = [
  // Booking rooms, taking minutes
  /^[\w-]+ing(?: [\w -]{2,40}?)?(?=, (?:and )?\w+ing\b)/,
  /^being(?= +(?:there|the|an?|available|responsible|in charge)\b)/,
  // Managing the accounts, coordinating volunteers; "Being the contact"
  new RegExp(
    `^(?!${THINGS}\\b)[\\w-]+ing(?= +(?:${DETERMINER}|with|on|for|up|out|and|weekly|monthly|daily|regular|\\w+s|to|of|in)\\b)`,
  ),
  new RegExp(`^[\\w-]+ing(?= +${DETERMINER}\\b)`),
  // Coordination of the volunteers
  new RegExp(
    `^(?:overall |daily |weekly |monthly |general |day-to-day |administrative |technical |full )?${anyOf(`
    coordination, co-ordination, management, organi[sz]ation, preparation, maintenance, administration, supervision, handling, implementation,
    (?:regular|weekly|monthly|daily) (?:calls?|meetings?|talks?|check-ins?|visits?), (?:point|contact|key|go-to) person, contact, point of contact, development, creation, execution, oversight, facilitation, recruitment, promotion, moderation, upkeep, care, assistance, support, running, liaison, bookkeeping, scouting, fundraising
  `)}(?= +(?:of|with|for|in)\\b)`,
  ),
]
/** As role handbooks begin their duties: "Maintains the list", "Liaises with the league". */
const DUTY = new RegExp(
  `^(?:also +)?(?:${anyOf(`
  acts as, serves as, advises, administers, arranges, assists, attends, coaches, collaborates, collects, communicates, compiles, conducts, coordinates,
  co-ordinates, develops, directs, distributes, ensures, establishes, facilitates, implements, liaises, looks after, maintains, makes sure, manages,
  mentors, monitors, negotiates, onboards, organi[sz]es, oversees, participates, prepares, promotes, recruits, reports to, represents, supervises,
  takes care of, takes part, takes minutes, works (?:closely |together )?with, helps (?:with|out|to), looks (?:for|after|into|out for),
  (?:chairs|delegates|drafts|drives|hosts|leads|orders|plans|reviews|runs|schedules|supports|trains|updates|writes)(?= +(?:the|an?|all|each|every|any|our|their|new)\\b)
`)})(?= +(?:${DETERMINER}|and|to|with|for|on|of|at|in|high|regular|weekly|monthly|daily|one-to-one|\\w+s|\\w+ly|quality)\\b)`,
)
const VERB_ELSEWHERE =
  /\b(?:is|are|was|were|has|have|had|will|can|stays?|takes|costs?|needs?|begins?|starts?|ends?|held|done|made|sent|reaches|names|\w+ed)\b/

// Of an outcome the handbook's form is sure enough for any verb: "Orients the new chairs", "Creates and sends reports".
const ANY_DUTY = /^(?![a-z]+(?:ss|us|is)\b)([a-z]{3,}s)(?= +(?:the|an?|all|each|every|new|our|their|any)\b)/
const KNOWN_DUTY = /^([a-z]{3,}s)(?= +(?:and +\w+s|\w+s)\b)/
const DOUBLE_DUTY = /^[a-z]{3,}s and [a-z]{3,}s(?= +(?:the|an?|all|each|every|new|our|their|any)\b)/
const baseOf = (word: string): string => word.replace(/ies$/, "y").replace(/(?<=ss|sh|ch|x|z)es$|s$/, "")

/** The words by which a sentence names an activity without an end. */
export function activity({ text, start }: Sentence, anyDuty = false): Span | undefined {
  const [own = ""] = text.split(/[,:]|\b(?:who|that|which|when|if|before|after|so|because)\b/, 1)
  const found =
    DUTY.exec(text)?.[0] ?? (VERB_ELSEWHERE.test(own.replace(/^\S+/, "")) ? undefined : named(text, anyDuty))
  return found === undefined ? undefined : { start, end: start + found.length }
}

function named(text: string, anyDuty: boolean): string | undefined {
  const any = ANY_DUTY.exec(text)?.[0] ?? ""
  const known = KNOWN_DUTY.exec(text)?.[0] ?? ""
  if (anyDuty && any !== "" && !isNoVerb(any)) return any
  if (anyDuty && isPlainVerb(baseOf(known))) return known
  if (anyDuty && DOUBLE_DUTY.test(text)) return DOUBLE_DUTY.exec(text)?.[0]
  return ACTIVITY.map((pattern) => pattern.exec(text)?.[0]).find((one) => one)
}
