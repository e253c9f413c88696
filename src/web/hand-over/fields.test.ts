import { describe, expect, it } from "vitest"
import { NO_TERMS, type Terms } from "../../domain/delegation/terms.ts"
import { fieldsOf, inputOf, termsOf } from "./fields.ts"

const terms: Terms = {
  ...NO_TERMS,
  tripwires: [
    { id: "t1", text: { text: "no quote by then" }, on: "2026-12-02" },
    { id: "t2", text: { text: "any quote above" }, moneyOver: 6500 },
    { id: "t3", text: { text: "the keynote moves" } },
  ],
  checkIns: { every: "P7D", graceDays: 1, workingDays: true },
}

describe("terms read into the fields", () => {
  it("keep the day or the sum of a condition, and working days", () => {
    const { tripwires, checkIns } = inputOf(fieldsOf(terms))
    expect(tripwires).toEqual([
      { id: "t1", text: "no quote by then", on: "2026-12-02" },
      { id: "t2", text: "any quote above", moneyOver: 6500 },
      { id: "t3", text: "the keynote moves" },
    ])
    expect(checkIns).toEqual(terms.checkIns)
    expect(termsOf(fieldsOf(terms)).tripwires).toMatchObject(terms.tripwires)
  })

  it("are the same whether a condition has no day or one that is nothing", () => {
    const [, , inWords] = terms.tripwires
    const other = { ...terms, tripwires: inWords ? [{ ...inWords, on: null, moneyOver: null }] : [] }
    expect(inputOf(fieldsOf(other)).tripwires).toEqual([{ id: "t3", text: "the keynote moves" }])
  })
})
