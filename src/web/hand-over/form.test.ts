import { describe, expect, it } from "vitest"
import { DEFAULT_SETTINGS as settings } from "../../domain/organisation/settings.ts"
import { BLANK_LINE, type Fields, fieldsOf, inputOf, termsOf } from "./fields.ts"
import { EMPTY, type Form, isOpen, reduce, shown, weighed, writtenIn } from "./form.ts"

const ground = { settings, area: null }
const line = (text: string) => ({ ...BLANK_LINE, text })

function writing(written: Partial<Fields>, form: Form = EMPTY): Form {
  return Object.entries(written).reduce(
    (next, [part, value]) => reduce(next, { type: "write", part: part as keyof Fields, value }),
    form,
  )
}
const fields = (form: Form) => shown(form.written, ground)
const lacks = (form: Form) => weighed(fields(form), settings).lacks

const small = writing({ outcome: "It is announced", success: [line("The blog is out")], due: "2026-12-14" })
const medium = writing({ atMost: { days: 5, money: null } }, small)
const large = writing({ atMost: { days: 12, money: null } }, small)

describe("what a person must fill", () => {
  it("is three things in a small hand-over, beside whom: at most is prefilled", () => {
    expect(lacks(EMPTY)).toEqual(["outcome", "success", "due"])
    expect(lacks(small)).toEqual([])
  })

  it("is two more in a medium one, and four more in a large one", () => {
    expect(lacks(medium)).toEqual(["why", "whyYou"])
    expect(lacks(large)).toEqual(["why", "whyYou", "affected", "undo", "withinReach", "secondPair"])
  })

  it("is large when it cannot be undone, however little may be lost", () => {
    expect(weighed(fields(writing({ canBeUndone: false }, small)), settings).size).toBe("large")
  })

  it("is at most, too, for who took the suggestion away", () => {
    const emptied = writing({ atMost: { days: null, money: null } }, small)
    expect(lacks(emptied)).toEqual(["atMost"])
  })

  it("is what was prefilled, too, for who emptied it", () => {
    expect(lacks(writing({ why: "y", whyYou: "y", resources: " " }, medium))).toEqual(["resources"])
  })
})

describe("what is suggested", () => {
  it("starts at most at start-small", () => {
    expect(fields(EMPTY).atMost).toEqual({ days: 2, money: null })
  })

  it("lets the worst case follow at most until it is written", () => {
    expect(fields(medium).worstCase).toBe("At worst we lose 5 days")
    const own = writing({ worstCase: "A day late" }, medium)
    expect(fields(writing({ atMost: { days: 1, money: null } }, own)).worstCase).toBe("A day late")
  })

  it("fills in what belongs to a medium one only once it is one", () => {
    expect(fields(small)).toMatchObject({ resources: "", failure: [], checkIns: null })
    expect(fields(medium)).toMatchObject({
      resources: "None needed",
      training: "None needed",
      checkIns: { every: "P7D", graceDays: 2 },
    })
    expect(fields(medium).failure).toHaveLength(1)
  })

  it("offers the area of the last hand-over", () => {
    expect(shown({}, { settings, area: "Release" }).area).toBe("Release")
  })
})

describe("growing and shrinking", () => {
  const back = writing({ why: "It matters", atMost: { days: 1, money: null } }, medium)

  it("keeps what was typed, on the page and in what is sent", () => {
    expect(isOpen(back.written, false, "small")).toBe(true)
    expect(inputOf(fields(back)).why).toBe("It matters")
  })

  it("closes again when nothing was typed", () => {
    expect(isOpen(writing({ atMost: { days: 1, money: null } }, medium).written, false, "small")).toBe(false)
  })
})

describe("there and back", () => {
  const full = writing(
    {
      ...{
        why: "w",
        whyYou: "y",
        affected: "a",
        undo: "u",
        withinReach: "r",
        secondPair: "s",
        area: "Release",
      },
      success: [{ id: "s1", text: "Out", seenBy: "2027-01-10" }],
      tripwires: [{ id: "t2", text: "The date moves", seenBy: null }],
      limits: { effortDays: 25, money: 6500 },
      ...{ level: 6, checkIns: { every: "P14D", graceDays: 2 }, worstCase: "A day late" },
    },
    large,
  )

  /** Terms as the API would show them again. */
  const view = (form: Form) => {
    const { success = [], failure = [], tripwires = [], ...sent } = inputOf(fields(form))
    const numbered = <L extends { id?: string | undefined }>(lines: L[]) =>
      lines.map((one, i) => ({ seenBy: null, ...one, id: one.id ?? `n${i}` }))
    const lines = {
      success: numbered(success),
      failure: numbered(failure),
      tripwires: numbered(tripwires),
    }
    return { ...sent, ...lines } as unknown as Parameters<typeof writtenIn>[0]
  }

  it.each([
    ["a small one", small],
    ["a large one", full],
  ])("nothing is lost of %s", (_, form) => {
    const again = shown(writtenIn(view(form), settings), ground)
    expect(termsOf(again)).toMatchObject({
      ...termsOf(fields(form)),
      success: [{}],
      failure: again.failure.map(() => ({})),
    })
    expect(inputOf(again).success?.[0]?.text).toBe(inputOf(fields(form)).success?.[0]?.text)
    expect(fieldsOf(view(form))).toEqual(again)
  })

  it("keeps the ids of criteria and gives new ones none", () => {
    const more = writing({ success: [...fields(full).success, line("Told"), line("  ")] }, full)
    expect(inputOf(fields(more)).success).toEqual([
      { id: "s1", text: "Out", seenBy: "2027-01-10" },
      { text: "Told", seenBy: null },
    ])
  })

  it("lets a worst case that only repeats at most go on following", () => {
    const again = { ...EMPTY, written: writtenIn(view(small), settings) }
    expect(fields(writing({ atMost: { days: 3, money: 50 } }, again)).worstCase).toBe(
      "At worst we lose 3 days and EUR 50",
    )
  })
})

describe("a refusal", () => {
  it("leaves a field once it is written anew", () => {
    const refused = { faults: { due: "It is over.", person: "Not here." }, tooLarge: null, whole: null }
    const after = writing({ due: "2027-01-01" }, reduce(small, { type: "refused", refused }))
    expect(after.refused.faults).toEqual({ person: "Not here." })
    expect(reduce(after, { type: "set", around: { person: "ben" } }).refused.faults).toEqual({})
  })
})
