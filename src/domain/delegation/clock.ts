import { isRefusal } from "../shared/refusal.ts"
import {
  type Absence,
  ALWAYS_THERE,
  type At,
  daysAfter,
  earliest,
  endOfDay,
  halfWay,
  latest,
  paused,
} from "../shared/time.ts"
import { callSilences } from "./called-in/clock.ts"
import { correctionSilence } from "./correction/clock.ts"
import { currentRound, type Delegation, otherParty } from "./delegation.ts"
import type { DelegationEvent, Party } from "./events.ts"
import { silenceSettles } from "./judge.ts"
import { confirmBackBrief } from "./negotiate.ts"
import { reviewSilence } from "./review/clock.ts"
import { settlesBy } from "./terms.ts"
import type { World } from "./world.ts"

/** How long silence is waited for, in days (DESIGN §2). */
export const SILENCE = {
  draftKept: 365,
  backBriefConfirmed: 3,
  outcomeConfirmed: 7,
  disputeAnswered: 7,
  settledClosed: 14,
  pastDue: 60,
  /** However often one side checks in: a year past due it has ended. */
  longPastDue: 365,
} as const

/** Something that silence will bring about, and when. */
export type Due = { readonly when: At; readonly events: () => readonly DelegationEvent[] }

/** What the clock does at this instant: the first thing that is due, or nothing. Ask again until it is quiet. */
export function tick(state: Delegation, at: At, world: World): readonly DelegationEvent[] {
  const due = silences(state, world).filter(({ when }) => when <= at)
  for (const { events } of due.toSorted((a, b) => Number(a.when > b.when) - Number(a.when < b.when))) {
    const happened = events()
    if (happened.length > 0) return happened
  }
  return []
}

/** When the clock should look again: the first silence that would bring something about; null: never by itself. */
export function wakesAt(state: Delegation, world: World): At | null {
  const all = silences(state, world).flatMap(({ when, events }) => (events().length > 0 ? [when] : []))
  return all.length > 0 ? earliest(...all) : null
}

function silences(state: Delegation, world: World): readonly Due[] {
  switch (state.stage) {
    case "draft":
      return [{ when: daysAfter(state.carriedOn, SILENCE.draftKept), events: () => [{ type: "discarded" }] }]
    case "negotiating":
      return [...backBriefSilence(state, world), ...answerSilence(state, world)]
    case "active":
      return [
        ...callSilences(state, absence("delegate", world)),
        ...changeSilence(state, world),
        { when: givenUp(state, world), events: () => [{ type: "ended", because: "silence" }] },
      ]
    case "declared":
      return [declaredSilence(state, world)]
    case "settled":
      return [...settledSilence(state, world), ...correctionSilence(state, (one) => absence(one, world))]
    case "closed":
      return correctionSilence(state, (one) => absence(one, world))
    case "discarded":
    case "declined":
    case "withdrawn":
    case "lapsed":
    case "ended":
      return []
  }
}

/**
 * Silence confirms as of the moment it is over, however late the clock looks; but never beyond what may be lost
 * at once: then it waits, and lapses if nothing frees up.
 */
function backBriefSilence(state: Delegation, world: World): Due[] {
  const { needed, given, confirmed } = state.backBrief
  if (!needed || !given || confirmed) return []
  const when = paused(given, daysAfter(given, SILENCE.backBriefConfirmed), world.leader)
  const events = () => {
    const answer = confirmBackBrief(state, world, true, when)
    return isRefusal(answer) ? [] : answer
  }
  return [{ when, events }]
}

function answerSilence(state: Delegation, world: World): Due[] {
  const { turn } = state
  if (!turn) return []
  const deadline = paused(turn.since, turn.answerBy, absence(turn.party, world))
  const lapse: Due = { when: deadline, events: () => [{ type: "lapsed" }] }
  const remind: Due = {
    when: halfWay(turn.since, deadline),
    events: () => [{ type: "reminded", party: turn.party }],
  }
  return turn.reminded ? [lapse] : [remind, lapse]
}

/** A change waits for the other one's answer, and lapses without a mark. */
function changeSilence({ change }: Delegation, world: World): Due[] {
  if (!change) return []
  const { round, by, at } = change
  const when = paused(at, round.answerBy, absence(otherParty(by), world))
  return [{ when, events: () => [{ type: "change-lapsed", round: round.number }] }]
}

/** Nobody has carried it on for sixty days past due. */
function givenUp(state: Delegation, world: World): At {
  const over = endOfDay(settlesBy(currentRound(state).terms), world.delegate?.zone ?? "UTC")
  const from = latest(over, state.carriedOn)
  const quiet = bothPaused(from, daysAfter(from, SILENCE.pastDue), world)
  return earliest(quiet, bothPaused(over, daysAfter(over, SILENCE.longPastDue), world))
}

function declaredSilence(state: Delegation, world: World): Due {
  const { declaration } = state
  if (!declaration) throw new Error("what is declared has a declaration")
  const since = declaration.waitingSince
  const days = declaration.doubts ? SILENCE.disputeAnswered : SILENCE.outcomeConfirmed
  const waitedFor = absence(declaration.doubts ? "delegate" : "leader", world)
  const when = paused(since, daysAfter(since, days), waitedFor)
  return { when, events: () => silenceSettles(state) }
}

/** Where it fell short each part is waited for first; then it closes with what there is. */
function settledSilence(state: Delegation, world: World): readonly Due[] {
  const review = reviewSilence(state, (party) => absence(party, world))
  if (review.length > 0) return review
  const since = state.review?.since ?? state.settled?.at ?? state.carriedOn
  const when = bothPaused(since, daysAfter(since, SILENCE.settledClosed), world)
  return [{ when, events: () => [{ type: "closed", bySilence: true }] }]
}

function bothPaused(from: At, until: At, world: World): At {
  return latest(paused(from, until, world.leader), paused(from, until, absence("delegate", world)))
}

function absence(party: Party, world: World): Absence {
  return (party === "leader" ? world.leader : world.delegate) ?? ALWAYS_THERE
}
