import { expect, test } from "vitest"
import { ana, MONDAY, say, TUESDAY } from "../../../test/kit/cast.ts"
import { by, sentences } from "../../../test/kit/given.ts"
import { decideNote, evolveNote } from "./note.ts"

const given = sentences({ decide: decideNote, evolve: evolveNote, world: undefined })

const WRITE = {
  type: "write",
  delegation: "flour",
  text: say("Two suppliers answered"),
  holds: true,
} as const
const written = by(ana, MONDAY, { type: "note-written", delegation: "flour", text: WRITE.text })

test("a note is written by who holds it, and by nobody else", () => {
  const note = given().when(by(ana, MONDAY, WRITE))
  note.then({ type: "note-written", delegation: "flour", text: WRITE.text })
  expect(note.state()).toMatchObject({ author: ana, at: MONDAY, shown: false })
  given()
    .when(by(ana, MONDAY, { ...WRITE, holds: false }))
    .refused("note-needs-holding")
})

test("is shown once, and stays quiet the second time", () => {
  const SHOW = { type: "mark-shown" } as const
  given(written)
    .when(by(ana, TUESDAY, SHOW))
    .then({ type: "note-marked-shown" })
  given(written, by(ana, TUESDAY, { type: "note-marked-shown" }))
    .when(by(ana, TUESDAY, SHOW))
    .quiet()
})

test("nothing is shown before it is written", () => {
  expect(() => evolveNote(null, by(ana, MONDAY, { type: "note-marked-shown" }))).toThrow(
    "begins with writing",
  )
})
