import { expect, test } from "vitest"
import { maya, say } from "../../../test/kit/cast.ts"
import type { PromiseEvent } from "./promise.ts"
import { sentenceOf } from "./sentence.ts"

const telling = { from: "you", to: "Maya", day: () => "27 November" }
const made = { from: "ana", to: maya, what: say("The quotes"), about: null, cameFrom: "hand" } as const

test.each<[string, PromiseEvent]>([
  ["You promised Maya this by 27 November.", { type: "promised", due: "2026-11-27", ...made }],
  ["You said that it is kept.", { type: "promise-said-kept", text: null }],
  ["Maya said: not yet.", { type: "promise-not-yet", text: say("One is missing") }],
  ["Maya said that it is kept.", { type: "promise-kept", bySilence: false }],
  ["Seven days of silence said that it is kept.", { type: "promise-kept", bySilence: true }],
  [
    "You asked for another day: 27 November.",
    { type: "promise-renegotiated", due: "2026-11-27", what: null },
  ],
  ["You asked for other words.", { type: "promise-renegotiated", due: null, what: say("Two quotes") }],
  ["Maya agreed.", { type: "promise-renegotiation-agreed", bySilence: false }],
  ["Seven days of silence agreed.", { type: "promise-renegotiation-agreed", bySilence: true }],
  ["Maya let it stand as it was.", { type: "promise-renegotiation-refused", text: null }],
  ["Maya let it go. Nobody is marked by it.", { type: "promise-released" }],
  [
    "A day past due went by without a word. It can still be kept, or get another day.",
    { type: "promise-broken" },
  ],
  [
    "You stepped in where nothing called for it.",
    { type: "promise-broken", steppedIn: { delegation: "flour", stepIn: "step-in-1" } },
  ],
  [
    "Both found that step-in welcome. It costs nothing.",
    { type: "promise-mended", steppedIn: { delegation: "flour", stepIn: "step-in-1" } },
  ],
  [
    "Its day came without a step-in that was not called for. It is kept.",
    { type: "promise-kept", bySilence: true, watched: "step-ins" },
  ],
  ["It ended because one of the two left. Nobody is marked by it.", { type: "promise-ended" }],
])("%s", (sentence, event) => {
  expect(sentenceOf(event, telling)).toBe(sentence)
})
