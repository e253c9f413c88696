import fc from "fast-check"
import { expect, test } from "vitest"
import { ana, ben, MONDAY, maya, say } from "../../../test/kit/cast.ts"
import { by } from "../../../test/kit/given.ts"
import { promised } from "../../../test/kit/promises.ts"
import { type Actor, CLOCK } from "../shared/ids.ts"
import type { Recorded } from "../shared/recorded.ts"
import { isRefusal } from "../shared/refusal.ts"
import { type At, addDays, at, dayAt, latest } from "../shared/time.ts"
import { wakesAt } from "./clock.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { movesOf } from "./moves.ts"
import { needOf } from "./needs.ts"
import type { PromiseCommand, Promised, PromiseEvent, World } from "./promise.ts"

const ZONES = ["Europe/Lisbon", "America/Havana", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC"]
const anyAway = fc
  .array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 3 })
  .map((spans) => spans.map(([days, more]) => ({ from: day(days), until: day(days + more) })))
const anyStanding = fc.record({ here: fc.boolean(), zone: fc.constantFrom(...ZONES), away: anyAway })
const anyWorld: fc.Arbitrary<World> = fc.record({
  from: anyStanding,
  to: anyStanding,
  betweenThem: fc.boolean(),
})

function day(ahead: number): string {
  return addDays("2026-11-23", ahead)
}

/** What somebody tries, so many minutes later; whether the clock has looked before. */
const anyTry = fc.record({
  by: fc.constantFrom<Actor>(ana, ana, maya, maya, ben, CLOCK),
  minutes: fc.constantFrom(0, 1, 60, 1_440, 3 * 1_440, 8 * 1_440),
  looks: fc.boolean(),
  what: fc.constantFrom(
    ...(["say-kept", "say-not-yet", "confirm-kept", "release"] as const),
    ...(["renegotiate", "agree-renegotiation", "refuse-renegotiation", "tick"] as const),
  ),
  ahead: fc.integer({ min: -1, max: 20 }),
})
type Try = typeof anyTry extends fc.Arbitrary<infer T> ? T : never

type Told = Recorded<PromiseEvent>
type Moment = { readonly history: readonly Told[]; readonly state: Promised; readonly now: At }

function command({ by, what, ahead }: Try, now: At): PromiseCommand {
  const due = addDays(dayAt(now, "UTC"), ahead)
  return {
    type: what,
    by: what === "tick" ? CLOCK : by,
    at: now,
    text: say("A word"),
    what: null,
    due,
  } as unknown as PromiseCommand
}

function made({ history, state, now }: Moment, command: PromiseCommand, world: World): Moment {
  const answer = decide(command, state, world)
  const told = isRefusal(answer) ? [] : answer.map((event) => ({ ...event, by: command.by, at: command.at }))
  return { history: [...history, ...told], state: told.reduce<Promised>(evolve, state), now }
}

/** The clock looks until it is quiet. */
function looked(moment: Moment, world: World): Moment {
  const after = made(moment, by(CLOCK, moment.now, { type: "tick" }), world)
  return after.history.length > moment.history.length ? looked(after, world) : moment
}

const start: Moment = { history: [promised], state: evolve(null, promised), now: MONDAY }

/** Every moment of these tries, in order. */
function lived(tries: readonly Try[], world: World): readonly Moment[] {
  const moments = [start]
  for (const one of tries) {
    const before = moments.at(-1) as Moment
    const now = at(Temporal.Instant.from(before.now).add({ minutes: one.minutes }))
    const seen = one.looks ? looked({ ...before, now }, world) : { ...before, now }
    moments.push(made(seen, command(one, now), world))
  }
  return moments
}

const anyLife = fc.tuple(fc.array(anyTry, { maxLength: 15 }), anyWorld)

test("left to silence, every promise is over or broken, within a few waits", () => {
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      let moment = lived(tries, world).at(-1) as Moment
      for (let waits = 0; waits < 4; waits++) {
        const wakes = wakesAt(moment.state, world)
        if (wakes === null) break
        moment = looked({ ...moment, now: latest(moment.now, wakes) }, world)
      }
      expect(wakesAt(moment.state, world)).toBeNull()
      expect(moment.state.over !== null || moment.state.broken !== null).toBe(true)
    }),
  )
})

test("the clock acts at its moment, never before it, and once", () => {
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      const moment = lived(tries, world).at(-1) as Moment
      const wakes = wakesAt(moment.state, world)
      if (wakes === null) return
      const ms = (change: number) => at(Temporal.Instant.from(wakes).add({ milliseconds: change }))
      const tick = (state: Promised, when: At) => decide(by(CLOCK, when, { type: "tick" }), state, world)
      expect(tick(moment.state, ms(-1))).toEqual([])
      const [event, ...more] = tick(moment.state, wakes) as readonly PromiseEvent[]
      expect(more).toEqual([])
      const after = evolve(moment.state, { ...(event as PromiseEvent), by: CLOCK, at: wakes })
      const next = wakesAt(after, world)
      expect(next === null || next > wakes).toBe(true)
    }),
  )
})

test("nobody but the two moves it, each says only their own, and it is over once", () => {
  const OF: Record<"from" | "to", readonly PromiseEvent["type"][]> = {
    from: ["promised", "promise-said-kept", "promise-renegotiated"],
    to: [
      "promise-not-yet",
      "promise-kept",
      "promise-renegotiation-agreed",
      "promise-renegotiation-refused",
      "promise-released",
    ],
  }
  const OVER: readonly PromiseEvent["type"][] = ["promise-kept", "promise-released", "promise-ended"]
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      const { history } = lived(tries, world).at(-1) as Moment
      for (const { by, type } of history) {
        if (by === ana) expect(OF.from).toContain(type)
        else if (by === maya) expect(OF.to).toContain(type)
        else expect(by).toBe(CLOCK)
      }
      expect(history.slice(0, -1).filter(({ type }) => OVER.includes(type))).toEqual([])
    }),
  )
})

test("what is open to a side is what the rules would not refuse, and changes something", () => {
  const SAYS = ["say-kept", "say-not-yet", "confirm-kept", "release"] as const
  const MOVES = [...SAYS, "renegotiate", "agree-renegotiation", "refuse-renegotiation"] as const
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      const { state, now } = lived(tries, world).at(-1) as Moment
      for (const [side, who] of [["from", ana] as const, ["to", maya] as const])
        for (const what of MOVES) {
          const sound = { what: say("Other words"), due: null, text: say("A word") }
          const answer = decide({ ...sound, type: what, by: who, at: now } as PromiseCommand, state, world)
          const happens = !isRefusal(answer) && answer.length > 0
          expect(movesOf(state, side).includes(what), `${side} ${what}`).toBe(happens)
        }
    }),
  )
})

test("a promise asks something of one of the two at most", () => {
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      for (const { state, now } of lived(tries, world)) {
        const [from, to] = [needOf(state, "from", now, world), needOf(state, "to", now, world)]
        expect(from === null || to === null).toBe(true)
        expect([null, "keep"]).toContain(from)
      }
    }),
  )
})

test("what is not broken yet breaks only by the clock, a whole day past due", () => {
  fc.assert(
    fc.property(anyLife, ([tries, world]) => {
      const moments = lived(tries, world)
      for (const [index, { state, history }] of moments.entries()) {
        const before = moments[index - 1]
        if (!before || before.state.broken || !state.broken) continue
        expect(history.find(({ at, type }) => type === "promise-broken" && at === state.broken)?.by).toBe(
          CLOCK,
        )
        expect(state.broken >= before.now).toBe(true)
      }
    }),
  )
})
