import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import { callsIn, moneyLine } from "./calls-in.ts"

type Call = DelegationView["calls"][number]
const view = (part: Partial<DelegationView> = {}) =>
  ({
    used: { money: null, effort: null, lines: { money: 6500, effort: 4 } },
    rounds: [{ terms: { tripwires: [] } }],
    calls: [],
    ...part,
  }) as unknown as DelegationView
const called = (tripped: Call["tripped"]) => ({ tripped }) as Call
const withSum = { rounds: [{ terms: { tripwires: [{ id: "t1", text: "any quote", moneyOver: 5000 }] } }] }

describe("a check-in calls the leader in", () => {
  it("when it is off course", () => {
    expect(callsIn(view(), { course: "off-course" })).toBe(true)
    expect(callsIn(view(), { course: "at-risk" })).toBe(false)
  })

  it("when it states more than the line in force", () => {
    expect(callsIn(view(), { course: "on-course", moneyUsed: 6900 })).toBe(true)
    expect(callsIn(view(), { course: "on-course", moneyUsed: 6500 })).toBe(false)
    expect(callsIn(view(), { course: "on-course", effort: "over-the-limit" })).toBe(true)
    const none = { used: { money: null, effort: null, lines: { money: null, effort: null } } }
    expect(callsIn(view(none), { moneyUsed: 6900, effort: "over-the-limit" })).toBe(false)
  })

  it("once for every line", () => {
    const calls = [called({ kind: "over-limit", limit: "money", line: 6500 })]
    expect(callsIn(view({ calls }), { moneyUsed: 6900 })).toBe(false)
    const used = { money: 6900, effort: null, lines: { money: 7000, effort: 4 } }
    expect(callsIn(view({ calls, used }), { moneyUsed: 7100 })).toBe(true)
  })

  it("when it states more than an agreed sum, once", () => {
    const sum = withSum as unknown as Partial<DelegationView>
    expect(callsIn(view(sum), { moneyUsed: 5001 })).toBe(true)
    const calls = [called({ kind: "agreed", tripwire: "t1", text: null })]
    expect(callsIn(view({ ...sum, calls }), { moneyUsed: 5001 })).toBe(false)
    expect([moneyLine(view(sum)), moneyLine(view({ ...sum, calls }))]).toEqual([5000, 6500])
  })
})
