import { expect, test } from "vitest"
import { isWords, words } from "./words.ts"

test("what a person wrote loses the blanks around it, and blanks alone are nothing", () => {
  expect(words("  The shop has flour \n")).toEqual({ text: "The shop has flour" })
  expect([words("  "), words(""), words(null), words(undefined)]).toEqual([null, null, null, null])
})

test("words are text, or the passage that keeps it", () => {
  expect(isWords({ text: "Yes" })).toBe(true)
  expect(isWords({ passage: "p1", commitment: "c1" })).toBe(true)
  expect([null, undefined, "Yes", 5, { money: 5 }].map(isWords)).toEqual([false, false, false, false, false])
})
