import { expect, it } from "vitest"
import type { Happening } from "../../../client/client.ts"
import type { Call } from "./open-calls.ts"
import { saidWith } from "./said-with.ts"

const call = (part: Partial<Call> = {}) => ({ at: "2026-11-16T09:00:00.000Z", text: null, ...part }) as Call
let version = 0
const says = (
  day: string,
  type: string,
  text: string | null,
  by: Happening["by"] = "delegate",
): Happening => {
  const words = [{ about: null, text }]
  return { version: ++version, at: `2026-11-${day}T09:00:00.000Z`, by, type, sentence: type, words }
}

it("is what came with the call, else what the delegate wrote last before it", () => {
  const history = [
    says("02", "back-brief-given", "In my own words."),
    says("09", "checked-in", "Nine of eleven themes."),
    says("10", "said", "Thank you.", "leader"),
    says("16", "checked-in", null),
    says("17", "checked-in", "All of them."),
  ]
  expect(saidWith(call({ text: "The mill stops." }), { history })?.texts).toEqual(["The mill stops."])
  expect(saidWith(call(), { history })).toEqual({
    at: "2026-11-09T09:00:00.000Z",
    texts: ["Nine of eleven themes."],
  })
  expect(saidWith(call(), { history: history.slice(0, 1) })).toBeNull()
})
