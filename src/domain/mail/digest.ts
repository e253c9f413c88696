import { type Day, daysBetween } from "../shared/time.ts"

/** What the last digest told, by names for what waits, how often each was told, and on which day. */
export type Told = { readonly on: Day; readonly times: Readonly<Record<string, number>> }

/** What waits is told at once, once more after three days, and then once a week. */
const AGAIN = { second: 3, later: 7 } as const

/**
 * Whether a digest goes out today for what waits, and what it will then have told. Something new is reason enough, and
 * then everything is told; the same as before is a reason only when days have gone by. Null: none goes out.
 */
export function toldToday(before: Told | null, waiting: readonly string[], today: Day): Told | null {
  const times = waiting.map((name) => [name, before?.times[name] ?? 0] as const)
  if (times.length === 0 || (before && before.on >= today)) return null
  const since = before ? daysBetween(before.on, today) : 0
  const due = times.some(([, count]) => since >= pauseAfter(count))
  return due
    ? { on: today, times: Object.fromEntries(times.map(([name, count]) => [name, count + 1])) }
    : null
}

function pauseAfter(count: number): number {
  if (count === 0) return 0
  return count === 1 ? AGAIN.second : AGAIN.later
}
