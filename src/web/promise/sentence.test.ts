import { describe, expect, test } from "vitest"
import type { PromiseView } from "../../client/client.ts"
import { lastWords, needView, rowSentence } from "./sentence.ts"

const when = { now: "2026-11-19T10:00:00.000Z", zone: "Europe/Lisbon" }
const silence = "2026-11-26T10:00:00.000Z"
const promise = (part: Partial<PromiseView> = {}): PromiseView => ({
  id: "p1",
  version: 1,
  you: "from",
  promiser: { id: "maya", name: "Maya" },
  receiver: { id: "chi", name: "Chi" },
  what: "The mill’s direct number",
  due: "2026-11-19",
  about: null,
  at: "2026-11-16T10:00:00.000Z",
  cameFrom: "hand",
  watched: null,
  stage: "open",
  need: "keep",
  saidKept: null,
  proposal: null,
  answer: null,
  overAt: null,
  moves: [],
  ...part,
})

describe("what a promise asks", () => {
  test("of who made it: given when, due when", () => {
    expect(needView(promise(), when)).toEqual({
      kind: "You promised Chi",
      why: "Given on Monday, due today.",
    })
    expect(needView(promise({ due: "2026-11-18" }), when).why).toBe("Given on Monday, was due yesterday.")
    expect(needView(promise({ about: { delegation: "d1", outcome: "Never out of flour" } }), when).why).toBe(
      "Given on Monday, due today. About “Never out of flour”.",
    )
  })
  test("of the other: whether it is kept, or may have another day", () => {
    const saidKept = { at: when.now, text: "It is on your desk", silence }
    const theirs = promise({ you: "to", need: "confirm", stage: "said-kept", saidKept })
    expect(needView(theirs, when)).toEqual({
      kind: "Maya says it is kept",
      why: "Promised for Thursday 19 November. Silence says yes for you on 26 November.",
    })
    expect(lastWords(theirs)).toBe("It is on your desk")
    const proposal = { at: when.now, due: "2026-11-23", what: null, silence }
    expect(needView(promise({ you: "to", need: "answer", proposal }), when)).toEqual({
      kind: "Maya asks for another day",
      why: "Monday 23 November instead of Thursday 19 November. Silence says yes for you on 26 November.",
    })
    const otherWords = { ...proposal, due: null, what: "The mill’s address" }
    expect(needView(promise({ you: "to", need: "answer", proposal: otherWords }), when)).toMatchObject({
      kind: "Maya asks for other words",
    })
  })
})

test.each<[string, Partial<PromiseView>]>([
  ["You to Chi, by Thursday 19 November.", {}],
  ["Maya to you, by Thursday 19 November.", { you: "to" }],
  [
    "You to Chi, by Thursday 19 November. You said it is kept. It waits for Chi, and on 26 November silence says yes.",
    { stage: "said-kept", saidKept: { at: when.now, text: null, silence } },
  ],
  [
    "You to Chi, by Thursday 19 November. You asked for Monday 23 November. On 26 November silence agrees.",
    { proposal: { at: when.now, due: "2026-11-23", what: null, silence } },
  ],
  [
    "Maya to you, by Thursday 19 November. The day went by without a word. It can still be kept, or get another day.",
    { you: "to", stage: "broken" },
  ],
  [
    "You to Chi, by Thursday 19 November. Chi said: not yet.",
    { answer: { at: when.now, kind: "not-yet", text: null } },
  ],
  [
    "Maya to you, by Thursday 19 November. You let it stand as it was.",
    { you: "to", answer: { at: when.now, kind: "stands", text: null } },
  ],
  ["You to Chi, by Thursday 19 November. Kept, 19 November.", { stage: "kept", overAt: when.now }],
  ["You to Chi, by Thursday 19 November. Let go, 19 November.", { stage: "released", overAt: when.now }],
  [
    "You to someone, by Thursday 19 November. Ended when one of the two left.",
    { stage: "ended", receiver: { id: "chi", name: null } },
  ],
])("a row says: %s", (sentence, part) => {
  expect(rowSentence(promise(part), when)).toBe(sentence)
})
