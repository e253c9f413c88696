import { afterAll, beforeAll, expect, test } from "vitest"
import type { PromiseNoun, PromiseView } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { verified } from "../kit/ledger.ts"
import { listen } from "../kit/listening.ts"
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
  ben = await house.invited(maya, "Ben")
})
afterAll(() => house.close())

const WHAT = "I send you the three quotes"
const inDays = (days: number) => addDays(todayIn(house), days)
const promise = (days = 2) => ana.at.makePromise({ person: maya.person, what: WHAT, due: inDays(days) })
const say = (who: Member, { id, version }: PromiseView, noun: PromiseNoun, body = {}) =>
  who.at.sayOfPromise(id, version, noun, body as never)
const stageFor = async (who: Member, id: string) => (await who.at.promise(id)).stage
const onToday = async (who: Member, id: string) =>
  (await who.at.today()).promises.find((one) => one.id === id)
const toldOf = async (who: Member, id: string) =>
  (await who.at.promise(id)).history.map(({ sentence }) => sentence)

test("given, said to be kept, not yet, another day, and kept: each of the two reads all of it", async () => {
  const [page, others] = [await listen(maya, maya.at.liveUrl()), await listen(ben, ben.at.liveUrl())]
  const made = await promise()
  await page.hears("the promise", ({ promises }) => promises?.includes(made.id) === true)
  await ben.at.changePerson(ben.person, { zone: "UTC" })
  await others.hears("what is theirs", ({ people }) => people === true)
  expect(others.wire()).not.toContain(made.id)
  for (const one of [page, others]) await one.leave()
  expect(made).toMatchObject({
    you: "from",
    what: WHAT,
    stage: "open",
    moves: ["keepings", "renegotiations"],
  })
  expect(await onToday(maya, made.id)).toMatchObject({ you: "to", need: null, promiser: { name: "Ana" } })

  const text = "They are in your inbox."
  const said = await say(ana, made, "keepings", { text })
  expect(await onToday(maya, made.id)).toMatchObject({ need: "confirm", saidKept: { text } })
  const back = await say(maya, said, "not-yets", { text: "Only two of them." })
  expect(await onToday(ana, made.id)).toMatchObject({
    stage: "open",
    answer: { kind: "not-yet", text: "Only two of them." },
  })
  const due = inDays(9)
  const asked = await say(ana, back, "renegotiations", { due, what: "I send you the third quote" })
  expect(await onToday(maya, made.id)).toMatchObject({ need: "answer", proposal: { due } })
  const agreed = await say(maya, asked, "renegotiation-agreements")
  expect(agreed).toMatchObject({ due, what: "I send you the third quote", proposal: null })
  expect(await onToday(ana, made.id)).toBeUndefined()
  const kept = await say(maya, agreed, "keeping-confirmations")
  expect(kept).toMatchObject({ stage: "kept", moves: [], need: null })

  const { history } = await ana.at.promise(made.id)
  expect(history.map(({ by, text }) => [by, text])).toEqual([
    ["from", WHAT],
    ["from", text],
    ["to", "Only two of them."],
    ["from", "I send you the third quote"],
    ["to", null],
    ["to", null],
  ])
  expect((await maya.at.person(ana.person)).promises.map(({ id }) => id)).toEqual([made.id])
  expect((await ana.at.promises({ with: maya.person })).items).toMatchObject([{ id: made.id, you: "from" }])
})

test("nobody else hears of it: not a leader above, nor a colleague, nor in any list", async () => {
  const made = await ana.at.makePromise({ person: ben.person, what: WHAT, due: inDays(1) })
  const nothing = await refused(house.db, () => maya.at.promise(crypto.randomUUID()))
  expect(await refused(house.db, () => maya.at.promise(made.id))).toEqual(nothing)
  expect(await refused(house.db, () => say(maya, made, "releases"))).toEqual(nothing)
  const seen = [await maya.at.promises(), await maya.at.today(), await maya.at.person(ana.person)]
  expect(JSON.stringify(seen)).not.toContain(made.id)
  expect(await onToday(ben, made.id)).toMatchObject({ you: "to" })
})

test("a day past due without a word it is broken, kindly told to both, and mended by another day", async () => {
  const made = await promise()
  await house.pass(2)
  expect(await onToday(ana, made.id)).toMatchObject({ stage: "open", need: "keep" })
  await house.pass(1.5)
  expect(await stageFor(ana, made.id)).toBe("open")
  await house.pass(0.5)
  for (const who of [ana, maya])
    expect(await onToday(who, made.id)).toMatchObject({ stage: "broken", need: null })
  await house.pass(7)
  for (const who of [ana, maya]) expect(await onToday(who, made.id)).toBeUndefined()

  const broken = await ana.at.promise(made.id)
  const asked = await say(ana, broken, "renegotiations", { due: inDays(10) })
  await house.pass(7)
  expect(await ana.at.promise(made.id)).toMatchObject({ stage: "open", due: asked.proposal?.due })
  expect((await toldOf(maya, made.id)).slice(-3)).toEqual([
    "A day past due went by without a word. It can still be kept, or get another day.",
    expect.stringMatching(/^Ana asked for another day: \d+ \w+\.$/),
    "Seven days of silence agreed.",
  ])
  await say(maya, await maya.at.promise(made.id), "releases")
  expect(await stageFor(ana, made.id)).toBe("released")
})

test("seven days of silence say that it is kept, but not while the other is away", async () => {
  const made = await promise()
  const from = inDays(1)
  await maya.at.changePerson(maya.person, { away: { from, until: addDays(from, 4) } })
  await say(ana, made, "keepings")
  await house.pass(7)
  expect(await stageFor(ana, made.id)).toBe("said-kept")
  await house.pass(5)
  expect(await stageFor(ana, made.id)).toBe("kept")
  expect(await toldOf(ana, made.id)).toContain("Seven days of silence said that it is kept.")
})

test("it may be about what the two hold together, and about nothing else", async () => {
  const { id: delegation } = await handedOver(maya, ana, flour(todayIn(house)))
  const input = { person: maya.person, what: WHAT, due: inDays(1), about: { delegation } }
  expect(await ana.at.makePromise(input)).toMatchObject({
    about: { delegation, outcome: expect.stringMatching(/flour/) },
  })
  const others = { ...input, person: ben.person }
  expect(await refused(house.db, () => ana.at.makePromise(others))).toMatchObject({
    code: "not-between-these-two",
  })
  expect(await refused(house.db, () => ben.at.makePromise(input))).toMatchObject({
    code: "not-between-these-two",
  })
})

test("refused are oneself, yesterday, what is not theirs to say, and what was seen before it changed", async () => {
  const to = (person: string, days: number) => () =>
    ana.at.makePromise({ person, what: WHAT, due: inDays(days) })
  expect(await refused(house.db, to(ana.person, 1))).toMatchObject({ code: "promised-to-oneself" })
  expect(await refused(house.db, to(maya.person, -1))).toMatchObject({ code: "due-in-the-past" })
  expect(await refused(house.db, to(crypto.randomUUID(), 1))).toMatchObject({ code: "person-not-here" })
  const made = await promise()
  expect(await refused(house.db, () => say(ana, made, "releases"))).toMatchObject({
    status: 403,
    code: "for-who-was-promised",
  })
  const first = await say(ana, made, "renegotiations", { due: inDays(5) })
  await say(ana, first, "renegotiations", { due: inDays(50) })
  expect(await refused(house.db, () => say(maya, first, "renegotiation-agreements"))).toMatchObject({
    status: 412,
  })
})

test("leaving ends what is open without a mark, and nothing is promised to whoever left", async () => {
  const made = await ben.at.makePromise({ person: ana.person, what: WHAT, due: inDays(1) })
  await ben.at.leave(ben.person)
  expect(await ana.at.promise(made.id)).toMatchObject({ stage: "ended", moves: [], need: null })
  expect((await toldOf(ana, made.id)).at(-1)).toBe(
    "It ended because one of the two left. Nobody is marked by it.",
  )
  const late = () => ana.at.makePromise({ person: ben.person, what: WHAT, due: inDays(1) })
  expect(await refused(house.db, late)).toMatchObject({ code: "person-not-here" })
  expect(await verified(house.db, maya.org)).toMatchObject({ faults: [] })
})
