import { describe, expect, it } from "vitest"
import { changedParts } from "./changed.ts"
import { BLANK, type Fields, type Part } from "./fields.ts"

const line = { id: "c1", text: "The release is out", seenBy: null }
const base = { round: 1, fields: { ...BLANK, success: [line] }, written: {} }
const written: Fields = {
  ...(Object.fromEntries(Object.keys(BLANK).map((part) => [part, "Something else"])) as Record<Part, string>),
  success: [{ ...line, text: "The release is read" }],
  failure: [line],
  tripwires: [line],
  due: "2026-12-14",
  atMost: { days: 3, money: null },
  checkIns: { every: "P7D", graceDays: 2 },
  limits: { effortDays: 2, money: null },
  level: 4,
  canBeUndone: false,
}

describe("the parts that differ from the round answered", () => {
  it.each(Object.keys(BLANK) as Part[])("names %s when it does, and nothing else", (part) => {
    const own = { [part]: written[part] }
    expect(changedParts(base, { ...base.fields, ...own }, own)).toEqual([part])
  })

  it("names them in the order of the page", () => {
    const parts = changedParts(base, written, written)
    expect(parts.slice(0, 3)).toEqual(["outcome", "success", "due"])
    expect(parts.at(-1)).toBe("secondPair")
  })

  it("leaves out spaces, blank lines and a worst case that only follows", () => {
    const fields = {
      ...base.fields,
      outcome: "  ",
      success: [line, { ...line, id: "", text: " " }],
      worstCase: "At worst we lose 3 days",
    }
    expect(changedParts(base, fields, {})).toEqual([])
  })
})
