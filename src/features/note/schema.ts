import { z } from "zod"

/** A private note of the delegate: nobody else sees that it is there. */
export const NoteView = z
  .object({
    id: z.uuid(),
    text: z.string().nullable(),
    at: z.string().meta({ format: "date-time" }),
    shown: z.boolean(),
  })
  .meta({ id: "Note" })
export type NoteView = z.infer<typeof NoteView>
