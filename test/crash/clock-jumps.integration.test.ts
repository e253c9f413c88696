import { afterAll, beforeAll, expect, test } from "vitest"
import { type At, addDays, at, dayAt, daysAfter } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, START, type TestHouse, ZONE } from "../kit/house.ts"
import { events, rebuild, verified } from "../kit/ledger.ts"
import { READ_MODELS } from "../kit/rebuilt.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, offered, told } from "../kit/story.ts"
import { contents } from "../kit/tables.ts"

const A_YEAR = 365
let house: TestHouse
let maya: Member
let ana: Member
let time: At = START

beforeAll(async () => {
  house = await openHouse({ now: () => time })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

/** The clock of the machine jumps, and the product looks at it. */
async function jump(days: number): Promise<void> {
  time = at(daysAfter(time, days))
  await house.server.tick()
}

const today = () => dayAt(time, ZONE)
const timesOf = async (id: string) =>
  (await events(house.db, maya.org, `delegation:${id}`)).map(({ at }) => at)

const types = async (id: string) =>
  (await events(house.db, maya.org, `delegation:${id}`)).map(({ type }) => type)

test("a year ahead, back and ahead: no stream goes back in time, and everything folds", async () => {
  const held = await handedOver(maya, ana, releaseNotes(addDays(today(), 84)))
  const say = async (by: Member, text: string) => {
    const { version } = await by.at.delegation(held.id)
    await by.at.act(held.id, version, "messages", { kind: "reply", text })
  }
  time = daysAfter(time, 30)
  await say(maya, "Said a month ahead.")
  await jump(-60)
  await say(ana, "Said a month before the beginning.")
  await say(maya, "Said after that.")
  await jump(31)
  await say(ana, "Said a day later.")
  const times = await timesOf(held.id)
  expect(times).toEqual(times.toSorted())
  expect(times.slice(-3)).toEqual([daysAfter(START, 30), daysAfter(START, 30), daysAfter(START, 30)])
  time = START
})

test("silence brings each thing about once, however the clock jumps", async () => {
  const { id } = await offered(maya, ana, flour(today()))
  await jump(A_YEAR)
  await jump(-A_YEAR)
  await jump(4)
  await jump(A_YEAR)
  expect((await types(id)).slice(-2)).toEqual(["reminded", "lapsed"])
  expect(await types(id)).toHaveLength(4)
  time = START
})

test("what was set while the clock was ahead comes about when it is time, and not before", async () => {
  time = daysAfter(START, A_YEAR)
  const { id } = await offered(maya, ana, flour(today()))
  await jump(-A_YEAR)
  await jump(30)
  expect(told(await ana.at.delegation(id))).toHaveLength(1)
  await jump(A_YEAR)
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "lapsed" })
  time = START
})

test("what waits while the clock is back is not lost", async () => {
  const { id } = await offered(maya, ana, flour(today()))
  await jump(-A_YEAR)
  expect(told(await ana.at.delegation(id))).toHaveLength(1)
  const { version } = await ana.at.delegation(id)
  expect(await ana.at.act(id, version, "commitments", { round: 1 })).toMatchObject({ stage: "active" })
  const other = await offered(maya, ana, flour(today()))
  await jump(A_YEAR + 3.5)
  expect(await types(other.id)).toContain("lapsed")
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "active" })
  time = START
})

test("after all of it the ledger is as it was written, and a rebuild gives the same", async () => {
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
  const before = await contents(house.db, READ_MODELS)
  await rebuild(house.db, maya.org)
  expect(await contents(house.db, READ_MODELS)).toEqual(before)
})
