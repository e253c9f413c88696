import { afterAll, beforeAll, expect, test } from "vitest"
import { type Scope, transact } from "../../src/platform/database/transaction.ts"
import { faultsIn, powersOf, rightsOf, tablesOfOrganisations } from "../kit/catalogue.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { interleaved, SEED } from "../kit/interleaved.ts"
import { ownFolder } from "../kit/mail.ts"
import { flour } from "../kit/samples.ts"
import { fullStory, offered, type Told, todayIn } from "../kit/story.ts"
import { asSuperuser, contents, TABLES } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let olu: Member
let story: Told
const { folder, remove } = ownFolder()

beforeAll(async () => {
  house = await openHouse({ mail: { folder } })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  olu = await house.founder("Olu", "Elsewhere")
  story = await fullStory(house, maya, ana)
  await fullStory(house, olu, await house.invited(olu, "Ife"))
  // Something for the clock to look at, of nobody who is asked about below.
  for (const one of [await house.invited(maya, "Chi"), olu])
    await one.at.draft({ terms: flour(todayIn(house)) })
  // And for the post.
  for (const one of [maya, olu]) {
    const [dan, eva] = [await house.invited(one, "Dan"), await house.invited(one, "Eva")]
    await offered(dan, eva, flour(todayIn(house)))
  }
  for (const by of [maya, olu]) {
    const gone = await house.invited(by, "Lou")
    await gone.at.leave(gone.person)
  }
  await house.server.deliver()
  // And a version of the program that makes read models otherwise.
  await asSuperuser(house.db, (client) =>
    client.query("insert into to_rebuild select org from organisation on conflict do nothing"),
  )
})
afterAll(async () => {
  await house.close()
  remove()
})

/** What stands between two, and whom one of them shows it to. */
const RECORD = ["record_entry", "settled", "latitude", "showing"]

/** What the program itself sees of a table when it forgets every `where`. */
function rowsOf(table: string, scope: Scope): Promise<Record<string, unknown>[]> {
  return transact(house.db.database, scope, (tx) => tx.query(`select * from ${table}`))
}
const asProgram = (sql: string, scope: Scope = { org: maya.org, actor: "house" }) =>
  transact(house.db.database, scope, (tx) => tx.query(sql))

test("who serves owns nothing, may make nothing and become nobody, and no policy passes it over", async () => {
  const [role] = await asProgram("select current_user::text as name")
  expect(role).toEqual({ name: house.db.roles.serving })
  expect(await asSuperuser(house.db, (client) => powersOf(client, house.db.roles.serving))).toEqual([])
})

test("what who serves may do to a table, and no more", async () => {
  const rights = await asSuperuser(house.db, (client) => rightsOf(client, house.db.roles.serving))
  expect(rights.filter((right) => /TRUNCATE|REFERENCES|TRIGGER/.test(right))).toEqual([])
  const on = (table: string) => rights.filter((right) => right.startsWith(`${table} `)).toSorted()
  expect(on("event")).toEqual(["event INSERT", "event SELECT"])
  expect(on("schema_version")).toEqual(["schema_version SELECT"])
})

test.each([
  ["change an event", "update event set actor = 'nobody'"],
  ["change what an event is read as", "update event set data = '{}'"],
  ["remove an event", "delete from event"],
  ["empty the ledger", "truncate event"],
  ["change a text", "update passage set body = 'something else'"],
  ["change the tables", "alter table event disable row level security"],
  ["become their owner", "set role postgres"],
])("who serves cannot %s", async (_, sql) => {
  await expect(asProgram(sql)).rejects.toMatchObject({ code: "42501" })
})

test("who serves cannot write for another organisation than the one it works in", async () => {
  const wake = `insert into wake (org, stream, at) values ('${olu.org}', 'delegation:x', now())`
  await expect(asProgram(wake)).rejects.toMatchObject({ code: "42501" })
  await expect(
    asProgram(`insert into area (org, id, name) values ('${olu.org}', gen_random_uuid(), gen_random_uuid())`),
  ).rejects.toMatchObject({ code: "42501" })
  await expect(asProgram(`update area set org = '${olu.org}'`)).rejects.toMatchObject({ code: "42501" })
})

test("every table of an organisation keeps itself apart: policies, keys, views and functions", async () => {
  expect(await asSuperuser(house.db, faultsIn)).toEqual([])
  expect(await asSuperuser(house.db, tablesOfOrganisations)).toEqual([...TABLES].toSorted())
})

test.each([
  ["a table without policies", "create table diary (org text primary key)", "without a policy"],
  ["a policy that binds not the owner", "alter table note no force row level security", "force its policies"],
  ["a table of nobody", "create table diary (id int primary key)", "a table of nobody: public.diary"],
  ["a key over all organisations", "create unique index on note (id)", "without the organisation"],
  ["a policy for everybody", "create policy open on note using (true)", "ask for the organisation"],
  [
    "a reference out",
    "create unique index a on area (id); alter table note add foreign key (delegation) references area (id) not valid",
    "lead out of it",
  ],
  ["a view of its owner's", "create view all_notes as select * from note", "owner's eyes"],
  ["a copy", "create materialized view all_notes as select * from note", "owner's eyes"],
  [
    "a way around",
    "create function bodies() returns setof passage language sql security definer as 'table passage'",
    "owner's rights",
  ],
])("and this is found out: %s", async (_, sql, fault) => {
  const faults = await asSuperuser(house.db, async (client) => {
    await client.query(`begin; ${sql}`)
    const found = await faultsIn(client)
    await client.query("rollback")
    return found
  })
  expect(faults).toContainEqual(expect.stringContaining(fault))
})

test.each(TABLES)(
  "without an organisation there is nothing in %s, and with one only its own",
  async (table) => {
    expect(await rowsOf(table, {})).toEqual([])
    expect(await rowsOf(table, { actor: maya.person })).toEqual([])
    expect(await rowsOf(table, { org: "nowhere", actor: "house" })).toEqual([])
    const everything = (await contents(house.db, [table]))[table]?.length
    const [theirs, others] = [
      await rowsOf(table, { org: maya.org, actor: "house" }),
      await rowsOf(table, { org: olu.org, actor: "house" }),
    ]
    for (const [rows, { org }] of [[theirs, maya] as const, [others, olu] as const]) {
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter((row) => row.org !== org)).toEqual([])
    }
    expect(theirs.length + others.length).toBe(everything)
  },
)

test(`on one connection organisations take turns and never meet (seed ${SEED})`, async () => {
  await interleaved(house.db.serving, 1, [maya, olu])
})

test("what two people hold, noted and wrote is not there for a third, whatever is asked", async () => {
  const seen = (table: string, { org, person }: Member) => rowsOf(table, { org, actor: person })
  for (const table of [
    "delegation",
    "note",
    "promise",
    "holding",
    "plan",
    "area_hand_over",
    "cycle",
    ...RECORD,
  ])
    expect(await seen(table, ben)).toEqual([])
  expect(await seen("plan", ana)).toEqual([])
  expect(await seen("plan", maya)).toHaveLength(1)
  expect(await seen("note", maya)).toEqual([])
  expect(await seen("holding", ana)).toEqual([])
  expect(await seen("holding", maya)).toHaveLength(1)
  // Both report to Maya, who opened it to them.
  for (const who of [ana, ben]) expect(await seen("holding_opened", who)).toHaveLength(1)
  expect(await seen("note", ana)).toHaveLength(1)
  // What the delegate shows is not said to the one it is about.
  expect(await seen("showing", maya)).toEqual([])
  expect(await seen("showing", ana)).toHaveLength(1)
  for (const table of [
    "delegation",
    "promise",
    "area_hand_over",
    "cycle",
    "record_entry",
    "settled",
    "latitude",
  ])
    for (const who of [maya, ana]) expect(await seen(table, who), table).not.toEqual([])

  const readable = async (who: Member) =>
    (await seen("passage", who)).filter(({ readers }) => readers !== null)
  expect(await readable(ben)).toEqual([])
  expect((await readable(maya)).length).toBeGreaterThan(25)
  // A note is Ana’s alone; Maya’s are what she still does, in one text, and a plan, in three.
  expect((await readable(ana)).length).toBe((await readable(maya)).length + 1 - 4)
})

test("what is shown is read by whom it is shown to: one side of it, and nothing of what was written", async () => {
  const [shown] = await rowsOf("showing", { org: maya.org, actor: ana.person })
  const tia = { org: maya.org, actor: String(shown?.shown_to) }
  const seen = (table: string) => rowsOf(table, tia)
  expect(new Set((await seen("record_entry")).map(({ who }) => who))).toEqual(new Set([ana.person]))
  expect(new Set((await seen("latitude")).map(({ leader, delegate }) => `${leader} ${delegate}`))).toEqual(
    new Set([`${maya.person} ${ana.person}`]),
  )
  for (const table of ["settled", "delegation", "promise"]) expect(await seen(table), table).toEqual([])
  expect((await seen("passage")).filter(({ readers }) => readers !== null)).toEqual([])
  for (const sql of [
    "update showing set over = false, about = shower",
    "delete from showing",
    "delete from record_entry",
    "update latitude set steps = '[]'",
  ])
    expect(await asProgram(`${sql} returning 1`, tia), sql).toEqual([])
})

test("nor can a third have it shown to themselves", async () => {
  const show = `insert into showing (org, id, version, shower, about, shown_to, over, state)
    values ('${maya.org}', gen_random_uuid(), 1, '${ana.person}', '${maya.person}', '${ben.person}', false, '{}')`
  for (const { person } of [ben, maya])
    await expect(asProgram(show, { org: maya.org, actor: person })).rejects.toMatchObject({ code: "42501" })
})

const TOLD = [
  ...["delegation", "note", "promise", "holding", "holding_opened"],
  ...["area_hand_over", "agreed_level", "plan", "cycle", "passage", ...RECORD],
]

test("nor can a third change it, remove it, or make it theirs", async () => {
  const before = await contents(house.db, TOLD)
  for (const sql of [
    `update delegation set leader = '${ben.person}'`,
    `delete from delegation where id = '${story.id}'`,
    `update note set author = '${ben.person}'`,
    "delete from note",
    `update promise set receiver = '${ben.person}'`,
    "delete from promise",
    `update cycle set delegate = '${ben.person}'`,
    "delete from cycle",
    `update holding set owner = '${ben.person}'`,
    "delete from holding",
    `update holding_opened set who_could = array['${ben.person}']::uuid[]`,
    "delete from holding_opened",
    `update plan set owner = '${ben.person}'`,
    "delete from plan",
    `update area_hand_over set delegate = '${ben.person}'`,
    "delete from area_hand_over",
    "update agreed_level set level = 1",
    "delete from agreed_level",
    `update record_entry set whom = '${ben.person}'`,
    "delete from record_entry",
    `update settled set leader = '${ben.person}'`,
    "delete from settled",
    `update latitude set leader = '${ben.person}'`,
    "delete from latitude",
    `update showing set shown_to = '${ben.person}'`,
    "delete from showing",
    `update passage set readers = array['${ben.person}'] where readers is not null`,
    "delete from passage where readers is not null",
  ])
    expect(await asProgram(`${sql} returning 1`, { org: maya.org, actor: ben.person }), sql).toEqual([])
  expect(await contents(house.db, TOLD)).toEqual(before)
})
