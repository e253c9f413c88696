import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Field, remarksOn } from "./expectation.ts"
import { readsAs } from "./reads-as.ts"

const FIELDS: readonly Field[] = ["outcome", "success", "failure", "tripwire", "undo", "withinReach", "why"]
const anyField = fc.constantFrom(...FIELDS)

/** Strings of any letters, and strings of words the rules look for, in any order and with any marks. */
const WORDS =
  "please you we could should have the a is are it not how far when will by friday soon good improve better team feels knows 12 90 % from to at least send call the mill no don't “ ” ' ’ \" ? . , : - \n • > é ß 会 🙂"
const anyWords = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 60 })
  .map((words) => words.join(" "))
const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  anyWords,
)

const within = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  start >= 0 && start < end && end <= text.length

describe("any text", () => {
  test("is remarked upon within itself, in order, and twice the same", () => {
    fc.assert(
      fc.property(anyField, anyText, (field, text) => {
        const remarks = remarksOn(field, text)
        expect(remarks.every((remark) => within(text, remark))).toBe(true)
        expect(remarks.map(({ start }) => start)).toEqual(
          remarks.map(({ start }) => start).toSorted((a, b) => a - b),
        )
        expect(remarksOn(field, text)).toEqual(remarks)
      }),
      { numRuns: 400 },
    )
  })

  test("is read as one thing, by words that stand in it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readsAs(text)
        expect(reading === undefined || within(text, reading)).toBe(true)
        expect(readsAs(text)).toEqual(reading)
      }),
      { numRuns: 400 },
    )
  })
})

/** Each twice as long as any field: a pattern that goes back and forth over them would not come back. */
const REPEATED = [
  "good ",
  "a",
  "the ",
  "is the the ",
  ", ",
  "please ",
  "have you ",
  "could you ",
  "you should ",
  "do you think the ",
  "'",
  '"',
  "“",
  "1 of ",
  "from 1 to ",
  "by may ",
  "\n",
  "? ",
  "word, ",
  "- ",
  "no no-no ",
  "how is the ",
  "not ",
  "if you are, ",
  "i want to ",
  "when the ",
  "as soon as ",
  "call ben, ",
  ": ",
  "(",
  "…",
]

describe("a very long text", () => {
  test.each(REPEATED)("of %j is answered in no time", (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const from = performance.now()
    remarksOn("outcome", text)
    readsAs(`${text}?`)
    expect(performance.now() - from).toBeLessThan(2_000)
  })
})
