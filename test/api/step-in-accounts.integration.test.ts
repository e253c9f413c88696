import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView } from "../../src/client/client.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let chi: Member
let settled: DelegationView

const MAYAS = "I asked for the count on a Thursday."
const CHIS = "I stopped and counted."

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
  const { id, version } = await handedOver(maya, chi, flour(todayIn(house)))
  const reason = "Maya asked between check-ins."
  const named = await chi.at.act(id, version, "step-ins", { kind: "pressed", reason, acknowledged: true })
  const declared = await chi.at.act(id, named.version, "outcomes", {})
  settled = await maya.at.act(id, declared.version, "outcome-confirmations", {})
})
afterAll(() => house.close())

/** Everything the API gives this person, as it stands on the wire. */
async function wire(who: Member): Promise<string> {
  const pages = [
    `delegations/${settled.id}`,
    "delegations",
    "today",
    "people",
    `people/${maya.person}`,
    `people/${chi.person}`,
  ]
  const answers = await Promise.all(pages.map((page) => who.raw(`/api/o/${who.org}/${page}`)))
  expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 200))
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n")
}

test("what one says of a step-in is in no answer to the other, until both have said it", async () => {
  const { id, version } = await maya.at.delegation(settled.id)
  const first = { stepIn: "step-in-1", happened: MAYAS, welcome: true }
  const own = await maya.at.act(id, version, "step-in-accounts", first)
  expect(own.stepIns).toMatchObject([{ accounts: { leader: { happened: MAYAS }, delegate: null } }])
  expect(await wire(maya)).toContain(MAYAS)
  expect(await wire(chi)).not.toContain(MAYAS)
  const waits = await chi.at.delegation(id)
  expect(waits.stepIns).toMatchObject([{ openedAt: null, accounts: { leader: null, delegate: null } }])
  expect(waits.needs).toContainEqual({ kind: "account-for-step-in", stepIn: "step-in-1" })
})

test("with the second both open, each for both, word for word", async () => {
  const { id, version } = await chi.at.delegation(settled.id)
  await chi.at.act(id, version, "step-in-accounts", { stepIn: "step-in-1", happened: CHIS, welcome: false })
  const said = {
    leader: { happened: MAYAS, why: null, welcome: true, words: null },
    delegate: { happened: CHIS, why: null, welcome: false, words: null },
  }
  for (const reader of [maya, chi]) {
    const { stepIns, needs } = await reader.at.delegation(id)
    expect(stepIns).toMatchObject([{ openedAt: house.now(), accounts: said }])
    expect(needs.map(({ kind }) => kind)).not.toContain("account-for-step-in")
  }
})
