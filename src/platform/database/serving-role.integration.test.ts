import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { type BareDatabase, emptyDatabase } from "../../../test/kit/database.ts"
import { asAdmin, inDatabase } from "../../../test/kit/server.ts"
import { withClient } from "./client.ts"
import { assertServingRole } from "./serving-role.ts"

let db: BareDatabase
const server = inject("server")

beforeAll(async () => {
  db = await emptyDatabase()
  await withClient(db.owner, (client) => client.query("create table stone ()"))
})
afterAll(() => db.drop())

test("accepts a plain role that owns nothing", async () => {
  await withClient(db.serving, assertServingRole)
})

test("refuses a superuser, and says how to make the roles", async () => {
  const refused = await withClient(inDatabase(server.admin, db.name), assertServingRole).catch(
    (error) => error,
  )
  expect(refused).toMatchObject({ code: "serving-role-unfit" })
  expect(refused.message).toContain("superuser")
  expect(refused.message).toContain("CREATE ROLE leeway_serving LOGIN")
  expect(refused.message).toContain(`ALTER DATABASE "${db.name}" OWNER TO leeway_owner`)
  expect(refused.message).toMatch(/^ {2}DATABASE_URL=.*\n {2}DATABASE_OWNER_URL=/m)
})

test("refuses the owner of a table", async () => {
  await expect(withClient(db.owner, assertServingRole)).rejects.toThrow(/owns tables .*\(such as stone\)/)
})

test.each([
  ["bypassrls", "bypasses row-level security"],
  ["createrole", "can give itself other roles"],
])("refuses a role with %s", async (right, reason) => {
  await expect(asRole(right, undefined)).rejects.toThrow(reason)
})

test("refuses a role that can become the owner of a table, also without inheriting from it", async () => {
  await expect(asRole("noinherit", db.roles.owner)).rejects.toThrow("can become their owner")
})

test("refuses a role that can become a superuser", async () => {
  const superuser = await withClient(
    server.admin,
    async (client) => (await client.query("select current_user")).rows,
  )
  await expect(asRole("", superuser[0].current_user)).rejects.toThrow("superuser")
})

/** Checks a role made for the occasion, from the eyes of a session that took it on. */
async function asRole(rights: string, memberOf: string | undefined): Promise<void> {
  const role = `${db.name}_role`
  await asAdmin(server, `create role ${role} login ${rights}`)
  try {
    if (memberOf) await asAdmin(server, `grant ${memberOf} to ${role}`)
    await withClient(inDatabase(server.admin, db.name), async (client) => {
      await client.query(`set session authorization ${role}`)
      await assertServingRole(client)
    })
  } finally {
    await asAdmin(server, `drop role ${role}`)
  }
}
