import { heightAt, type Stretch } from "./curve.ts"
import { crowded, firstDays, inkEnd, type Place, type QuietLineInput } from "./scale.ts"

type Shape =
  | { kind: "rings" }
  | { kind: "check-in"; size: number }
  | { kind: "drifted" }
  | { kind: "flag"; received: boolean }
  | { kind: "tripwire"; waiting: boolean; today: boolean }
  | { kind: "step-in" }
  | { kind: "today"; called: boolean }
  | { kind: "due"; next: boolean }
  | { kind: "end"; outcome?: "met" | "partly-met" | "not-met" }

/** One mark: x in percent of the width, y in pixels. `near` marks give way on a phone. */
export type Mark = Shape & { x: number; y: number; near: boolean }

/** Percent of the width: closer than this to a greater mark, a small one would lie underneath at any width. */
const hidden = 1.3

const distance = (x: number, others: readonly number[]) =>
  Math.min(100, ...others.map((o) => Math.abs(o - x)))

/** Check-ins that stay on course sink into the line, until something happens. */
function checkIns(input: QuietLineInput, place: Place): { x: number; shape: Shape }[] {
  const events = [...input.flags, ...input.tripwires, ...input.stepIns].map((one) => place(one.at))
  let run = 0
  let before = 0
  return input.said
    .map((one) => ({ x: place(one.at), course: one.course }))
    .sort((a, b) => a.x - b.x)
    .map(({ x, course }) => {
      if (events.some((event) => event > before && event <= x)) run = 0
      before = x
      if (course !== "on-course") run = 0
      const shape: Shape =
        course === "on-course" ? { kind: "check-in", size: Math.max(3, 7 - run++) } : { kind: "drifted" }
      return { x, shape }
    })
}

/** Ticks still to come: the next check-in, later ones as far as they can be told apart, and the due day. */
function dueTicks(input: QuietLineInput, place: Place, end: number): { x: number; next: boolean }[] {
  if (input.ended) return []
  const [next, ...later] = input.nextCheckIns
    .filter((at) => Date.parse(at) <= Date.parse(input.to))
    .map(place)
  const ticks: { x: number; next: boolean }[] = []
  if (next !== undefined) ticks.push({ x: next, next: true })
  for (const x of [...later, place(input.due)].sort((a, b) => a - b)) {
    if (
      x > end &&
      distance(
        x,
        ticks.map((t) => t.x),
      ) > hidden
    )
      ticks.push({ x, next: false })
  }
  return ticks
}

/** Where the line comes to rest: on the ink once it has an outcome, else on the course at the agreed end. */
function endMark(input: QuietLineInput, place: Place, course: number, stretches: readonly Stretch[]): Mark {
  const outcome = input.ended?.outcome
  const end = inkEnd(input, place)
  if (outcome === undefined) return { kind: "end", x: place(input.to), y: course, near: false }
  return { kind: "end", outcome, x: end, y: heightAt(stretches, end), near: false }
}

/** Both committed: two rings, wider than a dot, so they give way to today a little sooner. */
function ringsAt(y: number, gap: number): Mark[] {
  return gap < 2 * hidden ? [] : [{ kind: "rings", x: 0, y, near: gap < firstDays }]
}

/** Every mark of the full line, in the order they are painted. */
export function marksOf(input: QuietLineInput, place: Place, course: number, stretches: readonly Stretch[]) {
  const end = inkEnd(input, place)
  const on = (x: number) => heightAt(stretches, Math.min(x, end))
  const today = input.ended ? [] : [end]
  const waiting = input.ended
    ? []
    : input.tripwires.filter((t) => t.until === undefined).map((t) => place(t.at))
  const greater = [...input.tripwires, ...input.stepIns].map((one) => place(one.at))
  const rest = endMark(input, place, course, stretches)
  const small = (x: number, shape: Shape, y: number): Mark[] => {
    const gap = distance(x, [...today, ...greater, rest.x])
    return gap < hidden ? [] : [{ ...shape, x, y, near: gap < crowded }]
  }
  const met = distance(end, waiting)
  const marks: Mark[] = [
    ...ringsAt(course, distance(0, today)),
    ...checkIns(input, place).flatMap(({ x, shape }) => small(x, shape, on(x))),
    ...dueTicks(input, place, end).flatMap(({ x, next }) => small(x, { kind: "due", next }, course)),
    ...(distance(rest.x, today) < hidden ? [] : [rest]),
    ...input.stepIns.map(({ at }) => ({
      kind: "step-in" as const,
      x: place(at),
      y: on(place(at)),
      near: false,
    })),
    ...today
      .filter(() => met >= hidden)
      .map((x): Mark => {
        return { kind: "today", called: waiting.length > 0, x, y: on(x), near: met < crowded }
      }),
    ...input.flags.map(({ at, received }): Mark => {
      return { kind: "flag", received, x: place(at), y: on(place(at)), near: false }
    }),
    ...input.tripwires.map(({ at, until }): Mark => {
      const x = place(at)
      const open = until === undefined && !input.ended
      return {
        kind: "tripwire",
        waiting: open,
        today: open && distance(x, today) < crowded,
        x,
        y: on(x),
        near: false,
      }
    }),
  ]
  // What lies exactly under another of its kind is drawn once.
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.x}`, mark])).values()]
}
