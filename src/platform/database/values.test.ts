import { expect, test } from "vitest"
import { instant, integer } from "./values.ts"

test.each([
  ["2026-03-01 12:00:00+00", "2026-03-01T12:00:00Z"],
  ["2026-03-01 12:00:00.123456+00", "2026-03-01T12:00:00.123456Z"],
  ["2026-03-01 12:00:00+01", "2026-03-01T12:00:00+01:00"],
  ["2026-03-01 12:00:00+05:30", "2026-03-01T12:00:00+05:30"],
])("reads the instant %s", (text, expected) => {
  expect(instant(text)).toBe(expected)
})

test("reads whole numbers exactly", () => {
  expect(integer("-42")).toBe(-42)
  expect(integer("9007199254740993")).toBe(9007199254740993n)
})
