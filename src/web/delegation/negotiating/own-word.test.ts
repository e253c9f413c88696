import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import { asksOwnWord } from "./own-word.ts"

const view = (author: "leader" | "delegate", part: Partial<DelegationView> = {}) =>
  ({
    you: "leader",
    begunBy: "delegate",
    yes: { leader: null, delegate: "2026-11-19" },
    rounds: [{ author }],
    ...part,
  }) as DelegationView

describe("the leader's own word", () => {
  it("is asked for when someone asks to own something, until the leader has written a round", () => {
    expect(asksOwnWord(view("delegate"))).toBe(true)
    expect(asksOwnWord(view("leader"))).toBe(false)
    expect(asksOwnWord(view("delegate", { you: "delegate" }))).toBe(false)
    expect(asksOwnWord(view("delegate", { begunBy: "leader" }))).toBe(false)
  })
})
