import { describe, expect, it } from "vitest"
import { miniLine, type QuietLineInput, quietLine } from "./geometry.ts"

const words = {
  from: "21 September",
  today: "today",
  due: "14 December",
  to: "21 December",
  quietSince: "quiet since 30 October",
  next: "checks in on Wednesday",
  flag: "flag",
  calledIn: "called in",
  steppedIn: "stepped in",
}

const ana: QuietLineInput = {
  from: "2026-09-21",
  to: "2026-12-21",
  now: "2026-11-19",
  due: "2026-12-14",
  said: [
    { at: "2026-09-28", course: "on-course" },
    { at: "2026-10-05", course: "on-course" },
    { at: "2026-10-12", course: "at-risk" },
    { at: "2026-10-19", course: "on-course" },
    { at: "2026-10-26", course: "at-risk" },
    { at: "2026-11-02", course: "on-course" },
    { at: "2026-11-09", course: "on-course" },
    { at: "2026-11-16", course: "on-course" },
  ],
  flags: [{ at: "2026-10-07", received: true }],
  tripwires: [{ at: "2026-10-26", until: "2026-10-30" }],
  stepIns: [],
  nextCheckIns: ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"],
}

describe("the quiet line", () => {
  it("draws what the design draws", () => {
    const { ample, tight } = quietLine(ana, words)
    expect(ample.ink).toBe(
      "M0 28L76.92 28L153.85 28C192.31 28 192.31 37 230.77 37C269.23 37 269.23 28 307.69 28" +
        "C346.15 28 346.15 37 384.62 37M428.57 31.24C436.65 29.48 445.93 28 461.54 28L538.46 28L615.38 28L648.35 28",
    )
    expect(ample.called).toBe("M384.62 37C407.47 37 416.74 33.82 428.57 31.24")
    expect(tight.called).toBe("M384.62 37C420.62 37 422.92 29.11 454.62 28.11")
  })

  it("lets dots sink through an unbroken run, and begin anew after anything happened", () => {
    const sizes = quietLine(ana, words).marks.flatMap((mark) => (mark.kind === "check-in" ? [mark.size] : []))
    expect(sizes).toEqual([7, 6, 7, 7, 6, 5])
  })

  it("leaves out the dot nearest to today on a phone only", () => {
    const near = quietLine(ana, words).marks.filter((mark) => mark.near)
    expect(near.map((mark) => mark.kind)).toEqual(["check-in", "due"])
  })

  it("shows one diamond instead of today while the leader is called in today", () => {
    const called = { ...ana, tripwires: [{ at: ana.now }] }
    expect(
      quietLine(called, words).marks.filter((m) => m.kind === "today" || m.kind === "tripwire"),
    ).toHaveLength(1)
    expect(miniLine(called).marks.map((mark) => mark.kind)).toEqual(["end", "tripwire"])
  })

  it("draws today in ochre while the leader has been called in for some days", () => {
    const called = quietLine({ ...ana, tripwires: [{ at: "2026-11-05" }] }, words)
    const today = called.marks.find((mark) => mark.kind === "today")
    expect(today).toMatchObject({ called: true })
    expect(called.marks.find((mark) => mark.kind === "tripwire")).toMatchObject({
      waiting: true,
      today: false,
    })
    expect(called.ample.called).toMatch(/L648.35 28$/)
    expect(quietLine(ana, words).marks.find((mark) => mark.kind === "today")).toMatchObject({ called: false })
  })

  it("cuts the line where somebody stepped in, on the drift, and for good", () => {
    const cut = { ...ana, stepIns: [{ at: "2026-10-26" }], tripwires: [] }
    const settled = { ...cut, ended: { at: "2026-12-10", outcome: "met" as const } }
    for (const line of [cut, settled])
      expect(quietLine(line, words).marks.find((mark) => mark.kind === "step-in")).toMatchObject({ y: 37 })
    // What lies beneath the bars is not drawn beside them.
    expect(quietLine(cut, words).marks.filter((mark) => mark.kind === "drifted")).toHaveLength(1)
    expect(miniLine(cut).marks.map((mark) => mark.kind)).toEqual(["end", "today"])
  })

  it("goes on past the agreed end while it is not over", () => {
    const late = quietLine({ ...ana, now: "2027-01-10" }, words)
    expect(late.marks.find((mark) => mark.kind === "today")?.x).toBe(100)
    expect(late.marks.find((mark) => mark.kind === "end")?.x).toBeLessThan(90)
  })
})
