import { describe, expect, it } from "vitest"
import { answersOf, doubted, doubtsOf, type Judged, judgementsOf, verdict } from "./judgements.ts"

const judged: Judged[] = [
  { id: "s1", kind: "success", text: "The blog is published", met: true, shows: "It is online" },
  { id: "f2", kind: "failure", text: "The embargo breaks", met: false, shows: null },
]

describe("judgements", () => {
  it("are said alike of success and failure", () => {
    expect(judged.map(verdict)).toEqual(["Met", "Did not happen"])
    expect(
      doubted(judged, [{ criterion: "f2", met: true, reason: "It broke on Tuesday" }]).map(verdict),
    ).toEqual(["Met", "Happened"])
  })

  it("are sent once every criterion has an answer", () => {
    expect(judgementsOf({ s1: { met: true, shows: " " }, f2: { met: null, shows: "" } })).toBeNull()
    expect(judgementsOf(answersOf(judged))).toEqual([
      { criterion: "s1", met: true, shows: "It is online" },
      { criterion: "f2", met: false, shows: null },
    ])
  })

  it("are doubted only where they are seen otherwise", () => {
    const answers = { ...answersOf(judged), f2: { met: true, shows: "It broke on Tuesday " } }
    expect(doubtsOf(judged, answers)).toEqual([{ criterion: "f2", met: true, reason: "It broke on Tuesday" }])
  })
})
