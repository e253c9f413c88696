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

  it("say when the leader was called in, is called in, and stepped in", () => {
    const call = { at: "2026-10-26T09:00:00.000Z", until: "2026-10-30T09:00:00.000Z" }
    const cut = { at: "2026-11-02T00:00:00.000Z" }
    expect(lineLabel({ ...ana, calls: [call], stepIns: [cut] }, agreed, when)).toContain(
      "Called in on 26 October, until 30 October. A step-in on 2 November cuts the line.",
    )
    const waiting: Line = { ...ana, calls: [{ ...call, until: null }] }
    expect(lineLabel(waiting, agreed, when)).toContain("Called in since 26 October. Next check-in")
    expect(miniLabel(waiting, "Ana", when)).toBe("Ana: day 59 of 91, called in since 26 October")
  })

  it("draw what calls, and for how long", () => {
    const calls = [
      { at: "2026-10-26T09:00:00.000Z", until: "2026-10-30T09:00:00.000Z" },
      { at: "2026-11-10T09:00:00.000Z", until: null },
    ]
    expect(lineInput({ ...ana, calls }, when.now).tripwires).toEqual([calls[0], { at: calls[1]?.at }])
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
  it("is broken by a call until it is over, and by a step-in", () => {
    const later = [on("2026-10-28"), on("2026-11-02"), on("2026-11-09")]
    const said = [...ana.said, ...later]
    const call = (until: string | null) => ({
      ...ana,
      said,
      calls: [{ at: "2026-10-26T09:00:00.000Z", until }],
    })
    expect(quietSince(call(null))).toBeNull()
    expect(quietSince(call("2026-10-30T09:00:00.000Z"))).toBe("2026-11-02T09:00:00.000Z")
    // The check-in that closes the call is the first quiet word.
    expect(quietSince(call("2026-11-02T09:00:00.000Z"))).toBe("2026-11-02T09:00:00.000Z")
    expect(quietSince({ ...ana, said, stepIns: [{ at: "2026-11-02T23:00:00.000Z" }] })).toBe(
      "2026-11-09T09:00:00.000Z",
    )
  })
})
