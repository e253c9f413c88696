import { expect, test } from "vitest"
import { centsAsDays, DEFAULT_SETTINGS, daysAsCents, type Settings, settingsAtFault } from "./settings.ts"

test("the usual settings hold together", () => {
  expect(settingsAtFault(DEFAULT_SETTINGS)).toEqual([])
  expect(DEFAULT_SETTINGS).toMatchObject({
    startSmall: 2,
    threshold: 20,
    fatalLoss: 100,
    budgetPerQuarter: 30,
  })
})

test.each<[keyof Settings, Partial<Settings>]>([
  ["currency", { currency: "euro" }],
  ["zone", { zone: "Mars/Base" }],
  ["dayRate", { dayRate: 0 }],
  ["dayRate", { dayRate: Number.NaN }],
  ["startSmall", { startSmall: 0 }],
  ["threshold", { threshold: 1 }],
  ["fatalLoss", { fatalLoss: 19 }],
  ["budgetPerQuarter", { budgetPerQuarter: -1 }],
  ["usualShareLost", { usualShareLost: 1.01 }],
])("%s is at fault in %j", (setting, change) => {
  expect(settingsAtFault({ ...DEFAULT_SETTINGS, ...change })).toEqual([setting])
})

test("the limits may meet: start-small, threshold and fatal loss all the same", () => {
  const same = { ...DEFAULT_SETTINGS, startSmall: 5, threshold: 5, fatalLoss: 5, budgetPerQuarter: 0 }
  expect(settingsAtFault(same)).toEqual([])
})

test("days and money are weighed by the day rate, in whole cents", () => {
  expect(daysAsCents(2.5, { dayRate: 500 })).toBe(125_000)
  expect(daysAsCents(0.25, { dayRate: 333.33 })).toBe(8_333)
  expect(centsAsDays(125_000, { dayRate: 500 })).toBe(2.5)
})
