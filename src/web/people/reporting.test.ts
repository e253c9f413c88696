import { expect, test } from "vitest"
import type { PersonView } from "../../client/client.ts"
import { type Branch, reporting } from "./reporting.ts"

const person = (name: string, manager?: string) =>
  ({ id: name, name, manager: manager ? { id: manager, name: manager } : null }) as PersonView
const drawn = (branches: Branch[]): unknown[] =>
  branches.map(({ person, reports }) => (reports.length ? [person.name, drawn(reports)] : person.name))

test("people stand under whom they report to, by name", () => {
  const people = [person("Ben", "Maya"), person("Maya"), person("Chi", "Ana"), person("Ana", "Maya")]
  expect(drawn(reporting(people))).toEqual([["Maya", [["Ana", ["Chi"]], "Ben"]]])
})

test("whose manager is not in the list stands at the top", () => {
  expect(drawn(reporting([person("Ana", "Gone"), person("Ben")]))).toEqual(["Ana", "Ben"])
})
