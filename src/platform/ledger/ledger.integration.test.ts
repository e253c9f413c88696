import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../test/kit/database.ts"
import { askedWhile } from "../../../test/kit/statements.ts"
import type { Words } from "../../domain/shared/words.ts"
import { type Tx, transact } from "../database/transaction.ts"
import { act, type Kind } from "./ledger.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

type Said = { readonly type: "said"; readonly text: Words }

/** Somebody says something; its rows are a statement that is easily found. */
const saying: Kind<Words, Said> = {
  kind: "saying",
  evolve: (_, { text }) => text,
  project: async (tx) => void (await tx.query("select 'its rows'")),
  readers: () => null,
  audience: () => null,
}

// Two who take them in different orders would wait for each other for ever.
test("a move takes its place in the stream before it touches a row, also where it names a text again", async () => {
  const id = randomUUID()
  const stamp = { by: randomUUID(), at: "2026-03-02T09:00:00.000Z" }
  const says = (decide: (before: Words | null) => Words) =>
    transact(db.database, { org: "tidewater", actor: "house" }, (tx: Tx) =>
      act(tx, saying, id, stamp, (before) => [{ type: "said", text: decide(before) }]),
    )
  for (const decide of [() => ({ text: "For the first time." }), (before: Words | null) => before as Words]) {
    const { asked } = await askedWhile(() => says(decide))
    const [place, rows] = ["insert into event", "select '…'"].map((part) =>
      asked.findIndex((statement) => statement.includes(part)),
    )
    expect(place).toBeGreaterThan(0)
    expect(rows).toBeGreaterThan(Number(place))
  }
})
