import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { LessonView } from "../../src/client/client.ts"
import { moveLesson } from "../../src/features/lesson/move.ts"
import { type Tx, transact } from "../../src/platform/database/transaction.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { aLesson, learnedIn } from "../kit/learned.ts"
import { verifiedAndRebuilt } from "../kit/rebuilt.ts"
import { ROOMY } from "../kit/requests.ts"
import type { Pair } from "../kit/situations.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let pair: Pair
beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  await maya.at.changeSettings({ fatalLoss: ROOMY.fatalLoss })
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  pair = { house, leader: maya, delegate: ana }
})
afterAll(() => house.close())

const as = <T>(actor: string, work: (tx: Tx) => Promise<T>) =>
  transact(house.db.database, { org: maya.org, actor }, work)
const post = ({ id, text }: LessonView, by: Member) =>
  by.at.makePost({ kind: "lesson", text: text ?? "", about: { lesson: id } })
const found = async (who: Member, search: string) =>
  (await who.at.lessons({ search })).items.map(({ text }) => text)

describe("who sees a lesson", () => {
  test("the two who agreed to it, and nobody else; each of several is one of its own", async () => {
    const [one, two] = ["Book the marquee in March.", "Ask the mill for flour first."]
    const made = await learnedIn(pair, one, two)
    expect(made.map(({ text }) => text).toSorted()).toEqual([two, one].toSorted())
    expect(made[0]?.yours?.other.name).toBe("Ana")
    expect(await found(ana, "marquee")).toEqual([one])
    expect(await found(ben, "marquee")).toEqual([])
    expect((await ben.at.lessons()).items).toEqual([])
    await expect(ben.at.lesson(made[0]?.id ?? "")).rejects.toMatchObject({ status: 404 })
  })

  test("everyone, without the names of the two, while it is posted; only they may post it", async () => {
    const lesson = await aLesson(pair, "Weigh the gas bottles on the day before.")
    await expect(post(lesson, ben)).rejects.toMatchObject({ code: "not-found" })
    const posted = await post(lesson, ana)
    expect(await found(ben, "bottles of gas")).toEqual([lesson.text])
    expect((await ben.at.lesson(lesson.id)).yours).toBeNull()
    await expect(post(lesson, ben)).rejects.toMatchObject({ code: "lesson-of-others" })
    await ana.at.actOnPost(posted.id, "removals", {})
    expect(await found(ben, "bottles of gas")).toEqual([])
    expect(await found(maya, "bottles of gas")).toEqual([lesson.text])
  })
})

describe("used in terms", () => {
  test("once for each, by whoever writes or holds them, and taken back", async () => {
    const lesson = await aLesson(pair, "Count the chairs on the evening before.")
    await post(lesson, maya)
    const draft = await ben.at.draft({ delegate: ana.person, terms: { outcome: "Chairs for eighty" } })
    await ben.at.applyLesson(lesson.id, draft.id)
    expect(await ben.at.applyLesson(lesson.id, draft.id)).toMatchObject({ applied: 1, appliedIn: [draft.id] })
    expect(await ana.at.lesson(lesson.id)).toMatchObject({ applied: 1, appliedIn: [] })
    await expect(maya.at.applyLesson(lesson.id, draft.id)).rejects.toMatchObject({
      code: "delegation-of-others",
    })
    expect(await ben.at.takeBackLesson(lesson.id, draft.id)).toMatchObject({ applied: 0 })
  })
})

describe("learned twice", () => {
  const TEXT = "Rehearse the fire drill with the back gate locked."

  test("is a question to the two; a yes links both moments, and stands", async () => {
    const first = await aLesson(pair, TEXT)
    expect(first.before).toBeNull()
    const again = await aLesson(pair, "Rehearse the fire drill when the back gate is locked.")
    expect(again.before).toMatchObject({ id: first.id, same: null })
    expect((await ana.at.answerLesson(again.id, true)).before).toMatchObject({ text: TEXT, same: true })
    await expect(maya.at.answerLesson(again.id, false)).rejects.toMatchObject({
      code: "lesson-answered-already",
    })
  })

  test("a no is remembered, and nothing is said of it any more", async () => {
    const [one, other] = ["Oil the hinges of the harbour gate.", "Oil the hinges at the harbour gate again."]
    await aLesson(pair, one)
    const again = await aLesson(pair, other)
    expect((await maya.at.answerLesson(again.id, false)).before).toBeNull()
    expect((await ana.at.lesson(again.id)).before).toBeNull()
  })

  test("what others learned and did not post asks nobody", async () => {
    await aLesson(pair, "Prune the quince trees in February.")
    const others = { house, leader: maya, delegate: ben }
    expect((await aLesson(others, "Prune the quince trees in February.")).before).toBeNull()
  })
})

test("beside terms stand three at most, and nothing where nothing is near", async () => {
  for (const room of ["hall", "loft", "yard", "barn"])
    await aLesson(pair, `Sweep the sawmill ${room} after loading.`)
  const near = await maya.at.nearestLessons("The sawmill is swept after each loading, the barn too.")
  expect(near.nearest).toHaveLength(3)
  expect((await ben.at.nearestLessons("The sawmill is swept after each loading.")).nearest).toEqual([])
  expect((await maya.at.nearestLessons("A choir sings Bach.")).nearest).toEqual([])
})

test("a word that is written wrongly is still found", async () => {
  const lesson = await aLesson(pair, "The thermometer is read at closing.")
  expect(await found(ana, "termometer")).toEqual([lesson.text])
})

test.each([
  ["nothing", ""],
  ["signs", "' & | ! : * ( ) \\ % _ <-> \"x"],
  ["only words that say nothing", "the of and to"],
  ["pictures", "🐙🐙 🧵"],
  ["from right to left", "درس مهم ‮ לקח"],
  ["a long text", "sawmill ".repeat(1_200)],
])("%s is looked for without harm", async (_, search) => {
  const answer = await maya.raw(`/api/o/${maya.org}/lessons?${new URLSearchParams({ search })}`)
  expect(answer.status).toBe(200)
  expect((await maya.at.nearestLessons(search)).nearest.length).toBeLessThanOrEqual(3)
})

test("a NUL, and more than may be looked for, are refused in words", async () => {
  for (const search of ["\0", "x".repeat(10_001)]) {
    const answer = await maya.raw(`/api/o/${maya.org}/lessons?${new URLSearchParams({ search })}`)
    expect(answer.status).toBe(422)
  }
})

test("a lesson as long as any text may be is kept and found", async () => {
  const long = `${"lighthouse keeper ".repeat(554)}periwinkle`
  const lesson = await aLesson(pair, long)
  expect(await found(ana, "periwinkle")).toEqual([lesson.text])
})

test("with an erased text goes all that can be found by it", async () => {
  const lesson = await aLesson(pair, "Varnish the rudder twice.")
  await as("house", (tx) =>
    tx.query("delete from passage where org = $1 and body = $2", [tx.org, lesson.text]),
  )
  expect(await found(maya, "rudder varnish")).toEqual([])
  const words = await as("house", (tx) =>
    tx.query("select word from lesson_vocabulary where word in ('rudder', 'varnish')"),
  )
  expect(words).toEqual([])
  expect((await maya.at.lessons()).items.map(({ id }) => id)).not.toContain(lesson.id)
})

test("all of it is the same after a rebuild", async () => {
  const { faults, before, after } = await verifiedAndRebuilt(house.db.database, maya.org)
  expect(faults).toEqual([])
  expect(after).toEqual(before)
  expect(before.lesson_word?.length).toBeGreaterThan(10)
})

test("nobody but the two can move it, whoever asks for them", async () => {
  const lesson = await aLesson(pair, "Close the sluice at noon.")
  const moved = await as(ana.person, (tx) =>
    moveLesson(tx, lesson.id, { type: "answer", same: true, by: ben.person, at: house.now() }),
  )
  expect(moved).toMatchObject({ refused: true, code: "lesson-of-others" })
})
