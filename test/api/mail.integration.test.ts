import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { addDays } from "../../src/domain/shared/time.ts"
import { areaOpened, LEVELS } from "../kit/areas.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { by, type MailServer, openMailServer, waysIn } from "../kit/mail.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"
import { asSuperuser } from "../kit/tables.ts"

let house: TestHouse
let mail: MailServer
let maya: Member
let ana: Member

beforeAll(async () => {
  mail = await openMailServer()
  house = await openHouse({ mail: by(mail) })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  await house.server.deliver()
})
afterEach(() => {
  mail.mails.length = 0
})
afterAll(async () => {
  await house.close()
  await mail.close()
})

/** So many days later, in the morning. */
async function later(days: number) {
  await house.pass(days)
  await house.server.deliver()
}

test("mail that leaves the machine is nothing for the example", async () => {
  const mark = (example: boolean) =>
    asSuperuser(house.db, (client) =>
      client.query("update organisation set example = $1 where org = $2", [example, maya.org]),
    )
  await mark(true)
  const { id, version } = await offered(maya, ana, flour(todayIn(house)))
  await later(1)
  expect(mail.mails).toEqual([])
  await ana.at.act(id, version, "declines", {})
  await mark(false)
})

test("who has just come in hears from the next morning on", async () => {
  await house.pass(0.25)
  const eva = await house.invited(maya, "Eva")
  await offered(maya, eva, flour(todayIn(house)))
  await house.server.deliver()
  expect(mail.mails).toEqual([])
  await later(0.75)
  expect(mail.mails.map(({ to }) => [to].flat()[0]?.text)).toEqual([eva.email])
  await eva.at.leave(eva.person)
})

test("nothing waits, so there is no mail", async () => {
  await later(1)
  expect(mail.mails).toEqual([])
})

test("who waits, and a link: nothing of what was written", async () => {
  const terms = flour(todayIn(house))
  const { id } = await offered(maya, ana, terms)
  await later(1)
  const [digest, ...more] = mail.mails
  expect(more).toEqual([])
  expect(digest?.subject).toBe("One thing waits for you.")
  expect(digest?.from?.text).toBe('"Leeway" <leeway@post.example>')
  expect([digest?.to].flat()[0]?.text).toBe(ana.email)
  expect(digest?.text).toContain("Maya waits for your answer.")
  expect(waysIn(digest ?? { html: "" })["Read it"]).toBe(`${house.server.address}/o/${maya.org}/d/${id}`)
  for (const part of [digest?.text, digest?.html])
    expect(part).not.toContain(String(terms.outcome).slice(0, 12))
  expect(digest?.messageId).toMatch(/^<[0-9a-f-]{36}@post\.example>$/)
})

test("an area that waits for an answer is told by who waits, and by no name of it", async () => {
  const area = await areaOpened(maya, "The cold stores")
  const made = await maya.at.proposeAreaHandOver({ person: ana.person, area, row: LEVELS })
  const { needs } = await ana.at.today()
  for (const { delegation, version } of needs) await ana.at.act(delegation, version, "declines", {})
  await later(1)
  const [digest] = mail.mails
  expect(digest?.text).toContain("Maya waits for your answer.")
  expect(digest?.text).not.toContain("cold stores")
  await ana.at.sayOfAreaHandOver(made.id, made.version, "not-nows", {})
  await offered(maya, ana, flour(todayIn(house)))
  await later(1)
  mail.mails.length = 0
})

test("the same need again after three days, and then once a week", async () => {
  const days: number[] = []
  for (let day = 1; day <= 6; day++) {
    await later(1)
    if (mail.mails.length > 0) days.push(day)
    mail.mails.length = 0
  }
  // The offer has lapsed after its seven days.
  expect(days).toEqual([3])
})

test("a mail can be had in plain text, and says how to get no more", async () => {
  await offered(maya, ana, flour(todayIn(house)))
  await later(1)
  const [digest] = mail.mails
  const [source = ""] = mail.sources.slice(-1)
  expect(source).toMatch(/^Content-Type: multipart\/alternative/m)
  expect(digest?.text).toContain("Maya waits for your answer.")
  expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  expect(source).toMatch(
    new RegExp(`^List-Unsubscribe: <${house.server.address}/api/unsubscriptions/[\\w.-]+>\\r?$`, "m"),
  )
})

test("one POST without a cookie, from a page of anybody's, switches this kind off and no other", async () => {
  const [, address = ""] = /^List-Unsubscribe: <([^>]+)>/m.exec(mail.sources.at(-1) ?? "") ?? []
  const looked = await fetch(address, { redirect: "manual" })
  expect(looked.status).toBe(303)
  expect(looked.headers.get("Location")).toMatch(/^\/unsubscribe#token=/)
  const wishes = () => ana.raw(`/api/o/${ana.org}/mail-wishes`).then((answer) => answer.json())
  expect(await wishes()).toMatchObject({ digest: true, edition: true, delivered: true })
  const posted = await fetch(address, {
    method: "POST",
    headers: { Origin: "https://webmail.example", "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  })
  expect(posted.status).toBe(204)
  expect(await wishes()).toMatchObject({ digest: false, edition: true })
  expect((await fetch(address, { method: "POST" })).status).toBe(204)
  await later(3)
  expect(mail.mails).toEqual([])
  const forged = await fetch(
    address.replace(/.$/, (end) => (end === "A" ? "B" : "A")),
    { method: "POST" },
  )
  expect(await forged.json()).toMatchObject({ status: 403, code: "link-not-ours" })
})

test("switched on again, it comes; away, it does not, nor in quiet hours, nor for who has left", async () => {
  const wish = (body: object) => ana.api.transport.patch(`/api/o/${ana.org}/mail-wishes`, body)
  await wish({ digest: true })
  const held = await handedOver(maya, ana, releaseNotes(addDays(todayIn(house), 84)))
  expect(held.stage).toBe("active")
  const today = todayIn(house)
  await ana.at.changePerson(ana.person, { away: { from: today, until: addDays(today, 8) } })
  for (let day = 0; day < 8; day++) await later(1)
  expect(mail.mails).toEqual([])
  await wish({ quiet: { begins: "07:30", ends: "19:00" } })
  await ana.at.changePerson(ana.person, { away: null })
  await house.pass(1)
  await offered(maya, ana, flour(todayIn(house)))
  await house.server.deliver()
  expect(mail.mails).toEqual([])
  await later(0.5)
  expect(mail.mails).toHaveLength(1)
  await later(0.5)
  await ana.at.leave(ana.person)
  await later(7)
  expect(mail.mails).toHaveLength(1)
})
