import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { emptyDatabase, type TestDatabase, testDatabase, urlOf } from "../../../test/kit/database.ts"
import { asAdmin, inDatabase, migrations } from "../../../test/kit/server.ts"
import { openDatabase } from "./database.ts"
import { openEngine } from "./engine.ts"

let db: TestDatabase
const server = inject("server")

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

test("serves as the role that owns nothing, with its limits set", async () => {
  const { rows } = await db.database.pool.query(
    "select current_user::text as me, current_setting('statement_timeout') as patience, current_setting('timezone') as zone",
  )
  expect(rows).toEqual([{ me: db.roles.serving, patience: "30s", zone: "UTC" }])
  await expect(db.database.pool.query("create table mine ()")).rejects.toMatchObject({ code: "42501" })
})

test("gives days, instants and whole numbers as they are", async () => {
  const { rows } = await db.database.pool.query(`select date '2026-03-29' as day, 5::int8 as count,
    timestamptz '2026-03-29 02:30:00.000001+01' as at, array[date '2026-03-29', null] as days`)
  expect(rows).toEqual([
    { day: "2026-03-29", count: 5, at: "2026-03-29T01:30:00.000001Z", days: ["2026-03-29", null] },
  ])
})

test("outlives connections that are cut, idle or lent", async () => {
  const lent = await db.database.pool.connect()
  await db.database.pool.query("select 1")
  await asAdmin(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${db.name}'`)
  await expect(lent.query("select 1")).rejects.toThrow()
  lent.release(true)
  await expect
    .poll(() => db.database.pool.query("select 1 as one").catch(() => undefined))
    .toMatchObject({ rowCount: 1 })
})

test("refuses to serve as the administrator", async () => {
  const admin = inDatabase(server.admin, db.name)
  const engine = { owner: undefined, serving: admin, stop: async () => {} }
  await expect(openDatabase({ engine, migrations })).rejects.toMatchObject({ code: "serving-role-unfit" })
})

test("migrates a server of somebody else as its owner, and needs no owner afterwards", async () => {
  const empty = await emptyDatabase()
  const [serving, owner] = [urlOf(empty.serving), urlOf(empty.owner)]
  const open = async (databaseOwnerUrl?: string) => {
    const engine = await openEngine({ dataDir: "/nowhere", databaseUrl: serving, databaseOwnerUrl })
    await (await openDatabase({ engine, migrations })).close()
  }
  await expect(open()).rejects.toMatchObject({ code: "schema-older-than-code" })
  await open(owner)
  await open()
  await empty.drop()
})

test("says that a server does not answer, without its password", async () => {
  const opening = openEngine({ dataDir: "/nowhere", databaseUrl: "postgres://me:secret@127.0.0.1:1/leeway" })
  const refused = await opening.catch((error) => error)
  expect(refused.message).toMatch(/The database of DATABASE_URL does not answer: .*ECONNREFUSED/)
  expect(refused.message).not.toContain("secret")
})
