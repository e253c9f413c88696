import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../shared/time.ts"
import type { Fact, FactOf, Person } from "./facts.ts"
import { type Before, movesOf } from "./moves.ts"
import type { Kind } from "./plan.ts"
import { wordingOf } from "./wording.ts"

const TODAY = "2026-11-23"
const ago = (days: number) => addDays(TODAY, -days)
const person = (name: string, part: Partial<Person> = {}): Person => ({
  id: name.toLowerCase(),
  name,
  here: true,
  ...part,
})
const [ana, ben, chi] = [person("Ana"), person("Ben"), person("Chi")]

const promise = (part: Partial<FactOf<"promise">> = {}): Fact => ({
  ...{
    kind: "promise",
    promise: "p1",
    person: ana,
    what: "An afternoon with the storage lead",
    due: "2026-11-26",
  },
  ...part,
})
const stepIn = (part: Partial<FactOf<"step-in">> = {}): Fact => ({
  ...{ kind: "step-in", delegation: "venue", stepIn: "step-in-1", person: ben, did: "did-part", on: ago(20) },
  ...part,
})
const praise = (part: Partial<FactOf<"praise">> = {}): Fact => ({
  ...{ kind: "praise", delegation: "notes", person: ana, since: ago(90), last: "2026-10-07" },
  ...part,
})
const holding = (part: Partial<FactOf<"holding">> = {}): Fact => ({
  ...{ kind: "holding", holding: "h1", title: "The mill contract", since: "2026-03-09", why: "habit" },
  ...{ person: null, covers: false, open: false },
  ...part,
})
const level = (part: Partial<FactOf<"level">> = {}): Fact => ({
  ...{ kind: "level", area: { id: "docs", name: "documentation" }, person: chi, level: 4 },
  ...part,
})

const telling = {
  today: TODAY,
  day: (day: Day) => `(${day})`,
  weekday: (day: Day) => (day === TODAY ? "Monday" : day === "2026-11-24" ? "Tuesday" : day),
}
const keys = (facts: readonly Fact[], before: readonly Before[] = []) =>
  movesOf(facts, TODAY, before).map(({ key }) => key)
const says = (fact: Fact) => movesOf([fact], TODAY, []).map((move) => wordingOf(move, telling))

describe("three moves", () => {
  test("one of each kind, what mends first, and three at most", () => {
    const all = [praise(), level(), promise(), holding(), stepIn()]
    expect(keys(all)).toEqual(["step-in venue step-in-1", "holding h1", "promise p1"])
    expect(keys([praise(), level(), promise({ promise: "p2", due: "2026-11-27" }), promise()])).toEqual([
      "promise p1",
      "level docs chi",
      "praise ana",
    ])
    expect(keys([])).toEqual([])
  })
  test("a second of a kind only where there are not three kinds, and never the same twice", () => {
    const second = promise({ promise: "p2", due: "2026-11-27" })
    const third = promise({ promise: "p3", due: "2026-11-28" })
    expect(keys([third, second, promise(), praise(), praise()])).toEqual([
      "promise p1",
      "praise ana",
      "promise p2",
    ])
    expect(keys([third, second, promise()])).toEqual(["promise p1", "promise p2", "promise p3"])
  })
  test("the kind of the last plan comes last", () => {
    const last: Before = { cameFrom: "step-in", about: null, done: false }
    expect(keys([stepIn(), promise(), praise()], [last])).toEqual([
      "promise p1",
      "praise ana",
      "step-in venue step-in-1",
    ])
  })
  test("what a plan was about that was done is not suggested again; what was not, is", () => {
    const about = { person: ben.id, delegation: "venue", stepIn: "step-in-1" }
    const earlier: Before = { cameFrom: "own", about: null, done: true }
    expect(keys([stepIn()], [earlier, { cameFrom: "step-in", about, done: true }])).toEqual([])
    expect(keys([stepIn()], [earlier, { cameFrom: "step-in", about, done: false }])).toHaveLength(1)
    expect(
      keys([stepIn({ stepIn: "step-in-2" })], [{ cameFrom: "step-in", about, done: true }]),
    ).toHaveLength(1)
    const toAna = {
      cameFrom: "praise",
      about: { person: ana.id, delegation: "another" },
      done: true,
    } as const
    expect(keys([praise(), praise({ person: ben })], [toAna])).toEqual(["praise ben"])
  })
  test("nobody who left, and nobody whose name is gone", () => {
    const gone = [person("Lou", { here: false }), person("Lou", { name: null })]
    for (const person of gone)
      expect(
        keys([
          promise({ person }),
          stepIn({ person }),
          praise({ person }),
          level({ person }),
          holding({ person, covers: true }),
        ]),
      ).toEqual([])
  })
})

describe("what fits", () => {
  test("a promise that is due this week, the first due first, and none of another week", () => {
    expect(keys([promise({ due: "2026-11-29" })])).toHaveLength(1)
    expect(keys([promise({ due: TODAY })])).toHaveLength(1)
    for (const due of ["2026-11-30", "2026-11-22"]) expect(keys([promise({ due })])).toEqual([])
    expect(keys([promise(), promise({ promise: "p2", due: TODAY })])[0]).toBe("promise p2")
  })
  test("a step-in of the last sixty days, the freshest first", () => {
    expect(keys([stepIn({ on: ago(60) })])).toHaveLength(1)
    expect(keys([stepIn({ on: ago(61) })])).toEqual([])
    expect(keys([stepIn(), stepIn({ stepIn: "step-in-2", on: ago(2) })])[0]).toBe("step-in venue step-in-2")
  })
  test("appreciation after four weeks without, of whoever has waited longest", () => {
    expect(keys([praise({ last: ago(28) })])).toHaveLength(1)
    expect(keys([praise({ last: ago(27) })])).toEqual([])
    expect(keys([praise({ last: null, since: ago(27) })])).toEqual([])
    expect(keys([praise(), praise({ person: ben, last: null, since: ago(60) })])[0]).toBe("praise ben")
  })
  test("something held: what the record supports for somebody first; else what is not open yet", () => {
    expect(keys([holding({ open: true })])).toEqual([])
    expect(keys([holding({ person: ben, covers: false })])).toEqual([])
    expect(
      keys([holding(), holding({ holding: "h2", person: ben, covers: true, open: true, since: ago(3) })]),
    ).toEqual(["holding h2", "holding h1"])
  })
  test("a level, until there is none above it", () => {
    expect(keys([level({ level: 6 })])).toHaveLength(1)
    expect(keys([level({ level: 7 })])).toEqual([])
  })
})

test("each is understood by whoever reads nothing else", () => {
  expect([
    ...[promise(), promise({ due: TODAY })].flatMap(says),
    wordingOf({ fact: promise({ what: null }) }, { ...telling, today: "2026-11-27" }),
  ]).toMatchInlineSnapshot(`
    [
      {
        "iWill": "do what I promised Ana before I open anything else",
        "reason": "“An afternoon with the storage lead” is due on (2026-11-26).",
        "sentence": "Keep what you promised Ana.",
        "when": "it is Tuesday and I have sat down to work",
      },
      {
        "iWill": "do what I promised Ana before I open anything else",
        "reason": "“An afternoon with the storage lead” is due today.",
        "sentence": "Keep what you promised Ana.",
        "when": "it is Monday and I have sat down to work",
      },
      {
        "iWill": "do what I promised Ana before I open anything else",
        "reason": "It was due on (2026-11-26).",
        "sentence": "Keep what you promised Ana.",
        "when": "it is 2026-11-27 and I have sat down to work",
      },
    ]
  `)
  expect(says(stepIn())).toMatchInlineSnapshot(`
    [
      {
        "iWill": "say that it was Ben’s to decide, and ask what would help now",
        "reason": "You did a part of it yourself on (2026-11-03). Ben did not find it welcome.",
        "sentence": "Make your step-in good with Ben.",
        "when": "I next talk with Ben",
      },
    ]
  `)
  expect(
    [stepIn({ did: "pressed" }), stepIn({ did: "directed" })].flatMap(says).map(({ reason }) => reason),
  ).toMatchInlineSnapshot(`
    [
      "You asked Ben how far it was on (2026-11-03). Ben did not find it welcome.",
      "You told Ben how to do it on (2026-11-03). Ben did not find it welcome.",
    ]
  `)
  expect([praise(), praise({ last: null })].flatMap(says)).toMatchInlineSnapshot(`
    [
      {
        "iWill": "tell Ana one thing that I would miss if it were gone",
        "reason": "Nothing has been said since (2026-10-07).",
        "sentence": "Appreciate something about how Ana works.",
        "when": "I have read what Ana says next",
      },
      {
        "iWill": "tell Ana one thing that I would miss if it were gone",
        "reason": "Nothing has been said since you two agreed, on (2026-08-25).",
        "sentence": "Appreciate something about how Ana works.",
        "when": "I have read what Ana says next",
      },
    ]
  `)
  expect([holding(), holding({ person: ben, covers: true, why: null })].flatMap(says)).toMatchInlineSnapshot(`
    [
      {
        "iWill": "open it, and tell whoever could want it that it is there",
        "reason": "It has been on your list since (2026-03-09). Habit, you wrote.",
        "sentence": "Open “The mill contract” to be asked for.",
        "when": "it is Tuesday and I have sat down with my coffee",
      },
      {
        "iWill": "write it down as a draft for Ben",
        "reason": "It has been on your list since (2026-03-09). It is no larger than what your record with Ben supports.",
        "sentence": "Hand “The mill contract” over to Ben.",
        "when": "it is Tuesday and I have sat down with my coffee",
      },
    ]
  `)
  expect(says(level())).toMatchInlineSnapshot(`
    [
      {
        "iWill": "ask what Chi would do, and let that stand",
        "reason": "Two came out well at “agree”. The next level is “advise”.",
        "sentence": "Let Chi decide more about documentation.",
        "when": "Chi asks me something about documentation",
      },
    ]
  `)
})

test("long words are cut between two of them", () => {
  const [said] = says(promise({ what: `${"words and ".repeat(30)}more` }))
  expect(said?.reason.length).toBeLessThan(120)
  expect(said?.reason).toContain("words and …”")
  expect(says(promise({ what: "x".repeat(300) }))[0]?.reason).toContain(`“${"x".repeat(40)} …”`)
})

const someone = fc.constantFrom(ana, ben, chi, person("Lou", { here: false }))
const day = fc.integer({ min: -10, max: 100 }).map(ago)
const id = fc.constantFrom("a", "b", "c")
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ promise: id, person: someone, due: day }).map(promise),
  fc.record({ delegation: id, person: someone, on: day }).map(stepIn),
  fc.record({ delegation: id, person: someone, since: day, last: fc.option(day) }).map(praise),
  fc
    .record({ holding: id, person: fc.option(someone), covers: fc.boolean(), open: fc.boolean(), since: day })
    .map(holding),
  fc.record({ person: someone, level: fc.integer({ min: 1, max: 7 }) }).map(level),
)
const kind = fc.constantFrom<Kind>("step-in", "holding", "promise", "level", "praise")
const before = fc.array(fc.record({ cameFrom: kind, about: fc.constant(null), done: fc.boolean() }), {
  maxLength: 4,
})

test("the same facts give the same moves in whatever order they are read, never one twice, about people who are here", () => {
  fc.assert(
    fc.property(fc.array(anyFact), before, fc.infiniteStream(fc.nat()), (facts, before, chance) => {
      const moves = movesOf(facts, TODAY, before)
      const shuffled = facts
        .map((fact) => ({ fact, at: chance.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ fact }) => fact)
      expect(movesOf(shuffled, TODAY, before).map(({ key }) => key)).toEqual(moves.map(({ key }) => key))
      expect(new Set(moves.map(({ key }) => key)).size).toBe(moves.length)
      expect(moves.length).toBeLessThanOrEqual(3)
      expect(moves.every(({ fact }) => fact.person?.here ?? true)).toBe(true)
      for (const move of moves)
        expect(Object.values(wordingOf(move, telling)).join(" ")).not.toMatch(/undefined|null/)
    }),
  )
})
