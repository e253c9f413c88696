import { describe, expect, test } from "vitest"
import { DEFAULT_SETTINGS } from "../organisation/settings.ts"
import { DEFAULT_POLICY, type Policy, policyAtFault, policyOf } from "./policy.ts"

describe("a policy", () => {
  test("as reasoned holds, with every organisation's own beginning and bound", () => {
    expect(policyAtFault(DEFAULT_POLICY)).toEqual([])
    expect(policyOf(DEFAULT_SETTINGS)).toEqual(DEFAULT_POLICY)
  })
  test.each<[keyof Policy, number]>([
    ["startSmall", 0],
    ["startSmall", Number.NaN],
    ["threshold", 1],
    ["threshold", Number.POSITIVE_INFINITY],
    ["growth", 0.9],
    ["growth", 11],
    ["growthEveryDays", -1],
    ["growthEveryDays", 1.5],
    ["surpriseLeaves", -0.1],
    ["surpriseLeaves", 1.1],
    ["metToRebuild", 0],
    ["rebuildWithinDays", -1],
    ["shortsBeforeTraining", 0],
    ["metBeforeNextLevel", 0.5],
  ])("does not hold with %s %d", (part, value) => {
    expect(policyAtFault({ ...DEFAULT_POLICY, [part]: value })).toContain(part)
  })
})
