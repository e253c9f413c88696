import fc from "fast-check"
import { expect, test } from "vitest"
import { ZONES } from "../../../test/kit/passing.ts"
import { type At, addDays, at, dayAt } from "../shared/time.ts"
import { clockAt, isQuiet, morningOf, notQuietFrom, type Quiet } from "./mail.ts"

const anyClock = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`)
const anyQuiet = fc.option(
  fc.record({ begins: anyClock, ends: anyClock }).filter(({ begins, ends }) => begins !== ends),
)
/** A year and a half, with every change of the clocks in it. */
const anyDay = fc.nat(550).map((days) => addDays("2026-01-01", days))
const anyNow = fc
  .nat(550 * 24 * 60)
  .map((minutes) => at(Temporal.Instant.from("2026-01-01T00:00:00Z").add({ minutes })))
const anyZone = fc.constantFrom(...ZONES)

const quietAt = (now: At, zone: string, quiet: Quiet | null) => isQuiet(clockAt(now, zone), quiet)

test("a morning is on its day and never quiet, wherever and however the clocks change", () => {
  fc.assert(
    fc.property(anyDay, anyZone, anyQuiet, (day, zone, quiet) => {
      const morning = morningOf(day, zone, quiet)
      if (morning === null) return
      expect(dayAt(morning, zone)).toBe(day)
      expect(quietAt(morning, zone, quiet)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test("it is there on every day, save where the clocks skip the only hour that is not quiet", () => {
  fc.assert(
    fc.property(anyDay, anyZone, anyQuiet, (day, zone, quiet) => {
      if (morningOf(day, zone, quiet) !== null) return
      const minutes = Array.from({ length: 30 * 60 }, (_, minute) => minute)
      const first = Temporal.PlainDate.from(day).toZonedDateTime(zone)
      const loud = minutes
        .map((minute) => at(first.add({ minutes: minute }).toInstant()))
        .filter((now) => dayAt(now, zone) === day && !quietAt(now, zone, quiet))
      expect(loud.length).toBeLessThan(30)
    }),
    { numRuns: 500 },
  )
})

test("what waits for the end of quiet hours is never sent in them, and waits two days at most", () => {
  fc.assert(
    fc.property(anyNow, anyZone, anyQuiet, (now, zone, quiet) => {
      const from = notQuietFrom(now, zone, quiet)
      expect(from >= now).toBe(true)
      expect(from === now).toBe(!quietAt(now, zone, quiet))
      expect(quietAt(from, zone, quiet)).toBe(false)
      expect(Temporal.Instant.from(now).until(from).total("hours")).toBeLessThan(49)
    }),
    { numRuns: 2_000 },
  )
})
