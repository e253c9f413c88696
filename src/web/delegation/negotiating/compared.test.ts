import { describe, expect, it } from "vitest"
import type { Round } from "../stage.ts"
import type { Part } from "../terms/parts.ts"
import { withRemarks } from "./compared.ts"

const row = (about: string) => ({ about, pieces: [], written: true })
const parts: Part[] = [
  { key: "success", label: "It has succeeded when", rows: [row("s1"), row("s2")] },
  { key: "due", label: "By", rows: [row("due")] },
]
const round = (number: number, remarks: { about: string; text: string | null }[]) =>
  ({ number, author: "leader", remarks }) as unknown as Round
const placed = (rounds: Round[]) =>
  withRemarks(parts, rounds).flatMap(({ rows }) =>
    rows.map(({ about, remarks }) => [about, ...remarks.map(({ text }) => text)]),
  )

describe("remarks", () => {
  it("stand beside the line, or at the head of the part, they are about", () => {
    const about = [
      { about: "s2", text: "never happened" },
      { about: "success", text: "two are enough" },
      { about: "due", text: "a Friday" },
    ]
    expect(placed([round(2, about)])).toEqual([
      ["s1", "two are enough"],
      ["s2", "never happened"],
      ["due", "a Friday"],
    ])
  })

  it("are never lost, and never made up", () => {
    expect(
      placed([
        round(2, [
          { about: "gone", text: "still said" },
          { about: "due", text: null },
        ]),
      ]),
    ).toEqual([["s1", "still said"], ["s2"], ["due"]])
  })
})
