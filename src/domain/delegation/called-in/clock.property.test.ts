import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { before } from "../../../../test/kit/cast.ts"
import { agreedDays, expected } from "../../../../test/kit/expected.ts"
import {
  anyAgreement,
  anySteps,
  live,
  type Moment,
  type Step,
  worldOf,
  ZONES,
} from "../../../../test/kit/passing.ts"
import { rounds } from "../../../../test/kit/rounds.ts"
import { dayAt } from "../../shared/time.ts"
import { tick, wakesAt } from "../clock.ts"
import { type Call, openCalls } from "./called-in.ts"

const numRuns = rounds({ quick: 150, ci: 1_000, long: 5_000 })
const SLOW = { timeout: 600_000 }
const ENDED_BY_THEM = ["taken-back", "cancelled"]
const quietly = (steps: readonly Step[]) => steps.map((step) => ({ ...step, looks: true }))
const everything = (moments: readonly Moment[]) => moments.flatMap(({ fired }) => fired)

describe("however the days, the clock and the people go", () => {
  test(
    "each thing that is due calls the leader in once, in order, and not before its day is over",
    SLOW,
    () => {
      const told = fc.property(anyAgreement, anySteps, (agreement, steps) => {
        const moments = live(agreement, steps)
        expect(moments.map(({ fired }) => fired)).toEqual(expected(agreement, moments))
      })
      fc.assert(told, { numRuns })
    },
  )

  test(
    "the clock has looked when it said it would wake: it does nothing before, and something then",
    SLOW,
    () => {
      const told = fc.property(anyAgreement, anySteps, (agreement, steps) => {
        const world = worldOf(agreement)
        for (const { after, looks, act, now } of live(agreement, steps)) {
          const wakes = wakesAt(after, world)
          if (!wakes) continue
          if (looks && act === null) expect(wakes > now).toBe(true)
          expect(tick(after, before(wakes), world)).toEqual([])
          expect(tick(after, wakes, world)).toHaveLength(1)
        }
      })
      fc.assert(told, { numRuns })
    },
  )

  test("looking more often changes nothing but the moment of a call", SLOW, () => {
    const more = fc.array(fc.nat(100), { minLength: 30, maxLength: 30 })
    const told = fc.property(anyAgreement, anySteps, more, (agreement, steps, shares) => {
      const seldom = live(agreement, quietly(steps))
      const often = live(
        agreement,
        quietly(steps).flatMap((step, index) => {
          const minutes = Math.floor((step.minutes * (shares[index] ?? 0)) / 100)
          return [
            { minutes, looks: true, act: null },
            { ...step, minutes: step.minutes - minutes },
          ]
        }),
      )
      expect(everything(often)).toEqual(everything(seldom))
      expect(timeless(often.at(-1))).toEqual(timeless(seldom.at(-1)))
    })
    fc.assert(told, { numRuns })
  })

  test("a delegate who moves to another zone is not called in for twice", SLOW, () => {
    const told = fc.property(anyAgreement, anySteps, fc.constantFrom(...ZONES), (agreement, steps, zone) => {
      const moving = steps.map((step, index) => (index < steps.length / 2 ? step : { ...step, zone }))
      const fired = everything(live(agreement, moving))
      expect(new Set(fired.map((one) => JSON.stringify(one))).size).toBe(fired.length)
      const missed = fired.filter(({ kind }) => kind === "check-in-missed")
      const { since, terms } = agreement
      // Where weekends put two on one day in one zone, they may not in the other.
      const apart = { ...terms, checkIns: terms.checkIns && { ...terms.checkIns, workingDays: false } }
      const agreed = [agreement.zone, zone].map((one) => agreedDays(dayAt(since, one), apart).length)
      expect(missed.length).toBeLessThanOrEqual(Math.max(...agreed))
    })
    fc.assert(told, { numRuns })
  })

  test("no move of a leader calls them in, brings a call forward, or opens a closed one", SLOW, () => {
    const told = fc.property(anyAgreement, anySteps, (agreement, steps) => {
      const all = live(agreement, quietly(steps))
      let before: readonly string[] = []
      for (const { act, fired, after } of all) {
        const open = openCalls(after).map(({ id }) => id)
        const clock = after.calls.slice(after.calls.length - fired.length).map(({ id }) => id)
        if (typeof act === "number") expect([...before, ...clock]).toEqual(expect.arrayContaining(open))
        before = open
      }
      const alone = live(
        agreement,
        quietly(steps).map((step) => (typeof step.act === "number" ? { ...step, act: null } : step)),
      )
      // Whoever ends it is called in no more; nothing else of theirs changes what calls them in.
      const ended = all.some(({ after }) => ENDED_BY_THEM.includes(after.ended?.because ?? ""))
      const same = ended ? expect.arrayContaining(everything(all)) : everything(all)
      expect(everything(alone)).toEqual(same)
    })
    fc.assert(told, { numRuns })
  })
})

/** As it stands, save at which look the clock called the leader in, or ended it, and so who was in by then. */
function timeless(moment: Moment | undefined): unknown {
  if (!moment) return null
  const { calls, ended, stepIns: _, ...rest } = moment.after
  const closed = ({ tripped, answer, closedAt }: Call) => [tripped, answer, closedAt !== null]
  return { ...rest, calls: calls.map(closed), ended: ended?.because }
}
