import { describe, test } from "vitest"
import { ana, ben, MONDAY, maya, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { decideShowing, evolveShowing, type World } from "./showing.ts"

const WORLD: World = { here: true, something: true, shownAlready: false }
const given = sentences({ decide: decideShowing, evolve: evolveShowing, world: WORLD })
const SHOW = { type: "show", about: maya, to: ben } as const
const shown = by(ana, MONDAY, { type: "record-shown", shower: ana, about: maya, to: ben } as const)

describe("show", () => {
  test("records whose, between whom, and to whom", () => {
    given()
      .when(by(ana, MONDAY, SHOW))
      .then({ type: "record-shown", shower: ana, about: maya, to: ben })
  })
  test("refuses oneself, the one who sees it anyhow, and somebody who left", () => {
    given()
      .when(by(ana, MONDAY, { ...SHOW, to: ana }))
      .refused("shown-to-oneself")
    given()
      .when(by(ana, MONDAY, { ...SHOW, to: maya }))
      .refused("shown-to-who-sees-it")
    given()
      .in({ ...WORLD, here: false })
      .when(by(ana, MONDAY, SHOW))
      .refused("person-not-here")
  })
  test("refuses where nothing stands yet, or it is shown already", () => {
    given()
      .in({ ...WORLD, something: false })
      .when(by(ana, MONDAY, SHOW))
      .refused("nothing-to-show")
    given()
      .in({ ...WORLD, shownAlready: true })
      .when(by(ana, MONDAY, SHOW))
      .refused("shown-already")
  })
})

describe("take back", () => {
  test("ends it, and stays quiet the second time", () => {
    const taken = by(ana, TUESDAY, { type: "take-back" } as const)
    given(shown).when(taken).then({ type: "record-taken-back" })
    given(shown, by(ana, MONDAY, { type: "record-taken-back" } as const))
      .when(taken)
      .quiet()
  })
})
