import { describe, expect, test } from "vitest"
import { ana, ben, chi, MONDAY, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { decidePerson, evolvePerson, type PersonWorld } from "./person.ts"

const world: PersonWorld = { id: ana, above: [maya], otherAdministrators: 1, threshold: 20 }
const given = sentences({ decide: decidePerson, evolve: evolvePerson, world })
const alone = { ...world, otherAdministrators: 0 }

const JOIN = {
  type: "join",
  name: say("Ana"),
  zone: "Europe/Lisbon",
  manager: maya,
  administrator: false,
} as const
const joined = by(maya, MONDAY, { ...JOIN, type: "person-joined" })
const administrator = by(maya, MONDAY, { ...JOIN, type: "person-joined", administrator: true })
const left = by(maya, TUESDAY, { type: "person-left" })

describe("join", () => {
  test("records who they are", () => {
    given()
      .when(by(maya, MONDAY, JOIN))
      .then({ ...JOIN, type: "person-joined" })
  })
  test("refuses nobody's name, an unknown zone, and a manager who is not here", () => {
    given()
      .when(by(maya, MONDAY, { ...JOIN, name: null }))
      .refused("person-needs-a-name")
    given()
      .when(by(maya, MONDAY, { ...JOIN, zone: "Lisbon" }))
      .refused("zone-unknown")
    given()
      .in({ ...world, above: null })
      .when(by(maya, MONDAY, JOIN))
      .refused("manager-not-here")
  })
  test("stays quiet for someone who is here", () => {
    given(joined)
      .when(by(maya, TUESDAY, JOIN))
      .quiet()
  })
})

describe("rename", () => {
  test("records the name", () => {
    given(joined)
      .when(by(ana, TUESDAY, { type: "rename", name: say("Ana Sousa") }))
      .then({ type: "person-renamed", name: say("Ana Sousa") })
  })
  test("refuses no name", () => {
    given(joined)
      .when(by(ana, TUESDAY, { type: "rename", name: null }))
      .refused("person-needs-a-name")
  })
})

describe("change of zone", () => {
  test("records the zone, refuses one nobody knows, stays quiet for the same", () => {
    given(joined)
      .when(by(ana, TUESDAY, { type: "change-zone", zone: "Asia/Tokyo" }))
      .then({ type: "zone-changed", zone: "Asia/Tokyo" })
    given(joined)
      .when(by(ana, TUESDAY, { type: "change-zone", zone: "+09:00" }))
      .refused("zone-unknown")
    given(joined)
      .when(by(ana, TUESDAY, { type: "change-zone", zone: "Europe/Lisbon" }))
      .quiet()
  })
})

describe("report to", () => {
  const reportTo = (manager: string | null) => by(maya, TUESDAY, { type: "report-to", manager })

  test("records another manager, or none", () => {
    given(joined)
      .in({ ...world, above: [ben, maya] })
      .when(reportTo(ben))
      .then({ type: "manager-changed", manager: ben })
    given(joined).when(reportTo(null)).then({ type: "manager-changed", manager: null })
  })
  test("refuses a circle, however long, and oneself", () => {
    given(joined)
      .in({ ...world, above: [ben, chi, ana, maya] })
      .when(reportTo(ben))
      .refused("manager-cycle")
    given(joined)
      .in({ ...world, above: [ana, maya] })
      .when(reportTo(ana))
      .refused("manager-cycle")
  })
  test("refuses someone who is not here", () => {
    given(joined)
      .in({ ...world, above: null })
      .when(reportTo("nobody"))
      .refused("manager-not-here")
  })
  test("stays quiet for the same manager", () => {
    given(joined).when(reportTo(maya)).quiet()
  })
})

describe("administration", () => {
  const change = (administrator: boolean) =>
    by(maya, TUESDAY, { type: "change-administration", administrator })

  test("records the change either way, stays quiet when it is so", () => {
    given(joined).when(change(true)).then({ type: "administration-changed", administrator: true })
    given(administrator).when(change(false)).then({ type: "administration-changed", administrator: false })
    given(joined).when(change(false)).quiet()
  })
  test("is never left without anybody", () => {
    given(administrator).in(alone).when(change(false)).refused("last-administrator")
    given(administrator)
      .in(alone)
      .when(by(ana, TUESDAY, { type: "leave" }))
      .refused("last-administrator")
  })
})

describe("away", () => {
  const goAway = (from: string, until: string, at = MONDAY) =>
    by(ana, at, { type: "go-away", away: { from, until } })
  const away = by(ana, MONDAY, { type: "away-changed", away: { from: "2026-12-24", until: "2027-01-02" } })

  test("records the days, one day, days that have begun, and being back", () => {
    given(joined)
      .when(goAway("2026-12-24", "2027-01-02"))
      .then({ type: "away-changed", away: { from: "2026-12-24", until: "2027-01-02" } })
    given(joined).when(goAway("2026-11-23", "2026-11-23")).then(expect.anything())
    given(joined).when(goAway("2026-11-20", "2026-11-23")).then(expect.anything())
    given(joined, away)
      .when(by(ana, TUESDAY, { type: "go-away", away: null }))
      .then({ type: "away-changed", away: null })
  })
  test("refuses days that are past, the wrong way round, or do not exist", () => {
    given(joined).when(goAway("2026-11-20", "2026-11-22")).refused("days-away-do-not-fit")
    given(joined).when(goAway("2026-12-24", "2026-12-23")).refused("days-away-do-not-fit")
    given(joined).when(goAway("2027-02-27", "2027-02-29")).refused("days-away-do-not-fit")
    given(joined).when(goAway("soon", "2027-02-28")).refused("days-away-do-not-fit")
  })
  test("knows today by where the person lives", () => {
    const lateOnSunday = "2026-11-23T00:30:00.000Z"
    const inAzores = by(maya, MONDAY, { type: "zone-changed", zone: "Atlantic/Azores" })
    given(joined, inAzores)
      .when(goAway("2026-11-22", "2026-11-22", lateOnSunday))
      .then(expect.anything())
    given(joined)
      .when(goAway("2026-11-22", "2026-11-22", lateOnSunday))
      .refused("days-away-do-not-fit")
  })
  test("stops the clocks for the days that were, also after coming back sooner", () => {
    const back = by(ana, "2026-12-28T09:00:00.000Z", { type: "away-changed", away: null })
    expect(given(joined, away, back).state()).toMatchObject({
      away: null,
      wasAway: [{ from: "2026-12-24", until: "2026-12-27" }],
    })
    const never = by(ana, TUESDAY, { type: "away-changed", away: null })
    expect(given(joined, away, never).state().wasAway).toEqual([])
    const next = { from: "2027-02-01", until: "2027-02-05" }
    const later = by(ana, "2027-01-20T09:00:00.000Z", { type: "away-changed", away: next })
    expect(given(joined, away, later).state()).toMatchObject({
      away: next,
      wasAway: [{ from: "2026-12-24", until: "2027-01-02" }],
    })
  })
  test("stays quiet for the same days, and for being back when never away", () => {
    given(joined, away).when(goAway("2026-12-24", "2027-01-02")).quiet()
    given(joined)
      .when(by(ana, MONDAY, { type: "go-away", away: null }))
      .quiet()
  })
})

describe("a threshold of one's own", () => {
  const change = (threshold: number | null) => by(ana, TUESDAY, { type: "change-threshold", threshold })

  test("records it, nothing at all included, and none", () => {
    given(joined).when(change(5)).then({ type: "threshold-changed", threshold: 5 })
    given(joined).when(change(0)).then({ type: "threshold-changed", threshold: 0 })
    given(joined, by(ana, MONDAY, { type: "threshold-changed", threshold: 5 }))
      .when(change(null))
      .then({ type: "threshold-changed", threshold: null })
  })
  test("refuses one above the organisation's, and none that is a number", () => {
    given(joined).when(change(20.5)).refused("threshold-not-lower", { threshold: 20 })
    given(joined).when(change(-1)).refused("threshold-not-lower")
    given(joined).when(change(Number.NaN)).refused("threshold-not-lower")
  })
  test("stays quiet for the same", () => {
    given(joined).when(change(null)).quiet()
  })
})

describe("leave", () => {
  test("records it, and forgets whom they reported to, their days away and their administration", () => {
    const gone = given(administrator).when(by(ana, TUESDAY, { type: "leave" }))
    gone.then({ type: "person-left" })
    expect(gone.state()).toMatchObject({ left: TUESDAY, administrator: false, manager: null, away: null })
  })
  test("is the last word", () => {
    const everything = [
      JOIN,
      { type: "rename", name: say("Ana") },
      { type: "change-zone", zone: "UTC" },
      { type: "report-to", manager: null },
      { type: "change-administration", administrator: true },
      { type: "go-away", away: null },
      { type: "change-threshold", threshold: null },
      { type: "leave" },
    ] as const
    for (const command of everything)
      given(joined, left)
        .when(by(maya, TUESDAY, command))
        .refused("person-has-left")
  })
})

test("nobody has a history before they join", () => {
  expect(() => given().when(by(ana, MONDAY, { type: "leave" }))).toThrow("begins with joining")
  expect(() => evolvePerson(null, left)).toThrow("begins with joining")
})
