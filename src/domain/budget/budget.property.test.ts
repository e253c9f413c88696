import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DEFAULT_SETTINGS, type Settings } from "../organisation/settings.ts"
import { addDays, at, dayAt, startOfDay } from "../shared/time.ts"
import { type Budget, budgetOf, type Facts, type Open, type Settled, type Sums } from "./budget.ts"

const NOW = "2026-05-20T09:00:00.000Z"
const ZONES = ["UTC", "Europe/Lisbon", "Pacific/Auckland", "America/St_Johns"]

/** Within a year around now. */
const someDay = fc.integer({ min: -180, max: 180 }).map((days) => addDays("2026-05-20", days))
const worstCase = fc.integer({ min: 0, max: 1_000_000 })
const open: fc.Arbitrary<Open> = fc.record({
  stage: fc.constantFrom("active", "declared"),
  worstCase,
  due: someDay,
})
const settled: fc.Arbitrary<Settled> = fc.record({
  at: fc
    .tuple(someDay, fc.nat(86_399_999))
    .map(([day, ms]) => at(Temporal.Instant.from(startOfDay(day, "UTC")).add({ milliseconds: ms }))),
  short: fc.boolean(),
  worstCase,
  lost: fc.option(
    fc.record({
      days: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      money: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
    }),
  ),
  dayRate: fc.integer({ min: 1, max: 2000 }),
})
/** Enough for most to be shown, and for many to have a share of their own. */
const MANY = { maxLength: 30, size: "max" } as const
const facts: fc.Arbitrary<Facts> = fc.record({
  open: fc.array(open, MANY),
  settled: fc.array(settled, MANY),
})
const settings: fc.Arbitrary<Settings> = fc.record({
  ...Object.fromEntries(Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, fc.constant(value)])),
  zone: fc.constantFrom(...ZONES),
  dayRate: fc.integer({ min: 1, max: 2000 }),
  budgetPerQuarter: fc.nat(100),
  usualShareLost: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
}) as fc.Arbitrary<Settings>

type Shown = Extract<Budget, Sums>
const always = (name: string, check: (facts: Facts, settings: Settings, budget: Shown) => void) =>
  it(name, () =>
    fc.assert(
      fc.property(facts, settings, (facts, settings) => {
        const budget = budgetOf(facts, settings, NOW)
        expect(budget.shown).toBe(facts.open.filter(({ stage }) => stage === "active").length >= 5)
        if (budget.shown) check(facts, settings, budget)
        else expect(Object.keys(budget).toSorted()).toEqual(["quarter", "shown"])
      }),
    ),
  )

describe("whatever is open and whatever has settled", () => {
  always("the sums are those of a pocket calculator", ({ open, settled }, { zone, ...set }, budget) => {
    const month = (day: string) => Math.floor((Number(day.slice(5, 7)) - 1) / 3)
    const sameQuarter = (day: string) =>
      day.slice(0, 4) === dayAt(NOW, zone).slice(0, 4) && month(day) === month(dayAt(NOW, zone))
    let [spent, atStake, lost, couldBe] = [0, 0, 0, 0]
    for (const one of settled) {
      const cents =
        one.short && one.lost ? Math.round((one.lost.money + one.lost.days * one.dayRate) * 100) : 0
      if (sameQuarter(dayAt(one.at, zone))) spent += cents
      lost += cents
      couldBe += one.worstCase
    }
    for (const one of open) if (one.due < "2026-07-01") atStake += one.worstCase
    const own = settled.length >= 20 && couldBe > 0
    const share = own ? lost / couldBe : set.usualShareLost
    const planned = Math.round(set.budgetPerQuarter * set.dayRate * 100)
    expect(budget).toMatchObject({ planned, spent, atStake, usualShare: share, shareIsOwn: own })
    expect(budget.left).toBe(planned - spent)
    expect(budget.asUsual).toBe(Math.round(atStake * share))
    expect(budget.over).toBe(Math.max(0, spent + budget.asUsual - planned))
  })

  always("every figure is a whole number of hundredths", (_, __, budget) => {
    const { planned, spent, atStake, left, asUsual, over } = budget
    for (const cents of [planned, spent, atStake, left, asUsual, over])
      expect(Number.isSafeInteger(cents)).toBe(true)
  })

  always("what they were told in which order makes no difference", ({ open, settled }, settings, budget) => {
    const turned = { open: open.toReversed(), settled: settled.toReversed() }
    expect(budgetOf(turned, settings, NOW)).toEqual(budget)
  })

  always("to say what was lost never makes more room, and never hides it", (facts, settings, budget) => {
    const more: Settled = {
      at: NOW,
      short: true,
      worstCase: 0,
      lost: { days: 1, money: 0 },
      dayRate: settings.dayRate,
    }
    const after = budgetOf({ ...facts, settled: [...facts.settled, more] }, settings, NOW) as Shown
    expect(after.spent - budget.spent).toBe(settings.dayRate * 100)
    expect(after.left).toBe(budget.left - settings.dayRate * 100)
    if (after.shareIsOwn === budget.shareIsOwn) expect(after.over).toBeGreaterThanOrEqual(budget.over)
    expect(after.roomToTrustMore && !budget.roomToTrustMore && after.shareIsOwn === budget.shareIsOwn).toBe(
      false,
    )
  })

  always("there is never room to trust more in what goes over", (_, __, budget) => {
    expect(budget.roomToTrustMore && (budget.over > 0 || budget.left < 0)).toBe(false)
  })
})
