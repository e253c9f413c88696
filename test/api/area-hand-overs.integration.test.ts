import { afterAll, beforeAll, expect, test } from "vitest"
import { readyForNext } from "../../src/features/area-hand-over/queries.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { areaAgreedIn, areaOpened, areaProposedIn, LEVELS, metIn, sayOfArea, turnsOut } from "../kit/areas.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { listen } from "../kit/listening.ts"
import { refused } from "../kit/refused.ts"
import { whereabouts } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
})
afterAll(() => house.close())

/** The code of a refusal that changed nothing anywhere. */
const codeOf = async (ask: () => Promise<unknown>) => (await refused(house.db, ask)).code

const pair = () => ({ house, leader: maya, delegate: ana })
const levelsIn = async (who: Member, area: string) =>
  (await who.at.areas()).areas.find(({ id }) => id === area)?.levels.map(({ level }) => level)
const ready = (leader: Member) =>
  transact(house.db.database, { org: leader.org, actor: leader.person }, (tx) =>
    readyForNext(tx, leader.person),
  )
const onToday = async (who: Member, id: string) =>
  (await who.at.today()).areaHandOvers.find((one) => one.id === id)?.need ?? null

test("proposed, agreed, level by level, until the leader is out of it: each of the two reads all of it", async () => {
  const page = await listen(ana, ana.at.liveUrl())
  const made = await areaProposedIn(pair())
  await page.hears("the area", ({ areaHandOvers }) => areaHandOvers?.includes(made.id) === true)
  await page.leave()
  expect(made).toMatchObject({ you: "leader", stage: "proposed", need: null, moves: ["rows", "stops"] })
  expect(await onToday(ana, made.id)).toBe("answer-row")
  expect(await levelsIn(ben, made.area.id)).toEqual([])

  const agreed = await sayOfArea(ana, made, "row-agreements", {})
  expect(agreed).toMatchObject({ stage: "under-way", progress: { level: 3, met: 0, mustSettle: 1, next: 5 } })
  expect(await levelsIn(ben, made.area.id)).toEqual([3])
  expect(await codeOf(() => sayOfArea(maya, agreed, "next-level-agreements", {}))).toBe("level-not-full")
  expect(await ready(maya)).toEqual([])

  await metIn(pair(), made.area.id, 3)
  expect((await ready(maya)).map(({ id, progress }) => [id, progress.next])).toEqual([[made.id, 5]])
  expect(await onToday(maya, made.id)).toBe("next-level")
  const one = await sayOfArea(ana, agreed, "next-level-agreements", {})
  expect(one).toMatchObject({
    yes: { leader: false, delegate: true },
    need: null,
    row: [{ level: 3 }, {}, {}],
  })
  const five = await sayOfArea(maya, one, "next-level-agreements", {})
  expect(five).toMatchObject({ passed: [3], row: [{ level: 5 }, { level: 7 }], progress: { met: 0 } })

  await metIn(pair(), made.area.id, 5)
  const yes = await sayOfArea(maya, five, "next-level-agreements", {})
  const done = await sayOfArea(ana, yes, "next-level-agreements", {})
  expect(done).toMatchObject({ stage: "handed-over", passed: [3, 5], progress: null, moves: ["stops"] })
  expect(await levelsIn(ben, made.area.id)).toEqual([7])
  const { history } = await maya.at.areaHandOver(made.id)
  expect(history.at(-1)?.sentence).toBe(
    "Both said yes. The area is handed over for good: Ana decides, you are out of it.",
  )
})

test("what is met at a lower level does not count, and a second one in this area is refused", async () => {
  const agreed = await areaAgreedIn(pair())
  await metIn(pair(), agreed.area.id, 2)
  expect((await maya.at.areaHandOver(agreed.id)).progress?.met).toBe(0)
  const again = { person: ana.person, area: agreed.area.id, row: LEVELS }
  expect(await codeOf(() => maya.at.proposeAreaHandOver(again))).toBe("area-in-hand-over")
  // With somebody else it is another one.
  expect(await maya.at.proposeAreaHandOver({ ...again, person: ben.person })).toMatchObject({
    stage: "proposed",
  })
})

test("a surprise has the count begin again, and a yes from before it is one no more", async () => {
  const agreed = await areaAgreedIn(pair())
  const settled = await metIn(pair(), agreed.area.id, 3)
  const yes = await sayOfArea(maya, agreed, "next-level-agreements", {})
  expect(yes).toMatchObject({ progress: { met: 1, full: true }, yes: { leader: true } })
  await house.pass(1)
  await turnsOut(pair(), settled)
  expect(await maya.at.areaHandOver(agreed.id)).toMatchObject({
    progress: { met: 0, full: false },
    yes: { leader: false },
    row: LEVELS.map(({ level }) => ({ level })),
  })
  expect(await codeOf(() => sayOfArea(ana, yes, "next-level-agreements", {}))).toBe("level-not-full")
  await house.pass(1)
  await metIn(pair(), agreed.area.id, 3)
  expect(await ana.at.areaHandOver(agreed.id)).toMatchObject({ progress: { met: 1, full: true } })
})

test("another row holds once both agree; pausing and stopping leave no mark, and the level is agreed no more", async () => {
  const agreed = await areaAgreedIn(pair())
  const row = [{ level: 3 }, { level: 7 }]
  const asked = await sayOfArea(ana, agreed, "rows", { row })
  expect(asked).toMatchObject({
    row: [{ level: 3 }, { level: 5 }, { level: 7 }],
    proposal: { by: "delegate" },
  })
  expect(await onToday(maya, agreed.id)).toBe("answer-row")
  const kept = await sayOfArea(maya, asked, "row-refusals", {})
  const again = await sayOfArea(ana, kept, "rows", { row })
  const changed = await sayOfArea(maya, again, "row-agreements", {})
  expect(changed.row).toEqual([
    { level: 3, mustSettle: 2 },
    { level: 7, mustSettle: 0 },
  ])
  const paused = await sayOfArea(ana, changed, "pauses", {})
  expect(await codeOf(() => sayOfArea(maya, paused, "rows", { row: LEVELS }))).toBe("area-hand-over-paused")
  const resumed = await sayOfArea(maya, paused, "resumptions", {})
  const reason = "The board wants it itself"
  const stopped = await sayOfArea(ana, resumed, "stops", { reason })
  expect(stopped).toMatchObject({ stage: "over", over: { how: "stopped", reason }, moves: [] })
  expect(await levelsIn(ben, agreed.area.id)).toEqual([])
  expect((await maya.at.areaHandOvers({ with: ana.person })).items.map(({ id }) => id)).toContain(agreed.id)
})

test("not now, withdrawn, to oneself, no row, no area: each is said", async () => {
  const one = await areaProposedIn(pair())
  expect(await sayOfArea(ana, one, "not-nows", {})).toMatchObject({ over: { how: "not-now" } })
  const other = await areaProposedIn(pair())
  expect(await sayOfArea(maya, other, "stops", {})).toMatchObject({ over: { how: "withdrawn" } })
  const area = await areaOpened(maya)
  const propose = (change: object) =>
    maya.at.proposeAreaHandOver({ person: ana.person, area, row: LEVELS, ...change })
  expect(await codeOf(() => propose({ person: maya.person }))).toBe("area-to-oneself")
  expect(await codeOf(() => propose({ area: maya.person }))).toBe("area-unknown")
  expect(await codeOf(() => propose({ row: [{ level: 5 }, { level: 3 }] }))).toBe("row-does-not-fit")
  expect(await codeOf(() => propose({ row: [{ level: 5 }] }))).toBe("fields-at-fault")
})

test("nobody else finds it, and of two who propose the same at once the second finds the first", async () => {
  const agreed = await areaAgreedIn(pair())
  expect(await codeOf(() => ben.at.areaHandOver(agreed.id))).toBe("not-found")
  expect(await codeOf(() => sayOfArea(ben, agreed, "pauses", {}))).toBe("not-found")
  expect((await ben.at.areaHandOvers()).items.map(({ id }) => id)).not.toContain(agreed.id)
  const area = await areaOpened(maya)
  const both = await Promise.allSettled(
    [0, 1].map(() => maya.at.proposeAreaHandOver({ person: ana.person, area, row: LEVELS })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
})

test("whoever leaves ends it without a mark, and what they wrote goes with them", async () => {
  const chi = await house.invited(maya, "Chi")
  const with_ = { leader: maya, delegate: chi }
  const [open, stopped, handed] = [
    await areaAgreedIn(with_),
    await areaAgreedIn(with_),
    await areaProposedIn(with_),
  ]
  const reason = "I would rather learn the ovens first"
  await sayOfArea(chi, stopped, "stops", { reason })
  expect(JSON.stringify(await chi.at.ownData())).toContain(reason)
  await chi.at.eraseMe()
  for (const { id } of [open, handed])
    expect(await maya.at.areaHandOver(id)).toMatchObject({ over: { how: "left" }, moves: [] })
  expect((await maya.at.areaHandOver(stopped.id)).over).toMatchObject({ how: "stopped", reason: null })
  expect(await levelsIn(maya, open.area.id)).toEqual([])
  expect((await whereabouts(house.db, [reason]))[reason]).toEqual([])
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
})
