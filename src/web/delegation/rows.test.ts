import { describe, expect, it } from "vitest"
import type { DelegationRow } from "../../client/client.ts"
import { byPerson, checkInDue, grouped, whenSentence } from "./rows.ts"

const row = (part: Partial<DelegationRow>): DelegationRow => ({
  id: "1",
  stage: "active",
  you: "leader",
  leader: { id: "maya", name: "Maya" },
  delegate: { id: "ana", name: "Ana" },
  outcome: "The notes are complete",
  size: "medium",
  due: "2026-12-14",
  settlesBy: "2026-12-21",
  nextCheckIn: "2026-11-23",
  line: null,
  result: null,
  settledHow: null,
  needs: [],
  changedAt: "2026-11-16T09:00:00.000Z",
  ...part,
})
const said = (part: Partial<DelegationRow>) => whenSentence(row(part), "2026-11-19")

describe("a delegation in a list", () => {
  it("says when it is heard of next", () => {
    expect(said({})).toBe("Checks in on Monday")
    expect(said({ you: "delegate" })).toBe("You check in on Monday")
    expect(said({ nextCheckIn: "2026-11-18" })).toBe("Check-in agreed for 18 November")
    expect(said({ nextCheckIn: null })).toBe("Says at the end, 21 December")
  })

  it("says first what was raised, then what is due", () => {
    expect(said({ needs: [{ kind: "receive-flag", flag: "flag-1" }] })).toBe("Has told you bad news")
    expect(said({ you: "delegate", needs: [{ kind: "answer-help", message: "message-1" }] })).toBe(
      "Maya offers support",
    )
    expect(said({ you: "delegate", needs: [{ kind: "check-in", day: "2026-11-19" }] })).toBe(
      "Your check-in is due",
    )
    const flag = { kind: "receive-flag", flag: "flag-1" } as const
    expect(said({ needs: [flag, { kind: "answer-call", call: "call-1" }] })).toBe(
      "Your agreement calls you in",
    )
    expect(said({ needs: [{ kind: "answer-change" }] })).toBe("Ana proposes a change")
  })

  it("asks how a step-in was once it is over, whichever way", () => {
    const needs = [{ kind: "account-for-step-in", stepIn: "step-in-1" } as const]
    expect(said({ stage: "settled", result: "met", needs })).toBe("How was the step-in?")
    expect(said({ stage: "ended", needs })).toBe("How was the step-in?")
  })

  it("says who is waited for", () => {
    expect(said({ stage: "negotiating" })).toBe("Waits for Ana’s answer")
    expect(said({ stage: "negotiating", needs: [{ kind: "answer-round" }] })).toBe("Waits for your answer")
    expect(said({ stage: "declared", you: "delegate" })).toBe("Declared, waits for Maya")
  })

  it("says how it came out, whichever way, in the same words", () => {
    expect(said({ stage: "settled", result: "not-met" })).toBe("Settled, not met")
    expect(said({ stage: "closed", result: "met" })).toBe("Met")
    expect(said({ stage: "closed", result: "met", settledHow: "two-accounts" })).toBe("Two accounts")
    expect(said({ stage: "closed", result: "met", you: "delegate" })).toBe("You held it: met")
    expect(said({ stage: "declined" })).toBe("Declined")
  })

  it("is one tap away when a check-in is due", () => {
    expect(checkInDue(row({ you: "delegate", needs: [{ kind: "check-in", day: "2026-11-19" }] }))).toBe(true)
    expect(checkInDue(row({}))).toBe(false)
  })
})

describe("a list", () => {
  it("names a person once", () => {
    const ben = { id: "ben", name: "Ben" }
    const rows = [row({}), row({ id: "2" }), row({ id: "3", delegate: ben })]
    expect(byPerson(rows, () => "delegate").map(({ continues }) => continues)).toEqual([false, true, false])
  })

  it("groups everything and leaves out what is empty", () => {
    const rows = [row({ stage: "ended" }), row({ stage: "draft" }), row({ stage: "declared" })]
    expect(grouped(rows).map(({ group }) => group)).toEqual(["drafts", "held", "over"])
  })
})
