import { afterAll, beforeAll, expect, test } from "vitest"
import type { EventRow } from "../../src/platform/ledger/chain.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { events, forgedHash, rebuild, tampered, verified } from "../kit/ledger.ts"
import { READ_MODELS } from "../kit/rebuilt.ts"
import { fullStory, type Told } from "../kit/story.ts"
import { asSuperuser, contents, everywhere, whereabouts } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let story: Told
let stream: string
let rows: EventRow[]

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  story = await fullStory(house, maya, await house.invited(maya, "Ana"))
  stream = `delegation:${story.id}`
  rows = await events(house.db, maya.org, stream)
})
afterAll(() => house.close())

test("after a whole story every event and every text is as it was written", async () => {
  expect(rows.length).toBeGreaterThan(10)
  const found = await verified(house.db, maya.org)
  expect(found).toMatchObject({ faults: [], erased: 0 })
  expect(found.events).toBe((await contents(house.db, ["event"])).event?.length)
  expect(found.passages).toBe((await contents(house.db, ["passage"])).passage?.length)
})

test("read models thrown away and made again are the same, to the byte", async () => {
  const before = await contents(house.db, READ_MODELS)
  for (const table of READ_MODELS) expect(before[table], table).not.toEqual([])
  await rebuild(house.db, maya.org)
  expect(await contents(house.db, READ_MODELS)).toEqual(before)
})

const ONE = "org = $1 and stream = $2 and version"
const ALTERED = "this event is not as it was written"

test.each([
  ["what it says", "data = data || '{\"round\": 9}'"],
  ["who did it", "actor = 'somebody else'"],
  ["when", "at = at + interval '1 millisecond'"],
  ["what kind it is", "type = 'said'"],
  ["its hash", "hash = sha256('nothing')"],
])("an event that was altered is named: %s", async (_, change) => {
  const { faults } = await tampered(house.db, maya.org, `update event set ${change} where ${ONE} = 5`, [
    maya.org,
    stream,
  ])
  expect(faults).toContainEqual({ org: maya.org, stream, version: 5, what: ALTERED })
})

test("an event that was forged with a hash of its own is found by the one after it", async () => {
  const data = { ...rows[4]?.data, forged: true }
  const values = [maya.org, stream, data, forgedHash(rows[4] as EventRow, data)]
  const { faults } = await tampered(
    house.db,
    maya.org,
    `update event set data = $3, hash = $4 where ${ONE} = 5`,
    values,
  )
  expect(faults).toEqual([
    { org: maya.org, stream, version: 6, what: "this event does not follow the one before it" },
  ])
})

test("an event that was removed is named", async () => {
  const { faults } = await tampered(house.db, maya.org, `delete from event where ${ONE} = 5`, [
    maya.org,
    stream,
  ])
  expect(faults).toEqual([{ org: maya.org, stream, version: 5, what: "this event is missing" }])
})

test("two events that changed places are named", async () => {
  const said = "type, actor, at, data, prev_hash, hash"
  const swap = `update event one set (${said}) = (
      select ${said} from event other where (org, stream) = (one.org, one.stream) and version = 11 - one.version
    ) where ${ONE} in (5, 6)`
  const { faults } = await tampered(house.db, maya.org, swap, [maya.org, stream])
  expect(faults.filter(({ what }) => what === ALTERED).map(({ version }) => version)).toEqual([5, 6])
})

test("a stream that was cut off is named, by the first event that is missing", async () => {
  const cut = (from: number) =>
    tampered(house.db, maya.org, `delete from event where ${ONE} >= $3`, [maya.org, stream, from])
  const missing = (version: number) => [
    { org: maya.org, stream, version, what: "this event is missing at the end" },
  ]
  expect((await cut(rows.length)).faults).toEqual(missing(rows.length))
  expect((await cut(1)).faults).toEqual(missing(1))
})

test("a text that was changed is named by its event", async () => {
  const sql = "update passage set body = 'On time, of course.' where org = $1 and body = $2"
  const { faults } = await tampered(house.db, maya.org, sql, [maya.org, story.flag])
  const { version } = rows.find(({ type }) => type === "flagged") ?? {}
  expect(faults).toEqual([
    { org: maya.org, stream, version, what: "a text of this event is not as it was written" },
  ])
})

test("what was written stands in passages and nowhere else", async () => {
  expect(story.texts.length).toBeGreaterThan(25)
  const found = await whereabouts(house.db, story.texts)
  expect(found).toEqual(Object.fromEntries(story.texts.map((text) => [text, ["passage"]])))
  const { passage: _, ...others } = await contents(house.db)
  expect(JSON.stringify(others)).not.toMatch(/Maya|Ana\b|Tidewater|@/)
})

test("a text that was erased is gone, and everything else still holds", async () => {
  const { passages } = await verified(house.db, maya.org)
  await asSuperuser(house.db, (client) =>
    client.query("delete from passage where org = $1 and body = $2", [maya.org, story.flag]),
  )
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [], erased: 1, passages: passages - 1 })
  expect((await maya.at.delegation(story.id)).flags).toMatchObject([{ what: null }])
  expect(await everywhere(house.db, story.flag)).toEqual([])
})
