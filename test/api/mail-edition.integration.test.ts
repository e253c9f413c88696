import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { by, type MailServer, openMailServer, waysIn } from "../kit/mail.ts"

let house: TestHouse
let mail: MailServer
let maya: Member
let ana: Member

beforeAll(async () => {
  mail = await openMailServer()
  house = await openHouse({ mail: by(mail) })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(async () => {
  await house.close()
  await mail.close()
})

async function later(days: number) {
  await house.pass(days)
  await house.server.deliver()
  return mail.mails.splice(0)
}

test("on Monday what is on the board goes out to everybody, without a name and saying so", async () => {
  await house.server.deliver()
  await maya.at.makePost({ kind: "win", text: "The crates were found on the first day.", signed: true })
  for (let day = 1; day < 7; day++) expect(await later(1), `day ${day}`).toEqual([])
  const editions = await later(1)
  expect(editions.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual(
    [maya.email, ana.email].toSorted(),
  )
  for (const edition of editions) {
    expect(edition.subject).toBe("The week before 9 March")
    expect(edition.text).toContain("The crates were found on the first day.")
    expect(edition.text).toContain("Without names: a mail cannot be taken back.")
    expect(`${edition.text}${edition.html}`).not.toMatch(/Ana|Maya/)
    expect(waysIn(edition)["Read it on the board"]).toMatch(/\/o\/tidewater\/editions\/2026-03-09$/)
  }
})

test("nothing was posted, so there is none; nor for who wants none", async () => {
  expect(await later(7)).toEqual([])
  await ana.at.changeMailWishes({ edition: false })
  await maya.at.makePost({ kind: "lesson", text: "Ask the mill first." })
  const editions = await later(7)
  expect(editions.map(({ to }) => [to].flat()[0]?.text)).toEqual([maya.email])
})

test("whoever is asked to be named hears that something waits, and not from whom", async () => {
  await maya.at.makePost({ kind: "win", text: "Ana kept the mill running.", named: [ana.person] })
  const [digest, ...more] = await later(1)
  expect(more).toEqual([])
  expect(digest?.text).toContain("A post on the board asks whether it may name you.")
  expect(`${digest?.text}${digest?.html}`).not.toMatch(/Maya|mill/)
})
