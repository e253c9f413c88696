import type { BudgetShown, BudgetView } from "../../client/client.ts"
import { overBy } from "../../domain/budget/budget.ts"
import { settlesBy, type Terms, worstCaseOf } from "../../domain/delegation/terms.ts"
import type { Settings } from "../../domain/organisation/settings.ts"

/**
 * How far, in money, the quarter goes over its budget if it goes as usual and these terms are agreed; 0: it does not.
 * Said only of sums that everybody may see, and of what is due by the end of the quarter.
 */
export function overWith(budget: BudgetView, terms: Terms, settings: Pick<Settings, "dayRate">): number {
  if (!budget.shown || !terms.due || !terms.atMost || settlesBy(terms) > budget.quarter.until) return 0
  return overBy(inCents(budget), worstCaseOf(terms.atMost, settings)) / 100
}

function inCents({ planned, spent, atStake, usualShare }: BudgetShown) {
  const cents = (amount: number) => Math.round(amount * 100)
  return { planned: cents(planned), spent: cents(spent), atStake: cents(atStake), usualShare }
}
