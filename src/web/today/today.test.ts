import { describe, expect, it } from "vitest"
import type { DelegationRow, TodayView } from "../../client/client.ts"
import { type NeedItem, needView } from "./need.ts"
import { sentenceOf } from "./sentence.ts"

const when = { now: "2026-11-19T10:00:00.000Z", zone: "Europe/Lisbon" }
const item = (part: Partial<NeedItem>): NeedItem => ({
  delegation: "d1",
  version: 3,
  you: "leader",
  begunBy: "leader",
  round: 1,
  other: { id: "ben", name: "Ben" },
  outcome: "A venue for 200 people",
  size: "medium",
  need: { kind: "receive-flag", flag: "flag-1" },
  words: null,
  tripped: null,
  since: "2026-11-19T09:12:00.000Z",
  ...part,
})
const held = (name: string, stage: DelegationRow["stage"] = "active") =>
  ({ stage, delegate: { id: name, name } }) as unknown as DelegationRow
const today = (part: Partial<TodayView>) =>
  sentenceOf({ needs: [], promises: [], areaHandOvers: [], held: [], holding: [], ...part })

describe("the sentence of Today", () => {
  it("says who has it when nothing is needed", () => {
    expect(today({ held: [held("Ana"), held("Ana"), held("Ben"), held("Chi")] })).toEqual([
      "Nothing needs you.",
      "Ana, Ben and Chi have it.",
    ])
    expect(today({ held: [held("Ana")] })).toEqual(["Nothing needs you.", "Ana has it."])
  })

  it("counts what is needed in words, and leaves drafts out", () => {
    expect(today({ needs: [item({}), item({})] })).toEqual(["Two things need you."])
    expect(today({ needs: [item({ need: { kind: "finish-draft" } })] })).toEqual([
      "Nobody holds anything for you yet.",
    ])
  })

  it("counts a promise that waits, and none that does not", () => {
    const promises = [{ need: "keep" }, { need: null }] as TodayView["promises"]
    expect(today({ needs: [item({})], promises })).toEqual(["Two things need you."])
  })

  it("names nobody who only has a question to answer", () => {
    expect(today({ held: [held("Ana", "negotiating")] })).toEqual(["Nothing needs you."])
  })

  it("names a few and leaves the rest uncounted by name", () => {
    expect(today({ held: ["Ana", "Ben", "Chi", "Dan", "Eve", "Fay"].map((name) => held(name)) })[1]).toBe(
      "Ana, Ben, Chi and three others have it.",
    )
  })
})

describe("a need", () => {
  it("shows what was written, and what it is about", () => {
    expect(needView(item({ words: "The Corn Exchange came in at 6,900" }), when)).toEqual({
      kind: "Ben has told you bad news",
      about: "The Corn Exchange came in at 6,900",
      why: "Ben, today at 09:12. About “A venue for 200 people”.",
      act: "Thank Ben",
      hash: "",
    })
  })

  it("shows the outcome where nothing was written", () => {
    const need = item({ you: "delegate", need: { kind: "answer-round", by: "2026-11-25T00:00:00.000Z" } })
    expect(needView(need, when)).toMatchObject({
      kind: "Ben asks you",
      about: "A venue for 200 people",
      why: "An answer by Tuesday 24 November. Whatever you say, it counts against nobody.",
    })
  })

  it("says of a check-in whose grace is not over until when there is time", () => {
    const check = { kind: "check-in", day: "2026-11-16", graceUntil: "2026-11-21T00:00:00.000Z" } as const
    expect(needView(item({ you: "delegate", need: check }), when)).toMatchObject({
      why: "Your check-in was due on Monday. There is time until tomorrow; then the agreement calls Ben in.",
      hash: "#check-in",
    })
  })

  it("names a call, a change and a step-in, calmly", () => {
    const tripped = { kind: "agreed", tripwire: "t1", text: "Any quote above 6,500" } as const
    const call = item({ need: { kind: "answer-call", call: "call-1" }, tripped, words: null })
    expect(needView(call, when)).toMatchObject({
      kind: "Your agreement with Ben calls you in: Any quote above 6,500.",
      why: "You were called in today at 09:12.",
      act: "Answer Ben",
    })
    const change = item({ need: { kind: "answer-change", by: "2026-11-25T00:00:00.000Z" } })
    expect(needView(change, when).why).toBe(
      "Until you answer, what you and Ben agreed stands. It waits until Tuesday 24 November.",
    )
    const stepIn = { kind: "account-for-step-in", stepIn: "step-in-1" } as const
    expect(needView(item({ need: stepIn, you: "delegate" }), when)).toMatchObject({
      kind: "Ben stepped in. How was it?",
      why: "You and Ben answer apart. Both answers open together.",
    })
  })

  it("is one tap from a check-in that is due", () => {
    const need = item({ you: "delegate", need: { kind: "check-in", day: "2026-11-18" } })
    expect(needView(need, when)).toMatchObject({
      why: "Agreed for Wednesday 18 November. One of three words is enough.",
      hash: "#check-in",
    })
  })
})
