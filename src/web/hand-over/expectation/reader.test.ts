import { expect, test } from "vitest"
import { remarksOn } from "../../../domain/expectation/expectation.ts"
import { reader } from "./reader.ts"
import { type Writing, wordsOf } from "./writings.ts"

const criteria = (...texts: string[]): readonly Writing[] =>
  texts.map((text, line) => ({ field: "success", part: "success", text, line }))

/** The rules, and what they were asked. */
function asked() {
  const texts: string[] = []
  const read = reader(async ({ field, text }) => {
    texts.push(text)
    return remarksOn(field, text)
  })
  return { read, texts }
}

test("remarks come in the order of the texts, and know what they are about", async () => {
  const found = await asked().read(criteria("It is soon", "Three have answered", "It is good and simple"))
  expect(found.map((one) => [one.line, wordsOf(one)])).toEqual([
    [0, "soon"],
    [2, "good"],
    [2, "simple"],
  ])
})

test("a text is read once for as long as it stands", async () => {
  const { read, texts } = asked()
  await read(criteria("It is soon", "It is good"))
  await read(criteria("It is soon", "It is goo"))
  await read(criteria("It is soon", "It is good"))
  expect(texts).toEqual(["It is soon", "It is good", "It is goo", "It is good"])
})

test("what did not come is asked for again", async () => {
  let away = true
  const read = reader(async ({ field, text }) => {
    if (away) throw new Error("offline")
    return remarksOn(field, text)
  })
  await expect(read(criteria("It is soon"))).rejects.toThrow("offline")
  away = false
  await expect(read(criteria("It is soon", ""))).resolves.toHaveLength(1)
})
