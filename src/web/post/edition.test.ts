import { expect, test } from "vitest"
import type { PostView } from "../../client/client.ts"
import { pagesOf, rowsOf, weekOf } from "./edition.tsx"

const posts = (...kinds: string[]) => kinds.map((kind) => ({ kind })) as PostView[]
const sizes = (...kinds: string[]) => rowsOf(posts(...kinds)).map((row) => row.map(({ kind }) => kind))

test("a win and a loss share a row, and neither is alone in a wider one; the rest share theirs evenly", () => {
  expect(sizes("win", "loss", "win", "lesson", "lesson", "thanks", "thanks")).toEqual([
    ["win", "loss"],
    ["win"],
    ["lesson", "lesson"],
    ["thanks", "thanks"],
  ])
  expect(sizes("happy-accident", "lesson", "thanks")).toEqual([["happy-accident", "lesson", "thanks"]])
  expect(sizes()).toEqual([])
  const pages = pagesOf(posts("win", "loss", "win", "lesson", "lesson", "thanks", "thanks"))
  expect(pages.map((rows) => rows.map((row) => row.length))).toEqual([[2], [1], [2, 2]])
})

test("a week is told by its days, with the month and the year said once where they can be", () => {
  expect(weekOf({ from: "2026-11-16", until: "2026-11-22" })).toBe("16 to 22 November")
  expect(weekOf({ from: "2026-02-23", until: "2026-03-01" })).toBe("23 February to 1 March")
  expect(weekOf({ from: "2026-12-28", until: "2027-01-03" })).toBe("28 December 2026 to 3 January")
})
