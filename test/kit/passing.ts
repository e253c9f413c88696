import fc from "fast-check"
import type { Tripped } from "../../src/domain/delegation/called-in/called-in.ts"
import type { DelegationCommand } from "../../src/domain/delegation/commands.ts"
import { decide } from "../../src/domain/delegation/decide.ts"
import type { Delegation } from "../../src/domain/delegation/delegation.ts"
import type { DelegationEvent } from "../../src/domain/delegation/events.ts"
import { evolve } from "../../src/domain/delegation/evolve.ts"
import type { Terms } from "../../src/domain/delegation/terms.ts"
import type { World } from "../../src/domain/delegation/world.ts"
import { CLOCK } from "../../src/domain/shared/ids.ts"
import { isRefusal } from "../../src/domain/shared/refusal.ts"
import { type At, type Away, addDays, at, type Day, dayAt, type Zone } from "../../src/domain/shared/time.ts"
import { checkIn, FENCED } from "./called-in.ts"
import { active, ana, maya, say, WORLD } from "./cast.ts"
import { by, given } from "./given.ts"
import { attempts } from "./moves.ts"

/** Days that skip an hour, half of one or their midnight, and days that begin far from ours. */
export const ZONES: readonly Zone[] = [
  ...["Europe/Lisbon", "Europe/Berlin", "America/New_York", "America/Havana", "America/Santiago"],
  ...["Africa/Cairo", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago"],
]
/** Before both changes of the clocks, north and south, a leap day, a month's end and a year's. */
const DAYS: readonly Day[] = [
  ...["2026-10-22", "2026-10-29", "2027-03-11", "2027-03-25", "2027-04-01", "2027-04-28"],
  ...["2027-09-02", "2028-02-26", "2027-01-29", "2026-12-28"],
]

/** What was agreed, when it became active, and when the delegate, who lives there, is away. */
export type Agreement = {
  readonly zone: Zone
  readonly since: At
  readonly terms: Terms
  readonly away: readonly Away[]
}
/** So many minutes later the clock looks or not, and somebody does something or not: the leader the how-manieth move. */
export type Step = {
  readonly minutes: number
  readonly looks: boolean
  readonly act: "check-in" | "cure" | number | null
  /** Where the delegate lives by now. */
  readonly zone?: Zone
}
/** What a step came to. */
export type Moment = Step & {
  readonly now: At
  readonly fired: readonly Called[]
  readonly after: Delegation
}

export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    from: fc.constantFrom(...DAYS),
    minutes: fc.nat(4 * 24 * 60),
    every: fc.constantFrom("P1D", "P2D", "P3D", "P7D", "P1W", "P2W"),
    graceDays: fc.nat(4),
    workingDays: fc.boolean(),
    dueIn: fc.integer({ min: 1, max: 40 }),
    tripIn: fc.array(fc.nat(45), { minLength: 2, maxLength: 2 }),
    gone: fc.array(fc.tuple(fc.nat(40), fc.nat(6)), { maxLength: 3 }),
  })
  .map(({ zone, from, minutes, every, graceDays, workingDays, dueIn, tripIn, gone }) => {
    const since = later(`${from}T00:00:00.000Z`, minutes)
    const day = (days: number) => addDays(dayAt(since, zone), days)
    const tripwires = tripIn.map((days, index) => ({ id: `t${index + 5}`, text: say("No"), on: day(days) }))
    const checkIns = { every, graceDays, workingDays }
    const away = gone.map(([days, more]) => ({ from: day(days), until: day(days + more) }))
    return { zone, since, terms: { ...FENCED, due: day(dueIn), checkIns, tripwires }, away }
  })

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    minutes: fc.oneof(fc.constantFrom(0, 1, 60, 1_440, 4_320), fc.nat(2 * 1_440), fc.nat(20 * 1_440)),
    looks: fc.constantFrom(true, true, false),
    act: fc.oneof(fc.constant(null), fc.constantFrom("check-in", "check-in", "cure"), fc.nat()),
  }),
  { minLength: 1, maxLength: 30, size: "max" },
)

/** Lives through these steps, for as long as it is active. */
export function live(agreement: Agreement, steps: readonly Step[]): readonly Moment[] {
  const moments: Moment[] = []
  let now = agreement.since
  let state = given(active(agreement.terms).map((event) => ({ ...event, at: now }))).state()
  for (const step of steps) {
    now = later(now, step.minutes)
    if (state.stage !== "active") break
    const world = worldOf({ ...agreement, zone: step.zone ?? agreement.zone })
    const looked = step.looks ? looksAt(state, now, world) : state
    const fired = looked.calls.slice(state.calls.length).map(({ tripped }) => called(tripped))
    const command = commandOf(step, looked, now)
    state = command ? after(command, looked, world) : looked
    moments.push({ ...step, now, fired, after: state })
  }
  return moments
}

export function worldOf({ zone, away }: Agreement): World {
  return { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, zone, away } }
}

/** The clock looks until it is quiet. */
function looksAt(state: Delegation, now: At, world: World): Delegation {
  const next = after(by(CLOCK, now, { type: "tick" }), state, world)
  return next === state || next.stage !== "active" ? next : looksAt(next, now, world)
}

function commandOf({ act }: Step, state: Delegation, now: At): DelegationCommand | null {
  if (state.stage !== "active" || act === null) return null
  if (act === "check-in") return checkIn(now)
  if (act === "cure") return by(ana, now, { type: "cure-tripwire", tripwire: "t5", text: null })
  // Save ending it, which ends the story.
  const moves = attempts(state, now).filter(({ type }) => type !== "cancel")
  return { ...moves[act % moves.length], by: maya, at: now } as DelegationCommand
}

function after(command: DelegationCommand, state: Delegation, world: World): Delegation {
  const answer = decide(command, state, world)
  const events: readonly DelegationEvent[] = isRefusal(answer) ? [] : answer
  const { by, at } = command
  return events.reduce((next, event) => evolve(next, { ...event, by, at }), state)
}

function later(instant: At, minutes: number): At {
  return at(Temporal.Instant.from(instant).add({ minutes }))
}

/** What called the leader in, as two people speak of it: by its day. */
export type Called = DistributiveOmit<Tripped, "nth">
type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never

export function called(tripped: Tripped): Called {
  if (tripped.kind !== "check-in-missed") return tripped
  const { nth: _, ...by } = tripped
  return by
}
