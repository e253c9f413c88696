import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openHouse, START, type TestHouse, ZONE } from "../../test/kit/house.ts"
import { verifiedAndRebuilt } from "../../test/kit/rebuilt.ts"
import { delegationsTold } from "../../test/kit/told.ts"
import type { AreaHandOver } from "../domain/area-hand-over/area-hand-over.ts"
import { progressOf } from "../domain/area-hand-over/progress.ts"
import { openCalls } from "../domain/delegation/called-in/called-in.ts"
import { currentRound } from "../domain/delegation/delegation.ts"
import { checkInDays } from "../domain/delegation/rhythm.ts"
import { DEFAULT_SETTINGS } from "../domain/organisation/settings.ts"
import { CLOCK } from "../domain/shared/ids.ts"
import { addDays, dayAt } from "../domain/shared/time.ts"
import { agreedLevels, factsOf } from "../features/area-hand-over/queries.ts"
import { editionOf } from "../features/post/rows.ts"
import { type Tx, transact } from "../platform/database/transaction.ts"

let house: TestHouse
let org: string
beforeAll(async () => {
  house = await openHouse()
  ;({ org } = await house.visitor().api.openExample())
})
afterAll(() => house.close())

const asHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  transact(house.db.database, { org, actor: "house" }, work)

const delegations = () => delegationsTold(house.db.database, org)

test("tells the year", async () => {
  const told = (await delegations()).map(({ outcome, stage, settled, ended }) =>
    [stage, settled?.outcome ?? ended?.because, outcome].filter(Boolean).join(" · "),
  )
  expect(told).toMatchInlineSnapshot(`
    [
      "closed · met · Every new shadow has met the whole team in their first week",
      "closed · met · The shadow handbook is ready before the next shadows are",
      "closed · met · Each shadow writes with somebody from the second week on",
      "ended · cancelled · A stand at the harbour fair that thirty people leave with a date to come and see us",
      "closed · met · Nobody loses an option they use without having read of it two releases before",
      "closed · not-met · Three shadows lead a section by themselves at the autumn release",
      "declined · Every sponsor of the gathering knows what their money did before they are asked again",
      "ended · taken-back · Every sponsor of the gathering knows what their money did before they are asked again",
      "ended · handed-back · The install guide can be followed in Portuguese and in German, and keeps up with the English one",
      "closed · met · The board agrees next year’s budget in one meeting",
      "closed · met · Nothing in the cold room is thrown away because its day has passed",
      "closed · met · Every page of the reference names the versions it holds for",
      "closed · met · Every stable feature is documented on the day it is released",
      "closed · partly-met · The release is announced well, at the agreed hour, by everyone at once",
      "closed · met · What shadows ask is answered where the next one finds it",
      "closed · met · Every merged change carries its label by the weekly meeting",
      "declined · The mill contract for next year is signed before the old one ends, at a price we can plan with",
      "closed · met · Shadows have seen a release from inside before they are in one",
      "active · The release ships with complete, readable release notes",
      "active · A venue for 200 people that costs us no more than planned and asks us back",
      "closed · met · The mill contract for next year is signed before the old one ends, at a price we can plan with",
      "active · Each of the two new shadows writes a section that goes in as it stands",
      "active · Members hold accounts they can read two weeks before the general meeting",
      "active · Every upgrade guide is found from one page, and no old link breaks",
      "active · Two hundred people have lunch in their hands within forty minutes, and everyone finds something to eat",
      "active · The next two shadows can lead a section in spring",
      "active · We never run out of flour and never hold more than two weeks of it",
      "negotiating · Every enhancement that needs documentation has it on release day",
      "negotiating · Whoever sends a first change hears from a person within two days, and sees it merged within two weeks",
      "draft · The release is announced at noon on its day, and each of the five features by somebody who built it",
    ]
  `)
})

/** How often the clock called somebody in, and who is called in still. */
async function calledIn(example: string) {
  const scope = { org: example, actor: "house" }
  const [fired] = await transact(house.db.database, scope, (tx) =>
    tx.query<{ count: number }>(
      "select count(*)::int from event where org = $1 and type = 'tripwire-fired' and actor = $2",
      [example, CLOCK],
    ),
  )
  const all = await delegationsTold(house.db.database, example)
  return {
    byTheClock: fired?.count,
    now: all.filter((one) => openCalls(one).length > 0).map((one) => one.outcome),
  }
}

test("stands in the ledger like everything else", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
})

test("happened in order, and none of it tomorrow", async () => {
  const [row] = await asHouse((tx) =>
    tx.query<{ first: string; last: string; disorder: number }>(
      `select min(at)::text as first, max(at)::text as last, count(*) filter (where at < before)::int as disorder
       from (select at, lag(at) over (partition by stream order by version) as before from event where org = $1) e`,
      [org],
    ),
  )
  expect(row?.disorder).toBe(0)
  expect(row?.first).toContain("2025-03-03")
  expect(new Date(row?.last ?? "") <= new Date(START)).toBe(true)
})

test("has promises that are kept, and two given for some weeks ahead", async () => {
  const found = await asHouse((tx) =>
    tx.query<{ how: string }>(
      "select coalesce(state->'over'->>'how', 'open') as how from promise where org = $1 order by due",
      [org],
    ),
  )
  expect(found.map(({ how }) => how)).toEqual(["kept", "open", "open"])
})

test("has what Maya still does, and the mill contract that came back with Chi", async () => {
  const found = await asHouse((tx) =>
    tx.query<{ told: string }>(
      `select p.body || coalesce(' · ' || (state->'over'->>'how'), '')
         || case when exists (select from holding_opened o where o.org = h.org and o.id = h.id)
              then ' · open' else '' end as told
       from holding h join passage p on p.org = h.org and p.id = (state->'title'->>'passage')::uuid
       where h.org = $1 order by listed_at`,
      [org],
    ),
  )
  expect(found.map(({ told }) => told)).toEqual([
    "The letters to the sponsors",
    "The rota for the bakery · open",
    "Talks with the harbour office",
    "What next year is for",
    "Printing the board papers · let-go",
    "The mill contract · handed-over",
    "Finding people who can teach the release process",
  ])
})

test("has Mondays of Maya’s, done and not, one put aside, and none that waits for an answer", async () => {
  const found = await asHouse((tx) =>
    tx.query<{ how: string | null }>(
      `select case when stands then coalesce(state->'answer'->>'done', 'waits') else 'put aside' end as how
       from plan where org = $1 order by week`,
      [org],
    ),
  )
  expect(found.map(({ how }) => how)).toEqual(["true", "false", "true", "put aside", "true", "false", "true"])
})

test("has an area on its way for good: one level behind, and half-way at the next", async () => {
  const [ready, [record]] = await asHouse(async (tx) => [
    await agreedLevels(tx),
    await tx.query<{ state: AreaHandOver }>("select state from area_hand_over where org = $1", [org]),
  ])
  expect(ready.map(({ level }) => level)).toEqual([5])
  expect(record?.state).toMatchObject({ passed: [3], row: [{ level: 5 }, { level: 7 }], proposal: null })
  const { state } = record as { state: AreaHandOver }
  const facts = await asHouse((tx) => factsOf(tx, [state]))
  expect(progressOf(state, facts(state))).toMatchObject({ met: 1, mustSettle: 2, full: false })
})

test("has a board: of every kind, a leader's own part among it, and one name that was taken back", async () => {
  const found = await asHouse((tx) =>
    tx.query<{ told: string }>(
      `select kind || coalesce(' of the ' || (state->>'side'), '') as told from post where org = $1 order by posted_at`,
      [org],
    ),
  )
  expect(found.map(({ told }) => told)).toEqual([
    ...["loss of the delegate", "loss of the leader"],
    ...["win", "loss", "loss", "happy-accident", "win", "lesson", "thanks", "thanks"],
  ])
  const { posts } = (await asHouse((tx) => editionOf(tx, "2026-03-02", { names: true }))) ?? { posts: [] }
  const texts = posts.map(({ text }) => text)
  expect(texts.filter((text) => text.startsWith("Someone knew the manager’s name"))).toHaveLength(1)
  expect(texts.filter((text) => text.startsWith("Ana said in the third week"))).toHaveLength(1)
})

test("risks no more than Tidewater can lose", async () => {
  const cents = DEFAULT_SETTINGS.dayRate * 100
  const all = await delegations()
  for (const { rounds } of all)
    for (const { worstCase } of rounds)
      expect(worstCase).toBeLessThanOrEqual(DEFAULT_SETTINGS.threshold * cents)
  const atStake = all.filter(({ stage }) => stage === "active").map(({ active }) => active?.worstCase ?? 0)
  expect(atStake.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(DEFAULT_SETTINGS.fatalLoss * cents)
})

test("has people who keep their word: every agreed check-in came before its grace ended", async () => {
  for (const state of (await delegations()).filter(({ active }) => active)) {
    const until = state.declaration?.at ?? state.ended?.at ?? START
    const grace = currentRound(state).terms.checkIns?.graceDays ?? 0
    const said = state.checkIns.map(({ at }) => dayAt(at, ZONE))
    const over = checkInDays(state, ZONE).filter((day) => addDays(day, grace) < dayAt(until, ZONE))
    for (const [index, day] of over.entries()) {
      const kept = said.some((saidOn) => saidOn > (over[index - 1] ?? "") && saidOn <= addDays(day, grace))
      expect([state.outcome, day, kept]).toEqual([state.outcome, day, true])
    }
  }
})

describe("whoever opens it", () => {
  test("finds on any day of the week two things to do as Maya, and nobody called in, in an organisation of their own", async () => {
    const opened = new Set([org])
    for (let day = 0; day < 7; day++) {
      await house.pass(1)
      const { api } = house.visitor()
      const fresh = await api.openExample()
      const { needs, held, drafts, people } = await api.at(fresh.org).today()
      expect(needs.map(({ need }) => need.kind)).toEqual(["answer-round", "check-in"])
      expect(held.map(({ delegate }) => delegate?.name)).toEqual([
        "Ana",
        "Ana",
        "Ana",
        "Ben",
        "Ben",
        "Chi",
        "Priya",
      ])
      expect({ drafts, people }).toEqual({ drafts: 1, people: 6 })
      expect(await calledIn(fresh.org)).toEqual({ byTheClock: 1, now: [] })
      opened.add(fresh.org)
    }
    expect(opened.size).toBe(8)
  }, 180_000)
})
