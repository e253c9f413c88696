import { describe, expect, test } from "vitest"
import { agreed, fact, givenArea as given, proposed } from "../../../test/kit/area-hand-overs.ts"
import { FRIDAY, MONDAY, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { type Fact, progressOf } from "./progress.ts"

const state = given(proposed, agreed).state()
const met = (...facts: readonly Fact[]) => progressOf(state, facts)?.met

describe("progress", () => {
  test("is what settled met at that level or above since it began, and says what comes next", () => {
    expect(progressOf(state, [])).toEqual({ level: 3, met: 0, mustSettle: 2, next: 5, full: false })
    expect(met(fact(WEDNESDAY), fact(THURSDAY, { level: 6 }))).toBe(2)
    expect(progressOf(state, [fact(WEDNESDAY), fact(THURSDAY)])?.full).toBe(true)
  })
  test("does not count what was met below, or before", () => {
    expect(met(fact(WEDNESDAY, { level: 2 }), fact(MONDAY), fact(TUESDAY))).toBe(1)
  })
  test("takes nothing away for a shortfall that was told", () => {
    expect(
      met(fact(WEDNESDAY), fact(THURSDAY, { outcome: "not-met" }), fact(FRIDAY, { outcome: "partly-met" })),
    ).toBe(1)
  })
  test("begins again with a surprise, at whatever level it came", () => {
    const surprise = fact(THURSDAY, { outcome: "not-met", level: 1, surprise: true })
    expect(met(fact(WEDNESDAY), surprise)).toBe(0)
    expect(met(fact(WEDNESDAY), surprise, fact(FRIDAY))).toBe(1)
    expect(met(fact(FRIDAY), surprise, fact(WEDNESDAY))).toBe(1)
  })
  test("is none while nothing is agreed, and where there is no next level", () => {
    expect(progressOf(given(proposed).state(), [fact(WEDNESDAY)])).toBeNull()
    expect(progressOf({ row: [{ level: 7, mustSettle: 0 }], since: MONDAY }, [fact(WEDNESDAY)])).toBeNull()
  })
})
