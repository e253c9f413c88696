import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import { otherHasAnswered } from "./answered.ts"

const answered = (stepIns: number, by: string[]) =>
  otherHasAnswered({
    you: "leader",
    stepIns: Array(stepIns).fill({}),
    history: by.map((by) => ({ type: "step-in-accounted", by })),
  } as unknown as DelegationView)

describe("that the other has answered", () => {
  it("is said where it can be about no other step-in", () => {
    expect([answered(1, []), answered(1, ["leader"]), answered(1, ["delegate"])]).toEqual([
      false,
      false,
      true,
    ])
    expect([answered(2, ["delegate"]), answered(2, ["delegate", "delegate"])]).toEqual([false, true])
  })
})
