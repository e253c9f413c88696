import { afterAll, beforeAll, expect, test } from "vitest"
import { HITS, NEARLY } from "../../src/features/lesson/search.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { type TestDatabase, testDatabase } from "../kit/database.ts"
import { shelved } from "./searches.ts"
import { lessons } from "./set.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await shelved(db.database, lessons)
})
afterAll(() => db.drop())

const SHELVES = ["*", "00000000-0000-4000-8000-000000000001"]
const ASKED = {
  "the lessons that have a word": [HITS, ["set", SHELVES, ["bread", "oven"], [0, 1], [2, 1], 3]],
  "the words written nearly like one": [NEARLY, ["set", SHELVES, ["thermometr"], [0], 0.3]],
} as const

type Node = {
  readonly "Node Type": string
  readonly "Relation Name"?: string
  readonly Plans?: readonly Node[]
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

test.each(Object.entries(ASKED))(
  "%s are found through an index, under row-level security",
  async (_, [sql, values]) => {
    const [row] = await transact(db.database, { org: "set", actor: SHELVES[1] ?? "" }, (tx) =>
      tx.query<{ "QUERY PLAN": { Plan: Node }[] }>(`explain (format json) ${sql}`, values),
    )
    const nodes = nodesOf(row?.["QUERY PLAN"][0]?.Plan as Node)
    const scans = nodes.filter((node) => node["Relation Name"]?.startsWith("lesson_"))
    expect(scans.map((node) => node["Node Type"]).filter((type) => !/Index|Bitmap/.test(type))).toEqual([])
    expect(scans.length).toBeGreaterThan(0)
  },
)
