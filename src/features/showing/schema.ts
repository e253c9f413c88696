import { z } from "zod"
import { Id } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"

export const ShowingInput = z
  .object({
    about: Id.meta({ description: "The leader between whom and oneself it stands." }),
    person: Id.meta({ description: "Who may see it from now on." }),
  })
  .meta({ id: "ShowingInput" })
export type ShowingInput = z.infer<typeof ShowingInput>

export const ShowingView = z
  .object({ id: z.uuid(), version: z.int(), about: PersonRef, to: PersonRef })
  .meta({ id: "Showing" })
export type ShowingView = z.infer<typeof ShowingView>
