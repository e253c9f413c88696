import { describe, expect, it } from "vitest"
import type { AreaHandOverView } from "../../client/client.ts"
import { standing, theTwo, yesSentence } from "./sentence.ts"
import { proposedStones, stonesOf } from "./stones.ts"
import { whoDecides } from "./who.ts"

const ROW = [
  { level: 3, mustSettle: 2 },
  { level: 5, mustSettle: 1 },
  { level: 7, mustSettle: 0 },
]
const view = (part: Partial<AreaHandOverView>) =>
  ({
    you: "leader",
    leader: { id: "maya", name: "Maya" },
    delegate: { id: "ana", name: "Ana" },
    stage: "under-way",
    passed: [],
    row: ROW,
    proposal: null,
    progress: null,
    yes: { leader: false, delegate: false },
    over: null,
    ...part,
  }) as AreaHandOverView
const met = (met: number, mustSettle = 2) => ({
  progress: { level: 5, met, mustSettle, next: 7, full: met >= mustSettle },
})

describe("where it stands", () => {
  it("says how far it is, and what the next level means", () => {
    expect(standing(view(met(0)))).toBe("Nothing was met at level 5 yet. Level 7 opens when two are.")
    expect(standing(view(met(1)))).toBe("One was met at level 5; one more, and level 7 opens.")
    expect(standing(view(met(2)))).toBe(
      "Two were met at 5. The next is 7: Ana decides, and you are out of it.",
    )
    expect(standing(view({ ...met(2), you: "delegate" }))).toBe(
      "Two were met at 5. The next is 7: you decide, and Maya is out of it.",
    )
  })
  it("says whose yes is waited for", () => {
    expect(yesSentence(view(met(1)))).toBeNull()
    expect(yesSentence(view(met(2)))).toBe("It moves when both say yes. Silence moves nothing.")
    expect(yesSentence(view({ ...met(2), yes: { leader: true, delegate: false } }))).toContain(
      "waits for Ana",
    )
    expect(yesSentence(view({ ...met(2), yes: { leader: false, delegate: true } }))).toBe("Ana has said yes.")
  })
  it("says who answers a row, that it is handed over, and that nobody is marked", () => {
    const proposal = { by: "leader", row: ROW, at: "" } as const
    expect(standing(view({ stage: "proposed", proposal }))).toBe("Your row of levels waits for Ana.")
    expect(standing(view({ stage: "proposed", proposal, you: "delegate" }))).toBe(
      "Maya’s row of levels waits for you.",
    )
    expect(standing(view({ stage: "handed-over", row: ROW.slice(2) }))).toBe(
      "It is handed over: Ana decides, and you are out of it.",
    )
    expect(standing(view({ stage: "handed-over", row: [{ level: 5, mustSettle: 0 }] }))).toBe(
      "It is where you both wanted it: Ana decides, and may ask your advice.",
    )
    for (const how of ["not-now", "withdrawn", "stopped", "left"] as const)
      expect(standing(view({ stage: "over", over: { how, at: "", reason: null } }))).toContain(
        "Nobody is marked by it.",
      )
  })
})

describe("the row of levels", () => {
  it("is filled behind, washed where it is, dashed to come", () => {
    const stones = stonesOf(view({ passed: [3], row: ROW.slice(1), ...met(0, 1) }))
    expect(stones).toEqual([
      { level: 3, look: "met", says: "behind you" },
      { level: 5, look: "held", says: "now: 0 of 1 met" },
      { level: 7, look: "next", says: "after one met" },
    ])
  })
  it("holds the last one when it is handed over, and nothing while it is proposed", () => {
    const done = stonesOf(view({ stage: "handed-over", passed: [3, 5], row: ROW.slice(2) }))
    expect(done.map(({ look }) => look)).toEqual(["met", "met", "held"])
    expect(proposedStones(ROW).map(({ look, says }) => [look, says])).toEqual([
      ["next", "to begin with"],
      ["next", "after two met"],
      ["next", "after one met"],
    ])
  })
})

it("says who decides at each level, to either of the two and to everyone else", () => {
  const everyone = { leader: "Maya", delegate: "Ana" }
  expect(whoDecides(3, theTwo(view({})))).toBe("You ask Ana first, and then decide.")
  expect(whoDecides(3, everyone)).toBe("Maya asks Ana first, and then decides.")
  expect(whoDecides(1, theTwo(view({ you: "delegate" })))).toBe("Maya decides and tells you.")
  expect(whoDecides(2, everyone)).toBe("Maya decides, and says why.")
  expect(whoDecides(4, theTwo(view({ you: "delegate" })))).toBe("You and Maya decide together.")
  expect(whoDecides(4, everyone)).toBe("Maya and Ana decide together.")
  expect(whoDecides(5, theTwo(view({ you: "delegate" })))).toBe("You decide, and may ask Maya’s advice.")
  expect(whoDecides(6, theTwo(view({})))).toBe("Ana decides, and you may ask afterwards.")
  expect(whoDecides(7, everyone)).toBe("Ana decides, and Maya is out of it.")
})
