import { z } from "zod"

/** Who is signed in, and where they belong. */
export const MeView = z
  .object({
    login: z.object({ id: z.string().regex(/^[A-Za-z0-9]{32}$/), email: z.string() }).nullable(),
    organisations: z.array(
      z.object({ org: z.string(), name: z.string().nullable(), person: z.uuid(), example: z.boolean() }),
    ),
    /** Nobody has created an organisation here yet. */
    firstRun: z.boolean(),
  })
  .meta({ id: "Me" })
export type MeView = z.infer<typeof MeView>

/** A password has at least so many characters, and at most so many. */
export const PASSWORD = { least: 12, most: 128 } as const

const Email = z.email().max(254)

export const NewLogin = z
  .object({
    name: z.string().trim().min(1).max(120),
    email: Email,
    password: z.string().min(PASSWORD.least).max(PASSWORD.most),
  })
  .meta({ id: "NewLogin" })

/** How long a password is says nothing here: it is the right one or not. */
export const SignIn = z
  .object({ email: Email, password: z.string().min(1).max(PASSWORD.most) })
  .meta({ id: "SignIn" })
