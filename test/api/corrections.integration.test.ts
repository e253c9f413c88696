import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { refused } from "../kit/refused.ts"
import { type Pair, standing } from "../kit/situations.ts"

let house: TestHouse
let maya: Member
let ana: Member
let pair: Pair

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  pair = { house, leader: maya, delegate: ana }
})
afterAll(() => house.close())

const TEXT = "Somebody found it on Monday."
const otherwise = (met: boolean) => ({ judgements: [{ criterion: "f3", met }], text: TEXT })
const needsOf = async (who: Member, id: string) =>
  (await who.at.today()).needs.filter((one) => one.delegation === id)

test("what turned out otherwise after it was closed waits for the other on Today, and then opens a review", async () => {
  const settled = await standing(pair, "corrected, as its delegate says")
  const kept = await maya.at.act(settled.id, settled.version, "correction-refusals", { text: TEXT })
  const met = await maya.at.act(kept.id, kept.version, "corrections", otherwise(false))
  const both = await ana.at.act(met.id, met.version, "correction-confirmations", {})
  expect(both).toMatchObject({ settled: { outcome: "met" }, review: null })
  const closed = await ana.at.act(both.id, both.version, "closures", {})

  const said = await ana.at.act(closed.id, closed.version, "corrections", otherwise(true))
  expect(said).toMatchObject({ stage: "closed", settled: { outcome: "met" } })
  expect(await needsOf(maya, said.id)).toMatchObject([{ need: { kind: "answer-correction" }, words: TEXT }])
  const late = await maya.at.act(said.id, said.version, "correction-confirmations", {})
  expect(late).toMatchObject({
    stage: "settled",
    settled: { outcome: "not-met" },
    review: { part: "leader" },
  })
  expect(late.history.map(({ sentence }) => sentence)).toContain(
    "You saw it so too. It stands corrected: not met.",
  )
  expect(await needsOf(maya, said.id)).toMatchObject([{ need: { kind: "reflect" } }])
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
})

test("fourteen days of silence leave it as both had said", async () => {
  const said = await standing(pair, "corrected, as its delegate says")
  await house.pass(15)
  const after = await ana.at.delegation(said.id)
  expect(after).toMatchObject({ correction: null, settled: said.settled })
  expect(after.history.map(({ sentence }) => sentence)).toContain(
    "Fourteen days went by without an answer, so what both had said stands.",
  )
})

test("nothing is corrected that has not settled, twice at once, by its own author, or as it stands", async () => {
  const active = await standing(pair, "active")
  const correct =
    (who: Member, { id, version }: typeof active, met: boolean) =>
    () =>
      who.at.act(id, version, "corrections", { judgements: [{ criterion: "s1", met }] })
  expect(await refused(house.db, correct(ana, active, false))).toMatchObject({ code: "not-at-this-stage" })
  const said = await standing(pair, "corrected, as its delegate says")
  expect(await refused(house.db, correct(maya, said, false))).toMatchObject({
    code: "correction-already-proposed",
  })
  const own = () => ana.at.act(said.id, said.version, "correction-confirmations", {})
  expect(await refused(house.db, own)).toMatchObject({ code: "not-your-turn" })
  const settled = await standing(pair, "settled")
  expect(await refused(house.db, correct(ana, settled, true))).toMatchObject({ code: "nothing-corrected" })
})
