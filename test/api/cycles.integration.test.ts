import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { CycleView } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
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
  ana = await house.invited(maya, "Ana", maya.person)
  ben = await house.invited(maya, "Ben", maya.person)
})
afterAll(() => house.close())

const REASON = "The halls I know are taken."
const hold = (delegate: Member, area = "Venue") =>
  handedOver(maya, delegate, { ...flour(addDays(todayIn(house), 60)), area })

async function handBack(delegate: Member, area = "Venue"): Promise<string> {
  const { id, version } = await hold(delegate, area)
  await delegate.at.act(id, version, "hand-backs", { reason: REASON })
  return id
}
async function takeBack(delegate: Member, area = "Venue"): Promise<string> {
  const { id, version } = await hold(delegate, area)
  await maya.at.act(id, version, "take-backs", { reason: "The date moved.", acknowledged: true })
  return id
}
const cyclesOf = async (reader: Member, other: Member) => (await reader.at.person(other.person)).cycles
async function only(reader: Member, other: Member): Promise<CycleView> {
  const [cycle, ...more] = await cyclesOf(reader, other)
  expect(more).toEqual([])
  return cycle ?? expect.fail("something keeps coming back")
}
const answer = async (delegate: Member, way: "four-weeks" | "let-be" | "training") =>
  maya.at.answerCycle((await only(maya, delegate)).id, { way })
const word = async (reader: Member, other: Member) =>
  (await reader.at.person(other.person)).promises.find(({ watched }) => watched) ?? expect.fail("a word")

describe("found, and told to the leader first", () => {
  test("not on one, nor on two of two areas", async () => {
    await handBack(ana, "Flour")
    await handBack(ana)
    for (const [reader, other] of [
      [maya, ana],
      [ana, maya],
    ] as const)
      expect(await cyclesOf(reader, other)).toEqual([])
  })

  test("on the second in the area: the leader reads its moments; the delegate may raise it, and reads none", async () => {
    await house.pass(10)
    const second = await takeBack(ana)
    expect(await only(maya, ana)).toMatchObject({
      area: { name: "Venue" },
      youLead: true,
      moments: [
        { kind: "handed-back", outcome: expect.stringMatching(/flour/) },
        { kind: "taken-back", delegation: second, on: todayIn(house) },
      ],
      raised: null,
      answered: null,
      aloneUntil: addDays(todayIn(house), 14),
      moves: ["answer"],
    })
    expect(await only(ana, maya)).toMatchObject({
      youLead: false,
      aloneUntil: null,
      moments: [],
      moves: ["raise"],
    })
  })

  test("nobody else hears of it, and only the leader answers", async () => {
    const { id } = await only(maya, ana)
    const seen = [await ben.at.person(ana.person), await ben.at.person(maya.person), await ben.at.today()]
    expect(JSON.stringify(seen)).not.toContain(id)
    const nothing = await refused(house.db, () => maya.at.answerCycle(crypto.randomUUID(), { way: "let-be" }))
    for (const who of [ana, ben])
      expect(await refused(house.db, () => who.at.answerCycle(id, { way: "let-be" }))).toEqual(nothing)
  })

  test("let be it is put aside without a word to anyone, until more comes back or a fortnight has gone by", async () => {
    const put = await answer(ana, "let-be")
    expect(put).toMatchObject({ answered: { way: "let-be" } })
    expect(await only(ana, maya)).toMatchObject({ moments: [], answered: null, moves: ["raise"] })
    await house.pass(3)
    await handBack(ana)
    expect(await only(maya, ana)).toMatchObject({ answered: null, moves: ["answer"] })
    await answer(ana, "let-be")
    await house.pass(13)
    expect((await only(ana, maya)).moments).toEqual([])
    await house.pass(1)
    expect(await only(ana, maya)).toMatchObject({ answered: null, moves: ["raise"] })
    expect((await only(ana, maya)).moments).toHaveLength(3)
  })

  test("raised by the delegate, in their words, it is before the leader again; once", async () => {
    const { area } = await only(ana, maya)
    const raise = (text: string | null) =>
      ana.at.raiseCycle({ person: maya.person, area: area?.id ?? null, text })
    expect(await raise("The jumps are big for me.")).toMatchObject({ moves: [], moments: { length: 3 } })
    expect(await only(maya, ana)).toMatchObject({
      raised: { text: "The jumps are big for me." },
      answered: null,
    })
    expect(await refused(house.db, () => raise(null))).toMatchObject({ code: "cycle-raised-already" })
    await answer(ana, "training")
    expect(await only(ana, maya)).toMatchObject({ answered: { way: "training" } })
  })

  test("refused where nothing keeps coming back", async () => {
    const raise = (who: Member) => () => who.at.raiseCycle({ person: maya.person })
    for (const who of [ben, maya])
      expect(await refused(house.db, raise(who))).toMatchObject({ code: "no-cycle-here" })
  })

  test("it fades when three months have gone by", async () => {
    await house.pass(90)
    expect(await cyclesOf(maya, ana)).toEqual([])
    expect(await cyclesOf(ana, maya)).toEqual([])
  })

  test("what was taken back and is still held a fortnight later is one, for who holds it alone", async () => {
    const { id, version: listed } = await maya.at.list({ title: "Finding halls" })
    const { ways } = await maya.at.actOnHolding(id, listed, "hand-overs", {})
    const delegation = ways[0]?.delegation ?? expect.fail("a draft was begun from it")
    const draft = await maya.at.delegation(delegation)
    const terms = { ...flour(addDays(todayIn(house), 60)), area: "Halls" }
    const revised = await maya.at.act(delegation, draft.version, "terms", { delegate: ben.person, terms })
    const offered = await maya.at.act(delegation, revised.version, "offers", {})
    const { version } = await ben.at.act(delegation, offered.version, "commitments", { round: 1 })
    await maya.at.act(delegation, version, "take-backs", { reason: "The date moved.", acknowledged: true })
    await house.pass(13)
    expect(await cyclesOf(maya, ben)).toEqual([])
    await house.pass(1)
    expect((await only(maya, ben)).moments.map(({ kind }) => kind)).toEqual(["taken-back", "held-again"])
    expect(await cyclesOf(ben, maya)).toEqual([])
  })
})

describe("four weeks without a step-in", () => {
  let chi: Member
  beforeAll(async () => {
    chi = await house.invited(maya, "Chi", maya.person)
    await handBack(chi)
    await handBack(chi)
  })
  const stage = async () => (await word(chi, maya)).stage
  const pressed = { kind: "pressed", reason: "I asked between check-ins.", acknowledged: true } as const

  test("are a promise that asks nothing of either, and of which one stands at a time", async () => {
    await answer(chi, "four-weeks")
    const given = await word(maya, chi)
    expect(given).toMatchObject({
      you: "from",
      what: "Four weeks without a step-in",
      due: addDays(todayIn(house), 28),
      cameFrom: "cycle",
      need: null,
      moves: [],
    })
    expect(await word(chi, maya)).toMatchObject({ id: given.id, moves: ["releases"] })
    expect(
      await refused(house.db, () => maya.at.sayOfPromise(given.id, given.version, "keepings", {})),
    ).toMatchObject({
      code: "looked-after-by-the-clock",
    })
    await handBack(chi)
    expect(await refused(house.db, () => answer(chi, "four-weeks"))).toMatchObject({
      code: "word-given-already",
    })
  })

  test("are kept by the clock when they were quiet; duty, and what was called for, cost nothing", async () => {
    const { id, version } = await hold(chi, "Flour")
    await house.pass(2)
    const duty = await maya.at.act(id, version, "step-ins", { ...pressed, kind: "duty" })
    await chi.at.act(id, duty.version, "check-ins", { course: "off-course" })
    await maya.at.act(id, (await maya.at.delegation(id)).version, "step-ins", pressed)
    expect((await maya.at.delegation(id)).stepIns).toMatchObject([{ kind: "duty" }, { calledIn: true }])
    await house.pass(26)
    expect(await stage()).toBe("open")
    await house.pass(1)
    expect(await stage()).toBe("kept")
    const { history } = await chi.at.promise((await word(chi, maya)).id)
    expect(history.at(-1)).toMatchObject({
      by: "clock",
      sentence: "Its day came without a step-in that was not called for. It is kept.",
    })
  })

  test("are broken by one that nothing called for, whoever says it, and whole again once both find it welcome", async () => {
    await answer(chi, "four-weeks")
    const { id, version } = await hold(chi, "Yeast")
    await house.pass(3)
    const named = await chi.at.act(id, version, "step-ins", pressed)
    expect(await stage()).toBe("broken")
    expect((await maya.at.person(chi.person)).record?.yours.items.map(({ sentence }) => sentence)).toContain(
      "You stepped in within a word given to Chi not to.",
    )
    const declared = await chi.at.act(id, named.version, "outcomes", {})
    const settled = await maya.at.act(id, declared.version, "outcome-confirmations", {})
    const account = { stepIn: "step-in-1", welcome: true }
    const one = await maya.at.act(id, settled.version, "step-in-accounts", account)
    expect(await stage()).toBe("broken")
    await chi.at.act(id, one.version, "step-in-accounts", account)
    expect(await stage()).toBe("open")
    await house.pass(26)
    expect(await stage()).toBe("kept")
  })
})

test("the ledger verifies, and the read models are made again the same", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
})
