import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import type { Reading } from "../reading.ts"
import { leewaySentences, waitLabel } from "./leeway.ts"

const reading = {
  you: "leader",
  leader: "Maya",
  delegate: "Ana",
  other: "Ana",
  today: "2026-11-19",
} as Reading
const view = (part: Partial<DelegationView>, level = 5) =>
  ({
    calls: [],
    needs: [],
    nextCheckIn: "2026-11-23",
    settlesBy: "2026-12-21",
    rounds: [{ size: "medium", terms: { level } }],
    ...part,
  }) as unknown as DelegationView
const call = (closedAt: string | null) =>
  ({ id: "call-1", tripped: { kind: "off-course", checkIn: 1 }, answer: null, closedAt }) as never

describe("what the agreement leaves to the delegate", () => {
  it("is who decides, that nothing calls the leader in, and when there is news", () => {
    expect(leewaySentences(view({}), reading)).toBe(
      "Ana decides, and may ask your advice. Nothing in the agreement calls you in today. " +
        "Ana checks in on Monday, in 4 days.",
    )
    expect(leewaySentences(view({}, 4), reading)).toMatch(/^You decide together\. /)
  })

  it("says so where something calls, and not where it did", () => {
    expect(leewaySentences(view({ calls: [call(null)] }), reading)).toContain(
      " Your agreement calls you in: Ana says it is off course. ",
    )
    expect(leewaySentences(view({ calls: [call("2026-11-02T09:00:00.000Z")] }), reading)).toContain(
      "Nothing in the agreement calls you in today.",
    )
  })

  it("counts no days to tomorrow, and waits for what is said without a rhythm", () => {
    expect(leewaySentences(view({ nextCheckIn: "2026-11-20" }), reading)).toMatch(/Ana checks in tomorrow\.$/)
    expect(leewaySentences(view({ nextCheckIn: null }), reading)).toMatch(
      /Ana says how it came out, by 21 December\.$/,
    )
  })

  it("is waited for by the next word, whenever that comes", () => {
    const labels = ["2026-11-23", "2026-11-20", "2026-11-19", "2026-11-18", null]
    expect(labels.map((nextCheckIn) => waitLabel(view({ nextCheckIn }), reading))).toEqual([
      "Wait until Monday",
      "Wait until tomorrow",
      "Wait for Ana’s check-in",
      "Wait for Ana’s check-in",
      "Wait until Ana says how it came out",
    ])
  })
})
