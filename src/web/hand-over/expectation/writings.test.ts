import { describe, expect, test } from "vitest"
import { BLANK, BLANK_LINE, type Fields } from "../fields.ts"
import { type Pointed, sameAs, wordsOf, writingsIn } from "./writings.ts"

const lines = (...texts: string[]) => texts.map((text) => ({ ...BLANK_LINE, text }))
const texts = (...of: Parameters<typeof writingsIn>) => writingsIn(...of).map(({ text }) => text)

describe("what is read of the parts of a page", () => {
  test("every line by itself, where it stands", () => {
    const written = { success: lines("The list is sent", "", "Three have answered") }
    expect(writingsIn(["outcome", "success"], written)).toEqual([
      { field: "success", text: "The list is sent", part: "success", line: 0 },
      { field: "success", text: "Three have answered", part: "success", line: 2 },
    ])
  })

  test("nothing that is only suggested, and no reasons", () => {
    expect(texts(["worstCase", "ifItFallsShort"], {})).toEqual([])
    expect(texts(["why", "whyYou"], { why: "You are good at it", whyYou: "soon" })).toEqual([])
  })

  test("in a proposal only what differs from what stood there", () => {
    const before: Fields = {
      ...BLANK,
      outcome: "Manage the blog",
      success: lines("It looks good", "It is soon"),
    }
    const written = { outcome: "Manage the blog", success: lines("It looks good", "It is early") }
    expect(texts(["outcome", "success"], written, before)).toEqual(["It is early"])
  })

  test("no condition that has its day or its sum beside it", () => {
    const [dear, late, quiet] = lines("It gets expensive", "It is late", "It gets quiet")
    const tripwires = [{ ...dear, moneyOver: 0 }, { ...late, on: "2026-05-12" }, quiet] as Fields["tripwires"]
    expect(texts(["tripwires"], { tripwires })).toEqual(["It gets quiet"])
  })
})

describe("the same remark", () => {
  const text = "Well done is done well, by everyone"
  const well = (start: number, of: Partial<Pointed> = {}): Pointed => ({
    ...{ field: "outcome", part: "outcome", line: 0, text, code: "vague-word", why: "", better: "" },
    ...{ start, end: start + 4 },
    ...of,
  })

  test("is about the same words of the same part", () => {
    expect(wordsOf(well(18))).toBe("well")
    expect(sameAs(well(0))).toBe(sameAs(well(18)))
    expect(sameAs(well(0))).not.toBe(sameAs(well(18, { code: "no-day" })))
    expect(sameAs(well(0))).not.toBe(sameAs(well(18, { part: "undo", field: "undo" })))
    expect(sameAs(well(0))).not.toBe(sameAs(well(5)))
  })
})
