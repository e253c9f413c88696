import { z } from "zod"
import { Day } from "../delegation/terms-schema.ts"

const Money = z.number()
const Quarter = z.object({ from: Day, until: Day })

const Hidden = z.object({ quarter: Quarter, shown: z.literal(false) })

const Shown = z.object({
  quarter: Quarter,
  shown: z.literal(true),
  currency: z.string(),
  planned: Money.meta({ description: "What the organisation is ready to lose in the quarter." }),
  spent: Money.meta({ description: "Losses stated on what settled short in the quarter." }),
  atStake: Money.meta({
    description: "The worst cases of all that is active or declared, and due by the end of the quarter.",
  }),
  left: Money.meta({ description: "Planned less spent; below zero when more was spent." }),
  usualShare: z.number().meta({ description: "Of what is at stake, the share that is usually lost." }),
  shareIsOwn: z.boolean().meta({ description: "False: it is the setting, until 20 have ended." }),
  asUsual: Money.meta({ description: "What is lost of what is at stake if the usual share of it is." }),
  over: Money.meta({
    description: "How far the quarter then goes over its budget, 0 if it does not. Nothing is forbidden.",
  }),
  roomToTrustMore: z
    .boolean()
    .meta({ description: "Half the quarter has passed, and hardly a fifth is used." }),
})

/** The quarter in sums over everyone, in the organisation's money; no figure with fewer than five active. */
export const BudgetView = z.discriminatedUnion("shown", [Shown, Hidden]).meta({ id: "Budget" })
export type BudgetView = z.infer<typeof BudgetView>
/** The quarter with its sums. */
export type BudgetShown = z.infer<typeof Shown>
