import { describe, expect, it } from "vitest"
import { Problem, type ProblemBody } from "../../client/transport.ts"
import { refusedBy } from "./refused.ts"

const refused = (body: Partial<ProblemBody>) =>
  refusedBy(new Problem({ status: 422, code: "?", title: "No", ...body }))

describe("a refusal is said", () => {
  it.each([
    ["due-in-the-past", "due"],
    ["seen-before-due", "success"],
    ["person-not-here", "person"],
    ["answer-by-in-the-past", "answerBy"],
    ["everything-at-once-too-large", "atMost"],
  ])("%s at %s, in its own sentence", (code, part) => {
    expect(refused({ code, detail: "A sentence." }).faults).toEqual({ [part]: "A sentence." })
  })

  it("at the fields it names", () => {
    const fields = [
      { path: "terms.success.0.text", message: "Too long." },
      { path: "delegate", message: "Who?" },
    ]
    expect(refused({ code: "fields-at-fault", fields })).toMatchObject({
      faults: { success: "Too long.", person: "Who?" },
      whole: null,
    })
  })

  it("with three ways on, when more may be lost than the line allows", () => {
    const ways = [{ way: "first-part", atMost: { days: 2, money: 0 } }]
    const { tooLarge, whole } = refused({ code: "worst-case-too-large", threshold: 20, theirs: false, ways })
    expect(tooLarge).toMatchObject({ threshold: 20, ways })
    expect(whole).toBeNull()
  })

  it("of the whole, when it is about nothing in particular", () => {
    expect(refused({ code: "unexpected", detail: "Our mistake." }).whole?.sentence).toBe("Our mistake.")
    expect(refused({ code: "signed-out", status: 401 }).whole?.code).toBe("signed-out")
  })
})
