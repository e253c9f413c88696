import { type Day, dayNumber } from "../shared/time.ts"
import type { CameOut, Latitude, Level, Settled, Step } from "./latitude.ts"
import type { Policy } from "./policy.ts"

/** Where everybody begins. */
export function beginning({ startSmall }: Policy): Latitude {
  const nothing = { grewOn: null, rebuilding: null, level: null }
  return { days: startSmall, largestMet: 0, shortsRunning: 0, metAtLevel: 0, ...nothing }
}

/** What stands after all of these, and after none: the beginning. */
export function latitudeOf(settled: readonly Settled[], policy: Policy): Latitude {
  return stepsOf(settled, policy).at(-1)?.after ?? beginning(policy)
}

/**
 * Every settled one in turn, with what stands because of it (DESIGN §4). The day counts, never the hour: on one day what
 * was met comes first, the largest before the others, so that the order within a day changes nothing.
 */
export function stepsOf(settled: readonly Settled[], policy: Policy): readonly Step[] {
  const steps: Step[] = []
  let stands = beginning(policy)
  for (const one of settled.toSorted(inTurn)) {
    stands = after(stands, one, policy)
    steps.push({ settled: one, leap: one.days > standingOn(one.begun, steps, policy), after: stands })
  }
  return steps
}

/** What was suggested on a day: what stood because of everything settled until then. */
export function standingOn(day: Day, steps: readonly Step[], { startSmall }: Policy): number {
  const last = steps.at(-1)
  // As a rule nothing has settled in between.
  if (last && last.settled.on <= day) return last.after.days
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle] as Step).settled.on <= day) low = middle + 1
    else high = middle
  }
  return steps[low - 1]?.after.days ?? startSmall
}

const TURN: Record<CameOut, number> = {
  met: 0,
  "two-accounts": 1,
  "told-in-time": 2,
  "told-at-the-end": 3,
  surprise: 4,
}

function inTurn(a: Settled, b: Settled): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const weighs = TURN[a.cameOut] - TURN[b.cameOut] || b.days - a.days || b.level - a.level
  return weighs || (a.delegation < b.delegation ? -1 : 1)
}

function after(stands: Latitude, settled: Settled, policy: Policy): Latitude {
  switch (settled.cameOut) {
    case "met":
      return met(stands, settled, policy)
    case "two-accounts":
      return stands
    case "told-in-time":
      return short(stands, settled, stands.days)
    // Never below what a surprise would leave: telling is never worse than silence.
    case "told-at-the-end":
      return short(stands, settled, Math.max(settled.days, leftBySurprise(stands, policy)))
    case "surprise":
      return surprised(stands, settled, policy)
  }
}

function met(stands: Latitude, settled: Settled, policy: Policy): Latitude {
  const rebuilding = stillRebuilding(stands, settled, policy)
  const days = Math.max(stands.days, Math.min(policy.growth * settled.days, policy.threshold))
  const grows = days > stands.days && !rebuilding && !rests(stands, settled, policy)
  return {
    days: grows ? days : stands.days,
    grewOn: grows ? settled.on : stands.grewOn,
    largestMet: Math.max(stands.largestMet, settled.days),
    rebuilding,
    shortsRunning: 0,
    ...metAt(settled.level, stands),
  }
}

/** It grew so short a while ago that it does not grow again yet. */
function rests({ grewOn }: Latitude, { on }: Settled, { growthEveryDays }: Policy): boolean {
  return grewOn !== null && dayNumber(on) - dayNumber(grewOn) < growthEveryDays
}

/** After a surprise: what this one leaves still to be met; null once it may grow again. */
function stillRebuilding({ rebuilding }: Latitude, { on }: Settled, policy: Policy): Latitude["rebuilding"] {
  if (!rebuilding) return null
  if (dayNumber(on) - dayNumber(rebuilding.since) >= policy.rebuildWithinDays) return null
  const met = rebuilding.met + 1
  return met < policy.metToRebuild ? { ...rebuilding, met } : null
}

function surprised(stands: Latitude, settled: Settled, policy: Policy): Latitude {
  const left = short(stands, settled, leftBySurprise(stands, policy))
  return { ...left, rebuilding: { met: 0, since: settled.on }, metAtLevel: 0 }
}

function leftBySurprise({ largestMet }: Latitude, { startSmall, surpriseLeaves }: Policy): number {
  return Math.max(startSmall, surpriseLeaves * largestMet)
}

/** A shortfall raises nothing, whatever it leaves; a level that is new begins with nothing met at it. */
function short(stands: Latitude, { level }: Settled, leaves: number): Latitude {
  const higher = level > (stands.level ?? 0)
  return {
    days: Math.min(stands.days, leaves),
    grewOn: stands.grewOn,
    largestMet: stands.largestMet,
    rebuilding: stands.rebuilding,
    shortsRunning: stands.shortsRunning + 1,
    level: higher ? level : stands.level,
    metAtLevel: higher ? 0 : stands.metAtLevel,
  }
}

/** A higher level begins anew; a lower one says nothing of the higher. */
function metAt(level: Level, stands: Latitude): Pick<Latitude, "level" | "metAtLevel"> {
  const before = stands.level ?? 0
  if (level > before) return { level, metAtLevel: 1 }
  return { level: stands.level, metAtLevel: stands.metAtLevel + (level === before ? 1 : 0) }
}
