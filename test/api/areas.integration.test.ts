import { afterAll, beforeAll, expect, test } from "vitest"
import type { TermsInput } from "../../src/client/client.ts"
import { areaAgreedIn, areaOpened, LEVELS, metIn, nameOfArea, sayOfArea } from "../kit/areas.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

/** The code of a refusal that changed nothing anywhere. */
const codeOf = async (ask: () => Promise<unknown>) => (await refused(house.db, ask)).code

const inArea = (area: string) => ({ ...flour(todayIn(house)), area })
const areaOf = async (who: Member, id: string) => (await who.at.delegation(id)).rounds.at(-1)?.terms.area
const named = async (who: Member) => (await who.at.areas()).areas.map(({ name }) => name)

test("a renamed area is called so everywhere, also in what was agreed before; the old name is free again", async () => {
  const { id } = await handedOver(maya, ana, inArea("Stok"))
  const area = (await maya.at.areas()).areas.find(({ name }) => name === "Stok")?.id ?? ""
  await maya.at.renameArea(area, "Stock")
  expect(await areaOf(ana, id)).toBe("Stock")
  expect((await maya.at.read()).lastArea).toBe("Stock")
  await maya.at.draft({ terms: { area: "stok" } })
  expect(await named(maya)).toEqual(["Stock", "stok"].toSorted())
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
})

test("one name is one area, whatever its case and its blanks", async () => {
  const area = await areaOpened(maya, "Cold Stores")
  for (const name of ["cold stores", "COLD  STORES"]) await maya.at.draft({ terms: { area: name } })
  expect((await named(maya)).filter((name) => /cold/i.test(name ?? ""))).toEqual(["Cold Stores"])
  const other = await areaOpened(maya, "Ovens")
  expect(await codeOf(() => maya.at.renameArea(other, " cold   STORES "))).toBe("area-name-taken")
  await maya.at.renameArea(area, "Cold stores")
  expect(await nameOfArea(ana, area)).toBe("Cold stores")
})

test("what named a merged area reads as the other; its name leads there, and it is suggested no more", async () => {
  const stores = await areaOpened(maya, "Stores")
  const supplies = await areaOpened(maya, "Supplies")
  const { id } = await handedOver(maya, ana, inArea("Stores"))
  await maya.at.mergeArea(stores, supplies)
  expect(await areaOf(ana, id)).toBe("Supplies")
  expect(await named(maya)).not.toContain("Stores")
  // Whoever had the old name before them opens no second area with it.
  const draft = await maya.at.draft({ terms: inArea("stores") })
  expect(draft.draft?.area).toBe("Supplies")
  // The next one with her is no first time in this area.
  const medium = {
    ...inArea("Supplies"),
    atMost: { days: 3, money: 0 },
    why: "So that we know",
    whyYou: "You",
  }
  const next = await maya.at.draft({ delegate: ana.person, terms: medium })
  expect((await maya.at.act(next.id, next.version, "offers", {})).backBrief.needed).toBe(false)

  const larder = await areaOpened(maya, "Larder")
  await maya.at.mergeArea(supplies, larder)
  expect(await areaOf(ana, id)).toBe("Larder")
  expect(await codeOf(() => maya.at.mergeArea(larder, larder))).toBe("area-into-itself")
  expect(await codeOf(() => maya.at.mergeArea(larder, stores))).toBe("area-merged")
  expect(await codeOf(() => maya.at.mergeArea(stores, larder))).toBe("area-merged")
  expect(await codeOf(() => maya.at.renameArea(stores, "Stores again"))).toBe("area-merged")
  expect(await codeOf(() => maya.at.mergeArea(larder, maya.person))).toBe("area-unknown")
  expect(await codeOf(() => maya.at.renameArea(maya.person, "X"))).toBe("not-found")
  expect(await codeOf(() => ana.at.renameArea(larder, "Mine"))).toBe("administrators-only")
  expect(await codeOf(() => ana.at.mergeArea(larder, supplies))).toBe("administrators-only")
})

test("the name of an area that was merged may be given to another, and then leads there", async () => {
  const [yard, garden] = [await areaOpened(maya, "Yard"), await areaOpened(maya, "Garden")]
  await maya.at.mergeArea(yard, garden)
  await maya.at.renameArea(garden, "Yard")
  const { draft } = await maya.at.draft({ terms: inArea("yard") })
  expect(draft?.area).toBe("Yard")
})

test("an area on its way from one to another goes on in the one it was merged into", async () => {
  const pair = { house, leader: maya, delegate: ana }
  const agreed = await areaAgreedIn(pair)
  await metIn(pair, agreed.area.id, 4)
  const into = await areaOpened(maya, "Shop")
  await maya.at.mergeArea(agreed.area.id, into)
  const seen = await ana.at.areaHandOver(agreed.id)
  expect(seen).toMatchObject({ area: { id: into, name: "Shop" }, progress: { met: 1, full: true } })
  const again = { person: ana.person, area: into, row: LEVELS }
  expect(await codeOf(() => maya.at.proposeAreaHandOver(again))).toBe("area-in-hand-over")
  const shop = (await ana.at.areas()).areas.find(({ id }) => id === into)
  expect(shop?.levels).toMatchObject([{ leader: { name: "Maya" }, delegate: { name: "Ana" }, level: 3 }])
  await sayOfArea(maya, seen, "stops", {})
})

test("what the record supports in two areas that became one is supported in that one", async () => {
  const pair = { house, leader: maya, delegate: ana }
  const [one, other] = [await areaOpened(maya, "Flour"), await areaOpened(maya, "Grain")]
  const delegations = [await metIn(pair, one, 5), await metIn(pair, other, 5)].map(({ id }) => id)
  await maya.at.mergeArea(one, other)
  const latitude = (await ana.at.person(maya.person)).record?.latitude ?? []
  const grain = latitude.filter(({ area }) => area === null || /Flour|Grain/.test(area.name ?? "Flour"))
  expect(grain).toMatchObject([{ area: { id: other, name: "Grain" } }])
  expect(grain[0]?.stones.map(({ delegation }) => delegation).toSorted()).toEqual(delegations.toSorted())
  // Whoever asks by the id of before asks about the same.
  const now = await maya.at.suggestion(ana.person, { area: other })
  expect(await maya.at.suggestion(ana.person, { area: one })).toEqual(now)
  await metIn(pair, other, 5)
  const after = (await ana.at.person(maya.person)).record?.latitude ?? []
  expect(after.find(({ area }) => area?.id === other)?.stones).toHaveLength(3)
})

test("a change of terms that names the merged area by its new name changes no area", async () => {
  const [from, into] = [await areaOpened(maya, "Till"), await areaOpened(maya, "Counter")]
  const { id, version, rounds } = await handedOver(maya, ana, inArea("Till"))
  await maya.at.mergeArea(from, into)
  const terms = { ...(rounds.at(-1)?.terms as TermsInput), area: "Counter" }
  expect(await codeOf(() => maya.at.act(id, version, "change-proposals", { terms }))).toBe("nothing-changed")
})

test("and all of it is made again from the events", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
})
