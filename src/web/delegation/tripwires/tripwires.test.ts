import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import { saysOf, standings } from "./tripwires.ts"

const agreed = [
  { id: "t1", text: "the keynote moves" },
  { id: "t2", text: "no quote by then", on: "2026-12-02" },
  { id: "t3", text: "any quote above", moneyOver: 6500 },
]
const fired = (tripwire: string, closedAt: string | null) => ({
  tripped: { kind: "agreed", tripwire, text: null },
  closedAt,
})
const say = (part: object) => {
  const view = { rounds: [{ terms: { tripwires: agreed } }], calls: [], cured: [], ...part }
  return standings(view as unknown as DelegationView).map((one) => [
    saysOf(one, "EUR", { other: "Maya", today: "2026-11-19" }),
    one.mayFire,
    one.mayCure,
  ])
}

describe("what was agreed to call the leader in", () => {
  it("is the delegate's to say in words; with a day or a sum it calls by itself", () => {
    expect(say({})).toEqual([
      ["It is yours to say that this has come.", true, true],
      ["Calls by itself when 2 December is over.", false, true],
      ["Calls by itself above EUR\u00a06,500.", false, true],
    ])
  })

  it("calls once, and may be said to be settled while that call is open", () => {
    expect(say({ calls: [fired("t1", null), fired("t2", "2026-12-05")] }).slice(0, 2)).toEqual([
      ["It has called Maya in.", false, true],
      ["It has called Maya in.", false, false],
    ])
  })

  it("is over once it is settled", () => {
    expect(say({ cured: ["t1"] })[0]).toEqual(["It is settled.", false, false])
  })
})
