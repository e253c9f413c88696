import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { flowOf, weeksOf } from "./own.ts"

const went = fc.record({
  committed: fc.boolean(),
  settled: fc.boolean(),
  undisturbed: fc.boolean(),
  raised: fc.boolean(),
})

describe("from offered to the next size raised", () => {
  test("each count is part of the one before it", () => {
    fc.assert(
      fc.property(fc.array(went), (all) => {
        const { offered, committed, settled, undisturbed, raised } = flowOf(all)
        const counts = [offered, committed, settled, undisturbed, raised]
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        expect(offered).toBe(all.length)
      }),
    )
  })
  test("counts how far each went", () => {
    const yes = { committed: true, settled: true, undisturbed: true, raised: true }
    const all = [yes, { ...yes, raised: false }, { ...yes, undisturbed: false }, { ...yes, committed: false }]
    expect(flowOf(all)).toEqual({ offered: 4, committed: 3, settled: 3, undisturbed: 2, raised: 1 })
  })
})

describe("the weeks", () => {
  const stretch = (
    from: string,
    until: string | null,
    hours: number | null,
    business: "on" | "in" | null,
  ) => ({
    from: `${from}T09:00:00.000Z`,
    until: until && `${until}T09:00:00.000Z`,
    hours,
    business,
  })

  test("hold what was held at their end, ON and IN apart, and what was never said in neither", () => {
    const stretches = [
      stretch("2026-11-02", "2026-11-18", 4, "in"),
      stretch("2026-11-18", null, 2, "on"),
      stretch("2026-11-02", null, null, "in"),
      stretch("2026-11-02", null, 3, null),
    ]
    expect(weeksOf(stretches, "2026-11-23", 4, "Europe/Berlin")).toEqual([
      { monday: "2026-11-02", on: 0, in: 4 },
      { monday: "2026-11-09", on: 0, in: 4 },
      { monday: "2026-11-16", on: 2, in: 0 },
      { monday: "2026-11-23", on: 2, in: 0 },
    ])
  })
})
