import { describe, expect, test } from "vitest"
import type { SuggestionView } from "../../client/client.ts"
import { becauseSentence, suggestionSentence } from "./suggestion.ts"

const ABOUT = { delegate: "Ana", today: "2026-11-23" }
const suggestion = (some: Partial<SuggestionView>): SuggestionView => ({
  ...{ word: "ready-for-more", days: 16, level: 5, rebuild: null, restsUntil: null },
  because: { delegation: "d", on: "2026-11-01", days: 8, cameOut: "met" },
  ...some,
})
/** With a space that may break the line. */
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ")
const came = (cameOut: NonNullable<SuggestionView["because"]>["cameOut"]) => ({
  because: { delegation: "d", on: "2026-11-01", days: 8, cameOut },
})

describe("what a record supports next", () => {
  test.each([
    ["start-small", "Start small: 16 days."],
    ["same-size", "Same size: 16 days."],
    ["ready-for-more", "Ready for more: up to 16 days."],
    ["rebuild", "Rebuild: 16 days."],
    ["train-or-pilot", "Training first, or a pilot."],
  ] as const)("%s", (word, sentence) => {
    expect(plain(suggestionSentence(suggestion({ word })))).toBe(sentence)
  })
})

describe("why", () => {
  test.each([
    [{ because: null }, "Nothing has settled here yet."],
    [came("met"), "The last one, of 8 days, was met."],
    [
      came("told-in-time"),
      "The last one fell short. Ana had said so in time, so the next stone is no smaller.",
    ],
    [
      came("told-at-the-end"),
      "The last one fell short and was told at the end, so the next stone is no larger.",
    ],
    [
      { ...came("surprise"), rebuild: { still: 2, from: "2027-11-01" } },
      "The last one fell short as a surprise. Two met, or from 1 November 2027 on, and it grows again.",
    ],
    [
      { ...came("met"), rebuild: { still: 1, from: "2027-11-01" } },
      "The last one, of 8 days, was met. One more met, or from 1 November 2027 on, and it grows again.",
    ],
    [
      { ...came("met"), restsUntil: "2026-11-25" },
      "The last one, of 8 days, was met. It grew a short while ago, and rests until 25 November.",
    ],
    [came("two-accounts"), "Of the last one two accounts stand side by side, so nothing moved."],
    [{ word: "train-or-pilot" as const }, "Three fell short one after the other: a size would not help now."],
  ])("%#", (some, sentence) => {
    expect(plain(becauseSentence(suggestion(some), ABOUT))).toBe(sentence)
  })
  test("speaks to whoever it is about", () => {
    const said = becauseSentence(suggestion(came("told-in-time")), { ...ABOUT, delegate: "you" })
    expect(said).toContain("You had said so in time")
  })
})
