/** An instant in UTC, always with milliseconds (`2026-11-21T17:52:22.000Z`), so that text order is time order. */
export type At = string
/** A calendar day, `2026-12-14`; whose day it is depends on the zone of the person who acts on it. */
export type Day = string
/** A name of the IANA time zone database, `Europe/Lisbon`. */
export type Zone = string
/** Days away, both included, in the person's own zone. */
export type Away = { readonly from: Day; readonly until: Day }

/** The instant in the one form the ledger knows. Throws on what is no instant. */
export function at(instant: string | Temporal.Instant): At {
  return Temporal.Instant.from(instant.toString()).toString({ fractionalSecondDigits: 3 })
}

/** A day that exists, of this millennium: far enough from year 10000 that text order stays time order. */
export function isDay(text: string): boolean {
  return (
    /^2\d{3}-\d{2}-\d{2}$/.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: "reject" }))
  )
}

export function isZone(text: string): boolean {
  return (
    /^[A-Za-z]/.test(text) && parses(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text))
  )
}

function parses(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

/** The day it is in `zone` at that instant. */
export function dayAt(instant: At, zone: Zone): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The first instant of the day in `zone`, which is not midnight where the clocks skip it. */
export function startOfDay(day: Day, zone: Zone): At {
  return at(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant())
}

/** The instant at which the day is over in `zone`. */
export function endOfDay(day: Day, zone: Zone): At {
  return startOfDay(addDays(day, 1), zone)
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Adds an ISO 8601 duration of days or weeks (`P7D`, `P2W`) `times` over. */
export function addRhythm(day: Day, rhythm: string, times: number): Day {
  const { days, weeks } = Temporal.Duration.from(rhythm)
  return addDays(day, (days + 7 * weeks) * times)
}

export function daysBetween(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: "days" }).days
}

/**
 * Days since 1970, where many days are compared at once: a hundred times quicker than a calendar.
 * The formula is Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms, 2021).
 */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

const A_MONDAY = "2024-01-01"

/** The Monday of the week that this day is in. */
export function mondayOf(day: Day): Day {
  const weekday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7
  return addDays(day, -weekday)
}

export function latest(...instants: readonly At[]): At {
  return instants.toSorted().at(-1) as At
}

export function earliest(...instants: readonly At[]): At {
  return instants.toSorted().at(0) as At
}

/** When someone is not there, in their own zone. */
export type Absence = { readonly zone: Zone; readonly away: readonly Away[] }

export const ALWAYS_THERE: Absence = { zone: "UTC", away: [] }

/**
 * Moves a deadline on by the time away that falls between `from` and it: being away stops every clock for
 * that person (DESIGN §2). Days that overlap count once.
 */
export function paused(from: At, until: At, absence: Absence): At {
  let deadline = until
  let counted = from
  for (const away of [...absence.away].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const begins = latest(counted, startOfDay(away.from, absence.zone))
    const ends = endOfDay(away.until, absence.zone)
    if (begins >= deadline || begins >= ends) continue
    deadline = at(Temporal.Instant.from(deadline).add(between(begins, ends)))
    counted = ends
  }
  return deadline
}

/** `days` times 24 hours later. */
export function daysAfter(from: At, days: number): At {
  return at(Temporal.Instant.from(from).add({ hours: 24 * days }))
}

/** The instant in the middle of two. */
export function halfWay(from: At, until: At): At {
  const half = between(from, until).total("milliseconds") / 2
  return at(Temporal.Instant.from(from).add({ milliseconds: Math.round(half) }))
}

function between(from: At, until: At): Temporal.Duration {
  return Temporal.Instant.from(from).until(until)
}
