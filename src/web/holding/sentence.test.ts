import { expect, test } from "vitest"
import type { HoldingView } from "../../client/client.ts"
import { saidOf, sumOf, weightOf } from "./sentence.ts"

const plain = (text: string) => text.replaceAll("\u00a0", " ")
const held = { hours: 3, business: "in" } as const
const UNSAID = { hours: null, business: null } as const

test("hours and ON or IN, as far as they are said", () => {
  expect(plain(weightOf(held))).toBe("3 hours a week IN the business")
  expect(plain(weightOf({ hours: 1, business: null }))).toBe("1 hour a week")
  expect(weightOf({ hours: null, business: "on" })).toBe("ON the business")
  expect(weightOf(UNSAID)).toBe("")
})

test("all that is said of it", () => {
  const whoCould = ["Ana", "Ben", "Chi"].map((name) => ({ id: name, name }))
  const holding = { ...held, why: "habit", whoCould, openToBeAskedFor: true } as unknown as HoldingView
  expect(plain(saidOf(holding))).toBe(
    "3 hours a week IN the business. Out of habit. Ana, Ben or Chi could. Open to be asked for.",
  )
  expect(saidOf({ ...holding, ...UNSAID, why: null, whoCould: [], openToBeAskedFor: false })).toBe("")
})

test("what the list comes to", () => {
  const on = { hours: 2.5, business: "on" } as const
  expect(plain(sumOf([held, held, on]))).toBe("6 hours a week IN the business, and 2.5 ON it.")
  expect(plain(sumOf([on]))).toBe("2.5 hours a week ON the business.")
  expect(plain(sumOf([held, { hours: 1, business: null }, UNSAID]))).toBe(
    "3 hours a week IN the business. 1 hour a week that nobody has called either. Some have no hours yet.",
  )
  expect(sumOf([UNSAID])).toBe("")
})
