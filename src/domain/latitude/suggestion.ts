import { addDays, type Day } from "../shared/time.ts"
import type { Latitude, Level, Settled, Step } from "./latitude.ts"
import type { Policy } from "./policy.ts"

/** In a word what a record supports next. `train-or-pilot`: no size helps now. */
export type Word = "start-small" | "same-size" | "ready-for-more" | "rebuild" | "train-or-pilot"

/** What is shown beside an empty field: never a limit, and never more than the organisation or the leader may lose. */
export type Suggestion = {
  readonly word: Word
  readonly days: number
  /** null: nothing has settled at any level. */
  readonly level: Level | null
  /** The one it comes from; null: nothing has settled. */
  readonly because: Settled | null
  /** While it is rebuilt: how many are to be met until it grows again, and from which day it grows without. */
  readonly rebuild: { readonly still: number; readonly from: Day } | null
  /** It grew a short while ago, and rests until this day. */
  readonly restsUntil: Day | null
}

/**
 * The suggestion on a day.
 * @param most what the leader's own threshold allows, in days; null: the organisation's alone
 */
export function suggestionOf(
  steps: readonly Step[],
  policy: Policy,
  today: Day,
  most: number | null = null,
): Suggestion {
  const last = steps.at(-1)
  const { startSmall, threshold } = policy
  const bound = (days: number) => Math.min(days, threshold, most ?? threshold)
  const nothing = { level: null, because: null, rebuild: null, restsUntil: null }
  if (!last) return { word: "start-small", days: bound(startSmall), ...nothing }
  const { after, settled } = last
  const days = bound(Math.max(after.days, startSmall))
  return {
    word: wordOf(last, days, policy, today),
    days,
    level: nextLevel(after, policy),
    because: settled,
    rebuild: rebuildOf(after, policy, today),
    restsUntil: restsUntil(after, policy, today),
  }
}

function wordOf({ after, settled }: Step, days: number, policy: Policy, today: Day): Word {
  if (after.shortsRunning >= policy.shortsBeforeTraining) return "train-or-pilot"
  if (rebuildOf(after, policy, today)) return "rebuild"
  return days > settled.days ? "ready-for-more" : "same-size"
}

function rebuildOf(
  { rebuilding }: Latitude,
  { metToRebuild, rebuildWithinDays }: Policy,
  today: Day,
): Suggestion["rebuild"] {
  if (!rebuilding) return null
  const from = addDays(rebuilding.since, rebuildWithinDays)
  return today < from ? { still: metToRebuild - rebuilding.met, from } : null
}

function restsUntil({ grewOn }: Latitude, { growthEveryDays }: Policy, today: Day): Day | null {
  const until = grewOn && addDays(grewOn, growthEveryDays)
  return until && today < until ? until : null
}

/** One up when enough were met at the agreed one since the last surprise; never down by itself. */
function nextLevel({ level, metAtLevel }: Latitude, { metBeforeNextLevel }: Policy): Level | null {
  if (level === null || level === 7 || metAtLevel < metBeforeNextLevel) return level
  return (level + 1) as Level
}
