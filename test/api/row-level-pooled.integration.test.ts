import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Database, openDatabase } from "../../src/platform/database/database.ts"
import { openEngine } from "../../src/platform/database/engine.ts"
import { type TestDatabase, testDatabase, urlOf } from "../kit/database.ts"
import { openHouse, type TestHouse } from "../kit/house.ts"
import { interleaved, SEED } from "../kit/interleaved.ts"
import { listen } from "../kit/listening.ts"
import { NO_POOLER, type Pooler, startPooler } from "../kit/pooler.ts"
import { migrations } from "../kit/server.ts"
import { fullStory } from "../kit/story.ts"
import { contents } from "../kit/tables.ts"

if (NO_POOLER) console.warn(`Skipped, through pgbouncer: ${NO_POOLER}`)

/** Two connections for everybody: each transaction follows one of somebody else's. */
const CONNECTIONS = 2

describe.skipIf(NO_POOLER)("through pgbouncer in transaction mode", () => {
  let db: TestDatabase
  let pooler: Pooler
  let database: Database
  let house: TestHouse

  beforeAll(async () => {
    db = await testDatabase()
    pooler = await startPooler(db.serving, CONNECTIONS)
    const engine = await openEngine({
      dataDir: "",
      databaseUrl: pooler.url,
      databaseListenUrl: urlOf(db.serving),
    })
    database = await openDatabase({ engine, migrations })
    house = await openHouse({ database })
  })
  afterAll(async () => {
    await house?.close()
    await database?.close()
    await pooler?.end()
    await db?.drop()
  })

  test(`two organisations are founded, tell their stories, and never meet (seed ${SEED})`, async () => {
    const [maya, olu] = [await house.founder("Maya", "Tidewater"), await house.founder("Olu", "Elsewhere")]
    const [ana, ife] = [await house.invited(maya, "Ana"), await house.invited(olu, "Ife")]
    const [held] = await Promise.all([fullStory(house, maya, ana), fullStory(house, olu, ife)])
    expect(await ana.at.delegation(held.id)).toMatchObject({ stage: "closed", you: "delegate" })
    await house.pass(8)

    const { rows } = await database.pool.query("select current_user::text as name")
    expect(rows).toEqual([{ name: db.roles.serving }])
    expect((await contents(db, ["event"])).event?.length).toBeGreaterThan(30)

    await interleaved({ connectionString: pooler.url }, 8, [maya, olu])
  })

  test("pages stay live, for what is said is heard at the server itself", async () => {
    const vera = await house.founder("Vera", "Quiet")
    const page = await listen(vera, `/api/o/${vera.org}/live`)
    await vera.at.changeSettings({ fatalLoss: 90_000 })
    await page.hears("the settings", ({ everything, people }) => Boolean(everything || people))
    await page.leave()
  })
})
