import { expect, test } from "vitest"
import type { AreaView } from "../../client/client.ts"
import { agreedIn } from "./agreed.ts"

const person = (name: string) => ({ id: name.toLowerCase(), name })
const [maya, ana, ben] = [person("Maya"), person("Ana"), person("Ben")]
const areas: readonly AreaView[] = [
  { id: "stock", name: "Cold Stock", levels: [{ leader: maya, delegate: ana, level: 5 }] },
  {
    id: "ovens",
    name: "Ovens",
    levels: [
      { leader: maya, delegate: ana, level: 7 },
      { leader: ben, delegate: ana, level: 3 },
    ],
  },
  { id: "gone", name: null, levels: [{ leader: maya, delegate: ana, level: 7 }] },
]

test("the level these two agreed on, however the area is written", () => {
  expect(agreedIn(areas, " cold  stock ", { leader: "maya", delegate: "ana" })).toEqual({
    area: "Cold Stock",
    level: 5,
    holder: null,
  })
})

test("an area that is out of the leader’s hands, also where somebody else is asked", () => {
  expect(agreedIn(areas, "Ovens", { leader: "maya", delegate: "ana" })).toMatchObject({
    level: 7,
    holder: ana,
  })
  expect(agreedIn(areas, "Ovens", { leader: "maya", delegate: "ben" })).toMatchObject({
    level: null,
    holder: ana,
  })
  expect(agreedIn(areas, "Ovens", { leader: "maya", delegate: null })).toMatchObject({
    level: null,
    holder: ana,
  })
})

test("nothing where nothing is agreed, in another’s name, or in no area", () => {
  expect(agreedIn(areas, "Cold Stock", { leader: "maya", delegate: "ben" })).toBeNull()
  expect(agreedIn(areas, "Cold Stock", { leader: "ana", delegate: "maya" })).toBeNull()
  expect(agreedIn(areas, "", { leader: "maya", delegate: "ana" })).toBeNull()
  expect(agreedIn(areas, "Yard", { leader: "maya", delegate: "ana" })).toBeNull()
})
