import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { differs, marked, type Piece } from "./marked.ts"

const short = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join("")

const text = (pieces: Piece[], without: Piece["kind"]) =>
  pieces.flatMap((piece) => (piece.kind === without ? [] : [piece.text])).join("")

describe("what differs between two rounds", () => {
  it("marks nothing where nothing changed", () => {
    expect(differs(marked("All are merged", "All are merged"))).toBe(false)
    expect(marked(null, null)).toEqual([])
  })

  it("takes a figure together with its sign", () => {
    expect(short(marked("90% of enhancements", "80% of enhancements"))).toBe("[-90%-]{+80%+} of enhancements")
  })

  it("takes a figure whole, whichever part of it changed", () => {
    expect(short(marked("EUR 6,500 may be spent.", "EUR 7,500 may be spent."))).toBe(
      "EUR [-6,500-]{+7,500+} may be spent.",
    )
    expect(short(marked("At most 6,500 or so", "At most 6,400 or so"))).toBe(
      "At most [-6,500-]{+6,400+} or so",
    )
    expect(short(marked("6,500", "8,000"))).toBe("[-6,500-]{+8,000+}")
    expect(short(marked("By May, and soon. Then", "By June, and soon. Now"))).toBe(
      "By [-May-]{+June+}, and soon. [-Then-]{+Now+}",
    )
  })

  it("marks words that were put in", () => {
    expect(short(marked("Fewer than 60% have one", "Fewer than 60% have one and nobody was told"))).toBe(
      "Fewer than 60% have one{+ and nobody was told+}",
    )
  })

  it("takes neighbouring words together", () => {
    expect(short(marked("Monday 15 February.", "Friday 12 February."))).toBe(
      "[-Monday 15-]{+Friday 12+} February.",
    )
  })

  it("takes what was put in as one, though a word of it was there", () => {
    expect(
      short(marked("Six shadows, the board.", "Six shadows, review capacity of the docs SIG, the board.")),
    ).toBe("Six shadows, {+review capacity of the docs SIG, +}the board.")
  })

  it("knows a text that is new, and one that is gone", () => {
    expect(short(marked(null, "Two shadows"))).toBe("{+Two shadows+}")
    expect(short(marked("Two shadows", null))).toBe("[-Two shadows-]")
  })

  it("always keeps both texts whole", () => {
    const words = fc
      .array(fc.constantFrom("days", "90%", "two", "weeks,", "and", "EUR", "5", "8", "—", "a\nb", "naïve"))
      .map((list) => list.join(" "))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = marked(before, after)
        expect(text(pieces, "added")).toBe(before)
        expect(text(pieces, "removed")).toBe(after)
      }),
    )
  })
})
