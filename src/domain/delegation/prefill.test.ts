import { describe, expect, test } from "vitest"
import { FLOUR, RELEASE_NOTES, say } from "../../../test/kit/cast.ts"
import { DEFAULT_SETTINGS } from "../organisation/settings.ts"
import { PREFILLED, prefill, worstCaseInWords } from "./prefill.ts"
import { missing, NO_TERMS, type Terms } from "./terms.ts"

const filled = (terms: Terms) => prefill(terms, DEFAULT_SETTINGS)

test("a small one asks for three things: the outcome, when it is done, and by when", () => {
  const { atMost, worstCase } = filled(NO_TERMS)
  expect(atMost).toEqual({ days: 2, money: 0 })
  expect(worstCase).toEqual(say("At worst we lose 2 days"))
  expect(missing(filled(NO_TERMS), "small")).toEqual(["outcome", "success", "due"])
})

test("a small one gets no check-ins, failure criteria or words beforehand", () => {
  expect(filled(FLOUR)).toEqual(FLOUR)
})

test("a larger one gets what can be changed later, and asks for the reasons", () => {
  const bare = filled({ ...NO_TERMS, atMost: { days: 4, money: 0 } })
  expect(bare).toMatchObject({
    failure: [{ text: say(PREFILLED.failure) }],
    resources: say("None needed"),
    training: say("None needed"),
    ifItFallsShort: say("say it was my call, and ask what we learn"),
    checkIns: { every: "P7D", graceDays: 2 },
  })
  expect(missing(bare, "large")).toEqual([
    ...["outcome", "success", "due", "why", "whyYou"],
    ...["affected", "undo", "withinReach", "secondPair"],
  ])
})

test("what a person wrote stays as it is", () => {
  expect(filled(RELEASE_NOTES)).toEqual(RELEASE_NOTES)
})

describe("the worst case in words", () => {
  test.each([
    [{ days: 1, money: 0 }, "At worst we lose 1 day"],
    [{ days: 2.5, money: 150 }, "At worst we lose 2.5 days and EUR 150"],
    [{ days: 0, money: 150 }, "At worst we lose EUR 150"],
    [{ days: 0, money: 0 }, "At worst we lose nothing that counts"],
  ])("%j", (atMost, words) => expect(worstCaseInWords(atMost, "EUR")).toBe(words))
})
