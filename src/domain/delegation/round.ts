import { centsAsDays, daysAsCents, type Settings } from "../organisation/settings.ts"
import { type At, addDays, type Day, dayAt, daysAfter, endOfDay } from "../shared/time.ts"
import { datesRefused } from "./dates.ts"
import { ANSWER_DAYS, currentRound, type Delegation } from "./delegation.ts"
import type { Party, Remark, Round } from "./events.ts"
import { prefill } from "./prefill.ts"
import { type Refused, refuse } from "./refusals.ts"
import { type AtMost, criteriaOf, missing, sizeOf, type Terms, worstCaseOf } from "./terms.ts"
import type { World } from "./world.ts"

type Proposal = {
  readonly terms: Terms
  readonly remarks: readonly Remark[]
  readonly answerBy: Day | null
  readonly backBrief: boolean
}

/** Writes a round, or says why not. Whoever wrote it, it passes the same checks (DESIGN §2). */
export function writeRound(
  proposal: Proposal,
  author: Party,
  now: At,
  state: Delegation | null,
  world: World,
): Round | Refused {
  const terms = numbered(prefill(proposal.terms, world.settings), state)
  const answerBy = answerByOf(proposal.answerBy, author, now, world)
  const before = state?.active ? currentRound(state).terms : null
  const refused = personGone(world) ?? termsRefused(terms, now, world, before)
  if (refused) return refused
  if (answerBy <= now) return refuse("answer-by-in-the-past")
  const size = sizeOf(terms, world.settings)
  return {
    number: (state?.rounds.length ?? 0) + 1,
    author,
    terms,
    remarks: proposal.remarks,
    size,
    worstCase: worstCaseOf(terms.atMost as AtMost, world.settings),
    backBriefNeeded: proposal.backBrief || size === "large" || (size === "medium" && world.newPairOrArea),
    answerBy,
  }
}

function answerByOf(day: Day | null, author: Party, now: At, world: World): At {
  const answers = author === "leader" ? world.delegate : world.leader
  return day ? endOfDay(day, answers?.zone ?? "UTC") : daysAfter(now, ANSWER_DAYS)
}

export function personGone({ leader, delegate }: World): Refused | null {
  if (!leader.here) return refuse("person-not-here", { party: "leader" })
  return delegate?.here ? null : refuse("person-not-here", { party: "delegate" })
}

/**
 * What is wrong with these terms as a round, the gravest first; null when they can stand. `before`: the terms in
 * force that it would change.
 */
export function termsRefused(
  terms: Terms,
  now: At,
  world: World,
  before: Terms | null = null,
): Refused | null {
  const parts = missing(terms, sizeOf(terms, world.settings))
  return (
    tooLarge(terms, now, world) ??
    (parts.length > 0 ? refuse("stage-not-set", { missing: parts }) : null) ??
    datesRefused(terms, now, world, before) ??
    thereInThePast(terms, now, world, before)
  )
}

/** What the leader promises to be there by a day must be to come; what stood before may have had its day. */
function thereInThePast(terms: Terms, now: At, { leader }: World, before: Terms | null): Refused | null {
  const today = dayAt(now, leader.zone)
  for (const part of ["resourcesBy", "trainingBy"] as const) {
    const due = terms[part]
    if (due && due < today && due !== before?.[part]) return refuse("due-in-the-past", { due, part })
  }
  return null
}

export function tooLarge(terms: Terms, now: At, { settings, leader }: World): Refused | null {
  if (!terms.atMost) return null
  const threshold = Math.min(settings.threshold, leader.threshold ?? settings.threshold)
  const worstCase = worstCaseOf(terms.atMost, settings)
  if (worstCase <= daysAsCents(threshold, settings)) return null
  const theirs = threshold < settings.threshold
  const days = centsAsDays(worstCase, settings)
  return refuse("worst-case-too-large", {
    days,
    threshold,
    theirs,
    ways: waysToShrink(terms, threshold, now, settings),
  })
}

/** Three ways to a smaller worst case, always with numbers (DESIGN §2). */
function waysToShrink(terms: Terms, threshold: number, now: At, settings: Settings) {
  const small = { days: Math.min(settings.startSmall, threshold), money: 0 }
  const today = dayAt(now, settings.zone)
  const less = scaled(terms.atMost as AtMost, threshold, settings)
  const pilotEnds = addDays(today, PILOT_DAYS)
  const sooner = terms.due && terms.due > today && terms.due < pilotEnds
  return [
    { way: "stop-earlier", atMost: less, limits: limitsFor(less, terms) },
    { way: "first-part", atMost: small },
    { way: "pilot", atMost: small, due: sooner ? terms.due : pilotEnds },
  ]
}

const PILOT_DAYS = 28

/** The lines at which it stops before more is lost: what is planned, and what may be lost beyond it. */
function limitsFor({ days, money }: AtMost, { limits }: Terms): Terms["limits"] {
  return {
    effortDays: limits.effortDays === null ? null : limits.effortDays + days,
    money: money > 0 ? Math.min(money, limits.money ?? money) : limits.money,
  }
}

function scaled(atMost: AtMost, threshold: number, settings: Settings): AtMost {
  const share = daysAsCents(threshold, settings) / worstCaseOf(atMost, settings)
  return { days: Math.floor(atMost.days * share * 2) / 2, money: Math.floor(atMost.money * share) }
}

/** Gives every new criterion and tripwire an id that no round used before; known ones keep theirs. */
export function numbered(terms: Terms, state: Delegation | null): Terms {
  const before = [
    ...(state?.rounds.map((round) => round.terms) ?? []),
    ...(state?.draft ? [state.draft] : []),
  ]
  const known = new Set(
    before.flatMap((past) => [...criteriaOf(past), ...past.tripwires].map(({ id }) => id)),
  )
  const used = new Set<string>()
  let last = Math.max(0, ...[...known].map((id) => Number(id.slice(1))))
  const identified =
    <T extends { id: string }>(letter: string) =>
    (part: T): T => {
      const keeps = known.has(part.id) && part.id.startsWith(letter) && !used.has(part.id)
      const id = keeps ? part.id : `${letter}${++last}`
      used.add(id)
      return { ...part, id }
    }
  return {
    ...terms,
    success: terms.success.map(identified("s")),
    failure: terms.failure.map(identified("f")),
    tripwires: terms.tripwires.map(identified("t")),
  }
}
