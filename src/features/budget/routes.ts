import { type Budget, budgetOf } from "../../domain/budget/budget.ts"
import { route } from "../../platform/http/operation.ts"
import { type AppRoute, type House, reading } from "../context.ts"
import { settings } from "../organisation/queries.ts"
import { budgetFacts } from "./queries.ts"
import { BudgetView } from "./schema.ts"

/** What the quarter may lose: sums over everyone, for everyone in the organisation. */
export function budgetRoutes(house: House): AppRoute[] {
  const operation = {
    method: "get",
    path: "/api/o/{org}/budget",
    tag: "Organisation",
    summary:
      "The failure budget of this quarter, in sums over everyone; none while fewer than five are active.",
    access: "person",
    answer: { status: 200, schema: BudgetView },
  } as const
  return [
    route(operation, ({ viewer }) =>
      reading(house, viewer, async (tx) => {
        const now = house.now()
        const set = await settings(tx)
        return { body: budgetView(budgetOf(await budgetFacts(tx), set, now), set.currency) }
      }),
    ),
  ]
}

/** In the organisation's money; what is not shown has nothing to be written. */
function budgetView(budget: Budget, currency: string): BudgetView {
  if (!budget.shown) return budget
  const { planned, spent, atStake, left, asUsual, over, ...rest } = budget
  const amounts = { planned, spent, atStake, left, asUsual, over }
  const inMoney = Object.entries(amounts).map(([name, cents]) => [name, cents / 100])
  return { ...rest, currency, ...(Object.fromEntries(inMoney) as typeof amounts) }
}
