import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"
import { asSuperuser, contents } from "../kit/tables.ts"

const DRAWN = ["settled", "latitude", "record_entry"]

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

test("a house from before a version that draws read models otherwise has them made again, once, as it starts", async () => {
  const held = await handedOver(maya, ana, flour(todayIn(house)))
  const declared = await ana.at.act(held.id, held.version, "outcomes", {})
  await maya.at.act(held.id, declared.version, "outcome-confirmations", {})
  const before = await contents(house.db, DRAWN)
  expect(before.latitude).toHaveLength(1)

  // As the migration leaves it that brought the tables.
  await asSuperuser(house.db, async (client) => {
    await client.query("delete from settled; delete from latitude; delete from record_entry")
    await client.query("insert into to_rebuild select org from organisation")
  })
  await house.another()
  expect(await contents(house.db, DRAWN)).toEqual(before)
  expect(await contents(house.db, ["to_rebuild"])).toEqual({ to_rebuild: [] })
})
