import { describe, expect, it } from "vitest"
import type { BudgetShown } from "../../client/client.ts"
import { NO_TERMS, type Terms } from "../../domain/delegation/terms.ts"
import { DEFAULT_SETTINGS } from "../../domain/organisation/settings.ts"
import { overWith } from "./with-this.ts"

const quarter = { from: "2026-01-01", until: "2026-03-31" }
// 30 % of 12,000 at stake is 3,600: with 11,000 spent, 400 more may be expected to be lost.
const BUDGET: BudgetShown = {
  ...{ quarter, shown: true, currency: "EUR", roomToTrustMore: false },
  ...{ planned: 15_000, spent: 11_000, atStake: 12_000, left: 4_000 },
  ...{ usualShare: 0.3, shareIsOwn: false, asUsual: 3_600, over: 0 },
}
const terms = (days: number, due: string | null, more: Partial<Terms> = {}): Terms => ({
  ...NO_TERMS,
  due,
  atMost: { days, money: 0 },
  ...more,
})
const over = (one: Terms, budget: Parameters<typeof overWith>[0] = BUDGET) =>
  overWith(budget, one, DEFAULT_SETTINGS)

describe("beside what may be lost", () => {
  it("nothing is said while the usual share still fits", () => {
    expect(over(terms(2, "2026-03-20"))).toBe(0)
  })

  it("it is said how far the quarter goes over with this", () => {
    expect(over(terms(4, "2026-03-31"))).toBe(200)
  })

  it("nothing is said of what comes out in another quarter", () => {
    expect(over(terms(4, "2026-04-01"))).toBe(0)
    const success = [{ id: "s1", text: { text: "Nobody came back" }, seenBy: "2026-04-10" }]
    expect(over(terms(4, "2026-03-20", { success }))).toBe(0)
  })

  it("nothing is said before a day and a loss are there, and nothing where no sums are shown", () => {
    expect(over(terms(20, null))).toBe(0)
    expect(over(terms(20, "2026-03-20", { atMost: null }))).toBe(0)
    expect(over(terms(20, "2026-03-20"), { quarter, shown: false })).toBe(0)
  })
})
