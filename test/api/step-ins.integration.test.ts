import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { attempt } from "../kit/racing.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let id: string
let version: number

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  const terms = { ...flour(todayIn(house)), tripwires: [{ text: "The mill raises its price" }] }
  ;({ id, version } = await handedOver(maya, ana, terms))
})
afterAll(() => house.close())

const send = (who: Member, noun: string, body: object) =>
  attempt(who, `${house.server.address}/api/o/${who.org}/delegations/${id}/${noun}`, body, {
    "If-Match": `"${version}"`,
  })

const reason = "The baker cannot wait."
const acknowledged = true
const STEP_IN = { kind: "did-part", reason, acknowledged }
const TAKE_BACK = { reason, acknowledged }
const without = (body: object, field: string) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field))

test.each([
  ["step-ins", STEP_IN],
  ["take-backs", TAKE_BACK],
])("%s need a reason, and that the other keeps it too has been read", async (noun, body) => {
  const lacking = [
    without(body, "reason"),
    { ...body, reason: null },
    { ...body, reason: "" },
    { ...body, reason: " \n\t" },
    without(body, "acknowledged"),
    { ...body, acknowledged: false },
    { ...body, acknowledged: "true" },
  ]
  for (const one of lacking)
    expect(await send(maya, noun, one), JSON.stringify(one)).toMatchObject({ status: 422 })
  expect(await maya.at.delegation(id)).toMatchObject({ version, stepIns: [], stage: "active" })
})

test("what reads as a step-in is sent as one, or not at all", async () => {
  for (const despite of [undefined, null, "", "  "]) {
    const sent = await send(maya, "messages", {
      kind: "reply",
      text: "Have you called the mill yet?",
      despite,
    })
    expect(sent.status, String(despite)).toBeGreaterThanOrEqual(400)
  }
  expect(await ana.at.delegation(id)).toMatchObject({ version, stepIns: [] })
})

test("nobody says that the agreement called the leader in: it does, or it does not", async () => {
  expect(await send(maya, "tripwire-firings", { tripwire: "t3" })).toMatchObject({ status: 403 })
  expect(await send(maya, "step-ins", { ...STEP_IN, calledIn: true })).toMatchObject({ status: 200 })
  const { stepIns, calls } = await ana.at.delegation(id)
  expect(calls).toEqual([])
  expect(stepIns).toMatchObject([{ kind: "did-part", by: "leader", calledIn: false }])
})
