import { expect, test } from "vitest"
import { isRefusal, refuse } from "./refusal.ts"

test("a refusal is a value with a code and what a sentence about it needs", () => {
  expect(refuse("too-late")).toEqual({ refused: true, code: "too-late", detail: {} })
  expect(refuse("too-late", { due: "2026-11-23" }).detail).toEqual({ due: "2026-11-23" })
})

test("what was recorded is no refusal", () => {
  expect(isRefusal(refuse("too-late"))).toBe(true)
  expect([[], null, undefined, "refused", { refused: false }].map(isRefusal)).not.toContain(true)
})
