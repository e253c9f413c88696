import { describe, expect, test } from "vitest"
import { masked } from "./masked.ts"
import { type Called, mentionsIn, namesOf } from "./names.ts"

const PEOPLE: readonly Called[] = [
  { id: "ana", name: "Ana Silva" },
  { id: "costa", name: "Ana Costa" },
  { id: "jose", name: "José García-Márquez" },
  { id: "will", name: "Will" },
  { id: "li", name: "Li" },
  { id: "kim", name: "김민수" },
  { id: "obrien", name: "Sean O’Brien" },
]
const names = namesOf(PEOPLE)
const found = (text: string) =>
  mentionsIn(text, names).map(({ start, end, people }) => [text.slice(start, end), ...people])

describe("a text names", () => {
  test.each<[string, ...string[][]]>([
    ["Ana Silva found it.", ["Ana Silva", "ana"]],
    ["It was ana silva, in small letters.", ["ana silva", "ana"]],
    ["Ana found it.", ["Ana", "ana", "costa"]],
    ["Costa’s idea, and Silva's.", ["Costa", "costa"], ["Silva", "ana"]],
    ["Thanks, JOSE and Márquez", ["JOSE", "jose"], ["Márquez", "jose"]],
    ["Jose\u0301 was right", ["Jose\u0301", "jose"]],
    ["Li saw it, and so did O'Brien", ["Li", "li"], ["Brien", "obrien"]],
    ["A\u200bna knew", ["A\u200bna", "ana", "costa"]],
    ["(Ana-Silva)", ["Ana-Silva", "ana"]],
    ["김민수가 했다", ["김민수가", "kim"]],
    ["Ask Will, he will know", ["Will", "will"]],
  ])("%s", (text, ...mentions) => {
    expect(found(text)).toEqual(mentions)
  })
  test.each(["We will see.", "Anagrams and lithium", "banana, ana and silva apart", "Lima", ""])(
    "nobody: %s",
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe("masked", () => {
  const TEXT = "Ana lost it. Ana and Will found it"
  const called = (id: string) => PEOPLE.find((one) => one.id === id)?.name ?? null
  const read = (text: string, may: readonly string[], written = names, now = names) =>
    masked(text, mentionsIn(text, written), { names: now, may: (id) => may.includes(id), called })

  test("is who has not agreed, and whoever else the name may mean", () => {
    expect(read(TEXT, [])).toBe("Someone lost it. Someone and someone found it")
    expect(read(TEXT, ["ana", "will"])).toBe("Someone lost it. Someone and Will found it")
    expect(read(TEXT, ["ana", "costa"])).toBe("Ana lost it. Ana and someone found it")
    expect(read("“Ana Silva did.”", ["ana"])).toBe("“Ana Silva did.”")
  })
  test("is who came after it was written, and not who was meant then and agreed", () => {
    const before = namesOf(PEOPLE.filter(({ id }) => id === "ana"))
    expect(read(TEXT, ["ana"], before)).toBe("Ana lost it. Ana and someone found it")
  })
  test("whoever has another name by now is called by that", () => {
    const then = namesOf([{ id: "will", name: "Bill" }])
    expect(read("Bill found it", ["will"], then)).toBe("Will found it")
    expect(read("Bill found it", [], then)).toBe("Someone found it")
  })
})
