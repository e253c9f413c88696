import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { MONDAY, maya, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { isRefusal } from "../shared/refusal.ts"
import {
  type Area,
  type AreaCommand,
  areaNow,
  decideArea,
  evolveAreas,
  NO_AREA_OF_THAT_NAME,
} from "./areas.ts"
import { decideOrganisation, evolveOrganisation } from "./organisation.ts"
import { DEFAULT_SETTINGS } from "./settings.ts"

const given = sentences({
  decide: decideOrganisation,
  evolve: evolveOrganisation,
  world: NO_AREA_OF_THAT_NAME,
})

const created = by(maya, MONDAY, {
  type: "organisation-created",
  name: say("The Mill"),
  settings: DEFAULT_SETTINGS,
  example: false,
})
const named = (area: string) => by(maya, MONDAY, { type: "area-named", area, name: say(area) })
const story = given(created, named("stock"), named("stores"), named("ovens"))
const merged = by(maya, MONDAY, { type: "area-merged", area: "stores", into: "stock" })
const rename = (area: string) => by(maya, TUESDAY, { type: "rename-area", area, name: say("Supplies") })
const merge = (area: string, into: string) => by(maya, TUESDAY, { type: "merge-area", area, into })

describe("rename", () => {
  test("records the other name", () => {
    const renamed = story.when(rename("stock"))
    renamed.then({ type: "area-renamed", area: "stock", name: say("Supplies") })
    expect(renamed.state().areas[0]).toEqual({ id: "stock", name: say("Supplies"), mergedInto: null })
  })
  test("lets an area be written otherwise, and refuses the name of another", () => {
    story
      .in({ calledSo: "stock" })
      .when(rename("stock"))
      .then({ type: "area-renamed", area: "stock", name: say("Supplies") })
    story.in({ calledSo: "ovens" }).when(rename("stock")).refused("area-name-taken", { area: "ovens" })
  })
  test("refuses what is not there, and what was merged", () => {
    story.when(rename("cellar")).refused("area-unknown", { area: "cellar" })
    given(created, named("stock"), named("stores"), merged)
      .when(rename("stores"))
      .refused("area-merged", { area: "stores", into: "stock" })
  })
})

describe("merge", () => {
  test("records into which, and reads as that from then on", () => {
    const done = story.when(merge("stores", "stock"))
    done.then({ type: "area-merged", area: "stores", into: "stock" })
    expect(areaNow(done.state().areas, "stores")).toBe("stock")
    expect(areaNow(done.state().areas, "ovens")).toBe("ovens")
  })
  test("what was merged into something that is merged reads as the last of them", () => {
    const twice = given(created, named("stock"), named("stores"), named("ovens"), merged).when(
      merge("stock", "ovens"),
    )
    expect(areaNow(twice.state().areas, "stores")).toBe("ovens")
  })
  test("refuses itself, what is not there, and what was merged, on either side", () => {
    story.when(merge("stock", "stock")).refused("area-into-itself")
    story.when(merge("cellar", "stock")).refused("area-unknown", { area: "cellar" })
    story.when(merge("stock", "cellar")).refused("area-unknown", { area: "cellar" })
    const after = given(created, named("stock"), named("stores"), named("ovens"), merged)
    after.when(merge("stores", "ovens")).refused("area-merged")
    after.when(merge("ovens", "stores")).refused("area-merged")
    after.when(merge("stock", "stores")).refused("area-merged")
  })
})

test("whatever is merged into whatever, an area is one that stands, and no circle closes", () => {
  const ids = ["a", "b", "c", "d", "e", "f"]
  const anyMerge = fc.record({ area: fc.constantFrom(...ids), into: fc.constantFrom(...ids) })
  fc.assert(
    fc.property(fc.array(anyMerge, { maxLength: 30 }), (merges) => {
      const start: readonly Area[] = ids.map((id) => ({ id, name: say(id), mergedInto: null }))
      const areas = merges.reduce((areas, one) => {
        const command: AreaCommand = { type: "merge-area", ...one }
        const answer = decideArea(command, areas, NO_AREA_OF_THAT_NAME)
        return isRefusal(answer) ? areas : answer.reduce(evolveAreas, areas)
      }, start)
      for (const id of ids) {
        const now = areaNow(areas, id)
        expect(areas.find((area) => area.id === now)?.mergedInto).toBeNull()
      }
      expect(areas.some(({ mergedInto }) => mergedInto === null)).toBe(true)
    }),
  )
})
