import { expect, it } from "vitest"
import type { DelegationView, Problem } from "../../client/client.ts"
import { faultSentence } from "./fault-sentence.ts"

const stale = { status: 412, code: "stale-version", message: "" } as Problem
const seen = { you: "leader", version: 3, history: [] } as unknown as DelegationView
const news = { version: 4, by: "delegate", sentence: "Ben committed to round 1." }
const fresh = { ...seen, history: [news] } as unknown as DelegationView

it("says what happened meanwhile, and of written words that they are still here", () => {
  expect(faultSentence(stale, seen, fresh, "In my own words.")).toBe(
    "Ben committed to round 1. That was while you were writing. Your words are still here; send them again.",
  )
})

it("speaks of no words to someone who wrote none", () => {
  const still = "That was while you were reading. Send it again if it still holds."
  expect(faultSentence(stale, seen, fresh, "")).toBe(`Ben committed to round 1. ${still}`)
  expect(faultSentence(stale, seen, seen, "")).toBe(`Something else happened. ${still}`)
})
