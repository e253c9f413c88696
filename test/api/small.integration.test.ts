import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, offered, todayIn, told } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

test("five things hand it over, one click ends it, and silence does the rest", async () => {
  const terms = flour(todayIn(house))
  expect(["who", ...Object.keys(terms)]).toHaveLength(5)
  const offer = await offered(maya, chi, terms)
  expect(offer.rounds[0]).toMatchObject({ size: "small", backBriefNeeded: false })
  expect(offer.rounds[0]?.terms).toMatchObject({
    worstCase: "At worst we lose EUR 150",
    checkIns: null,
    failure: [],
  })

  const active = await chi.at.act(offer.id, offer.version, "commitments", { round: 1 })
  expect(active).toMatchObject({ stage: "active", needs: [] })
  await house.pass(28)
  expect((await chi.at.today()).needs).toMatchObject([{ delegation: offer.id, need: { kind: "declare" } }])
  const declared = await chi.at.act(offer.id, active.version, "outcomes", {})
  expect(declared.declaration).toMatchObject({ outcome: "met", judgements: [{ met: true }, { met: true }] })

  await house.pass(6.5)
  expect(await maya.at.delegation(offer.id)).toMatchObject({ stage: "declared" })
  await house.pass(0.5)
  const closed = await maya.at.delegation(offer.id)
  expect(closed).toMatchObject({ stage: "closed", settled: { how: "silence", outcome: "met" }, needs: [] })
  expect(told(closed).slice(-3)).toEqual([
    "Seven days of silence confirmed the outcome.",
    "It settled, met, by silence.",
    "It closed.",
  ])
  expect((await maya.at.today()).held).toEqual([])
})

test("the leader sees it otherwise: two accounts stand at once, and nobody overrules", async () => {
  const active = await handedOver(maya, chi, flour(todayIn(house)))
  const declared = await chi.at.act(active.id, active.version, "outcomes", {})
  const doubts = [{ criterion: "s2", met: false, reason: "Sixteen days of stock on the second Monday." }]
  const disputed = await maya.at.act(active.id, declared.version, "outcome-disputes", { doubts })
  expect(disputed).toMatchObject({
    stage: "settled",
    settled: { how: "two-accounts", outcome: "met", doubts },
  })
  expect(await chi.at.delegation(active.id)).toMatchObject({ settled: { doubts }, needs: [] })
  // One of the two sees it fall short, so there is something to look at: three sentences.
  expect(disputed.needs).toEqual([{ kind: "reflect" }])
  const looked = await maya.at.act(active.id, disputed.version, "leader-reflections", {
    owns: "I saw it late.",
  })
  const said = { happened: "I counted on Tuesday." }
  const both = await chi.at.act(active.id, looked.version, "delegate-reflections", said)
  const lesson = { lessons: ["Count before the delivery."], promises: [], differently: [] }
  const learned = await chi.at.act(active.id, both.version, "learnings", lesson)
  await maya.at.act(active.id, learned.version, "learning-agreements", { number: 1 })
  expect(await chi.at.delegation(active.id)).toMatchObject({
    review: { part: "over", leader: { owns: "I saw it late." }, delegate: said, learning: lesson },
    needs: [{ kind: "close" }],
  })
})
