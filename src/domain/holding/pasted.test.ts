import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isRefusal, type Refusal } from "../shared/refusal.ts"
import { AT_ONCE, type Pasted, pastedIn } from "./pasted.ts"
import { linesOf } from "./records.ts"

function read(text: string, already: readonly string[] = []): Pasted {
  const pasted = pastedIn(text, { already })
  if (isRefusal(pasted)) throw new Error(pasted.code)
  return pasted
}
const titles = (text: string, already?: readonly string[]) =>
  read(text, already).listed.map(({ title }) => title)
const skipped = (text: string, already?: readonly string[]) =>
  read(text, already).skipped.map(({ line, why }) => [line, why])
const rows = (text: string) => read(text).listed.map(({ title, hours, business }) => [title, hours, business])
const refusal = (text: string) => {
  const pasted = pastedIn(text, { already: [] })
  return isRefusal(pasted) ? pasted : null
}

describe("plain lines", () => {
  test("are trimmed, without bullets, numbers and boxes; the empty ones are skipped", () => {
    expect(
      titles("- Mill contract\n* Letters\n\n  1. Wages \n2) Rota\n[ ] Ovens\n- [ ] Till\n• Flour\n☐ Van"),
    ).toEqual(["Mill contract", "Letters", "Wages", "Rota", "Ovens", "Till", "Flour", "Van"])
  })
  test("keep what only looks like one", () => {
    const plain = [
      "3 quotes for the oven",
      "-5 degrees in the cold room",
      "2026 plan",
      "Pay Ana, Ben; and Chi",
      "A - B",
    ]
    expect(titles(plain.join("\n"))).toEqual(plain)
  })
  test("that are ticked off, rules, or nothing but a bullet are skipped", () => {
    expect(skipped("[x] Wages\n☑ Rota\n---\n-\nMill")).toEqual([
      [1, "done"],
      [2, "done"],
      [3, "no-title"],
      [4, "no-title"],
    ])
  })
  test("that are on the list already, or stand there twice, are pointed out", () => {
    expect(skipped("Mill  contract\nLetters\nletters\nRota", ["mill contract"])).toEqual([
      [1, "listed-already"],
      [3, "twice"],
    ])
  })
  test("with ends of lines of any system", () => expect(titles("A\r\nB\rC\nD")).toEqual(["A", "B", "C", "D"]))
})

describe("rows of a spreadsheet", () => {
  test("by their header, in any order", () => {
    expect(rows("On/in\tHours a week\tTitle\nIN\t2,5\tMill\nON\t3 h\tPlan\n\t\tRota")).toEqual([
      ["Mill", 2.5, "in"],
      ["Plan", 3, "on"],
      ["Rota", null, null],
    ])
  })
  test("separated by commas or semicolons, with quotes and what stands in them", () => {
    expect(rows('title,hours,on/in\n"Mill, the ""old"" one",1,in\n"Two\nlines",,on\n')).toEqual([
      ['Mill, the "old" one', 1, "in"],
      ["Two lines", null, "on"],
    ])
    expect(rows("Title;Hours\nMill;1,5")).toEqual([["Mill", 1.5, null]])
  })
  test("without a header: the title first, then whichever is hours, and ON or IN", () => {
    expect(rows("Mill\t3\tin\nPlan\ton\t2")).toEqual([
      ["Mill", 3, "in"],
      ["Plan", 2, "on"],
    ])
  })
  test("whose hours, or ON or IN, nobody could understand are skipped and named", () => {
    expect(skipped("title\thours\ton/in\nA\tlots\tin\nB\t200\tin\nC\t1\tbeside\nD\t?\t")).toEqual([
      [1, "header"],
      [2, "hours-unclear"],
      [3, "hours-unclear"],
      [4, "on-or-in-unclear"],
    ])
  })
  test("with a quote that is never closed lose nothing", () => {
    expect(titles('title,hours\n"Mill,1\nRota,2')).toEqual(['"Mill', "Rota"])
  })
})

describe("exports of the tools people use", () => {
  test("Todoist: tasks, no sections and notes", () => {
    const todoist = `TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE
section,Bakery,,,,,,,,
task,Mill contract,,4,1,Maya (1),,,en,Europe/Lisbon
note,Ask Ana,,,,Maya (1),,,,
task,Rota,"every week, on Monday",4,1,Maya (1),,every monday,en,Europe/Lisbon`
    expect(titles(todoist)).toEqual(["Mill contract", "Rota"])
    expect(skipped(todoist)).toEqual([
      [1, "header"],
      [2, "no-task"],
      [4, "no-task"],
    ])
  })
  test("Trello: cards by their name, without the archived ones", () => {
    const trello = `Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,Board Name,Archived
1,Mill contract,https://x,,,,,9,Doing,7,Bakery,false
2,Old oven,https://x,,,,,9,Done,7,Bakery,true`
    expect(titles(trello)).toEqual(["Mill contract"])
    expect(skipped(trello)).toContainEqual([3, "done"])
  })
  test("Asana: what is not completed", () => {
    const asana = `Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Notes
1,2026-01-05,,2026-02-01,Mill contract,Bakery,Maya,
2,2026-01-05,2026-02-01,2026-02-01,Rota,Bakery,Maya,"line one
line two"`
    expect(titles(asana)).toEqual(["Mill contract"])
    expect(read(asana).skipped.at(-1)).toMatchObject({ line: 3, lines: 2, why: "done" })
  })
  test("Microsoft Planner and To Do", () => {
    const planner =
      "Task ID\tTask Name\tBucket Name\tProgress\n1\tMill\tA\tNot started\n2\tRota\tA\tCompleted"
    expect(titles(planner)).toEqual(["Mill"])
    expect(titles('"Subject","Start Date","Status"\n"Mill","","Not Started"')).toEqual(["Mill"])
  })
})

describe("what is refused, whole", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}`).join("\n")

  test("more than five hundred, unless the first are enough", () => {
    expect(refusal(lines(5_000))).toMatchObject({
      code: "paste-too-many",
      detail: { lines: 5_000, most: AT_ONCE },
    })
    expect(read(lines(AT_ONCE)).listed).toHaveLength(AT_ONCE)
    const first = pastedIn(lines(5_000), { already: [], first: true }) as Pasted
    expect(first.listed.at(-1)).toMatchObject({ title: "Line 499" })
    expect(first.skipped).toHaveLength(4_500)
    expect(first.skipped[0]).toMatchObject({ line: 501, why: "after-the-first" })
  })
  test.each([
    ["one endless line", "x".repeat(100_000)],
    ["what is no text", "PNG\u0000\u0001\u0002"],
    ["what could not be decoded", "Mill \uFFFD\uFFFD"],
    ["half a character", "Mill \uD800"],
  ])("%s", (_, text) => expect(refusal(text)?.code).toBe("paste-unreadable"))
  test("nothing at all", () => expect(refusal(" \n\t\n ")?.code).toBe("paste-empty"))
  test("more than anybody pastes", () =>
    expect(refusal("x\n".repeat(1_100_000))?.code).toBe("paste-too-large"))
})

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "title",
    "Name",
    "hours",
    "on/in",
    "in",
    "2,5",
    "",
    '"',
    '"a',
    'b"',
    "- x",
    "[x] y",
    "Completed",
  ),
)
const someText = fc
  .array(
    fc.tuple(
      fc.array(cell, { maxLength: 4 }),
      fc.constantFrom("\t", ",", ";", " "),
      fc.constantFrom("\n", "\r\n", "\r"),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.map(([cells, mark, end]) => cells.join(mark) + end).join(""))

describe("whatever is pasted", () => {
  test("nothing is thrown, and every line is listed, named as skipped, or all of it refused", () => {
    fc.assert(
      fc.property(fc.oneof(someText, fc.string({ unit: "binary" })), fc.boolean(), (text, first) => {
        const pasted: Pasted | Refusal = pastedIn(text, { already: ["x"], first })
        if (isRefusal(pasted)) return
        const told = [...pasted.listed, ...pasted.skipped].flatMap(({ line, lines }) =>
          Array.from({ length: lines }, (_, index) => line + index),
        )
        const every = linesOf(text).map((_, index) => index + 1)
        expect(told.toSorted((one, other) => one - other)).toEqual(every)
        expect(pasted.listed.length).toBeLessThanOrEqual(AT_ONCE)
      }),
      { numRuns: 200 },
    )
  })
  test("a title is trimmed, and hours are of a week", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const pasted = pastedIn(text, { already: [] })
        if (isRefusal(pasted)) return
        for (const { title, hours } of pasted.listed) {
          expect(title).toBe(title.trim())
          expect(hours === null || (hours > 0 && hours <= 168)).toBe(true)
        }
      }),
    )
  })
})
