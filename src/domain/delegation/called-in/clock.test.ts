import { describe, expect, test } from "vitest"
import { called, checkedIn, FENCED, firing } from "../../../../test/kit/called-in.ts"
import {
  active,
  ana,
  before,
  declared,
  FLOUR,
  maya,
  offered,
  round,
  type Story,
  TUESDAY,
  WORLD,
} from "../../../../test/kit/cast.ts"
import { by, given } from "../../../../test/kit/given.ts"
import { CLOCK } from "../../shared/ids.ts"
import type { At, Away, Day, Zone } from "../../shared/time.ts"
import { tick, wakesAt } from "../clock.ts"
import { evolve } from "../evolve.ts"
import type { Terms } from "../terms.ts"
import type { World } from "../world.ts"
import type { Tripped } from "./called-in.ts"

/** Without what has a day of its own. */
const WEEKLY: Terms = { ...FENCED, tripwires: [] }
const missed = (day: Day): Tripped => ({ kind: "check-in-missed", day })
const due = (day: Day): Tripped => ({ kind: "past-due", day })
const agreed = (tripwire: string): Tripped => ({ kind: "agreed", tripwire })
const look = (at: At) => by(CLOCK, at, { type: "tick" })
/** In Lisbon, where winter has no offset. */
const midnight = (day: Day): At => `${day}T00:00:00.000Z`
const noon = (day: Day): At => `${day}T12:00:00.000Z`

function living(zone: Zone, ...away: readonly Away[]): World {
  return { ...WORLD, delegate: WORLD.delegate && { ...WORLD.delegate, zone, away } }
}
const away = (from: Day, until: Day) => living("Europe/Lisbon", { from, until })
const changed = (at: At, terms: Terms): Story => [
  by(ana, at, {
    type: "change-proposed",
    round: round(terms, { number: 2, author: "delegate" }),
    text: null,
  }),
  by(maya, at, { type: "change-agreed", round: 2, worstCase: 200_000, dayRate: 500 }),
]

/** What the clock brings about by then when it looks whenever it wakes: each thing with its moment. */
function comes(story: Story, until: At, world: World = WORLD): readonly (readonly [At, unknown])[] {
  let state = given(story).state()
  const happened: [At, unknown][] = []
  for (let at = wakesAt(state, world); at && at <= until; at = wakesAt(state, world)) {
    expect(tick(state, before(at), world)).toEqual([])
    const events = tick(state, at, world)
    for (const event of events) {
      happened.push([at, event.type === "tripwire-fired" ? event.tripped : event.type])
      state = evolve(state, { ...event, by: CLOCK, at })
    }
  }
  return happened
}

describe("a check-in that is missed", () => {
  test("calls the leader in when its grace is over, and not before", () => {
    given(active(WEEKLY))
      .when(look(before(midnight("2026-12-04"))))
      .quiet()
    given(active(WEEKLY))
      .when(look(midnight("2026-12-04")))
      .then(firing("call-1", missed("2026-12-01")))
  })
  test("each agreed day once, whatever is open already", () => {
    expect(comes(active(WEEKLY), midnight("2026-12-18"))).toEqual([
      [midnight("2026-12-04"), missed("2026-12-01")],
      [midnight("2026-12-11"), missed("2026-12-08")],
      [midnight("2026-12-18"), missed("2026-12-15")],
    ])
  })
  test("not where it came, within grace or before its day", () => {
    const story = [...active(WEEKLY), checkedIn(noon("2026-12-03")), checkedIn(noon("2026-12-05"))]
    expect(comes(story, midnight("2026-12-19"))).toEqual([[midnight("2026-12-18"), missed("2026-12-15")]])
  })
  test("not where none is agreed, nor before and after it is active", () => {
    expect(comes(active(FLOUR), midnight("2026-12-21"))).toEqual([])
    const others: readonly (readonly [At, unknown])[] = [
      ...comes(offered(WEEKLY), midnight("2027-12-01")),
      ...comes(declared(WEEKLY), midnight("2027-12-01")),
    ]
    expect(others.filter(([, what]) => typeof what === "object")).toEqual([])
  })
  test("waits for the delegate's days away, not for the leader's", () => {
    const gone = { from: "2026-12-02", until: "2026-12-06" }
    const moved = comes(active(WEEKLY), midnight("2026-12-10"), living("Europe/Lisbon", gone))
    expect(moved).toEqual([[midnight("2026-12-09"), missed("2026-12-01")]])
    const world = { ...WORLD, leader: { ...WORLD.leader, away: [gone] } }
    expect(comes(active(WEEKLY), midnight("2026-12-10"), world)).toEqual([
      [midnight("2026-12-04"), missed("2026-12-01")],
    ])
  })
  test("is answered within the days that being away moves on", () => {
    const world = away("2026-12-01", "2026-12-06")
    const story = [...active(WEEKLY), checkedIn(noon("2026-12-09"))]
    expect(comes(story, midnight("2026-12-11"), world)).toEqual([
      [midnight("2026-12-11"), missed("2026-12-08")],
    ])
  })
  test("calls nobody in once a check-in has come since, however late the clock looks", () => {
    const late = [...active(WEEKLY), checkedIn(noon("2026-12-05"))]
    given(late)
      .when(look(noon("2026-12-06")))
      .quiet()
    given(late, checkedIn(noon("2026-12-12")))
      .when(look(noon("2026-12-13")))
      .quiet()
  })
  test("is not missed again where the delegate moves to another zone, and the days with them", () => {
    const late = active(WEEKLY).map((event) => ({ ...event, at: "2026-11-24T23:30:00.000Z" }))
    const story = [...late, called(midnight("2026-12-04"), "call-1", missed("2026-12-01"))]
    expect(comes(story, noon("2026-12-12"), living("Europe/Berlin"))).toEqual([
      ["2026-12-11T23:00:00.000Z", missed("2026-12-09")],
    ])
    const back = [...late, called(midnight("2026-12-05"), "call-1", missed("2026-12-02"))]
    expect(comes(back, noon("2026-12-18"), living("Europe/Lisbon"))[0]).toEqual([
      midnight("2026-12-18"),
      missed("2026-12-15"),
    ])
  })
})

describe("working days", () => {
  const working = (every: string, graceDays: number) => ({
    ...WEEKLY,
    checkIns: { every, graceDays, workingDays: true },
  })

  test("put a weekend's check-in on the Monday after, and count its grace in working days", () => {
    expect(comes(active(working("P4D", 1)), midnight("2026-12-11"))).toEqual([
      // Saturday, on Monday the 30th; Wednesday; Sunday, on Monday the 7th.
      [midnight("2026-12-02"), missed("2026-11-30")],
      [midnight("2026-12-04"), missed("2026-12-02")],
      [midnight("2026-12-09"), missed("2026-12-07")],
    ])
    // Friday, and Monday and Tuesday of grace.
    expect(comes(active(working("P3D", 2)), midnight("2026-12-02"))).toEqual([
      [midnight("2026-12-02"), missed("2026-11-27")],
    ])
  })
  test("never put two check-ins on one day", () => {
    const days = comes(active(working("P1D", 0)), midnight("2026-12-02")).map(([, what]) => what)
    expect(days).toEqual(
      ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"].map((day) => missed(day)),
    )
  })
  test("of grace are counted where the delegate is there", () => {
    const world = away("2026-12-02", "2026-12-03")
    expect(comes(active(working("P7D", 2)), midnight("2026-12-08"), world)).toEqual([
      // Tuesday; Wednesday and Thursday away; Friday and Monday of grace.
      [midnight("2026-12-08"), missed("2026-12-01")],
    ])
  })
})

describe("past due", () => {
  test("calls the leader in when the day is over where the delegate lives, at every size", () => {
    expect(comes(active(FLOUR), midnight("2026-12-22"))).toEqual([
      [midnight("2026-12-22"), due("2026-12-21")],
    ])
    for (const [zone, over] of [
      ["Pacific/Kiritimati", "2026-12-21T10:00:00.000Z"],
      ["Pacific/Pago_Pago", "2026-12-22T11:00:00.000Z"],
    ] as const)
      expect(comes(active(FLOUR), over, living(zone))).toEqual([[over, due("2026-12-21")]])
    expect(comes(active(WEEKLY), midnight("2026-12-23")).at(-1)).toEqual([
      midnight("2026-12-23"),
      due("2026-12-22"),
    ])
  })
  test("is the day after the last criterion can be seen", () => {
    const [first, ...others] = FLOUR.success
    if (!first) throw new Error("terms have a criterion")
    const later = { ...FLOUR, success: [{ ...first, seenBy: "2026-12-28" }, ...others] }
    expect(comes(active(later), midnight("2026-12-29"))).toEqual([
      [midnight("2026-12-29"), due("2026-12-28")],
    ])
  })
  test("waits while the delegate is away on that day, not for other days away", () => {
    expect(comes(active(FLOUR), midnight("2026-12-27"), away("2026-12-20", "2026-12-25"))).toEqual([
      [midnight("2026-12-27"), due("2026-12-21")],
    ])
    expect(comes(active(FLOUR), midnight("2026-12-22"), away("2026-12-10", "2026-12-20"))).toHaveLength(1)
  })
  test("once for each due day: also for the next one that a change names", () => {
    const story = [...active(FLOUR), called(midnight("2026-12-22"), "call-1", due("2026-12-21"))]
    expect(comes(story, midnight("2027-02-01"))).toEqual([])
    expect(
      comes(
        [...story, ...changed(noon("2026-12-28"), { ...FLOUR, due: "2027-01-10" })],
        midnight("2027-02-01"),
      ),
    ).toEqual([[midnight("2027-01-11"), due("2027-01-10")]])
  })
  test("calls nobody in once a check-in has come since", () => {
    given(active(FLOUR), checkedIn(noon("2026-12-22")))
      .when(look(noon("2026-12-23")))
      .quiet()
  })
})

describe("a tripwire with a day", () => {
  const themes = active({ ...FLOUR, tripwires: FENCED.tripwires })

  test("calls the leader in when the day is over, those in words and with a sum never by themselves", () => {
    expect(comes(themes, midnight("2026-12-20"))).toEqual([[midnight("2026-12-12"), agreed("t6")]])
  })
  test("waits while the delegate is away on that day", () => {
    expect(comes(themes, midnight("2026-12-20"), away("2026-12-11", "2026-12-13"))).toEqual([
      [midnight("2026-12-15"), agreed("t6")],
    ])
  })
  test("is quiet where the delegate has said that it is settled", () => {
    const cured = by(ana, TUESDAY, { type: "tripwire-cured", tripwire: "t6", text: null })
    expect(comes([...themes, cured], midnight("2026-12-20"))).toEqual([])
  })
  test("once, also in a changed round that keeps it with a day to come", () => {
    const again = FENCED.tripwires.map((one) => (one.on ? { ...one, on: "2026-12-18" } : one))
    const terms = { ...FLOUR, tripwires: again }
    const fired = called(midnight("2026-12-12"), "call-1", agreed("t6"))
    expect(comes([...themes, fired, ...changed(noon("2026-12-14"), terms)], midnight("2026-12-20"))).toEqual(
      [],
    )
    expect(comes([...themes, ...changed(noon("2026-12-10"), terms)], midnight("2026-12-20"))).toEqual([
      [midnight("2026-12-19"), agreed("t6")],
    ])
  })
})

describe("a change of terms", () => {
  const terms = { ...FLOUR, due: "2026-12-28" }
  const proposal = (by: "leader" | "delegate") => round(terms, { number: 2, author: by })
  const proposed = (who: string, party: "leader" | "delegate") =>
    [
      ...active(FLOUR),
      by(who, TUESDAY, { type: "change-proposed", round: proposal(party), text: null }),
    ] as Story

  test("lapses at its answer-by, without a mark and without keeping anything going", () => {
    const story = proposed(maya, "leader")
    expect(comes(story, noon("2026-12-20"))).toEqual([[proposal("leader").answerBy, "change-lapsed"]])
    const lapsed = by(CLOCK, proposal("leader").answerBy, { type: "change-lapsed", round: 2 })
    const { change, carriedOn, calls } = given(story, lapsed).state()
    expect({ change, carriedOn, calls }).toEqual({ change: null, carriedOn: TUESDAY, calls: [] })
  })
  test("waits while whoever owes the answer is away, not while the other is", () => {
    const gone = [{ from: "2026-11-25", until: "2026-11-26" }]
    const world = { ...WORLD, leader: { ...WORLD.leader, away: gone } }
    expect(comes(proposed(ana, "delegate"), noon("2026-12-20"), world)).toEqual([
      ["2026-12-02T09:00:00.000Z", "change-lapsed"],
    ])
    expect(comes(proposed(maya, "leader"), noon("2026-12-20"), world)).toEqual([
      ["2026-11-30T09:00:00.000Z", "change-lapsed"],
    ])
  })
  test("once agreed ends what was owed before, and begins the rhythm it names with the day after", () => {
    const daily = { ...WEEKLY, checkIns: { every: "P1D", graceDays: 0 } }
    const story = [...active(WEEKLY), ...changed(noon("2026-12-02"), daily)]
    expect(comes(story, midnight("2026-12-05"))).toEqual([
      [midnight("2026-12-04"), missed("2026-12-03")],
      [midnight("2026-12-05"), missed("2026-12-04")],
    ])
  })
  test("owes no check-in for the days that passed before a later due day was agreed", () => {
    const story = [
      ...active(WEEKLY),
      ...["2026-12-01", "2026-12-08", "2026-12-15"].map((day) => checkedIn(noon(day))),
      called(midnight("2026-12-23"), "call-1", due("2026-12-22")),
      ...changed(noon("2027-01-10"), { ...WEEKLY, due: "2027-01-31" }),
    ]
    expect(comes(story, midnight("2027-02-01"))).toEqual([
      [midnight("2027-01-15"), missed("2027-01-12")],
      [midnight("2027-01-22"), missed("2027-01-19")],
      [midnight("2027-01-29"), missed("2027-01-26")],
      [midnight("2027-02-01"), due("2027-01-31")],
    ])
  })
})

test("a clock that was away looks at everything once, in the order in which it was due", () => {
  let story: Story = active(FENCED)
  const what: unknown[] = []
  for (;;) {
    const now = given(story).when(look(noon("2027-06-01")))
    if (now.history.length === story.length) throw new Error("it never ended")
    story = now.history
    const last = story.at(-1)
    what.push(last?.type === "tripwire-fired" ? last.tripped : last?.type)
    if (last?.type === "ended") break
  }
  expect(what).toEqual([
    missed("2026-12-01"),
    missed("2026-12-08"),
    agreed("t6"),
    missed("2026-12-15"),
    due("2026-12-22"),
    "ended",
  ])
})
