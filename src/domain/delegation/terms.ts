import { type Cents, daysAsCents, type Settings } from "../organisation/settings.ts"
import type { AreaId } from "../shared/ids.ts"
import type { Level } from "../shared/level.ts"
import type { Day } from "../shared/time.ts"
import type { Words } from "../shared/words.ts"

/** An observable statement the outcome is judged by. Its id stays the same from round to round. */
export type Criterion = {
  readonly id: string
  readonly text: Words
  /** The day on which it can be seen, when that is later than due. */
  readonly seenBy: Day | null
}

/** What may be lost if it goes wrong, beyond the planned effort. Money in whole units, two decimals at most. */
export type AtMost = { readonly days: number; readonly money: number }

/** When the delegate says how it goes: every ISO 8601 duration of days or weeks, with days of grace. */
export type CheckIns = {
  readonly every: string
  readonly graceDays: number
  /** A check-in that would fall on a weekend is on the Monday after; graces count working days. */
  readonly workingDays?: boolean | undefined
}

/** A condition that calls the leader in: the clock fires one with a day or a sum, the delegate one in words. */
export type Tripwire = {
  readonly id: string
  readonly text: Words
  /** It trips when this day is over, unless the delegate has said before that it is settled. */
  readonly on?: Day | null
  /** It trips once more money than this was used, in whole units with two decimals at most. */
  readonly moneyOver?: number | null
}

export type { Level }

/** What both agree on. Every part may still be missing in a draft; `missing` says what a round needs. */
export type Terms = {
  readonly outcome: Words | null
  readonly success: readonly Criterion[]
  readonly failure: readonly Criterion[]
  readonly due: Day | null
  readonly atMost: AtMost | null
  /** The worst case in words. */
  readonly worstCase: Words | null
  readonly area: AreaId | null
  readonly why: Words | null
  readonly whyYou: Words | null
  /** The leader's word, given beforehand: "If it falls short, I will …". */
  readonly ifItFallsShort: Words | null
  readonly resources: Words | null
  /** By when they are there: the leader's promise from the day both commit. */
  readonly resourcesBy?: Day | null
  readonly training: Words | null
  readonly trainingBy?: Day | null
  /** null: at the end. */
  readonly checkIns: CheckIns | null
  readonly limits: { readonly effortDays: number | null; readonly money: number | null }
  /** Conditions, in words, that call the leader in. */
  readonly tripwires: readonly Tripwire[]
  readonly level: Level
  readonly canBeUndone: boolean
  readonly affected: Words | null
  readonly undo: Words | null
  readonly withinReach: Words | null
  readonly secondPair: Words | null
}

export const NO_TERMS: Terms = {
  outcome: null,
  success: [],
  failure: [],
  due: null,
  atMost: null,
  worstCase: null,
  area: null,
  why: null,
  whyYou: null,
  ifItFallsShort: null,
  resources: null,
  training: null,
  checkIns: null,
  limits: { effortDays: null, money: null },
  tripwires: [],
  level: 5,
  canBeUndone: true,
  affected: null,
  undo: null,
  withinReach: null,
  secondPair: null,
}

export type Size = "small" | "medium" | "large"

/** W, the worst case in money: money + days × day rate (DESIGN §1). */
export function worstCaseOf(atMost: AtMost, settings: Pick<Settings, "dayRate">): Cents {
  return Math.round(atMost.money * 100) + daysAsCents(atMost.days, settings)
}

/**
 * How much ceremony it takes (DESIGN §2): small up to start-small, large above half the threshold or when it
 * cannot be undone. It is the loss that counts, never the length of the work.
 */
export function sizeOf(terms: Pick<Terms, "atMost" | "canBeUndone">, settings: Settings): Size {
  if (!terms.canBeUndone) return "large"
  const worstCase = terms.atMost ? worstCaseOf(terms.atMost, settings) : 0
  if (worstCase <= daysAsCents(settings.startSmall, settings)) return "small"
  return worstCase > daysAsCents(settings.threshold, settings) / 2 ? "large" : "medium"
}

const SMALL = ["outcome", "success", "due", "atMost", "worstCase"] as const
const MEDIUM = [
  ...SMALL,
  "failure",
  "why",
  "whyYou",
  "ifItFallsShort",
  "resources",
  "training",
  "checkIns",
] as const
const LARGE = [...MEDIUM, "affected", "undo", "withinReach", "secondPair"] as const
const NEEDED: Record<Size, readonly (keyof Terms)[]> = { small: SMALL, medium: MEDIUM, large: LARGE }

/** The parts a round of this size still lacks, in the order in which they are asked. */
export function missing(terms: Terms, size: Size): readonly (keyof Terms)[] {
  return NEEDED[size].filter((part) => {
    const value = terms[part]
    return value === null || (Array.isArray(value) && value.length === 0)
  })
}

/** The day on which the last criterion can be seen; the outcome is due then. Needs a due day. */
export function settlesBy(terms: Terms): Day {
  if (!terms.due) throw new Error("terms of a round have a due day")
  return [...terms.success, ...terms.failure].reduce(
    (day, { seenBy }) => (seenBy && seenBy > day ? seenBy : day),
    terms.due,
  )
}

export function criteriaOf(terms: Terms): readonly Criterion[] {
  return [...terms.success, ...terms.failure]
}
