import { afterAll, beforeAll, expect, test } from "vitest"
import { type Scope, transact } from "../../src/platform/database/transaction.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { fullStory } from "../kit/story.ts"
import { asSuperuser, TABLES } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let olu: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  olu = await house.founder("Olu", "Elsewhere")
  await fullStory(house, maya, ana)
})
afterAll(() => house.close())

/** What the program itself sees of a table when it forgets every `where`. */
function rowsOf(table: string, scope: Scope): Promise<Record<string, unknown>[]> {
  return transact(house.db.database, scope, (tx) => tx.query(`select * from ${table}`))
}
const asProgram = (sql: string, scope: Scope = { org: maya.org, actor: "house" }) =>
  transact(house.db.database, scope, (tx) => tx.query(sql))

test("who serves is no superuser, owns nothing, and is bound by every policy", async () => {
  const [role] = await asProgram(`select current_user::text as name, rolsuper, rolbypassrls, rolcreaterole,
    (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`)
  expect(role).toEqual({
    name: house.db.roles.serving,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    owned: 0,
  })
})

test.each([
  ["change an event", "update event set actor = 'nobody'"],
  ["change what an event is read as", "update event set data = '{}'"],
  ["remove an event", "delete from event"],
  ["empty the ledger", "truncate event"],
  ["change a text", "update passage set body = 'something else'"],
  ["change the tables", "alter table event disable row level security"],
])("who serves cannot %s", async (_, sql) => {
  await expect(asProgram(sql)).rejects.toMatchObject({ code: "42501" })
})

test("who serves cannot write for another organisation than the one it works in", async () => {
  const wake = `insert into wake (org, stream, at) values ('${olu.org}', 'delegation:x', now())`
  await expect(asProgram(wake)).rejects.toMatchObject({ code: "42501" })
  await expect(
    asProgram(`insert into area (org, id, name) values ('${olu.org}', gen_random_uuid(), gen_random_uuid())`),
  ).rejects.toMatchObject({ code: "42501" })
})

test("every table of an organisation forces a policy on everyone, and has the organisation first in its key", async () => {
  const tables = await asSuperuser(house.db, async (client) => {
    const { rows } = await client.query(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        exists (select from pg_policy where polrelid = c.oid) as policy,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as first
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$'
        and exists (select from pg_attribute where attrelid = c.oid and attname = 'org' and not attisdropped)
      order by 1`)
    return rows
  })
  expect(tables.map(({ name }) => name)).toEqual([...TABLES].toSorted())
  expect(tables.filter(({ forced, policy, first }) => !forced || !policy || first !== "org")).toEqual([])
})

test.each(TABLES)(
  "without an organisation there is nothing in %s, and with one only its own",
  async (table) => {
    expect(await rowsOf(table, {})).toEqual([])
    expect(await rowsOf(table, { actor: maya.person })).toEqual([])
    expect(await rowsOf(table, { org: "nowhere", actor: "house" })).toEqual([])
    const own = await rowsOf(table, { org: maya.org, actor: "house" })
    expect(own.filter(({ org }) => org !== maya.org)).toEqual([])
  },
)

test("what two people hold, noted and wrote is not there for a third, whatever is asked", async () => {
  const seen = (table: string, { org, person }: Member) => rowsOf(table, { org, actor: person })
  for (const table of ["delegation", "note"]) expect(await seen(table, ben)).toEqual([])
  expect(await seen("note", maya)).toEqual([])
  expect(await seen("note", ana)).toHaveLength(1)
  expect(await seen("delegation", ana)).toHaveLength(1)

  const readable = async (who: Member) =>
    (await seen("passage", who)).filter(({ readers }) => readers !== null)
  expect(await readable(ben)).toEqual([])
  expect((await readable(maya)).length).toBeGreaterThan(25)
  expect((await readable(ana)).length).toBe((await readable(maya)).length + 1)
})
