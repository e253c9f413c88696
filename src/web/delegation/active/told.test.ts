import { describe, expect, it } from "vitest"
import type { Happening } from "../../../client/client.ts"
import { told } from "./told.ts"

let version = 0
const happened = (type: string, by: Happening["by"]): Happening => ({
  version: ++version,
  at: `2026-10-${String(version).padStart(2, "0")}T09:00:00.000Z`,
  by,
  type,
  sentence: type,
  words: [],
})
const short = (history: Happening[]) =>
  told({ history, line: null, flags: [] }).map(({ happening, replies }) => [
    happening.type,
    ...replies.map(({ type }) => type),
  ])

describe("what was told", () => {
  it("begins when both have committed, newest first", () => {
    expect(
      short([
        happened("committed", "delegate"),
        happened("activated", "delegate"),
        happened("checked-in", "delegate"),
        happened("help-asked", "delegate"),
      ]),
    ).toEqual([["help-asked"], ["checked-in"]])
  })

  it("puts the leader's word beneath what it answers, a receipt beneath its flag", () => {
    expect(
      short([
        happened("activated", "delegate"),
        happened("flagged", "delegate"),
        happened("checked-in", "delegate"),
        happened("flag-received", "leader"),
        happened("said", "leader"),
      ]),
    ).toEqual([
      ["checked-in", "said"],
      ["flagged", "flag-received"],
    ])
  })

  it("lets the leader speak first", () => {
    expect(short([happened("activated", "leader"), happened("said", "leader")])).toEqual([["said"]])
  })
})
