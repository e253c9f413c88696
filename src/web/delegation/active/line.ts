import type { DelegationView } from "../../../client/client.ts"
import { day, dayOf, onDay } from "../../app/dates.ts"
import type { LineWords, QuietLineInput } from "../../ui/quiet-line/geometry.ts"
import type { Reading } from "../reading.ts"
import { shortDay, shortDayOf } from "./short-day.ts"
import { words } from "./words.ts"

export type Line = NonNullable<DelegationView["line"]>
type When = Pick<Reading, "now" | "zone" | "today">
/** The days of the terms: those are the delegate's, and said as they were agreed. */
export type AgreedDays = { due: string; settlesBy: string; nextCheckIn: string | null }
const say = words.line

/** What is known of a delegation, as the quiet line draws it. */
export function lineInput(line: Line, now: string): QuietLineInput {
  const { ended, calls, ...rest } = line
  const over = ended && { at: ended.at, ...(ended.outcome ? { outcome: ended.outcome } : {}) }
  const tripwires = calls.map(({ at, until }) => ({ at, ...(until ? { until } : {}) }))
  return { ...rest, now, tripwires, ...(over ? { ended: over } : {}) }
}

/** The short words above and below it. */
export function lineWords(line: Line, agreed: AgreedDays, { now, zone, today: from }: When): LineWords {
  const next = agreed.nextCheckIn
  const quiet = quietSince(line)
  return {
    from: shortDayOf(line.from, zone, now),
    to: line.ended?.outcome ? shortDayOf(line.ended.at, zone, now) : shortDay(agreed.settlesBy, from),
    today: say.today,
    ...(line.ended ? {} : { due: shortDay(agreed.due, from) }),
    flag: say.flag,
    calledIn: say.calledIn,
    steppedIn: say.steppedIn,
    ...(next ? { next: next < from ? say.checkInDue : say.checksIn(onDay(next, from)) } : {}),
    ...(quiet ? { quietSince: quietWords(quiet, zone, now) } : {}),
  }
}

/** Everything the line shows, as one text. */
export function lineLabel(line: Line, agreed: AgreedDays, { now, zone, today: from }: When): string {
  const on = (at: string) => dayOf(at, zone, now)
  const { due, settlesBy, nextCheckIn: next } = agreed
  const quiet = quietSince(line)
  const drifts = line.said.filter(({ course }) => course !== "on-course")
  const began = [
    say.committed(on(line.from)),
    say.due(day(due, from)),
    ...(settlesBy === due ? [] : [say.settles(day(settlesBy, from))]),
  ]
  return [
    `${[...began, whereItStands(line, now, on)].join(", ")}.`,
    ...drifts.map(({ at, course }) => (course === "on-course" ? "" : say.drifted[course](on(at)))),
    ...line.flags.map(({ at }) => say.aFlag(on(at))),
    ...line.calls.map((call) => calledWords(line, call, on)),
    ...line.stepIns.map(({ at }) => say.aStepIn(on(at))),
    ...(quiet ? [sentence(quietWords(quiet, zone, now))] : []),
    ...(next ? [say.next(day(next, from))] : []),
  ].join(" ")
}

/** The same for a line in a row: whose, how far, since when it is quiet. */
export function miniLabel(line: Line, name: string, { now, zone }: Omit<When, "today">): string {
  const quiet = quietSince(line)
  const [n, of] = dayCount(line, now)
  const stands = line.ended ? overWords(line, (at) => dayOf(at, zone, now)) : say.dayShort(n, of)
  const called = line.ended ? undefined : waitingSince(line)
  return say.mini(
    name,
    [
      stands,
      ...(called ? [say.calledInSince(dayOf(called, zone, now))] : []),
      ...(quiet ? [quietWords(quiet, zone, now)] : []),
    ].join(", "),
  )
}

/** Since when the leader is called in; undefined when nothing calls. */
function waitingSince({ calls }: Line): string | undefined {
  return calls.flatMap(({ at, until }) => (until ? [] : [at])).toSorted()[0]
}

/** Quiet since the first good word after the last thing that happened; from the start when nothing has. */
export function quietSince(line: Line): string | "start" | null {
  const { said, flags, calls, stepIns, ended } = line
  if (ended || flags.some(({ received }) => !received) || waitingSince(line)) return null
  const inOrder = said.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const drifted = inOrder.filter(({ course }) => course !== "on-course")
  const happened = [...drifted, ...flags, ...stepIns].map(({ at }) => at)
  const last = [...happened, ...calls.map(({ at, until }) => until ?? at)].toSorted().at(-1)
  if (!last) return inOrder.length > 0 ? "start" : null
  return inOrder.find(({ at, course }) => at >= last && course === "on-course")?.at ?? null
}

function calledWords({ ended }: Line, { at, until }: Line["calls"][number], on: (at: string) => string) {
  const over = until ?? ended?.at
  return over ? say.wasCalledIn(on(at), on(over)) : say.isCalledIn(on(at))
}

function quietWords(quiet: string, zone: string, now: string): string {
  return quiet === "start" ? say.quietFromStart : say.quietSince(dayOf(quiet, zone, now))
}

function whereItStands(line: Line, now: string, on: (at: string) => string): string {
  return line.ended ? overWords(line, on) : say.dayOf(...dayCount(line, now))
}

function overWords({ ended }: Line, on: (at: string) => string): string {
  return say.overOn(say.over[ended?.outcome ?? "none"], on(ended?.at ?? ""))
}

const aDay = 86_400_000
function dayCount(line: Line, now: string): [number, number] {
  const since = (at: string) => Math.round((Date.parse(at) - Date.parse(line.from)) / aDay)
  return [Math.max(1, since(now)), Math.max(1, since(line.to))]
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
