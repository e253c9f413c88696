import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type BareDatabase, emptyDatabase } from "../../../test/kit/database.ts"
import { withClient } from "./client.ts"
import { currentSchema, MigrationChanged, migrate, SchemaNewerThanCode } from "./migrate.ts"

let db: BareDatabase
let folder: string

beforeEach(async () => {
  db = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), "leeway-migrations-"))
  write(
    "0001-stones.sql",
    "create table stone (n int8); grant select on stone to :serving; insert into stone select 1::int8",
  )
})
afterEach(async () => {
  await db.drop()
  rmSync(folder, { recursive: true })
})

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const up = () => migrate(db.owner, folder, db.roles.serving)
const ask = (sql: string, as = db.serving) => withClient(as, async (client) => (await client.query(sql)).rows)
const state = () => withClient(db.serving, (client) => currentSchema(client, folder))

test("applies each file once, in order, and grants to the serving role", async () => {
  await up()
  write("0002-more.sql", "insert into stone values (2)")
  expect(await state()).toEqual({ current: false, applied: 1, latest: 2 })
  for (let round = 0; round < 2; round++) await up()
  expect(await ask("select current_user::text as me, array_agg(n::int order by n) as n from stone")).toEqual([
    { me: db.roles.serving, n: [1, 2] },
  ])
  expect(await state()).toEqual({ current: true, applied: 2, latest: 2 })
})

test("several processes may migrate at once", async () => {
  write("0002-slow.sql", "select pg_sleep(0.2); insert into stone values (2)")
  await Promise.all([up(), up(), up(), up()])
  expect(await ask("select count(*)::int from stone")).toEqual([{ count: 2 }])
})

test("a file that fails leaves no trace and stops the rest", async () => {
  write("0002-broken.sql", "insert into stone values (2); select no_such_thing")
  write("0003-never.sql", "insert into stone values (3)")
  await expect(up()).rejects.toThrow("The migration 2 (broken) failed")
  expect(await ask("select n::int from stone")).toEqual([{ n: 1 }])
  expect(await state()).toMatchObject({ applied: 1 })
})

test("refuses a schema that is newer than the code", async () => {
  write("0002-more.sql", "select 2")
  await up()
  rmSync(join(folder, "0002-more.sql"))
  await expect(up()).rejects.toMatchObject({ code: "schema-newer-than-code" })
  await expect(state()).rejects.toBeInstanceOf(SchemaNewerThanCode)
})

test("refuses a file that was edited after it had been applied", async () => {
  await up()
  write("0001-stones.sql", "create table pebble ()")
  await expect(up()).rejects.toBeInstanceOf(MigrationChanged)
})

test("refuses a gap and a number used twice", async () => {
  write("0003-gap.sql", "select 3")
  await expect(up()).rejects.toThrow("0003-gap.sql should be named 0002-")
  write("0001-twin.sql", "select 1")
  await expect(up()).rejects.toThrow("should be named 0002-")
})
