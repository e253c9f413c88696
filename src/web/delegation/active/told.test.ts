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
  told({ history, line: null, flags: [], calls: [] }).map(({ happening, replies }) => [
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

  it("puts the leader's answer beneath what called them in", () => {
    expect(
      short([
        happened("activated", "delegate"),
        happened("tripwire-fired", "clock"),
        happened("checked-in", "delegate"),
        happened("call-answered", "leader"),
      ]),
    ).toEqual([["checked-in"], ["tripwire-fired", "call-answered"]])
  })

  it("marks what calls, what called, and a step-in", () => {
    const history = [
      happened("activated", "delegate"),
      happened("tripwire-fired", "clock"),
      happened("tripwire-fired", "clock"),
      happened("stepped-in", "leader"),
    ]
    const tripped = { kind: "past-due", day: "2026-10-01" } as const
    const call = { id: "call-1", tripped, by: "clock", text: null, answer: null, answered: null } as const
    const [, first, second] = history
    const calls = [
      { ...call, at: first?.at ?? "", closedAt: second?.at ?? "" },
      { ...call, id: "call-2", at: second?.at ?? "", closedAt: null },
    ]
    const glyphs = told({ history, line: null, flags: [], calls }).map(({ glyph }) => glyph)
    expect(glyphs).toEqual(["step-in", "tripwire-waiting", "tripwire"])
  })

  it("keeps what was said all the same with the step-in that it was", () => {
    const told = happened("checked-in", "delegate")
    const said = happened("said", "leader")
    const stepIn = { ...happened("stepped-in", "leader"), at: said.at }
    const agreed = { ...happened("activated", "leader"), version: 0 }
    expect(short([agreed, told, said, stepIn])).toEqual([["stepped-in", "said"], ["checked-in"]])
    expect(short([agreed, said, stepIn])).toEqual([["stepped-in", "said"]])
    expect(short([agreed, told, said, happened("stepped-in", "leader")])).toEqual([
      ["stepped-in"],
      ["checked-in", "said"],
    ])
  })

  it("lets the leader speak first", () => {
    expect(short([happened("activated", "leader"), happened("said", "leader")])).toEqual([["said"]])
  })
})
