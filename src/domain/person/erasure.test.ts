import { expect, test } from "vitest"
import { ana, FRIDAY, MONDAY, maya, say, THURSDAY, TUESDAY, WEDNESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { decidePerson, evolvePerson, type PersonWorld } from "./person.ts"

const world: PersonWorld = { id: ana, above: [maya], otherAdministrators: 1, threshold: 20 }
const given = sentences({ decide: decidePerson, evolve: evolvePerson, world })
const joined = by(maya, MONDAY, {
  ...{ type: "person-joined", name: say("Ana"), zone: "Europe/Lisbon" },
  ...{ manager: maya, administrator: false },
} as const)
const asked = by(ana, TUESDAY, { type: "erasure-asked" } as const)
const held = by(maya, TUESDAY, { type: "legal-hold-placed" } as const)
const left = by(ana, WEDNESDAY, { type: "person-left" } as const)
const erased = by(ana, THURSDAY, { type: "person-erased" } as const)

test("asking is recorded once, by who is here and by who has left", () => {
  given(joined)
    .when(by(ana, TUESDAY, { type: "ask-for-erasure" }))
    .then({ type: "erasure-asked" })
  given(joined, left)
    .when(by(maya, FRIDAY, { type: "ask-for-erasure" }))
    .then({ type: "erasure-asked" })
  given(joined, asked)
    .when(by(ana, FRIDAY, { type: "ask-for-erasure" }))
    .quiet()
})

test("whoever has left is erased, once, and is not held any more", () => {
  given(joined, asked, left)
    .when(by(ana, FRIDAY, { type: "erase" }))
    .then({ type: "person-erased" })
  given(joined, asked, left, erased)
    .when(by(ana, FRIDAY, { type: "erase" }))
    .quiet()
  given(joined, asked, left, erased)
    .when(by(maya, FRIDAY, { type: "place-legal-hold" }))
    .refused("person-erased")
})

test("nobody is erased who is here", () => {
  given(joined, asked)
    .when(by(ana, FRIDAY, { type: "erase" }))
    .refused("person-still-here")
})

test("a hold suspends it until it is lifted", () => {
  given(joined)
    .when(by(maya, TUESDAY, { type: "place-legal-hold" }))
    .then({ type: "legal-hold-placed" })
  given(joined, held)
    .when(by(maya, FRIDAY, { type: "place-legal-hold" }))
    .quiet()
  const waiting = [joined, held, asked, left]
  expect(() => given(waiting).when(by(ana, FRIDAY, { type: "erase" }))).toThrow("a law holds")
  const lifted = given(waiting).when(by(maya, FRIDAY, { type: "lift-legal-hold" }))
  lifted.then({ type: "legal-hold-lifted" })
  given(lifted.history)
    .when(by(maya, FRIDAY, { type: "erase" }))
    .then({ type: "person-erased" })
  expect(lifted.state()).toMatchObject({ erasureAsked: TUESDAY })
  given(joined)
    .when(by(maya, FRIDAY, { type: "lift-legal-hold" }))
    .quiet()
})
