import { describe, expect, it } from "vitest"
import type { DelegationView } from "../../../client/client.ts"
import type { Reading } from "../reading.ts"
import { ledeOf } from "./lede.ts"

const reading = (you: Reading["you"]) =>
  ({
    you,
    other: you === "leader" ? "Ana" : "Maya",
    today: "2026-11-19",
    now: "2026-11-19T10:00:00.000Z",
    zone: "Europe/Lisbon",
  }) as Reading
const view = (part: Partial<DelegationView>) =>
  ({
    needs: [],
    nextCheckIn: "2026-11-23",
    settlesBy: "2026-12-21",
    rounds: [{ size: "medium", terms: {} }],
    ...part,
  }) as unknown as DelegationView
const both = (part: Partial<DelegationView>) => [
  ledeOf(view(part), reading("leader")),
  ledeOf(view(part), reading("delegate")),
]

describe("what the page says first", () => {
  it("is that nothing is needed, and who says what next", () => {
    expect(both({})).toEqual([
      "Nothing needs you here. Ana checks in on Monday.",
      "It is yours. You check in with Maya on Monday.",
    ])
    expect(both({ nextCheckIn: null })).toEqual([
      "Nothing needs you here. Ana says how it came out, by 21 December.",
      "It is yours. You say how it came out, by 21 December.",
    ])
  })

  it("lets a check-in have its grace", () => {
    expect(both({ nextCheckIn: "2026-11-18" })[0]).toBe(
      "Nothing needs you here. Ana’s check-in was agreed for 18 November, with some grace.",
    )
  })

  it("tells the delegate of a grace first and kindly, and what comes after it", () => {
    const until = (graceUntil: string, day = "2026-11-16") =>
      both({ needs: [{ kind: "check-in", day, graceUntil }] })[1]
    expect(until("2026-11-21T00:00:00.000Z")).toBe(
      "Your check-in was due on Monday. There is time until tomorrow; then the agreement calls Maya in.",
    )
    expect(until("2026-11-20T00:00:00.000Z", "2026-11-18")).toBe(
      "Your check-in was due yesterday. There is time until the end of today; then the agreement calls Maya in.",
    )
    expect(until("2026-12-02T00:00:00.000Z", "2026-11-02")).toBe(
      "Your check-in was due on 2 November. There is time until 1 December; then the agreement calls Maya in.",
    )
  })

  it("is what is needed, the gravest first", () => {
    expect(
      both({
        needs: [
          { kind: "receive-flag", flag: "flag-1" },
          { kind: "answer-help", message: "message-1" },
        ],
      })[0],
    ).toBe("Ana has told you bad news.")
    expect(both({ needs: [{ kind: "check-in", day: "2026-11-19" }] })[1]).toBe(
      "You agreed to check in with Maya today.",
    )
    expect(both({ needs: [{ kind: "answer-change" }] })).toEqual([
      "Ana proposes a change. It waits for your answer.",
      "Maya proposes a change. It waits for your answer.",
    ])
    expect(both({ needs: [{ kind: "declare", due: "2026-11-16" }] })[1]).toBe(
      "It was due on 16 November. Say how it came out.",
    )
  })
})
