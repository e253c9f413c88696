import type { BudgetShown } from "../../client/client.ts"

/** Places on the line of the quarter, in percent of its width. */
export type Marks = {
  readonly spent: number
  readonly atStake: number
  readonly asUsual: number
  readonly planned: number
}

type Amounts = Pick<BudgetShown, "planned" | "spent" | "atStake" | "asUsual">

/** Where spent, at stake, its usual share and the budget end. The line reaches to the furthest of them. */
export function marksOf({ planned, spent, atStake, asUsual }: Amounts): Marks {
  const whole = Math.max(planned, spent + atStake, spent + asUsual) || 1
  const place = (amount: number) => Math.round((amount / whole) * 10_000) / 100
  return {
    spent: place(spent),
    atStake: place(spent + atStake),
    asUsual: place(spent + asUsual),
    planned: place(planned),
  }
}
