import { expect, it } from "vitest"
import type { DelegationView, Happening } from "../../../client/client.ts"
import { standsAbove } from "./stands-above.ts"

const at = "2026-11-16T09:00:00.000Z"
let version = 0
const happened = (type: string, by: Happening["by"], text: string): Happening => {
  return { version: ++version, at, by, type, sentence: type, words: [{ about: null, text }] }
}
// All in one breath: what stands above is told apart by more than its hour.
const history = [
  happened("change-proposed", "leader", "An older one."),
  happened("checked-in", "delegate", "Two shadows left."),
  happened("flagged", "delegate", "Four have nobody."),
  happened("help-asked", "delegate", "A word to the lead."),
  happened("said", "leader", "I can ask."),
  happened("said", "leader", "Thank you."),
  happened("change-proposed", "leader", "Two fewer shadows."),
]
const above = (part: object) => {
  const nothing = { stage: "active", you: "leader", flags: [], help: [], change: null, history }
  const view = { ...nothing, ...part } as unknown as DelegationView
  return history.filter(standsAbove(view)).map(({ words }) => words[0]?.text)
}
const flags = [{ at, answer: null }]
const help = [
  { at, from: "delegate", text: "A word to the lead.", takenUp: null },
  { at, from: "leader", text: "I can ask.", takenUp: null },
]

it("is what waits for the reader, and a change for both", () => {
  expect(above({ flags, help, change: {} })).toEqual([
    "Four have nobody.",
    "A word to the lead.",
    "Two fewer shadows.",
  ])
  expect(above({ flags, help, change: {}, you: "delegate" })).toEqual(["I can ask.", "Two fewer shadows."])
})

it("is nothing once it is answered, or over", () => {
  expect(above({ flags: [{ at, answer: "carry-on" }], help: [{ ...help[0], takenUp: false }] })).toEqual([])
  expect(above({ flags, help, change: {}, stage: "ended" })).toEqual([])
})
