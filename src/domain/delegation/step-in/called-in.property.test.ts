import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always } from "../../../../test/kit/always.ts"
import { anyCalls, openOn } from "../../../../test/kit/calls.ts"
import { ana, maya, say, TUESDAY, WORLD } from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import type { Turn } from "../../../../test/kit/play.ts"
import { anyStepIns } from "../../../../test/kit/room-games.ts"
import { addDays, at, type Day, dayAt } from "../../shared/time.ts"
import { openCalls } from "../called-in/called-in.ts"
import type { DelegationEvent } from "../events.ts"

const DAY = 24 * 60
const reason = say("It could not wait")
const calledIn = (event: DelegationEvent | undefined) => event && "calledIn" in event && event.calledIn

/** Calls that came and went, and later, somewhere, somebody who steps in. */
const anyStepIn = fc.record({
  calls: anyCalls,
  minutes: fc.constantFrom(0, 1, 1.5 * DAY),
  zone: fc.constantFrom("Europe/Lisbon", "Pacific/Kiritimati", "Pacific/Pago_Pago"),
  who: fc.constantFrom(maya, ana),
  kind: fc.constantFrom("pressed", "directed", "did-part", "duty"),
} as const)

/** Holds after every turn of whatever anybody tries. */
const throughout = (what: string, holds: (turn: Turn) => void) => always(what, holds, anyStepIns)

describe("whether the agreement called the leader in", () => {
  test("is what the calls say, at this instant and on every day that can be named", () => {
    const seen = { true: 0, false: 0 }
    const says = fc.property(anyStepIn, ({ calls: { story, spans, now }, minutes, zone, who, kind }) => {
      const later = at(Temporal.Instant.from(now).add({ minutes }))
      const world = { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, zone } }
      const steppedIn = (on: Day | null) =>
        given(story)
          .in(world)
          .when(by(who, later, { type: "step-in", kind, on, reason }))
      const open = spans.some(({ until }) => until === null)
      expect(calledIn(steppedIn(null).history.at(-1))).toBe(open)
      const takenBack = given(story).when(by(maya, later, { type: "take-back", reason }))
      expect(calledIn(takenBack.history.at(-1))).toBe(open)
      for (let on = dayAt(TUESDAY, zone); on <= dayAt(later, zone); on = addDays(on, 1)) {
        const said = openOn(spans, on, zone)
        expect(calledIn(steppedIn(on).history.at(-1))).toBe(said)
        seen[`${said}`]++
      }
    })
    fc.assert(says, { numRuns: 300 })
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(100)
  })

  throughout("is what is open at this instant, where no day is named", ({ command, recorded, before }) => {
    if (!before || ("on" in command && command.on)) return
    for (const event of recorded)
      if ("calledIn" in event) expect(event.calledIn).toBe(openCalls(before).length > 0)
  })

  throughout("is nothing that a leader brings about alone", ({ command, recorded, before, after }) => {
    if (command.by !== maya || !before || !after) return
    expect(recorded.filter(({ type }) => type === "tripwire-fired")).toEqual([])
    const open = openCalls(before).map(({ id }) => id)
    expect(open).toEqual(expect.arrayContaining(openCalls(after).map(({ id }) => id)))
  })
})
