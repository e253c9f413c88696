import { type Cents, daysAsCents, type Settings } from "../organisation/settings.ts"
import type { At, Day } from "../shared/time.ts"
import { isHalfOver, liesIn, type Quarter, quarterAt } from "./quarter.ts"

/** With fewer active hand-overs no figure is shown: in so few a sum is somebody's. */
export const SHOWN_FROM = 5
/** Once so many have ended, what was lost in them says more than a setting. */
export const OWN_SHARE_FROM = 20
/** Less than this part of the budget used half-way: there is room to trust more. */
const HARDLY_USED = 1 / 5

/** A hand-over that may still cost something: at most how much, and the last day on which its outcome is due. */
export type Open = { readonly stage: "active" | "declared"; readonly worstCase: Cents; readonly due: Day }

/** A hand-over of which both accounts are in: whether it fell short, and what was said to be lost. */
export type Settled = {
  readonly at: At
  readonly short: boolean
  readonly worstCase: Cents
  readonly lost: { readonly days: number; readonly money: number } | null
  /** What a day cost when both committed; its days are weighed by it for good. */
  readonly dayRate: number
}

/** All that the budget knows. Nobody's name is in it, so no figure of a person can come out. */
export type Facts = { readonly open: readonly Open[]; readonly settled: readonly Settled[] }

/** The quarter in sums over everyone (DESIGN §3), all of them money in hundredths. */
export type Sums = {
  /** What the organisation is ready to lose in the quarter. */
  readonly planned: Cents
  /** Losses stated on what settled short in it. */
  readonly spent: Cents
  /** The worst cases of everything still open that is due by its end. */
  readonly atStake: Cents
  /** Planned less spent; below zero when more was spent than planned. */
  readonly left: Cents
  /** The share of what is at stake that is usually lost. May be above 1: more can be lost than was thought. */
  readonly usualShare: number
  /** The share is this organisation's own, not its setting. */
  readonly shareIsOwn: boolean
  /** What is lost of what is at stake if the usual share of it is. */
  readonly asUsual: Cents
  /** How far the quarter then goes over its budget; 0: it does not. Said, never forbidden. */
  readonly over: Cents
  readonly roomToTrustMore: boolean
}

export type Budget =
  | { readonly quarter: Quarter; readonly shown: false }
  | ({ readonly quarter: Quarter; readonly shown: true } & Sums)

/** The budget of the quarter that it is now. Below five active ones it holds no figure at all. */
export function budgetOf(facts: Facts, settings: Settings, now: At): Budget {
  const quarter = quarterAt(now, settings.zone)
  const active = facts.open.filter(({ stage }) => stage === "active").length
  if (active < SHOWN_FROM) return { quarter, shown: false }
  return { quarter, shown: true, ...sumsOf(facts, settings, quarter, now) }
}

function sumsOf({ open, settled }: Facts, settings: Settings, quarter: Quarter, now: At): Sums {
  const isIn = liesIn(quarter, settings.zone)
  const planned = daysAsCents(settings.budgetPerQuarter, settings)
  const spent = sum(settled.filter(({ at }) => isIn(at)).map(lostIn))
  // What is past due comes out in this quarter or a later one, never in the one that is over.
  const atStake = sum(open.filter(({ due }) => due <= quarter.until).map(({ worstCase }) => worstCase))
  const own = ownShare(settled)
  const usualShare = own ?? settings.usualShareLost
  const over = overBy({ planned, spent, atStake, usualShare })
  const hardlyUsed = isHalfOver(quarter, now, settings.zone) && spent < planned * HARDLY_USED
  return {
    ...{ planned, spent, atStake, usualShare, over },
    left: planned - spent,
    shareIsOwn: own !== null,
    asUsual: Math.round(atStake * usualShare),
    roomToTrustMore: hardlyUsed && over === 0,
  }
}

/** How far the quarter goes over its budget if the usual share is lost of what is at stake, and of `more`. */
export function overBy(
  { planned, spent, atStake, usualShare }: Pick<Sums, "planned" | "spent" | "atStake" | "usualShare">,
  more: Cents = 0,
): Cents {
  return Math.max(0, spent + Math.round((atStake + more) * usualShare) - planned)
}

/** What was lost of all that could have been; null as long as too few have ended to say. */
function ownShare(settled: readonly Settled[]): number | null {
  const couldBe = sum(settled.map(({ worstCase }) => worstCase))
  return settled.length < OWN_SHARE_FROM || couldBe === 0 ? null : sum(settled.map(lostIn)) / couldBe
}

/** What falling short cost, as it was stated; what nobody stated is nothing, and what was met costs nothing. */
function lostIn({ short, lost, dayRate }: Settled): Cents {
  return short && lost ? Math.round(lost.money * 100) + daysAsCents(lost.days, { dayRate }) : 0
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0)
}
