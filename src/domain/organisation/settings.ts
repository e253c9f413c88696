import { isZone, type Zone } from "../shared/time.ts"

/** How much an organisation can stand to lose, in days of work; money is weighed by the day rate (DESIGN §3). */
export type Settings = {
  readonly currency: string
  readonly zone: Zone
  /** What one day of work costs, in whole units of the currency. */
  readonly dayRate: number
  /** A hand-over up to this many days is small: five things to fill, done in one click. */
  readonly startSmall: number
  /** No single hand-over may lose more days than this. */
  readonly threshold: number
  /** Everything active together may never lose more days than this. */
  readonly fatalLoss: number
  /** Days the organisation is ready to lose in a quarter in order to learn. */
  readonly budgetPerQuarter: number
  /** The share of what is at stake that is usually lost, 0 to 1. */
  readonly usualShareLost: number
}

export const DEFAULT_SETTINGS: Settings = {
  currency: "EUR",
  zone: "UTC",
  dayRate: 500,
  startSmall: 2,
  threshold: 20,
  fatalLoss: 100,
  budgetPerQuarter: 30,
  usualShareLost: 0.3,
}

/** Names the settings that cannot hold together; an empty list is well. */
export function settingsAtFault(settings: Settings): readonly (keyof Settings)[] {
  const faults: (keyof Settings)[] = []
  if (!/^[A-Z]{3}$/.test(settings.currency)) faults.push("currency")
  if (!isZone(settings.zone)) faults.push("zone")
  if (!(settings.dayRate > 0)) faults.push("dayRate")
  if (!(settings.startSmall > 0)) faults.push("startSmall")
  if (!(settings.threshold >= settings.startSmall)) faults.push("threshold")
  if (!(settings.fatalLoss >= settings.threshold)) faults.push("fatalLoss")
  if (!(settings.budgetPerQuarter >= 0)) faults.push("budgetPerQuarter")
  if (!(settings.usualShareLost >= 0 && settings.usualShareLost <= 1)) faults.push("usualShareLost")
  return faults
}

/** Hundredths of the currency unit, whole: sums of it can be checked by hand. */
export type Cents = number

/** Days of loss as money, at the organisation's day rate. */
export function daysAsCents(days: number, settings: Pick<Settings, "dayRate">): Cents {
  return Math.round(days * settings.dayRate * 100)
}

/** Money as days of loss, for sentences; may be a fraction. */
export function centsAsDays(cents: Cents, settings: Pick<Settings, "dayRate">): number {
  return cents / (settings.dayRate * 100)
}
