import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { flour } from "../kit/samples.ts"
import { todayIn, told } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

test("a report asks, the leader says not now, and nothing is left of it but that", async () => {
  const asked = await chi.at.request({ leader: maya.person, terms: flour(todayIn(house)) })
  expect(asked).toMatchObject({ stage: "negotiating", you: "delegate", begunBy: "delegate", needs: [] })
  expect((await maya.at.today()).needs).toMatchObject([
    { delegation: asked.id, need: { kind: "answer-round" } },
  ])

  const declined = await maya.at.act(asked.id, asked.version, "declines", {})
  expect(declined).toMatchObject({ stage: "declined", needs: [], ended: null, settled: null })
  expect(told(await chi.at.delegation(asked.id))).toEqual(["You asked Maya for it.", "Maya said not now."])
  expect(declined.moves.filter(({ open }) => open)).toEqual([])

  for (const [one, other] of [
    [maya, chi],
    [chi, maya],
  ] as const) {
    expect(await one.at.today()).toMatchObject({ needs: [], held: [], holding: [], drafts: 0 })
    expect(await one.at.person(other.person)).toMatchObject({ theyHold: [], youHold: [] })
  }
  await house.pass(30)
  expect(told(await chi.at.delegation(asked.id))).toHaveLength(2)
})

test("it asks again, the leader commits, and it is theirs", async () => {
  const asked = await chi.at.request({ leader: maya.person, terms: flour(todayIn(house)) })
  const active = await maya.at.act(asked.id, asked.version, "commitments", { round: 1 })
  expect(active).toMatchObject({ stage: "active", delegate: { name: "Chi" }, leader: { name: "Maya" } })
  expect((await chi.at.today()).holding.map(({ id }) => id)).toEqual([asked.id])
  expect((await maya.at.today()).held.map(({ id }) => id)).toEqual([asked.id])
})

test("who asked may take it back, and the leader may answer with other terms", async () => {
  const terms = flour(todayIn(house))
  const asked = await chi.at.request({ leader: maya.person, terms })
  const countered = await maya.at.act(asked.id, asked.version, "counter-offers", {
    terms: { ...terms, atMost: { days: 0, money: 100 } },
    remarks: [{ about: "atMost", text: "One bag, not two." }],
  })
  expect(countered.rounds.map(({ author, terms: { atMost } }) => [author, atMost?.money])).toEqual([
    ["delegate", 150],
    ["leader", 100],
  ])
  const withdrawn = await chi.at.act(asked.id, countered.version, "withdrawals", {})
  expect(withdrawn).toMatchObject({ stage: "withdrawn", needs: [] })
})
