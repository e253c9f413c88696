import { afterAll, beforeAll, expect, test } from "vitest"
import type { BudgetView, DelegationView } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { rebuild } from "../kit/ledger.ts"
import { reckoned } from "../kit/reckoned.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
/** In the organisation, and party to nothing. */
let chi: Member
const held: DelegationView[] = []

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

const inDays = (days: number) => addDays(todayIn(house), days)

/** A small one, due in so many days. */
function small(delegate: Member, due: number, atMost: { days: number; money: number }) {
  return handedOver(maya, delegate, { ...flour(todayIn(house)), due: inDays(due), atMost })
}

type Lost = { days: number; money: number } | null

/** Declares it, every criterion alike, with what was lost. */
async function declares({ id, rounds }: DelegationView, delegate: Member, met: boolean, lost: Lost) {
  const { version } = await delegate.at.delegation(id)
  const { success = [], failure = [] } = rounds.at(-1)?.terms ?? {}
  const judgements = [
    ...success.map((one) => ({ criterion: one.id, met, shows: null })),
    ...failure.map((one) => ({ criterion: one.id, met: false, shows: null })),
  ]
  return delegate.at.act(id, version, "outcomes", { judgements, lost })
}

async function settles(one: DelegationView, delegate: Member, met: boolean, lost: Lost) {
  const { id, version } = await declares(one, delegate, met, lost)
  return maya.at.act(id, version, "outcome-confirmations", {})
}

/** What everybody hears is what the ledger comes to. */
async function asTheLedgerSays(): Promise<BudgetView> {
  const { settings } = await maya.at.read()
  const budget = await chi.at.budget()
  expect(budget).toEqual(await reckoned(house.db, maya.org, house.now(), settings))
  for (const one of [maya, ana, ben]) expect(await one.at.budget()).toEqual(budget)
  return budget
}

test("below five active hand-overs the answer holds no figure, for nobody", async () => {
  held.push(await small(ana, 10, { days: 1, money: 0 }))
  held.push(await small(ana, 20, { days: 0, money: 150.5 }))
  held.push(await small(ben, 25, { days: 2, money: 0 }))
  held.push(await small(ben, 28, { days: 1.25, money: 10 }))
  await settles(await small(ben, 3, { days: 2, money: 0 }), ben, false, { days: 1, money: 20 })
  const nothing = { quarter: { from: "2026-01-01", until: "2026-03-31" }, shown: false }
  expect(await asTheLedgerSays()).toEqual(nothing)
  const raw = await maya.raw(`/api/o/${maya.org}/budget`)
  expect(await raw.text()).toBe(JSON.stringify(nothing))
})

test("from the fifth on everybody sees the same three sums, those of the ledger", async () => {
  // Due in May: active, but not at stake in this quarter.
  held.push(await handedOver(maya, ana, releaseNotes(inDays(84))))
  const budget = await asTheLedgerSays()
  expect(budget).toMatchObject({ planned: 15_000, spent: 520, left: 14_480 })
  expect(budget).toMatchObject({ atStake: 500 + 150.5 + 1000 + 635, over: 0, roomToTrustMore: true })
  const people = [maya, ana, ben, chi].flatMap(({ person, email }) => [person, email])
  for (const somebody of people) expect(JSON.stringify(budget)).not.toContain(somebody)
})

test("they stay so through a new day rate, a declaration, a settling and a handing back", async () => {
  await maya.at.changeSettings({ dayRate: 800, budgetPerQuarter: 3 })
  // Weighed at 800 a day; what was agreed before stays at 500.
  held.push(await small(ben, 14, { days: 2, money: 0 }))
  expect(await asTheLedgerSays()).toMatchObject({ planned: 2400, atStake: 2285.5 + 1600, spent: 520 })

  const [first, second, third] = held as [DelegationView, DelegationView, DelegationView]
  await declares(first, ana, false, { days: 3, money: 0 })
  expect(await asTheLedgerSays()).toMatchObject({ atStake: 3885.5, spent: 520 })
  await maya.at.act(first.id, (await maya.at.delegation(first.id)).version, "outcome-confirmations", {})
  expect(await asTheLedgerSays()).toMatchObject({ atStake: 3385.5, spent: 2020, left: 380 })

  held.push(await small(ana, 21, { days: 2, money: 0 }), await small(ana, 21, { days: 2, money: 0 }))
  await settles(second, ana, true, { days: 1, money: 0 })
  const { version } = await ben.at.delegation(third.id)
  await ben.at.act(third.id, version, "hand-backs", { reason: "The other shop needs me." })
  expect(await asTheLedgerSays()).toMatchObject({ atStake: 635 + 3 * 1600, spent: 2020 })
})

test("more than planned is said and forbids nothing", async () => {
  const another = await small(ben, 7, { days: 2, money: 0 })
  expect(another.stage).toBe("active")
  await settles(another, ben, false, { days: 2, money: 0 })
  expect(await asTheLedgerSays()).toMatchObject({ left: 2400 - 3620, roomToTrustMore: false })
})

test("a new quarter begins with nothing spent, and what is past due is still at stake in it", async () => {
  await house.pass(31)
  const budget = await asTheLedgerSays()
  expect(budget.quarter).toEqual({ from: "2026-04-01", until: "2026-06-30" })
  const notes = 4 * 500
  expect(budget).toMatchObject({ spent: 0, left: 2400, atStake: 635 + 3 * 1600 + notes })
})

test("once twenty have ended the share is their own", async () => {
  const { usualShare: setting } = (await asTheLedgerSays()) as { usualShare: number }
  expect(setting).toBe(0.3)
  for (let ended = 4; ended < 20; ended++) {
    expect(await asTheLedgerSays()).toMatchObject({ usualShare: 0.3, shareIsOwn: false })
    const one = await small(ben, 7, { days: 0, money: 300 })
    await settles(one, ben, ended % 3 > 0, { days: 0, money: 25.25 })
  }
  const budget = await asTheLedgerSays()
  const lost = 520 + 1500 + 1600 + 5 * 25.25
  const couldBe = 1000 + 500 + 150.5 + 1600 + 16 * 300
  expect(budget).toMatchObject({ shareIsOwn: true, usualShare: lost / couldBe, spent: 5 * 25.25 })
})

test("read models made again say the same", async () => {
  const before = await asTheLedgerSays()
  await rebuild(house.db, maya.org)
  expect(await asTheLedgerSays()).toEqual(before)
})
