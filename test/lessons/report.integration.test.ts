import { afterAll, beforeAll, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../kit/database.ts"
import { ANY, ceiling, EVERY, ours, recall, type Search, shelved } from "./searches.ts"
import { apart, avoiding, lessons, misspelt, type Query, tuning } from "./set.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await shelved(db.database, lessons)
})
afterAll(() => db.drop())

const SEARCHES: Readonly<Record<string, Search>> = {
  "PostgreSQL’s own, every word (`websearch_to_tsquery`, `ts_rank`)": EVERY,
  "PostgreSQL’s own, any word": ANY,
  "stems, weighed (BM25)": ours({ alike: false, misspelt: false }),
  "and words that mean the same, words of terms count little": ours({ alike: true, misspelt: false }),
  "and words written nearly like it": ours({ alike: true, misspelt: true }),
  "the last, if twenty stood there instead of three": ours({ alike: true, misspelt: true }, 20),
}
const SETS: Readonly<Record<string, readonly Query[]>> = {
  "natural, tuning half": tuning,
  "natural, half kept apart": apart,
  "the same, misspelt": misspelt(apart),
  "avoiding the words": avoiding,
}

test("the figures are the ones that stand in the report", async () => {
  const rows: string[] = []
  for (const [name, search] of Object.entries(SEARCHES)) {
    const cells: string[] = []
    for (const asked of Object.values(SETS)) {
      const { all, any } = await recall(db.database, search, asked)
      cells.push(`${all.toFixed(2)} (${any.toFixed(2)})`)
    }
    rows.push(`| ${[name, ...cells].join(" | ")} |`)
  }
  const most = Object.values(SETS).map((asked) => ceiling(asked).toFixed(2))
  rows.push(`| ${["the most that three places can hold", ...most].join(" | ")} |`)
  const heads = Object.entries(SETS).map(([name, of]) => `${name}: ${of.length}`)
  const report = [
    "# How well lessons are found",
    "",
    `${lessons.length} lessons. Recall@3: of the lessons that belong beside the terms, the share among the first three;`,
    "in brackets, for how many terms at least one of them is. What each set is worth: README.md. Written by the test.",
    "",
    `| | ${heads.join(" | ")} |`,
    `|---|${"---|".repeat(heads.length)}`,
    ...rows,
    "",
  ]
  await expect(report.join("\n")).toMatchFileSnapshot("report.md")
})

test("no text is asked for in two sets, and every label names a lesson", () => {
  const queries = [...tuning, ...apart, ...avoiding]
  const texts = queries.map(({ text }) => text)
  expect(new Set(texts).size).toBe(texts.length)
  const ids = new Set(lessons.map(({ id }) => id))
  const labels = queries.flatMap(({ relevant }) => relevant)
  expect(labels.filter((label) => !ids.has(label))).toEqual([])
})
