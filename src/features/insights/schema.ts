import { z } from "zod"

const Count = z.int().min(0)
const Hours = z.number().meta({ description: "Hours a week." })

/** A leader's own year: what was handed over and how far it went, and what of their time came back. */
export const OwnInsights = z
  .object({
    since: z.string().meta({ format: "date" }),
    flow: z.object({
      offered: Count,
      committed: Count,
      settled: Count,
      undisturbed: Count.meta({ description: "Settled without a step-in that was not called in." }),
      raised: Count.meta({ description: "Of these, the next size suggested grew." }),
    }),
    returned: z.array(z.object({ on: z.string().meta({ format: "date" }), hours: Hours })),
    weeks: z.array(z.object({ monday: z.string().meta({ format: "date" }), on: Hours, in: Hours })),
  })
  .meta({ id: "OwnInsights" })
export type OwnInsights = z.infer<typeof OwnInsights>
