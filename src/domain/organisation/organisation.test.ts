import { describe, expect, test } from "vitest"
import { MONDAY, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { NO_AREA_OF_THAT_NAME } from "./areas.ts"
import { decideOrganisation, evolveOrganisation } from "./organisation.ts"
import { DEFAULT_SETTINGS } from "./settings.ts"

const given = sentences({
  decide: decideOrganisation,
  evolve: evolveOrganisation,
  world: NO_AREA_OF_THAT_NAME,
})

const CREATE = {
  type: "create",
  name: say("The Mill"),
  settings: { currency: "CHF" },
  example: false,
} as const
const settings = { ...DEFAULT_SETTINGS, currency: "CHF" }
const created = by(maya, MONDAY, { ...CREATE, type: "organisation-created", settings })

describe("create", () => {
  test("records the name and the usual settings with what was said otherwise", () => {
    given()
      .when(by(maya, MONDAY, CREATE))
      .then({ ...CREATE, type: "organisation-created", settings })
  })
  test("refuses no name, settings that do not fit, and a second time", () => {
    given()
      .when(by(maya, MONDAY, { ...CREATE, name: null }))
      .refused("organisation-needs-a-name")
    given()
      .when(by(maya, MONDAY, { ...CREATE, settings: { zone: "Mars/Base" } }))
      .refused("settings-do-not-fit")
    given(created)
      .when(by(maya, TUESDAY, CREATE))
      .refused("organisation-exists")
  })
})

describe("change of settings", () => {
  const change = (change: Partial<typeof settings>) =>
    by(maya, TUESDAY, { type: "change-settings", settings: change })

  test("records all settings, so that what is left out stays", () => {
    given(created)
      .when(change({ threshold: 40 }))
      .then({ type: "settings-changed", settings: { ...settings, threshold: 40 } })
  })
  test("refuses settings that do not fit together, and names them", () => {
    const answer = decideOrganisation(change({ currency: "euro", fatalLoss: 19 }), given(created).state())
    expect(answer).toMatchObject({
      code: "settings-do-not-fit",
      detail: { fields: [{ path: "currency" }, { path: "fatalLoss" }] },
    })
  })
})

test("an area gets a name", () => {
  const area = { id: "stock", name: say("Stock") }
  const named = given(created).when(by(maya, TUESDAY, { type: "name-area", area: area.id, name: area.name }))
  named.then({ type: "area-named", area: area.id, name: area.name })
  expect(named.state().areas).toEqual([{ ...area, mergedInto: null }])
})

test("nothing is changed before an organisation is there", () => {
  const change = by(maya, MONDAY, { type: "settings-changed", settings })
  expect(() => evolveOrganisation(null, change)).toThrow("begins with its creation")
})
