import { expect, test } from "vitest"
import { days, money } from "./figures.ts"

test("money names its currency, and cents only where there are some", () => {
  expect(money(10_000, "EUR")).toBe("EUR\u00a010,000")
  expect(money(1_234.5, "EUR")).toBe("EUR\u00a01,234.50")
})

test("one day is a day", () => {
  expect([days(1), days(2), days(0.5)]).toEqual(["1\u00a0day", "2\u00a0days", "0.5\u00a0days"])
})
