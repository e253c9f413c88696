import { expect, test } from "vitest"
import { addDays, mondayOf } from "../shared/time.ts"
import { arranged, lastMonday, publishedOn, weekBefore } from "./edition.ts"
import { KINDS, type Kind } from "./post.ts"

const LISBON = "Europe/Lisbon"

test("a week goes from Monday to Monday where the organisation is, an hour short or long when its clocks change", () => {
  expect(weekBefore("2026-03-09", LISBON)).toEqual({
    from: "2026-03-02T00:00:00.000Z",
    until: "2026-03-09T00:00:00.000Z",
  })
  // On Sunday the 29th an hour is missing; on 25 October one is there twice.
  expect(weekBefore("2026-03-30", LISBON)).toEqual({
    from: "2026-03-23T00:00:00.000Z",
    until: "2026-03-29T23:00:00.000Z",
  })
  expect(weekBefore("2026-10-26", LISBON)).toEqual({
    from: "2026-10-18T23:00:00.000Z",
    until: "2026-10-26T00:00:00.000Z",
  })
})

test("whatever is posted in a week is in the edition of the Monday after, and in no other", () => {
  for (const zone of [LISBON, "Pacific/Kiritimati", "America/St_Johns"])
    for (const monday of ["2026-03-30", "2026-11-02", "2027-01-04"]) {
      const { from, until } = weekBefore(monday, zone)
      const last = Temporal.Instant.from(until).subtract({ milliseconds: 1 }).toString()
      expect([publishedOn(from, zone), publishedOn(last, zone), publishedOn(until, zone)]).toEqual([
        monday,
        monday,
        addDays(monday, 7),
      ])
      expect([lastMonday(until, zone), lastMonday(last, zone)]).toEqual([monday, addDays(monday, -7)])
    }
  expect(["2026-11-22", "2026-11-23", "2023-12-31"].map(mondayOf)).toEqual([
    "2026-11-16",
    "2026-11-23",
    "2023-12-25",
  ])
})

test("wins and losses take turns, whichever is newest first, and the rest follows", () => {
  const order = (...kinds: Kind[]) => arranged(kinds.map((kind) => ({ kind }))).map(({ kind }) => kind)
  expect(order("thanks", "loss", "win", "win", "lesson", "win")).toEqual([
    ...["loss", "win", "win", "win"],
    ...["lesson", "thanks"],
  ])
  expect(order("win", "loss", "loss")).toEqual(["win", "loss", "loss"])
  expect(order(...KINDS).toSorted()).toEqual([...KINDS].toSorted())
})
