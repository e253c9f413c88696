import { describe, expect, it } from "vitest"
import { callSentence } from "./sentence.ts"

type Tripped = Parameters<typeof callSentence>[0]["tripped"]
const said = (tripped: Tripped) =>
  (["leader", "delegate"] as const).map((you) =>
    callSentence({ tripped }, { you, leader: "Maya", delegate: "Ana", today: "2026-11-19" }),
  )

describe("what calls the leader in", () => {
  it("has a sentence of its own for each kind, for both", () => {
    expect(said({ kind: "check-in-missed", day: "2026-11-16", nth: 1 })).toEqual([
      "Your agreement calls you in: Ana’s check-in of 16 November and its grace went by.",
      "Your agreement calls Maya in: your check-in of 16 November and its grace went by.",
    ])
    expect(said({ kind: "past-due", day: "2025-12-14" })[0]).toBe(
      "Your agreement calls you in: it was due on 14 December 2025.",
    )
    expect(said({ kind: "over-limit", limit: "money", line: 6500 })[0]).toBe(
      "Your agreement calls you in: more than 6,500 was used.",
    )
    expect(said({ kind: "over-limit", limit: "effort", line: 10 })[0]).toBe(
      "Your agreement calls you in: more than 10 days of effort were used.",
    )
    expect(said({ kind: "off-course", checkIn: 3 })).toEqual([
      "Your agreement calls you in: Ana says it is off course.",
      "Your agreement calls Maya in: you said it is off course.",
    ])
  })

  it("is what was agreed, in the words it was agreed in", () => {
    const agreed = (text: string | null) => said({ kind: "agreed", tripwire: "t1", text })[0]
    expect(agreed("any quote above 6,500")).toBe("Your agreement calls you in: any quote above 6,500.")
    expect(agreed("The mill stops.")).toBe("Your agreement calls you in: The mill stops.")
    expect(agreed(null)).toBe("Your agreement calls you in: what you agreed has come.")
  })
})
