import { z } from "zod"

/** Who is signed in, and where they belong. */
export const MeView = z
  .object({
    login: z.object({ id: z.string(), email: z.string() }).nullable(),
    organisations: z.array(
      z.object({ org: z.string(), name: z.string().nullable(), person: z.uuid(), example: z.boolean() }),
    ),
    /** Nobody has created an organisation here yet. */
    firstRun: z.boolean(),
  })
  .meta({ id: "Me" })
export type MeView = z.infer<typeof MeView>
