import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Course, type QuietLineInput, quietLine } from "./geometry.ts"
import { leftOf, widths } from "./words.ts"

const start = Date.UTC(2026, 8, 21)
const day = (n: number) => new Date(start + n * 86_400_000).toISOString()

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

const course = fc.constantFrom<Course>("on-course", "at-risk", "off-course")
const when = fc.integer({ min: 0, max: 100 })

/** Any delegation: nothing said after today, everything else as it may come. */
const anyLine = fc
  .record({
    now: fc.integer({ min: 0, max: 130 }),
    due: fc.integer({ min: 1, max: 100 }),
    said: fc.array(fc.record({ at: when, course }), { maxLength: 12 }),
    flags: fc.array(fc.record({ at: when, received: fc.boolean() }), { maxLength: 3 }),
    trips: fc.array(fc.record({ at: when, days: fc.option(fc.integer({ min: 0, max: 30 })) }), {
      maxLength: 3,
    }),
    steps: fc.array(when, { maxLength: 2 }),
    next: fc.array(when, { maxLength: 5 }),
    outcome: fc.constantFrom(undefined, "none", "met", "partly-met", "not-met"),
  })
  .map((raw): QuietLineInput => {
    const past = (n: number) => Math.min(n, raw.now)
    const outcome = raw.outcome
    const end = { at: day(raw.now) }
    return {
      from: day(0),
      to: day(100),
      now: day(raw.now),
      due: day(raw.due),
      said: raw.said.map((one) => ({ at: day(past(one.at)), course: one.course })),
      flags: raw.flags.map((one) => ({ at: day(past(one.at)), received: one.received })),
      tripwires: raw.trips.map(({ at, days }) =>
        days === null ? { at: day(past(at)) } : { at: day(past(at)), until: day(past(at + days)) },
      ),
      stepIns: raw.steps.map((n) => ({ at: day(past(n)) })),
      nextCheckIns: raw.next.map((n) => day(raw.now + n)).sort(),
      ...(outcome === undefined ? {} : { ended: outcome === "none" ? end : { ...end, outcome } }),
    }
  })

/** The x of every point of a path, subpath by subpath. */
const subpaths = (path: string) =>
  path
    .split("M")
    .filter(Boolean)
    .map((sub) =>
      [...sub.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
    )

describe("whatever is said", () => {
  it("stays within the line and only ever moves forward", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { ample, tight, marks } = quietLine(line, words)
        for (const { x } of marks) expect(x >= 0 && x <= 100).toBe(true)
        for (const path of [ample.ink, ample.called, tight.ink, tight.called]) {
          for (const points of subpaths(path)) {
            for (const [i, { x, y }] of points.entries()) {
              expect(x >= (points[i - 1]?.x ?? 0) && x <= 1000).toBe(true)
              expect(y >= 28 && y <= 46).toBe(true)
            }
          }
        }
      }),
    )
  })

  it("never lays one ink over another, and leaves no gap", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { ample, tight } = quietLine(line, words)
        for (const { ink, called } of [ample, tight]) {
          const ends = [...subpaths(ink), ...subpaths(called)]
            .map((points) => [points[0]?.x ?? 0, points.at(-1)?.x ?? 0] as const)
            .sort((a, b) => a[0] - b[0])
          for (const [i, [from]] of ends.entries()) expect(from).toBeCloseTo(ends[i - 1]?.[1] ?? 0, 1)
        }
      }),
    )
  })

  it("drifts only where a check-in said so", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const calm = { ...line, said: line.said.map((one) => ({ ...one, course: "on-course" as const })) }
        const { ample } = quietLine(calm, words)
        for (const { y } of subpaths(ample.ink + ample.called).flat()) expect(y).toBe(28)
        for (const mark of quietLine(calm, words).marks) expect(mark.y).toBe(28)
      }),
    )
  })

  it("never lets two words touch, at any width", () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: widths.a, max: 1100 }), (line, width) => {
        const step = Object.entries(widths).findLast(([, least]) => width >= least)?.[0] ?? "a"
        const { above, below } = quietLine(line, words)
        for (const row of [above, below]) {
          const boxes = row
            .filter((word) => word.at.split(" ").includes(step))
            .map((word) => ({ from: leftOf(word, width), to: leftOf(word, width) + word.w }))
            .sort((a, b) => a.from - b.from)
          for (const [i, box] of boxes.entries()) {
            expect(box.from).toBeGreaterThanOrEqual(i === 0 ? -9 : (boxes[i - 1]?.to ?? 0))
            expect(box.to).toBeLessThanOrEqual(width + 9)
          }
        }
      }),
    )
  })

  it("always says where today is", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const said = quietLine(line, words).below.find((word) => word.key === "today")
        expect(said?.at).toBe(line.ended ? undefined : "a b c d")
      }),
    )
  })
})
