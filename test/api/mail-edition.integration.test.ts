import { afterAll, beforeAll, expect, test } from "vitest"
import type { At } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { by, type MailServer, openMailServer } from "../kit/mail.ts"

let time: At = "2026-03-05T10:00:00.000Z"
let house: TestHouse
let mail: MailServer
let maya: Member
let ana: Member

beforeAll(async () => {
  mail = await openMailServer()
  house = await openHouse({ now: () => time, mail: by(mail) })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(async () => {
  await house.close()
  await mail.close()
})

const LOST = "We signed five weeks late, and Maya had asked."
const weekly = () => mail.mails.filter(({ subject }) => subject?.startsWith("The week before"))

/** Every hour from here on. */
async function until(end: At) {
  for (; time < end; time = new Date(Date.parse(time) + 3_600_000).toISOString()) await house.server.deliver()
}

test("the week on the board comes on Monday morning, once, to everyone who wants it, without a name", async () => {
  const asked = { kind: "loss" as const, text: LOST, named: [maya.person], signed: true }
  const { id } = await ana.at.makePost(asked)
  await maya.at.actOnPost(id, "name-agreements", { wording: 1 })
  expect(JSON.stringify(await ana.at.post(id))).toContain("Maya had asked")
  await maya.at.changeMailWishes({ edition: false })
  await until("2026-03-09T06:00:00.000Z")
  expect(weekly()).toEqual([])
  await until("2026-03-12T06:00:00.000Z")
  expect(weekly().map(({ to }) => [to].flat()[0]?.text)).toEqual([ana.email])
  const [letter] = weekly()
  expect(letter?.text).toContain("We signed five weeks late, and someone had asked.")
  expect(`${letter?.text}${letter?.html}`).not.toMatch(/Maya|\bAna\b/)
  expect(letter?.headers.get("list")).toMatchObject({ "unsubscribe-post": expect.anything() })
})

test("where the organisation’s week begins later, it comes when that has begun", async () => {
  time = "2026-03-12T10:00:00.000Z"
  await maya.at.changeSettings({ zone: "America/Los_Angeles" })
  await ana.at.changePerson(ana.person, { zone: "Pacific/Auckland" })
  await ana.at.makePost({ kind: "win", text: "Nobody ran out of flour." })
  const before = weekly().length
  // Monday, eight in the morning in Auckland; in Los Angeles it is Sunday.
  await until("2026-03-15T21:00:00.000Z")
  expect(weekly().length).toBe(before)
  await until("2026-03-17T06:00:00.000Z")
  expect(weekly().length).toBe(before + 1)
  expect(weekly().at(-1)?.text).toContain("Nobody ran out of flour.")
})

test("a week without a post has no mail", async () => {
  const before = weekly().length
  await until("2026-03-25T00:00:00.000Z")
  expect(weekly().length).toBe(before)
})
