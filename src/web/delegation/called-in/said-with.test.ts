import { expect, it } from "vitest"
import type { DelegationView, Happening } from "../../../client/client.ts"
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
const said = (history: Happening[], to = call(), flags: object[] = []) => {
  const view = { stage: "active", you: "leader", flags, help: [], change: null, history }
  return saidWith(to, view as unknown as DelegationView)
}

it("is what came with the call, else what the delegate wrote last before it", () => {
  const history = [
    says("02", "back-brief-given", "In my own words."),
    says("09", "checked-in", "Nine of eleven themes."),
    says("10", "said", "Thank you.", "leader"),
    says("16", "checked-in", null),
    says("17", "checked-in", "All of them."),
  ]
  expect(said(history, call({ text: "The mill stops." }))?.texts).toEqual(["The mill stops."])
  expect(said(history)).toEqual({ at: "2026-11-09T09:00:00.000Z", texts: ["Nine of eleven themes."] })
  expect(said(history.slice(0, 1))).toBeNull()
})

it("is not said twice where bad news waits above, nor are older words in its place", () => {
  const themes = says("09", "checked-in", "Nine of eleven themes.")
  const flag = says("16", "flagged", "Two shadows left.")
  const history = [themes, flag]
  expect(said(history, call(), [{ at: flag.at, answer: null }])).toBeNull()
  expect(said(history, call(), [{ at: flag.at, answer: "carry-on" }])?.texts).toEqual(["Two shadows left."])
})
