import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { TermsInput } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let terms: TermsInput

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  terms = flour(todayIn(house))
})
afterAll(() => house.close())

/** Drafts something and expects that it cannot be offered. */
async function refusedOffer(of: TermsInput, delegate: string | null = ana.person) {
  const draft = await maya.at.draft({ delegate, terms: of })
  const problem = await refused(house.db, () => maya.at.act(draft.id, draft.version, "offers", {}))
  expect(await maya.at.delegation(draft.id)).toEqual(draft)
  return problem
}

test("not to oneself, not to nobody, not to someone who left or was never here", async () => {
  expect(await refusedOffer(terms, maya.person)).toMatchObject({ status: 422, code: "offered-to-oneself" })
  expect(await refusedOffer(terms, null)).toMatchObject({ code: "stage-not-set", missing: ["delegate"] })
  const ben = await house.invited(maya, "Ben")
  await ben.at.leave(ben.person)
  expect(await refusedOffer(terms, ben.person)).toMatchObject({ status: 422, code: "person-not-here" })
  const ask = (leader: string) => refused(house.db, () => ana.at.request({ leader, terms }))
  expect(await ask(ana.person)).toMatchObject({ code: "offered-to-oneself" })
  expect(await ask(ben.person)).toMatchObject({ code: "person-not-here" })
  expect(await ask(randomUUID())).toMatchObject({ code: "person-not-here" })
  const draft = (delegate: string) => refused(house.db, () => maya.at.draft({ delegate, terms }))
  expect(await draft(randomUUID())).toMatchObject({ status: 422, code: "person-not-here" })
})

test("not without the terms its size needs", async () => {
  expect(await refusedOffer({ ...terms, success: [] })).toMatchObject({
    code: "stage-not-set",
    missing: ["success"],
  })
  const problem = await refusedOffer({ outcome: "Something", atMost: { days: 5, money: 0 } })
  expect(problem).toMatchObject({ status: 422, missing: ["success", "due", "why", "whyYou"] })
  expect(problem.detail).toBe(
    "Still missing: when it has succeeded, by when, why it matters, why this person.",
  )
})

test("not due in the past, nor seen before it is due", async () => {
  const yesterday = addDays(todayIn(house), -1)
  expect(await refusedOffer({ ...terms, due: yesterday })).toMatchObject({
    code: "due-in-the-past",
    due: yesterday,
  })
  const success = [{ text: "Seen too early", seenBy: todayIn(house) }]
  expect(await refusedOffer({ ...terms, success })).toMatchObject({ code: "seen-before-due" })
  const draft = await maya.at.draft({ delegate: ana.person, terms })
  const late = () => maya.at.act(draft.id, draft.version, "offers", { answerBy: yesterday })
  expect(await refused(house.db, late)).toMatchObject({ code: "answer-by-in-the-past" })
})

test("not more than may be lost, and three ways to make it smaller", async () => {
  const due = addDays(todayIn(house), 84)
  const large = { ...releaseNotes(due), atMost: { days: 24, money: 8000 } }
  expect(await refusedOffer(large)).toMatchObject({
    status: 422,
    code: "worst-case-too-large",
    days: 40,
    threshold: 20,
    ways: [
      { way: "stop-earlier", atMost: { days: 12, money: 4000 } },
      { way: "first-part", atMost: { days: 2, money: 0 } },
      { way: "pilot", atMost: { days: 2, money: 0 }, due: addDays(todayIn(house), 28) },
    ],
  })
  await maya.at.changePerson(maya.person, { threshold: 3 })
  expect(await refusedOffer(releaseNotes(due))).toMatchObject({
    code: "worst-case-too-large",
    theirs: true,
    threshold: 3,
  })
  await maya.at.changePerson(maya.person, { threshold: null })
})

test("not everything at once: five at the line stand, the sixth waits until one is over", async () => {
  const medium = { ...releaseNotes(addDays(todayIn(house), 84)), atMost: { days: 10, money: 0 } }
  await maya.at.changeSettings({ fatalLoss: 50 })
  const held = []
  for (let count = 0; count < 5; count++) held.push(await handedOver(maya, ana, medium))
  const sixth = await offered(maya, ana, medium)
  const commit = () => ana.at.act(sixth.id, sixth.version, "commitments", { round: 1 })
  expect(await refused(house.db, commit)).toMatchObject({
    status: 409,
    code: "everything-at-once-too-large",
    days: 60,
    fatalLoss: 50,
  })
  expect(await ana.at.delegation(sixth.id)).toMatchObject({ stage: "negotiating", version: sixth.version })
  await ana.at.act(held[0]?.id ?? "", held[0]?.version ?? 0, "hand-backs", {
    reason: "Somebody else is nearer to it.",
  })
  expect(await commit()).toMatchObject({ stage: "active" })
  await maya.at.changeSettings({ fatalLoss: 100 })
})

test("not to a round that has changed since it was read", async () => {
  const offer = await offered(maya, ana, terms)
  const counter = { terms: { ...terms, atMost: { days: 1, money: 0 } }, remarks: [] }
  const countered = await ana.at.act(offer.id, offer.version, "counter-offers", counter)
  const commit = () => maya.at.act(offer.id, countered.version, "commitments", { round: 1 })
  expect(await refused(house.db, commit)).toMatchObject({ status: 409, code: "terms-have-changed", round: 2 })
  expect(await maya.at.act(offer.id, countered.version, "commitments", { round: 2 })).toMatchObject({
    stage: "active",
  })
})

test("two activations at once never go beyond what can be lost", async () => {
  const olu = await house.founder("Olu", "Elsewhere")
  const ife = await house.invited(olu, "Ife")
  await olu.at.changeSettings({ threshold: 5, fatalLoss: 5, startSmall: 5 })
  const small = { ...terms, atMost: { days: 3, money: 0 } }
  const offers = [
    await offered(olu, ife, small),
    await offered(olu, ife, small),
    await offered(olu, ife, small),
  ]
  const all = await Promise.allSettled(
    offers.map(({ id, version }) => ife.at.act(id, version, "commitments", { round: 1 })),
  )
  expect(all.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"])
})
