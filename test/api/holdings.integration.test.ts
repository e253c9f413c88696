import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView, HoldingNoun, HoldingView } from "../../src/client/client.ts"
import { holdingsOf } from "../../src/features/holding/queries.ts"
import { transact } from "../../src/platform/database/transaction.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { listen } from "../kit/listening.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { todayIn } from "../kit/story.ts"

let house: TestHouse
/** Administers; leads Maya. */
let ada: Member
let maya: Member
let ana: Member
/** Reports to nobody. */
let ben: Member

beforeAll(async () => {
  house = await openHouse()
  ada = await house.founder("Ada", "Tidewater")
  maya = await house.invited(ada, "Maya", ada.person)
  ana = await house.invited(ada, "Ana", maya.person)
  ben = await house.invited(ada, "Ben")
})
afterAll(() => house.close())

const TITLE = "Print the labels"
const list = (input: object = {}) => maya.at.list({ title: TITLE, hours: 3, business: "in", ...input })
const act = ({ id, version }: HoldingView, noun: HoldingNoun, body = {}) =>
  maya.at.actOnHolding(id, version, noun, body as never)
const openedTo = async (who: Member) => (await who.at.openedHoldings()).items.map(({ id }) => id)
const found = (id: string) => maya.at.holding(id)

/** The draft of a holding, filled as a small one, offered to Ana and agreed. */
async function handedOn({ ways }: HoldingView): Promise<DelegationView> {
  const draft = await maya.at.delegation(ways.at(-1)?.delegation ?? "")
  const { outcome: _, ...rest } = flour(todayIn(house))
  const terms = { ...rest, outcome: draft.draft?.outcome ?? "" }
  const written = await maya.at.act(draft.id, draft.version, "terms", { delegate: ana.person, terms })
  const offered = await maya.at.act(draft.id, written.version, "offers", {})
  return ana.at.act(draft.id, offered.version, "commitments", { round: 1 })
}

async function settled(delegation: DelegationView, met: boolean): Promise<DelegationView> {
  const { success = [], failure = [] } = delegation.rounds.at(-1)?.terms ?? {}
  const judgements = [
    ...success.map(({ id }) => ({ criterion: id, met })),
    ...failure.map(({ id }) => ({ criterion: id, met: !met })),
  ]
  const declared = await ana.at.act(delegation.id, delegation.version, "outcomes", { judgements })
  if (declared.stage !== "declared") return declared
  return maya.at.act(delegation.id, declared.version, "outcome-confirmations", {})
}

test("listed, revised, opened, closed, let go and held again: its owner reads it, and nobody else", async () => {
  const [page, others] = [await listen(maya, maya.at.liveUrl()), await listen(ada, ada.at.liveUrl())]
  const made = await list({ why: "habit", whoCould: [ana.person] })
  await page.hears("the holding", (told) => told.holdings === true)
  await ada.at.changePerson(ada.person, { zone: "UTC" })
  await others.hears("what is theirs", ({ people }) => people === true)
  for (const one of [page, others]) await one.leave()
  expect(others.wire()).not.toContain("holdings")
  expect(made).toMatchObject({
    title: TITLE,
    hours: 3,
    business: "in",
    why: "habit",
    whoCould: [{ id: ana.person, name: "Ana" }],
    stage: "held",
    openToBeAskedFor: false,
    moves: ["revisions", "openings", "hand-overs", "let-gos"],
  })
  const revised = await act(made, "revisions", {
    title: "Print and stick the labels",
    hours: 4.25,
    why: null,
  })
  expect(revised).toMatchObject({
    title: "Print and stick the labels",
    hours: 4.25,
    why: null,
    business: "in",
  })
  const gone = await act(await act(revised, "openings"), "let-gos")
  expect(gone).toMatchObject({ stage: "let-go", openToBeAskedFor: false, moves: ["resumptions"] })
  const again = await act(gone, "resumptions")
  expect(again).toMatchObject({ stage: "held", overAt: null })

  const nothing = await refused(house.db, () => ada.at.holding(crypto.randomUUID()))
  for (const who of [ada, ana, ben]) {
    expect(await refused(house.db, () => who.at.holding(made.id))).toEqual(nothing)
    expect(await refused(house.db, () => who.at.actOnHolding(made.id, again.version, "let-gos", {}))).toEqual(
      nothing,
    )
    expect((await who.at.holdings()).items).toEqual([])
  }
  expect(await refused(house.db, () => act(made, "openings"))).toMatchObject({ status: 412 })
})

test("opened, it is seen by reports and by those named, and only what they need to ask for it", async () => {
  const made = await list({ why: "like", whoCould: [ben.person] })
  for (const who of [ana, ben, ada]) expect(await openedTo(who)).not.toContain(made.id)
  const open = await act(made, "openings")
  for (const who of [ana, ben]) expect(await openedTo(who)).toContain(made.id)
  for (const who of [ada, maya]) expect(await openedTo(who)).not.toContain(made.id)
  const { items } = await ana.at.openedHoldings()
  const owner = { id: maya.person, name: "Maya" }
  expect(items.find(({ id }) => id === made.id)).toEqual({
    id: made.id,
    title: TITLE,
    hours: 3,
    business: "in",
    owner,
  })
  // Whoever reports to her from today on sees it; whoever does no more does not.
  await ada.at.changePerson(ana.person, { manager: ada.person })
  expect(await openedTo(ana)).not.toContain(made.id)
  await ada.at.changePerson(ana.person, { manager: maya.person })
  expect(await openedTo(ana)).toContain(made.id)
  const closed = await act(await act(open, "revisions", { whoCould: [] }), "closings")
  expect(closed.whoCould).toEqual([])
  for (const who of [ana, ben]) expect(await openedTo(who)).not.toContain(made.id)
})

test("in one act a draft of its own words; met, and its hours come back", async () => {
  const made = await act(await list(), "hand-overs", { delegate: ana.person })
  expect(made.ways).toMatchObject([{ how: "drafted", agreed: false, delegate: { name: "Ana" } }])
  const id = made.ways[0]?.delegation ?? ""
  expect(await maya.at.delegation(id)).toMatchObject({ stage: "draft", draft: { outcome: TITLE } })
  expect(await refused(house.db, () => ana.at.delegation(id))).toMatchObject({ status: 404 })
  const active = await handedOn(made)
  expect(active.stage).toBe("active")
  const underWay = await found(made.id)
  expect(underWay).toMatchObject({ stage: "under-way", ways: [{ agreed: true }] })
  expect(await refused(house.db, () => act(underWay, "let-gos"))).toMatchObject({ code: "holding-under-way" })
  await house.pass(2)
  await settled(active, true)
  const back = await found(made.id)
  expect(back).toMatchObject({
    stage: "handed-over",
    ways: [],
    returned: [{ hours: 3, delegation: id, to: { name: "Ana" } }],
    moves: ["resumptions"],
  })
  const again = await act(await act(back, "resumptions"), "hand-overs")
  expect(again).toMatchObject({ stage: "held", ways: [{ how: "drafted" }], returned: [{ hours: 3 }] })

  const read = await transact(house.db.database, { org: maya.org, actor: maya.person }, (tx) =>
    holdingsOf(tx, maya.person),
  )
  const one = read.find(({ id }) => id === made.id)
  expect(one).toMatchObject({ title: TITLE, since: made.since, handedOver: [{ returnedAt: back.overAt }] })
  expect(one?.stretches).toHaveLength(2)
})

test("what comes to nothing is held as before, and another may be begun", async () => {
  const made = await act(await list(), "hand-overs")
  const [way] = made.ways
  const draft = await maya.at.delegation(way?.delegation ?? "")
  await maya.at.act(draft.id, draft.version, "discards", {})
  const held = await found(made.id)
  expect(held).toMatchObject({ stage: "held", ways: [], returned: [] })
  const second = await act(held, "hand-overs")
  const active = await handedOn(second)
  await settled(active, false)
  expect(await found(made.id)).toMatchObject({ stage: "held", ways: [], returned: [], overAt: null })
})

test("a report asks for what was opened, and it follows their delegation too", async () => {
  const made = await act(await list({ title: "Write to the sponsors" }), "openings")
  const ask = (holding: string, who = ana, leader = maya) =>
    who.at.request({ leader: leader.person, holding, terms: flour(todayIn(house)) })
  const asked = await ask(made.id)
  expect(await found(made.id)).toMatchObject({
    openToBeAskedFor: true,
    ways: [{ delegation: asked.id, how: "asked-for", delegate: { name: "Ana" } }],
  })
  // Nobody learns of it from the list.
  expect(await openedTo(ana)).toContain(made.id)
  await maya.at.act(asked.id, asked.version, "commitments", { round: 1 })
  expect(await found(made.id)).toMatchObject({ stage: "under-way" })
  expect(await openedTo(ana)).not.toContain(made.id)
  await house.pass(1)
  await settled(await ana.at.delegation(asked.id), true)
  expect(await found(made.id)).toMatchObject({ stage: "handed-over", returned: [{ delegation: asked.id }] })

  const other = await act(await list(), "openings")
  for (const [id, who] of [
    [made.id, ana],
    [other.id, ben],
    [crypto.randomUUID(), ana],
  ] as const)
    expect(await refused(house.db, () => ask(id, who))).toMatchObject({ code: "holding-not-open" })
  expect(await refused(house.db, () => ask(other.id, ana, ada))).toMatchObject({ code: "holding-not-open" })
  await act(other, "closings")
})

test("several at once, all or none; what is there already is left out and named", async () => {
  const before = (await maya.at.holdings({ limit: "100" })).items.length
  const names = ["Order flour", "Plan the rota", "order  flour"]
  const made = await maya.at.listSeveral(names.map((title) => ({ title })))
  expect(made.listed.map(({ title }) => title).toSorted()).toEqual(["Order flour", "Plan the rota"])
  expect(made.skipped).toEqual(["order  flour"])
  expect((await maya.at.listSeveral([{ title: "PLAN the rota" }])).listed).toEqual([])
  const wrong = () => maya.at.listSeveral([{ title: "Pay wages" }, { title: "Fix the till", hours: 400 }])
  expect(await refused(house.db, wrong)).toMatchObject({ code: "hours-not-of-a-week" })
  const many = Array.from({ length: 501 }, (_, index) => ({ title: `Line ${index}` }))
  expect(await refused(house.db, () => maya.at.listSeveral(many))).toMatchObject({ code: "fields-at-fault" })
  expect((await maya.at.holdings({ limit: "100" })).items).toHaveLength(before + 2)
  const all = await ben.at.listSeveral(many.slice(0, 500))
  expect(all.listed).toHaveLength(500)
})

test("refused are oneself, somebody who is not here, and hours no week has", async () => {
  const wrong = (input: object) => refused(house.db, () => list(input))
  expect(await wrong({ whoCould: [maya.person] })).toMatchObject({ code: "holding-names-oneself" })
  expect(await wrong({ whoCould: [crypto.randomUUID()] })).toMatchObject({ code: "person-not-here" })
  for (const hours of [0, -1, 168.25, 0.3])
    expect(await wrong({ hours })).toMatchObject({ status: 422, code: "hours-not-of-a-week" })
  const held = await list()
  const toNobody = () => act(held, "hand-overs", { delegate: crypto.randomUUID() })
  expect(await refused(house.db, toNobody)).toMatchObject({ code: "person-not-here" })
})

test("whoever leaves holds nothing, opens nothing, and could do nothing any more; and it can all be made again", async () => {
  const tim = await house.invited(ada, "Tim")
  const made = await tim.at.list({ title: TITLE, whoCould: [ben.person] })
  await tim.at.actOnHolding(made.id, made.version, "openings", {})
  const mine = await list({ whoCould: [tim.person, ben.person] })
  expect(await openedTo(ben)).toContain(made.id)
  await tim.at.leave(tim.person)
  expect(await openedTo(ben)).not.toContain(made.id)
  expect((await found(mine.id)).whoCould.map(({ name }) => name)).toEqual(["Ben"])
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
  const { before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(after).toEqual(before)
})
