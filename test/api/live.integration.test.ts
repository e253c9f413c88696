import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let chi: Member
let olu: Member
const pages: Listening[] = []

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  chi = await house.invited(maya, "Chi")
  olu = await house.founder("Olu", "Elsewhere")
})
afterAll(async () => {
  for (const page of pages) await page.leave()
  await house.close()
})

/** A page that is open. */
async function page(of: Member): Promise<Listening> {
  const opened = await listen(of, `/api/o/${of.org}/live`)
  pages.push(opened)
  return opened
}

const about = (id: string) => (change: Listening["heard"][number]) =>
  change.delegations?.includes(id) ?? false
const people = ({ people }: Listening["heard"][number]) => people === true

test("the two hear of each change at once, by its id alone; nobody else hears of it", async () => {
  const { id, version } = await handedOver(maya, ana, flour(todayIn(house)))
  const [mayas, anas, chis, olus] = [await page(maya), await page(ana), await page(chi), await page(olu)]
  const flagged = await ana.at.act(id, version, "flags", { what: "The mill is closed for a month." })
  await mayas.hears("the flag", about(id))
  await anas.hears("the flag", about(id))
  await maya.at.act(id, flagged.version, "flag-receipts", {
    flag: "flag-1",
    answer: "help",
    text: "I know another mill.",
  })
  await ana.at.note(id, "Ask about the price first.")

  // What comes after is told after: who has heard of the new name has heard all there was for them.
  await maya.at.changePerson(maya.person, { name: "Maya B." })
  await olu.at.changePerson(olu.person, { name: "Olu A." })
  for (const one of [mayas, anas, chis, olus]) await one.hears("the new name", people)
  expect(mayas.heard.filter(about(id))).toHaveLength(2)
  expect(anas.heard.filter(about(id))).toHaveLength(2)
  expect(chis.heard.filter((change) => !change.everything)).toEqual([{ delegations: [], people: true }])
  expect(olus.heard.filter((change) => !change.everything)).toEqual([{ delegations: [], people: true }])
  for (const one of [mayas, anas, chis, olus]) expect(one.wire()).not.toMatch(/mill|price|Maya|Olu/)
})

test("a draft is told to its leader alone", async () => {
  const [mayas, anas] = [await page(maya), await page(ana)]
  const { id } = await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })
  await mayas.hears("the draft", about(id))
  await maya.at.changePerson(maya.person, { name: "Maya" })
  await anas.hears("the new name", people)
  expect(anas.heard.filter(about(id))).toEqual([])
})

test("what silence brings about is told too", async () => {
  const draft = await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })
  await maya.at.act(draft.id, draft.version, "offers", {})
  const anas = await page(ana)
  await house.pass(8)
  await anas.hears("that it lapsed", about(draft.id))
})

test("whoever leaves, or signs out, hears nothing more", async () => {
  const ben = await house.invited(maya, "Ben")
  const bens = await page(ben)
  await ben.at.leave(ben.person)
  await bens.ended()
  const dan = await house.invited(maya, "Dan")
  const dans = await page(dan)
  await dan.api.signOut()
  const { id, version } = await maya.at.draft({ delegate: dan.person, terms: flour(todayIn(house)) })
  await maya.at.act(id, version, "offers", {})
  await dans.ended()
  expect(dans.heard.filter(about(id))).toEqual([])
})

test("what changed between reading a page and listening is told to those it concerns", async () => {
  const { now } = await ana.at.read()
  const { id, version } = await handedOver(maya, ana, flour(todayIn(house)))
  const opened = await Promise.all(
    [ana, chi].map((who) => listen(who, `/api/o/${who.org}/live?since=${now}`)),
  )
  pages.push(...opened)
  const [anas, chis] = opened as [Listening, Listening]
  await anas.hears("the hand-over", about(id))
  const before = anas.heard.filter(about(id)).length
  await ana.at.act(id, version, "flags", { what: "The mill is closed for a month." })
  await anas.hears("the flag", () => anas.heard.filter(about(id)).length > before)
  expect(chis.heard.filter(about(id))).toEqual([])
})
