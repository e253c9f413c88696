import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { DelegationView, PersonPage, TermsInput } from "../../src/client/client.ts"
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
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana", maya.person)
  ben = await house.invited(maya, "Ben", maya.person)
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

/** What only a larger one has to say. */
const LARGER = {
  ...{ why: "Without flour there is no bread", whyYou: "because you know the mills" },
  ...{
    affected: "The bakers",
    undo: "We buy at shop price",
    withinReach: "Every morning",
    secondPair: "Ben",
  },
}

/** Flour for these days at most, in an area of its own. */
const terms = (days: number, area = "Flour"): TermsInput => ({
  ...flour(addDays(todayIn(house), 20)),
  ...LARGER,
  area,
  atMost: { days, money: 0 },
})
const criteria = ({ rounds }: DelegationView) =>
  [...(rounds.at(-1)?.terms.success ?? []), ...(rounds.at(-1)?.terms.failure ?? [])].map(({ id }) => id)

/** Handed over, declared a week later with nothing met or all of it, and confirmed. */
async function cameOut(met: boolean, what: TermsInput, before?: (held: DelegationView) => Promise<number>) {
  const held = await handedOver(maya, ana, what)
  const version = (await before?.(held)) ?? held.version
  await house.pass(15)
  const now = await ana.at.delegation(held.id)
  const judgements = criteria(held).map((criterion) => ({
    criterion,
    met: criterion.startsWith("s") ? met : !met,
  }))
  const declared = await ana.at.act(held.id, Math.max(version, now.version), "outcomes", { judgements })
  await maya.at.act(held.id, declared.version, "outcome-confirmations", {})
  return held.id
}
const flag = (held: DelegationView) =>
  ana.at
    .act(held.id, held.version, "flags", { what: "The mill is closed", intend: "Ask another" })
    .then(({ version }) => version)

const flourOf = (page: PersonPage) =>
  page.record?.latitude.find(({ area }) => area?.name === "Flour") ?? expect.fail("there is flour")
const sentences = (page: PersonPage, side: "theirs" | "yours") =>
  page.record?.[side].items.map(({ sentence }) => sentence) ?? []

describe("what stands between two", () => {
  test("nothing, before anything settled", async () => {
    expect(await maya.at.person(ana.person)).toMatchObject({ record: null, shown: [], showings: [] })
    expect(await maya.at.suggestion(ana.person)).toMatchObject({ word: "start-small", days: 2 })
  })

  test("grows when it is met, stays when it fell short and was told in time, and both read the same", async () => {
    await cameOut(true, terms(2))
    await cameOut(true, terms(4))
    const short = await cameOut(false, terms(8), flag)
    const [mayas, anas] = [await maya.at.person(ana.person), await ana.at.person(maya.person)]
    expect(flourOf(mayas)).toMatchObject({
      youLead: true,
      stones: [
        { days: 2, cameOut: "met", leap: false },
        { days: 4, cameOut: "met", leap: false },
        { days: 8, cameOut: "told-in-time", leap: false, delegation: short },
      ],
      suggestion: { word: "same-size", days: 8, because: { delegation: short, cameOut: "told-in-time" } },
    })
    expect(flourOf(anas)).toEqual({ ...flourOf(mayas), youLead: false })
    expect(sentences(mayas, "theirs").join("\n")).toMatch(
      /^Ana told you in time that it fell short of “.+”\.$/m,
    )
    expect(sentences(anas, "yours").join("\n")).toMatch(
      /^You told Maya in time that it fell short of “.+”\.$/m,
    )
    expect(sentences(mayas, "yours")).toContain("You left it with Ana until it settled.")
  })

  test("is a suggestion of the one who leads, in that area, and in no other", async () => {
    const { areas } = await maya.at.read()
    const area = areas.find(({ name }) => name === "Flour")?.id ?? ""
    expect(await maya.at.suggestion(ana.person, { area })).toMatchObject({ word: "same-size", days: 8 })
    expect(await ana.at.suggestion(maya.person, { area })).toMatchObject({ word: "start-small" })
    expect(await maya.at.suggestion(ben.person, { area })).toMatchObject({ word: "start-small" })
    expect(await maya.at.suggestion(ana.person)).toMatchObject({ word: "start-small" })
  })

  test("going beyond it is a leap, while it is held and afterwards; the leader's own threshold bounds what is suggested", async () => {
    const held = await handedOver(maya, ana, terms(12))
    const now = flourOf(await ana.at.person(maya.person))
    expect(now.held).toMatchObject([{ delegation: held.id, days: 12, leap: true }])
    await ana.at.act(held.id, held.version, "hand-backs", { reason: "The mill takes it over" })
    // Handing back says nothing, and moves nothing.
    expect(flourOf(await ana.at.person(maya.person))).toEqual({ ...now, held: [] })
    await maya.at.changePerson(maya.person, { threshold: 5 })
    expect(flourOf(await maya.at.person(ana.person)).suggestion.days).toBe(5)
    expect(flourOf(await ana.at.person(maya.person)).suggestion.days).toBe(8)
    await maya.at.changePerson(maya.person, { threshold: null })
  })

  test("what an organisation may lose at once moves all of it", async () => {
    await maya.at.changeSettings({ threshold: 6 })
    expect(flourOf(await maya.at.person(ana.person)).suggestion.days).toBe(6)
    await maya.at.changeSettings({ threshold: 20 })
    expect(flourOf(await maya.at.person(ana.person)).suggestion.days).toBe(8)
  })

  test("a promise is a sentence of whoever gave it, gone when it is renegotiated, and there again when it is kept", async () => {
    const due = addDays(todayIn(house), 2)
    const what = "I ask the second mill"
    const { id } = await ana.at.makePromise({ person: maya.person, what, due })
    await house.pass(5)
    const broken = "The day of a promise to you passed without a word of Ana’s."
    expect(sentences(await maya.at.person(ana.person), "theirs")[0]).toBe(broken)
    const { version } = await ana.at.promise(id)
    const later = await ana.at.sayOfPromise(id, version, "renegotiations", {
      due: addDays(todayIn(house), 9),
    })
    const agreed = await maya.at.sayOfPromise(id, later.version, "renegotiation-agreements", {})
    expect(sentences(await maya.at.person(ana.person), "theirs")).not.toContain(broken)
    await maya.at.sayOfPromise(id, agreed.version, "keeping-confirmations", {})
    const { record } = await maya.at.person(ana.person)
    expect(record?.theirs.items[0]).toMatchObject({
      sentence: "Ana kept a promise to you.",
      about: what,
      promise: id,
      delegation: null,
    })
  })

  test("page by page, each sentence once", async () => {
    const all: string[] = []
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = await maya.at.word(ana.person, { side: "theirs", ...(cursor ? { cursor } : {}) })
      all.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(all).size).toBe(all.length)
    const { record } = await maya.at.person(ana.person)
    expect(all.slice(0, 6)).toEqual(record?.theirs.items.map(({ id }) => id))
  })
})

describe("shown to another leader", () => {
  const says = "Ana kept a promise to Maya."

  test("nobody sees it: not who looks after the organisation, nor another leader", async () => {
    for (const other of [ben, chi]) {
      const page = await other.at.person(ana.person)
      expect(page).toMatchObject({ record: null, shown: [] })
      expect(await other.at.word(ana.person, { side: "theirs", about: maya.person })).toEqual({
        items: [],
        next: null,
      })
    }
  })

  test("their own side of it, without what the two wrote, until they take it back", async () => {
    const showing = await ana.at.showRecord({ about: maya.person, person: chi.person })
    expect((await ana.at.person(maya.person)).showings).toMatchObject([
      { id: showing.id, to: { name: "Chi" } },
    ])
    const [shown] = (await chi.at.person(ana.person)).shown
    expect(shown?.about).toMatchObject({ name: "Maya" })
    expect(shown?.theirs.items[0]).toMatchObject({
      sentence: says,
      about: null,
      promise: null,
      delegation: null,
    })
    expect(shown?.latitude[0]).toMatchObject({ youLead: null, suggestion: { days: 8 }, held: [] })
    // The leader's side is not the delegate's to show, and nobody is told.
    expect(await chi.at.word(maya.person, { side: "theirs", about: ana.person })).toMatchObject({ items: [] })
    expect(await maya.at.person(ana.person)).toMatchObject({ showings: [], shown: [] })
    expect((await ben.at.person(ana.person)).shown).toEqual([])

    await ana.at.takeBackRecord(showing.id)
    expect((await chi.at.person(ana.person)).shown).toEqual([])
    expect((await ana.at.person(maya.person)).showings).toEqual([])
  })

  test("is refused to oneself, to the one it is about, twice, and where nothing stands", async () => {
    const show = (to: string, about = maya.person) => ana.at.showRecord({ about, person: to })
    const codeOf = async (ask: () => Promise<unknown>) => (await refused(house.db, ask)).code
    expect(await codeOf(() => show(ana.person))).toBe("shown-to-oneself")
    expect(await codeOf(() => show(maya.person))).toBe("shown-to-who-sees-it")
    expect(await codeOf(() => show(chi.person, ben.person))).toBe("nothing-to-show")
    const { id } = await show(chi.person)
    expect(await codeOf(() => show(chi.person))).toBe("shown-already")
    expect(await codeOf(() => chi.at.takeBackRecord(id))).toBe("not-found")
  })
})

test("one takes along what stands between oneself and others: both words whole, the sizes, and whom one shows it", async () => {
  const { records } = await ana.at.ownData()
  expect(records.map(({ with: other }) => other.name)).toEqual(["Maya"])
  const [{ theirs, yours, latitude, showings } = expect.fail("it is there")] = records
  const page = await ana.at.person(maya.person)
  const first = (side: "theirs" | "yours") => page.record?.[side].items ?? []
  expect(theirs.slice(0, 6)).toEqual(first("theirs"))
  expect(yours.slice(0, 6)).toEqual(first("yours"))
  expect(yours.length).toBeGreaterThan(3)
  expect(latitude).toEqual(page.record?.latitude)
  expect(showings).toMatchObject([{ to: { name: "Chi" } }])
  const written = await (await ana.raw(`/api/o/${ana.org}/own-data/page`)).text()
  for (const said of [yours.at(-1)?.sentence ?? "?", "8 days at most", "You show your side of it to Chi."])
    expect(written).toContain(said)
  // Whom it is shown to takes along nothing of it, nor does whoever looks after the organisation.
  for (const other of [chi, ben]) expect((await other.at.ownData()).records).toEqual([])
})

describe("when people move", () => {
  test("with another leader it starts small, and what stood between the two stays theirs", async () => {
    const before = (await ana.at.person(maya.person)).record
    await maya.at.changePerson(ana.person, { manager: ben.person })
    expect(await ben.at.suggestion(ana.person)).toMatchObject({ word: "start-small", because: null })
    expect((await ben.at.person(ana.person)).record).toBeNull()
    expect((await ana.at.person(maya.person)).record).toEqual(before)
  })

  test("a leader who leaves takes nothing along: it stays with who was led, who may show it", async () => {
    const lea = await house.invited(maya, "Lea")
    const held = await handedOver(lea, ana, flour(todayIn(house)))
    const declared = await ana.at.act(held.id, held.version, "outcomes", {})
    await lea.at.act(held.id, declared.version, "outcome-confirmations", {})
    await lea.at.leave(lea.person)
    const { record } = await ana.at.person(lea.person)
    expect(record?.latitude).toMatchObject([{ youLead: false, stones: [{ cameOut: "met" }] }])
    await ana.at.showRecord({ about: lea.person, person: ben.person })
    const [shown] = (await ben.at.person(ana.person)).shown
    expect(shown?.latitude).toMatchObject([{ stones: [{ cameOut: "met" }] }])
  })
})

test("the ledger verifies, and what stands is the same when it is made again", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
  expect(before.latitude?.length).toBeGreaterThan(0)
  expect(before.record_entry?.length).toBeGreaterThan(5)
})
