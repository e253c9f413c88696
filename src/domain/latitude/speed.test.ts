import { expect, test } from "vitest"
import { settledOne } from "../../../test/kit/settled.ts"
import { stepsOf } from "./fold.ts"
import type { CameOut } from "./latitude.ts"
import { DEFAULT_POLICY } from "./policy.ts"

const ENDS: readonly CameOut[] = ["met", "told-in-time", "met", "surprise", "met", "met", "told-at-the-end"]

// The best of many runs: what else the machine does makes it slower, never quicker.
test("ten thousand settled are folded in under five milliseconds", () => {
  const settled = Array.from({ length: 10_000 }, (_, index) =>
    settledOne(ENDS[index % ENDS.length] as CameOut, 1 + (index % 20), index),
  )
  const took = Array.from({ length: 40 }, () => {
    const begun = performance.now()
    stepsOf(settled, DEFAULT_POLICY)
    return performance.now() - begun
  })
  const best = Math.min(...took)
  console.info(`10,000 settled folded in ${best.toFixed(1)} ms`)
  expect(best).toBeLessThan(5)
})
