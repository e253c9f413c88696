import { describe, expect, it } from "vitest"
import type { TermsView } from "../../../client/client.ts"
import { changed, partsOf } from "./parts.ts"

const blank: TermsView = {
  outcome: "Every enhancement has its documentation on release day",
  success: [{ id: "s1", text: "90% have a placeholder", seenBy: null }],
  failure: [],
  due: "2027-02-15",
  atMost: { days: 5, money: 0 },
  worstCase: null,
  area: null,
  why: null,
  whyYou: null,
  ifItFallsShort: "say it was my call",
  resources: null,
  resourcesBy: null,
  trainingBy: null,
  training: null,
  checkIns: { every: "P7D", graceDays: 1 },
  limits: { effortDays: null, money: null },
  tripwires: [],
  level: 5,
  canBeUndone: true,
  affected: null,
  undo: null,
  withinReach: null,
  secondPair: null,
}
const context = {
  you: "delegate",
  leader: "Maya",
  delegate: "Ben",
  today: "2026-11-19",
  currency: "EUR",
} as const
const plain = (terms: TermsView, before: TermsView | null = null) =>
  partsOf(terms, before, context).map(({ key, rows }) => [
    key,
    rows.map(({ pieces }) =>
      pieces.map(({ kind, text }) => (kind === "same" ? text : `${kind}(${text})`)).join(""),
    ),
  ])

describe("terms as they are read", () => {
  it("say what someone wrote and what the product knows, and leave out the rest", () => {
    expect(plain(blank)).toEqual([
      ["success", ["90% have a placeholder"]],
      ["atMost", ["5\u00a0days beyond the planned effort, and no money."]],
      ["ifItFallsShort", ["I will say it was my call"]],
      ["due", ["Monday 15 February.", "You check in every week, with one day’s grace."]],
      ["level", ["You decide, and may ask Maya’s advice. Level\u00a05, advise"]],
    ])
  })

  it("keep a criterion by its id, and show what came and went", () => {
    const after = {
      ...blank,
      success: [
        { id: "s1", text: "80% have a placeholder", seenBy: null },
        { id: "s2", text: "All are merged", seenBy: null },
      ],
    }
    expect(plain(after, blank)[0]).toEqual([
      "success",
      ["removed(90%)added(80%) have a placeholder", "added(All are merged)"],
    ])
    expect(plain(blank, after)[0]).toEqual([
      "success",
      ["removed(80%)added(90%) have a placeholder", "removed(All are merged)"],
    ])
  })

  it("mark a day or a sum of its own, and a day on which something is seen", () => {
    const seen = (terms: TermsView, before: TermsView | null = null) =>
      changed(partsOf(terms, before, context)).flatMap(({ key, rows }) =>
        rows.map((row) => [key, row.seen?.map(({ kind, text }) => `${kind}(${text})`).join("")]),
      )
    const with_ = (part: object) => ({ ...blank, tripwires: [{ id: "t1", text: "No quote", ...part }] })
    expect(plain(with_({ on: "2026-12-02" })).find(([key]) => key === "tripwires")).toEqual([
      "tripwires",
      ["No quote"],
    ])
    expect(seen(with_({ moneyOver: 6500 }), with_({ on: "2026-12-02" }))).toEqual([
      ["tripwires", "removed(when 2 December is over)added(above EUR\u00a06,500)"],
    ])
    expect(seen(with_({}), with_({}))).toEqual([])
    const later = { ...blank, success: [{ id: "s1", text: "90% have a placeholder", seenBy: "2027-02-20" }] }
    expect(seen(later, blank)).toEqual([["success", "added(seen by 20 February 2027)"]])
  })

  it("know which parts differ", () => {
    const after = { ...blank, due: "2027-02-12", resources: "Three shadows" }
    expect(changed(partsOf(after, blank, context)).map(({ key }) => key)).toEqual(["due", "resources"])
  })

  it("name a rhythm in words", () => {
    const every = (rhythm: string) =>
      plain({ ...blank, checkIns: { every: rhythm, graceDays: 0 } })[3]?.[1]?.[1]
    expect(every("P2W")).toBe("You check in every two weeks.")
    expect(every("P1D")).toBe("You check in every day.")
    const working = { every: "P7D", graceDays: 1, workingDays: true }
    expect(plain({ ...blank, checkIns: working })[3]?.[1]?.[1]).toBe(
      "You check in every week, on working days, with one working day’s grace.",
    )
    expect(every("P10D")).toBe("You check in every 10 days.")
  })
})
