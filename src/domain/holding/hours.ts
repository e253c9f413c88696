import type { Business } from "./holding.ts"

/** The hours of a week. */
export const WEEK = 168
const QUARTER = 0.25

/** Hours a week that somebody may say: quarters of an hour, more than none, and no more than a week has. */
export function isHours(hours: number): boolean {
  return hours > 0 && hours <= WEEK && Number.isInteger(hours / QUARTER)
}

/** To the nearest quarter of an hour. */
export function inQuarters(hours: number): number {
  return Math.round(hours / QUARTER) * QUARTER
}

type Held = { readonly hours: number | null; readonly business: Business | null }

/** Hours a week, by whether they go into work ON or IN the business; `unsaid`: nobody said which. */
export type Sum = Readonly<Record<Business | "unsaid", number>> & {
  /** How many have no hours yet. */
  readonly unknown: number
}

/** What these come to in a week. */
export function hoursOf(holdings: readonly Held[]): Sum {
  const of = (business: Business | null) =>
    holdings.reduce((sum, one) => (one.business === business ? sum + (one.hours ?? 0) : sum), 0)
  const unknown = holdings.filter(({ hours }) => hours === null).length
  return { on: of("on"), in: of("in"), unsaid: of(null), unknown }
}
