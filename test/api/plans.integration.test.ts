import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { listen } from "../kit/listening.ts"
import { plannedIn, weekIn } from "../kit/planned.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben", ana.person)
})
afterAll(() => house.close())

const SAID = { when: "I open Ana’s drafts folder", iWill: "close it again" }
const week = () => weekIn(house)
const monday = async (who: Member) => (await who.at.today()).monday
const keys = async (who: Member) => (await monday(who))?.moves.map(({ key }) => key.split(" ")[0])

test("asked on Monday of whoever leads somebody, and of nobody else", async () => {
  expect(await monday(maya)).toEqual({
    week: week(),
    last: null,
    asks: true,
    moves: [],
    plan: null,
    opened: [],
  })
  expect(await monday(ana)).toMatchObject({ asks: true })
  expect(await monday(ben)).toBeNull()
})

test("planned, said in other words, and answered: its owner reads it, and nobody else hears of it", async () => {
  const others = await listen(ana, ana.at.liveUrl())
  const made = await maya.at.makePlan({ week: week(), ...SAID })
  expect(made).toMatchObject({
    week: week(),
    cameFrom: "own",
    ...SAID,
    answer: null,
    moves: ["rewordings", "answers"],
  })
  expect(await monday(maya)).toMatchObject({ asks: false, moves: [], plan: { id: made.id } })
  // Once more, from another page: the first one stands.
  expect(await maya.at.makePlan({ week: week(), when: "it rains", iWill: "wait" })).toEqual(made)
  const said = await maya.at.rewordPlan(made.id, { ...SAID, iWill: "close it, and write down why" })
  expect(said).toMatchObject({ id: made.id, version: 2, iWill: "close it, and write down why" })
  const answered = await maya.at.answerPlan(made.id, { done: false, happened: "I was on my way twice." })
  expect(answered).toMatchObject({
    answer: { done: false, happened: "I was on my way twice." },
    moves: ["answers"],
  })
  expect(await monday(maya)).toBeNull()
  expect((await maya.at.plans()).items).toMatchObject([{ id: made.id }])

  await ben.at.changePerson(ben.person, { zone: "UTC" })
  await others.hears("what is theirs", ({ people }) => people === true)
  expect(others.wire()).not.toContain(made.id)
  await others.leave()
  expect(await ana.at.plans()).toEqual({ items: [], next: null })
  for (const asked of [
    () => ana.at.plan(made.id),
    () => ana.at.rewordPlan(made.id, SAID),
    () => ana.at.answerPlan(made.id, { done: true }),
  ])
    expect((await refused(house.db, asked)).code).toBe("not-found")
})

test("left out, it is gone from the run, and the question is not asked again that week", async () => {
  const { id } = await plannedIn(house, ana)
  await ana.at.answerPlan(id, { done: true })
  expect(await ana.at.putWeekAside(week())).toEqual({ week: week() })
  expect(await ana.at.plans()).toEqual({ items: [], next: null })
  expect(await monday(ana)).toBeNull()
  expect((await refused(house.db, () => ana.at.answerPlan(id, { done: true }))).code).toBe("plan-put-aside")
  expect((await refused(house.db, () => ana.at.rewordPlan(id, SAID))).code).toBe("plan-put-aside")
})

test("a week that is over, one that has not begun, and one that begins on another day are refused", async () => {
  for (const [days, code] of [
    [-7, "week-over"],
    [7, "week-not-yet"],
    [1, "not-a-monday"],
  ] as const) {
    const other = addDays(week(), days)
    expect((await refused(house.db, () => maya.at.makePlan({ week: other, ...SAID }))).code).toBe(code)
    expect((await refused(house.db, () => maya.at.putWeekAside(other))).code).toBe(code)
  }
})

test("where the clock was set back, a week that has not come is refused clearly, and what was planned in it stands", async () => {
  const far = week()
  const made = await plannedIn(house, maya)
  await house.pass(-7)
  const early = await refused(house.db, () => ben.at.makePlan({ week: far, ...SAID }))
  expect(early).toMatchObject({
    code: "week-not-yet",
    detail: "The week of 2 March has not begun where you live. Plan for this one.",
  })
  expect(await maya.at.makePlan({ week: far, ...SAID })).toEqual(made)
  expect(await monday(maya)).toMatchObject({ week: week(), asks: true, last: null, plan: null })
  // What is said of it stands in the order of its own history.
  expect(await maya.at.answerPlan(made.id, { done: true })).toMatchObject({
    week: far,
    answer: { done: true },
  })
  await house.pass(7)
  expect((await verified(house.db, maya.org)).faults).toEqual([])
})

test("next Monday it is asked how it went, then the question; on Thursday Today is calm; after four weeks it rests", async () => {
  const { id } = await plannedIn(house, ana)
  expect(await monday(ana)).toMatchObject({ last: null, asks: false, plan: { id } })
  await house.pass(3)
  expect(await monday(ana)).toBeNull()
  await house.pass(4)
  expect(await monday(ana)).toMatchObject({ last: { id }, asks: true, moves: [], plan: null })
  await house.pass(21)
  expect(await monday(ana)).toMatchObject({ last: { id }, asks: true })
  await house.pass(7)
  expect(await monday(ana)).toMatchObject({ last: null, asks: true })
  await ana.at.answerPlan(id, { done: true, happened: null })
  expect((await ana.at.plans()).items).toMatchObject([
    { id, answer: { done: true, happened: null }, moves: ["answers"] },
  ])
})

test("moves are drawn from what is there: a promise due, a step-in that was not welcome, appreciation long not given", async () => {
  const it = await handedOver(maya, ben, flour(addDays(todayIn(house), 70)))
  const anas = await handedOver(maya, ana, flour(addDays(todayIn(house), 70)))
  await house.pass(28)
  const promised = await maya.at.makePromise({
    person: ana.person,
    what: "The keys",
    due: addDays(todayIn(house), 3),
  })
  const reason = {
    kind: "did-part",
    reason: "I ordered flour myself.",
    on: null,
    acknowledged: true,
  } as const
  const stepped = await maya.at.act(it.id, it.version, "step-ins", reason)
  expect(await keys(maya)).toEqual(["promise", "praise", "praise"])
  const declared = await ben.at.act(it.id, stepped.version, "outcomes", {})
  const settled = await maya.at.act(it.id, declared.version, "outcome-confirmations", {})
  // Nobody reads the other's answer before giving their own; nor does a move tell it.
  const account = { stepIn: "step-in-1", happened: null, why: null, welcome: false, words: null }
  const told = await ben.at.act(it.id, settled.version, "step-in-accounts", account)
  expect(await keys(maya)).toEqual(["promise", "praise"])
  await maya.at.act(it.id, told.version, "step-in-accounts", account)
  expect(await keys(maya)).toEqual(["step-in", "promise", "praise"])
  const moves = (await monday(maya))?.moves ?? []
  expect(moves.map(({ sentence, reason }) => `${sentence} ${reason}`)).toEqual([
    "Make your step-in good with Ben. You did a part of it yourself on 4 May. Ben did not find it welcome.",
    "Keep what you promised Ana. “The keys” is due on 7 May.",
    "Appreciate something about how Ana works. Nothing has been said since you two agreed, on 6 April.",
  ])
  expect(moves[0]).toMatchObject({ delegation: it.id, person: ben.person })

  const [{ key = "", when = "", iWill = "" } = {}] = moves
  const own = await maya.at.makePlan({ week: week(), move: "praise nobody", when, iWill })
  expect(own).toMatchObject({ cameFrom: "own" })
  await maya.at.putWeekAside(week())
  const planned = await maya.at.makePlan({ week: week(), move: key, when, iWill })
  expect(planned).toMatchObject({ id: own.id, cameFrom: "step-in", when: "I next talk with Ben" })
  await maya.at.answerPlan(planned.id, { done: true })

  // What was done is not suggested again; a promise would make it good as well.
  await maya.at.act(anas.id, anas.version, "messages", {
    kind: "appreciation",
    text: "I would miss your count.",
  })
  await maya.at.sayOfPromise(promised.id, promised.version, "keepings", {})
  await house.pass(7)
  expect(await keys(maya)).toEqual([])
})

test("a promise to the same person makes good what was not welcome", async () => {
  const it = await handedOver(maya, ben, flour(addDays(todayIn(house), 70)))
  const reason = { kind: "directed", reason: "I said which mill.", on: null, acknowledged: true } as const
  let { version } = await maya.at.act(it.id, it.version, "step-ins", reason)
  ;({ version } = await ben.at.act(it.id, version, "outcomes", {}))
  ;({ version } = await maya.at.act(it.id, version, "outcome-confirmations", {}))
  const account = { stepIn: "step-in-1", happened: null, why: null, welcome: false, words: null }
  ;({ version } = await ben.at.act(it.id, version, "step-in-accounts", account))
  await maya.at.act(it.id, version, "step-in-accounts", account)
  expect(await keys(maya)).toEqual(["step-in"])
  await maya.at.makePromise({
    person: ben.person,
    what: "The mill is yours",
    due: addDays(todayIn(house), 60),
  })
  expect(await keys(maya)).toEqual([])
})

test("nobody who left is suggested", async () => {
  const lou = await house.invited(maya, "Lou")
  await maya.at.makePromise({ person: lou.person, what: "A word with the board", due: todayIn(house) })
  expect(await keys(maya)).toEqual(["promise"])
  await maya.at.leave(lou.person)
  expect(await keys(maya)).toEqual([])
})

test("two pages at once make one plan", async () => {
  await maya.at.putWeekAside(week())
  const twice = await Promise.allSettled(
    [1, 2, 3].map((one) => maya.at.makePlan({ week: week(), when: `it is ${one}`, iWill: "wait" })),
  )
  const kept = twice.filter(({ status }) => status === "fulfilled")
  expect(kept.length).toBeGreaterThan(0)
  const { items } = await maya.at.plans()
  expect(items.filter((plan) => plan.week === week())).toHaveLength(1)
})

test("the ledger holds it all, and tells it again", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
})
