import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays, startOfDay } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse, ZONE } from "../kit/house.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, offered, todayIn, told } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

const REMINDED = "Half the time for an answer had passed; you were reminded once."
const LAPSED = "No answer came in time, so it lapsed."

test("an offer nobody answers: one reminder half-way, then it lapses without a mark", async () => {
  const { id } = await offered(maya, ana, flour(todayIn(house)))
  const says = async () => told(await ana.at.delegation(id)).slice(1)
  await house.pass(3)
  expect(await says()).toEqual([])
  await house.pass(0.5)
  expect(await says()).toEqual([REMINDED])
  await house.pass(3)
  expect(await says()).toEqual([REMINDED])
  await house.pass(0.5)
  expect(await says()).toEqual([REMINDED, LAPSED])
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "lapsed", needs: [], ended: null })
  expect((await ana.at.today()).needs).toEqual([])
})

test("a back-brief the leader says nothing about is confirmed after three days", async () => {
  const offer = await offered(maya, ana, releaseNotes(addDays(todayIn(house), 84)))
  expect(offer.backBrief).toMatchObject({ needed: true, given: null })
  const given = await ana.at.act(offer.id, offer.version, "back-briefs", {
    round: 1,
    text: "Every change, in one place.",
  })
  await ana.at.act(offer.id, given.version, "commitments", { round: 1 })
  await house.pass(2.5)
  expect(await maya.at.delegation(offer.id)).toMatchObject({
    stage: "negotiating",
    needs: [{ kind: "confirm-back-brief" }],
  })
  await house.pass(0.5)
  const active = await maya.at.delegation(offer.id)
  expect(active).toMatchObject({ stage: "active", activeSince: house.now(), backBrief: { confirmed: true } })
  expect(told(active)).toContain("Three days of silence confirmed the back-brief.")
})

test("being away stops the clock, and being back sets it going again", async () => {
  const { id, turn } = await offered(maya, ana, flour(todayIn(house)))
  expect(turn?.answerBy).toBe("2026-03-19T09:00:00.000Z")
  const from = addDays(todayIn(house), 1)
  await ana.at.changePerson(ana.person, { away: { from, until: addDays(from, 9) } })
  const answerBy = async () => (await maya.at.delegation(id)).turn?.answerBy
  expect(await answerBy()).toBe("2026-03-29T09:00:00.000Z")
  await house.pass(8)
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "negotiating" })

  await ana.at.changePerson(ana.person, { away: null })
  expect(await answerBy()).toBe("2026-03-26T09:00:00.000Z")
  await ana.at.changePerson(ana.person, { away: { from: "2026-08-03", until: "2026-08-21" } })
  expect(await answerBy()).toBe("2026-03-26T09:00:00.000Z")
  await house.pass(5.5)
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "negotiating" })
  await house.pass(0.5)
  expect(await ana.at.delegation(id)).toMatchObject({ stage: "lapsed" })
})

test("days away move a check-in's grace, alike on its page, on Today, and for the clock", async () => {
  const weekly = { ...flour(todayIn(house)), checkIns: { every: "P7D", graceDays: 2 } }
  const { id } = await handedOver(maya, ana, weekly)
  const day = addDays(todayIn(house), 7)
  await ana.at.changePerson(ana.person, { away: { from: addDays(day, -1), until: addDays(day, 3) } })
  await house.pass(12)
  // The first day back is the check-in's own, and two days of grace follow.
  const grace = { kind: "check-in", day, graceUntil: startOfDay(addDays(day, 7), ZONE) }
  expect((await ana.at.delegation(id)).needs).toEqual([grace])
  expect((await ana.at.today()).needs.find((one) => one.delegation === id)?.need).toEqual(grace)
  expect(await maya.at.delegation(id)).toMatchObject({ nextCheckIn: day, calls: [] })
  await house.pass(2)
  expect((await maya.at.delegation(id)).calls).toMatchObject([
    { tripped: { kind: "check-in-missed", day }, by: "clock" },
  ])
})

test("leaving ends what they held without a mark, and opens nothing here any more", async () => {
  const elsewhere = await maya.at.invite({ name: "Ben", address: "ben@house.example" })
  const ben = await house.invited(maya, "Ben")
  const other = await house.founder("Olu", "Elsewhere")
  const theirs = await other.at.draft({ terms: flour(todayIn(house)) })
  const held = await handedOver(maya, ben, flour(todayIn(house)))
  const asked = await ben.at.request({ leader: maya.person, terms: flour(todayIn(house)) })
  const draft = await maya.at.draft({ delegate: ben.person, terms: flour(todayIn(house)) })

  await ben.at.leave(ben.person)
  for (const { id } of [held, asked]) {
    const ended = await maya.at.delegation(id)
    expect(ended).toMatchObject({ stage: "ended", ended: { because: "left", by: "clock" }, needs: [] })
    expect(told(ended).at(-1)).toBe("It ended because one of the two left. Nobody is marked by it.")
  }
  expect(await maya.at.delegation(draft.id)).toMatchObject({ stage: "draft" })
  await expect(ben.at.today()).rejects.toMatchObject({ status: 404, code: "not-found" })
  await expect(ben.at.delegation(held.id)).rejects.toMatchObject({ status: 404, code: "not-found" })
  expect(await ben.api.me()).toMatchObject({ login: { email: ben.email }, organisations: [] })
  expect(await maya.at.person(ben.person)).toMatchObject({
    person: { left: true, address: null, name: "Ben" },
  })
  expect(await other.at.delegation(theirs.id)).toEqual({ ...theirs, now: house.now() })
  expect((await maya.at.invitations()).items).toMatchObject([{ id: elsewhere.id, state: "open" }])
})
