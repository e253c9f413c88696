import { type At, addDays, type Day, dayAt, daysAfter, at as instant, type Zone } from "../shared/time.ts"

/** A time of day on the clock, `07:00`. */
export type Clock = string
/** No mail from `begins` until `ends`, where the person lives; it may go over midnight. */
export type Quiet = { readonly begins: Clock; readonly ends: Clock }

/** The mails one gets by themselves. */
export const MAIL_KINDS = ["digest", "edition"] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Which mails a person wants, and when not. */
export type MailWishes = Readonly<Record<MailKind, boolean>> & { readonly quiet: Quiet | null }

export const DEFAULT_MAIL: MailWishes = {
  digest: true,
  edition: true,
  quiet: { begins: "20:00", ends: "07:00" },
}

/** When a day's mail comes, unless those hours are quiet. */
const MORNING: Clock = "08:00"

export function sameMail(one: MailWishes, other: MailWishes): boolean {
  const hours = ({ quiet }: MailWishes) => quiet && `${quiet.begins}-${quiet.ends}`
  return MAIL_KINDS.every((kind) => one[kind] === other[kind]) && hours(one) === hours(other)
}

/** Hours that begin when they end would be none, or all. */
export function quietFits({ begins, ends }: Quiet): boolean {
  return isClock(begins) && isClock(ends) && begins !== ends
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Whether it is quiet there at that time of day. */
export function isQuiet(clock: Clock, quiet: Quiet | null): boolean {
  if (!quiet) return false
  const { begins, ends } = quiet
  return begins < ends ? begins <= clock && clock < ends : begins <= clock || clock < ends
}

/** The time of day it is in `zone` at that instant. */
export function clockAt(now: At, zone: Zone): Clock {
  return Temporal.Instant.from(now)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" })
}

/**
 * When the mail of a day comes: in the morning, or on that day when the hours that are quiet then end. Null: on that day
 * the clocks skip every hour that is not quiet.
 */
export function morningOf(day: Day, zone: Zone, quiet: Quiet | null): At | null {
  const clock = quiet && isQuiet(MORNING, quiet) ? quiet.ends : MORNING
  const comes = clockOn(day, zone, clock)
  return isQuiet(clockAt(comes, zone), quiet) ? null : comes
}

/** An instant from this one on that is not quiet: now, or when the hours that are quiet end. */
export function notQuietFrom(now: At, zone: Zone, quiet: Quiet | null): At {
  if (!quiet || !isQuiet(clockAt(now, zone), quiet)) return now
  const today = dayAt(now, zone)
  // Where the clocks change, the end of one day's may be skipped.
  const ends = [0, 1, 2].map((days) => clockOn(addDays(today, days), zone, quiet.ends))
  const next = ends.find((end) => end > now && !isQuiet(clockAt(end, zone), quiet))
  return next ?? daysAfter(now, 1)
}

function clockOn(day: Day, zone: Zone, plainTime: Clock): At {
  return instant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).toInstant())
}
