import { expect, test } from "vitest"
import { FLOUR, RELEASE_NOTES, say } from "../../../../test/kit/cast.ts"
import type { Terms } from "../terms.ts"
import { sameTerms } from "./same-terms.ts"

const weekly = { every: "P7D", graceDays: 2 }
const kept = { passage: "p-1", commitment: "c-1" }

/** The same each way round. */
const same = (one: Partial<Terms>, other: Partial<Terms>) => {
  const [left, right] = [
    { ...RELEASE_NOTES, ...one },
    { ...RELEASE_NOTES, ...other },
  ]
  expect(sameTerms(right, left)).toBe(sameTerms(left, right))
  return sameTerms(left, right)
}

test("the same, in whichever order it is written down", () => {
  expect(same({}, structuredClone(RELEASE_NOTES))).toBe(true)
  const backwards = Object.fromEntries(Object.entries(RELEASE_NOTES).toReversed())
  expect(same({}, backwards)).toBe(true)
})

test("what is left out, or said not to be, says nothing", () => {
  const [tripwire] = RELEASE_NOTES.tripwires
  expect(same({ checkIns: weekly }, { checkIns: { ...weekly, workingDays: false } })).toBe(true)
  expect(same({}, { tripwires: tripwire ? [{ ...tripwire, on: null, moneyOver: null }] : [] })).toBe(true)
})

test.each<[string, Partial<Terms>]>([
  ["another day", { due: "2027-02-16" }],
  ["another sum", { atMost: { days: 4, money: 1 } }],
  ["nothing where there was something", { checkIns: null }],
  ["something where there was nothing", { limits: { effortDays: 14, money: 0 } }],
  ["working days", { checkIns: { ...weekly, workingDays: true } }],
  ["a criterion more", { success: [...RELEASE_NOTES.success, ...FLOUR.success] }],
  ["a criterion less", { failure: RELEASE_NOTES.failure.slice(1) }],
  ["other words", { why: say("For another reason") }],
  ["other kept words", { why: kept }],
  [
    "a tripwire named anew",
    { tripwires: [{ id: "t6", text: say("No draft generated for two weeks running") }] },
  ],
  ["another yes or no", { canBeUndone: false }],
])("%s is a change", (_, changed) => expect(same({}, changed)).toBe(false))

test("kept words are the same by the passage they stand in", () => {
  expect(same({ why: kept }, { why: { ...kept } })).toBe(true)
  expect(same({ why: kept }, { why: { ...kept, passage: "p-2" } })).toBe(false)
})
