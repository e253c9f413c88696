import { z } from "zod"
import { inForceSince } from "../../domain/delegation/delegation.ts"
import { type AgreedCheckIn, checkInDays, owedCheckIns } from "../../domain/delegation/rhythm.ts"
import { type At, dayAt, daysAfter, earliest, startOfDay } from "../../domain/shared/time.ts"
import type { Signer } from "../../platform/http/signed.ts"
import type { Way } from "../../platform/mail/letter.ts"
import type { Reader } from "./kind.ts"
import type { Waits } from "./waiting.ts"
import { words } from "./words.ts"

/** What such a link is good for, and nothing else. */
const CHECK_IN = "check-in"
const DAYS = 7

export const COURSES = ["on-course", "at-risk", "off-course"] as const

/** Whose check-in, which of those agreed, what was tapped, and until when. */
export type CheckInLink = {
  readonly org: string
  readonly delegation: string
  readonly delegate: string
  readonly nth: number
  /** Since when the terms it was agreed in are in force. */
  readonly since: At
  readonly until: At
  readonly course: (typeof COURSES)[number]
}

const Instant = z.iso.datetime()
/** The same as it stands in a link: in this order and without names, so that the link stays short. */
const Signed = z.tuple([z.string(), z.uuid(), z.uuid(), z.int(), Instant, Instant, z.enum(COURSES)])

export function signed(signer: Signer, link: CheckInLink): string {
  const { org, delegation, delegate, nth, since, until, course } = link
  return signer.sign(CHECK_IN, [org, delegation, delegate, nth, since, until, course])
}

/** What was signed; null: this was not, or not for this. */
export function opened(signer: Signer, token: string): CheckInLink | null {
  const { data } = Signed.safeParse(signer.open(CHECK_IN, token))
  if (!data) return null
  const [org, delegation, delegate, nth, since, until, course] = data
  return { org, delegation, delegate, nth, since, until, course }
}

/** The three links to say how it goes, for the check-in that is owed; they hold until the next one, a week at most. */
export function checkInLinks(reader: Reader, waits: Extract<Waits, { of: "delegation" }>) {
  const { org, person, living, now, base, signer } = reader
  const { id, state } = waits
  const [owed] = owedCheckIns(state, living, now)
  if (!owed) return { ways: [], until: null }
  const until = holdsUntil(owed, waits, reader)
  const link = { org, delegation: id, delegate: person, nth: owed.nth, since: inForceSince(state), until }
  const ways = COURSES.map((course): Way => {
    return {
      says: words.digest.courses[course],
      to: `${base}/check-in#token=${signed(signer, { ...link, course })}`,
    }
  })
  return { ways, until }
}

function holdsUntil(
  owed: AgreedCheckIn,
  { state }: Extract<Waits, { of: "delegation" }>,
  { living, now }: Reader,
): At {
  const today = dayAt(now, living.zone)
  const next = checkInDays(state, living.zone).find((day) => day > owed.day && day > today)
  const week = daysAfter(now, DAYS)
  return next ? earliest(week, startOfDay(next, living.zone)) : week
}
