import { expect, test } from "vitest"
import { ifThen } from "./sentence.ts"

test("two halves are one sentence, however they were written", () => {
  const said = "If it is Tuesday, then I write it down."
  expect(ifThen({ when: "it is Tuesday", iWill: "write it down" })).toBe(said)
  expect(ifThen({ when: " If it is Tuesday, ", iWill: "then I write it down. " })).toBe(said)
  expect(ifThen({ when: "iffy figures come", iWill: "inquire" })).toBe(
    "If iffy figures come, then I inquire.",
  )
})

test("words that were erased say so", () => {
  expect(ifThen({ when: null, iWill: null })).toBe("Words that are gone.")
})
