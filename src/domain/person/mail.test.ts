import { describe, expect, test } from "vitest"
import { ana, MONDAY, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { DEFAULT_MAIL, type MailWishes, morningOf } from "./mail.ts"
import { decidePerson, evolvePerson, mailOf, type PersonWorld } from "./person.ts"

const world: PersonWorld = { id: ana, above: [maya], otherAdministrators: 1, threshold: 20 }
const given = sentences({ decide: decidePerson, evolve: evolvePerson, world })
const joined = by(maya, MONDAY, {
  type: "person-joined",
  name: say("Ana"),
  zone: "Europe/Lisbon",
  manager: maya,
  administrator: false,
} as const)
const change = (mail: Partial<MailWishes>) => by(ana, TUESDAY, { type: "change-mail", mail } as const)

describe("which mails one gets", () => {
  test("records what is changed with what stays, and begins as everybody's", () => {
    expect(mailOf(given(joined).state())).toEqual(DEFAULT_MAIL)
    given(joined)
      .when(change({ digest: false }))
      .then({ type: "mail-changed", mail: { ...DEFAULT_MAIL, digest: false } })
    given(joined)
      .when(change({ quiet: null }))
      .then({ type: "mail-changed", mail: { ...DEFAULT_MAIL, quiet: null } })
  })
  test("refuses hours that are none", () => {
    for (const quiet of [
      { begins: "07:00", ends: "07:00" },
      { begins: "24:00", ends: "07:00" },
      { begins: "7:00", ends: "08:00" },
    ])
      given(joined).when(change({ quiet })).refused("quiet-hours-do-not-fit")
  })
  test("stays quiet for the same", () => {
    given(joined)
      .when(change({ digest: true, quiet: { ...DEFAULT_MAIL.quiet, begins: "20:00", ends: "07:00" } }))
      .quiet()
  })
})

test.each([
  ["2026-03-28", "Europe/Berlin", DEFAULT_MAIL.quiet, "2026-03-28T07:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", DEFAULT_MAIL.quiet, "2026-03-29T06:00:00.000Z"],
  ["2026-10-25", "Europe/Berlin", DEFAULT_MAIL.quiet, "2026-10-25T07:00:00.000Z"],
  ["2026-03-28", "Asia/Kathmandu", null, "2026-03-28T02:15:00.000Z"],
  ["2026-03-28", "Europe/Berlin", { begins: "20:00", ends: "09:30" }, "2026-03-28T08:30:00.000Z"],
  ["2026-03-28", "Europe/Berlin", { begins: "06:00", ends: "05:00" }, "2026-03-28T04:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", { begins: "03:00", ends: "02:30" }, null],
])("on %s in %s, quiet %o: %s", (day, zone, quiet, morning) => {
  expect(morningOf(day, zone, quiet)).toBe(morning)
})
