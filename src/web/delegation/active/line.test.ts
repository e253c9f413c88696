import { describe, expect, it } from "vitest"
import { type Line, lineInput, lineLabel, lineWords, miniLabel, quietSince } from "./line.ts"

const on = (at: string) => ({ at: `${at}T09:00:00.000Z`, course: "on-course" as const })
const ana: Line = {
  from: "2026-09-21T12:31:00.000Z",
  to: "2026-12-21T23:00:00.000Z",
  due: "2026-12-14T23:00:00.000Z",
  said: [on("2026-09-28"), on("2026-10-05"), { ...on("2026-10-12"), course: "at-risk" }, on("2026-10-19")],
  flags: [{ at: "2026-10-07T08:00:00.000Z", received: true }],
  nextCheckIns: ["2026-11-23T12:00:00.000Z"],
  calls: [],
  stepIns: [],
  ended: null,
}
const agreed = { due: "2026-12-14", settlesBy: "2026-12-21", nextCheckIn: "2026-11-23" }
const when = { now: "2026-11-19T10:00:00.000Z", zone: "Europe/Lisbon", today: "2026-11-19" }

describe("the words of a line", () => {
  it("are short above and below", () => {
    expect(lineWords(ana, agreed, when)).toMatchObject({
      next: "checks in Monday",
      quietSince: "quiet since 19 October",
      flag: "flag",
    })
  })

  it("say everything in one text", () => {
    expect(lineLabel(ana, agreed, when)).toBe(
      "Committed 21 September, due 14 December, seen by 21 December, today is day 59 of 91. At risk on 12 October. " +
        "A flag on 7 October. Quiet since 19 October. Next check-in 23 November.",
    )
  })

  it("name how it came out", () => {
    const settled: Line = { ...ana, ended: { at: "2026-12-10T10:00:00.000Z", outcome: "partly-met" } }
    expect(miniLabel(settled, "Ana", when)).toBe("Ana: partly met on 10 December")
    expect(lineInput(settled, when.now).ended).toEqual(settled.ended)
    expect(lineInput({ ...ana, ended: { at: ana.to, outcome: null } }, when.now).ended).toEqual({
      at: ana.to,
    })
  })
})

describe("quiet", () => {
  it("is from the start while only good was said", () => {
    expect(quietSince({ ...ana, said: [on("2026-09-28")], flags: [] })).toBe("start")
  })
  it("is nothing to speak of before the first word, or while something is open", () => {
    expect(quietSince({ ...ana, said: [], flags: [] })).toBeNull()
    expect(quietSince({ ...ana, flags: [{ at: "2026-11-01T08:00:00.000Z", received: false }] })).toBeNull()
    expect(quietSince({ ...ana, said: [{ ...on("2026-11-16"), course: "off-course" }] })).toBeNull()
  })
})
