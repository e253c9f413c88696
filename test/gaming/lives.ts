import type { DelegationEvent } from "../../src/domain/delegation/events.ts"
import { evolve } from "../../src/domain/delegation/evolve.ts"
import { allMet, outcomeOf } from "../../src/domain/delegation/outcome.ts"
import type { Terms } from "../../src/domain/delegation/terms.ts"
import { latitudeOf } from "../../src/domain/latitude/fold.ts"
import type { Settled } from "../../src/domain/latitude/latitude.ts"
import { DEFAULT_POLICY } from "../../src/domain/latitude/policy.ts"
import { settledOf } from "../../src/domain/record/settled.ts"
import { CLOCK } from "../../src/domain/shared/ids.ts"
import type { Recorded } from "../../src/domain/shared/recorded.ts"
import { type At, addDays, type Day, endOfDay, startOfDay } from "../../src/domain/shared/time.ts"
import { FENCED } from "../kit/called-in.ts"
import { ana, maya, round, say } from "../kit/cast.ts"

/** One piece of work as it truly is: whether it comes off, and the day (of 28) on which one can know that it will not. */
export type Work = { readonly comesOff: boolean; readonly knownOn: number }

/** How somebody plays one piece of work: what of it they take on at once, what they say when, and when they declare. */
export type Play = {
  readonly days: number
  readonly says: readonly {
    readonly day: number
    readonly what: "at-risk" | "flag"
    readonly minuteBefore?: boolean
  }[]
  /** Days after due; above 0 the clock has seen it first. */
  readonly declares: number
  readonly saysMet: boolean
}

export const SPAN = 28
const FIRST: Day = "2026-01-05"

/** What a play comes to, through the events it leaves. */
export function settledBy(play: Play, begins: number): Settled {
  const state = storyOf(play, addDays(FIRST, begins)).reduce<ReturnType<typeof evolve> | null>(evolve, null)
  const settled = state && settledOf(`work-${begins}`, state)
  if (!settled) throw new Error("every play settles")
  return settled
}

export function suggestedAfter(settled: readonly Settled[]): number {
  return latitudeOf(settled, DEFAULT_POLICY).days
}

function storyOf(play: Play, begins: Day): readonly Recorded<DelegationEvent>[] {
  const due = addDays(begins, SPAN)
  const terms: Terms = { ...FENCED, due, atMost: { days: play.days, money: 0 }, tripwires: [] }
  const worstCase = Math.round(play.days * 500 * 100)
  const at = startOfDay(begins, "UTC")
  const story: readonly DelegationEvent[] = [
    { type: "drafted", leader: maya, delegate: ana, terms },
    { type: "offered", delegate: ana, round: round(terms) },
    { type: "activated", round: 1, worstCase, dayRate: 500 },
  ]
  const late = endOfDay(due, "UTC")
  const overdue = {
    type: "tripwire-fired",
    call: "call-1",
    tripped: { kind: "past-due", day: due },
    text: null,
  } as const
  return [
    ...story.map((event) => ({ ...event, by: maya, at })),
    ...play.says.map((said) => ({ ...worded(said), by: ana, at: whenSaid(said, begins) })),
    ...(play.declares > 0 ? [{ ...overdue, by: CLOCK, at: late }] : []),
    ...settling(terms, play.saysMet, startOfDay(addDays(due, play.declares), "UTC")),
  ]
}

function worded({ what }: Play["says"][number]): DelegationEvent {
  if (what === "flag")
    return { type: "flagged", flag: "flag-1", what: say("It slips"), criterion: "s1", intend: null }
  const stated = { text: null, criterion: "s1", moneyUsed: null, effort: null }
  return { type: "checked-in", course: "at-risk", ...stated }
}

function whenSaid({ day, minuteBefore }: Play["says"][number], begins: Day): At {
  const at = startOfDay(addDays(begins, day), "UTC")
  return minuteBefore ? at.replace("T00:00", "T23:59") : at
}

function settling(terms: Terms, met: boolean, at: At): readonly Recorded<DelegationEvent>[] {
  const judgements = allMet(terms).map((one) => (one.criterion === "s1" ? { ...one, met } : one))
  const outcome = outcomeOf(terms, judgements)
  return [
    { type: "declared", judgements, outcome, moneyUsed: null, lost: null, text: null, by: ana, at },
    { type: "settled", how: "confirmed", judgements, outcome, doubts: [], by: maya, at },
  ]
}
