import { z } from "zod"
import { inForceSince } from "../../domain/delegation/delegation.ts"
import { type AgreedCheckIn, checkInDays, owedCheckIns } from "../../domain/delegation/rhythm.ts"
import { type At, dayAt, daysAfter, earliest, startOfDay } from "../../domain/shared/time.ts"
import type { Way } from "../../platform/mail/letter.ts"
import type { Reader } from "./kind.ts"
import type { Waits } from "./waiting.ts"
import { words } from "./words.ts"

/** What such a link is good for, and nothing else. */
export const CHECK_IN = "check-in"
const DAYS = 7

export const COURSES = ["on-course", "at-risk", "off-course"] as const

/** What stands in a link: whose check-in, which of those agreed, what was tapped, and until when. */
export const CheckInLink = z.object({
  org: z.string(),
  delegation: z.string(),
  delegate: z.string(),
  nth: z.number(),
  /** Since when the terms it was agreed in are in force. */
  since: z.string(),
  course: z.enum(COURSES),
  until: z.string(),
})
export type CheckInLink = z.infer<typeof CheckInLink>

/** The three links to say how it goes, for the check-in that is owed; they hold until the next one, a week at most. */
export function checkInLinks(reader: Reader, waits: Extract<Waits, { of: "delegation" }>) {
  const { org, person, living, now, base, signer } = reader
  const { id, state } = waits
  const [owed] = owedCheckIns(state, living, now)
  if (!owed) return { ways: [], until: null }
  const until = holdsUntil(owed, waits, reader)
  const link = { org, delegation: id, delegate: person, nth: owed.nth, since: inForceSince(state), until }
  const ways = COURSES.map((course): Way => {
    const token = signer.sign(CHECK_IN, { ...link, course } satisfies CheckInLink)
    return { says: words.digest.courses[course], to: `${base}/check-in#token=${token}` }
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
