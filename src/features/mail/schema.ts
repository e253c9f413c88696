import { z } from "zod"
import { COURSES } from "./check-in-link.ts"

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: "A time of day where the person lives, such as 07:00." })
const Quiet = z.object({ begins: Clock, ends: Clock })

const Wishes = z.object({
  digest: z.boolean(),
  edition: z.boolean(),
  quiet: Quiet.nullable().meta({ description: "No mail between these; null: at any hour." }),
})

/** Which mails one gets, and when none. */
export const MailWishesView = Wishes.extend({
  delivered: z.boolean().meta({ description: "Whether mail leaves this server at all." }),
}).meta({ id: "MailWishes" })
export type MailWishesView = z.infer<typeof MailWishesView>

/** What is left out stays. */
export const MailWishesChange = Wishes.partial().meta({ id: "MailWishesChange" })
export type MailWishesChange = z.infer<typeof MailWishesChange>

const Course = z.enum(COURSES)
const Token = z.string().min(20).max(2_000)

export const CheckInLinkInput = z.object({ token: Token })

/** What a link from a mail is for: whose check-in, to whom, and what was tapped. Never what is agreed. */
export const CheckInLinkRead = z
  .object({
    org: z.string(),
    delegation: z.uuid(),
    whose: z.string().nullable().meta({ description: "Whose check-in it is." }),
    toWhom: z.string().nullable().meta({ description: "Who handed it over." }),
    course: Course,
  })
  .meta({ id: "CheckInLink" })
export type CheckInLinkRead = z.infer<typeof CheckInLinkRead>

export const LinkedCheckIn = z.object({ token: Token, course: Course })
