import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

// Who hears what of each operation is in access.integration.test.ts; this is about what stands in the answers.
let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let olu: Member
let held: string

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  olu = await house.founder("Olu", "Elsewhere")
  held = (await handedOver(maya, ana, flour(todayIn(house)))).id
  await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })
  await ana.at.note(held, "The supplier is slow on Fridays.")
})
afterAll(() => house.close())

test.each([
  ["change another person", () => ben.at.changePerson(ana.person, { zone: "UTC" })],
  ["look after the organisation", () => ben.at.changePerson(ben.person, { administrator: true })],
  ["choose whom they report to", () => ben.at.changePerson(ben.person, { manager: ana.person })],
  ["have another leave", () => ben.at.leave(ana.person)],
])("a colleague may not %s", async (_, ask) => {
  expect(await refused(house.db, ask)).toMatchObject({ status: 403, code: "administrators-only" })
})

test("everybody changes what is their own", async () => {
  expect(await ben.at.changePerson(ben.person, { name: "Ben B.", zone: "UTC" })).toMatchObject({
    zone: "UTC",
  })
})

test("notes are their author's alone", async () => {
  expect((await ana.at.notes(held)).items).toMatchObject([{ text: "The supplier is slow on Fridays." }])
  expect(await maya.at.notes(held)).toEqual({ items: [], next: null })
  expect(JSON.stringify([await maya.at.delegation(held), await maya.at.today()])).not.toContain("supplier")
})

test("lists and the page of a person show nothing of what others hold", async () => {
  expect((await ben.at.delegations()).items).toEqual([])
  expect(await ben.at.today()).toMatchObject({ needs: [], held: [], holding: [], drafts: 0 })
  expect(await ben.at.person(ana.person)).toMatchObject({
    theyHold: [],
    youHold: [],
    person: { address: null, threshold: null },
  })
  expect((await ana.at.delegations()).items.map(({ id }) => id)).toEqual([held])
  expect((await ana.at.delegations({ stage: "draft" })).items).toEqual([])
  expect((await olu.at.delegations()).items).toEqual([])
})
