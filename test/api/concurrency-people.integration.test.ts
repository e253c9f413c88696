import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { type Member, openHouse, signedUp, type TestHouse, tokenIn, type Visitor } from "../kit/house.ts"
import { atOnce, attempt, sound, soundStream, tally } from "../kit/racing.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"
import { asSuperuser } from "../kit/tables.ts"

/** How often each race is run: who is quicker is chance. */
const RACES = process.env.LEEWAY_LONG === "1" ? 20 : 6

vi.setConfig({ testTimeout: 300_000 })

let house: TestHouse
let maya: Member
let orgs: string[]

beforeAll(async () => {
  house = await openHouse()
  await house.another()
  maya = await house.founder("Maya", "Tidewater")
  orgs = [maya.org]
})
afterAll(() => house.close())

const person = (who: Member, rest = "") => `/api/o/${who.org}/people/${who.person}${rest}`
const change = (by: Visitor, who: Member, body: object) => attempt(by, person(who), body, {}, "PATCH")
const leave = (by: Visitor, who: Member) => attempt(by, person(who, "/leavings"), {})

test("two changes at once never close a circle of managers", async () => {
  const [ana, ben, chi] = [
    await house.invited(maya, "Ana"),
    await house.invited(maya, "Ben"),
    await house.invited(maya, "Chi"),
  ]
  const reportsTo = (who: Member, manager: Member) => change(maya, who, { manager: manager.person })
  for (let race = 0; race < RACES; race++) {
    await Promise.all([ana, ben, chi].map((who) => reportsTo(who, maya)))
    const got = await Promise.all([reportsTo(ana, ben), reportsTo(ben, chi), reportsTo(chi, ana)])
    expect(tally(got)).toEqual({ "200": 2, "422 manager-cycle": 1 })
  }
})

test("two administrators who remove each other, or leave, at once: one of them stays", async () => {
  for (let race = 0; race < RACES; race++) {
    const olu = await house.founder("Olu", `Elsewhere ${race}`)
    const dan = await house.invited(olu, "Dan")
    await olu.at.changePerson(dan.person, { administrator: true })
    const both = [
      () => change(olu, dan, { administrator: false }),
      () => change(dan, olu, { administrator: false }),
      () => leave(olu, olu),
      () => leave(dan, dan),
      () => leave(olu, dan),
      () => leave(dan, olu),
    ].slice((race % 3) * 2, (race % 3) * 2 + 2)
    const got = await Promise.all(both.map((one) => one()))
    expect(tally(got)["200"]).toBe(1)
    expect(await administrators(olu.org)).toBe(1)
    orgs.push(olu.org)
  }
})

function administrators(org: string): Promise<number> {
  return asSuperuser(house.db, async (client) => {
    const query = "select count(*)::int as count from person where org = $1 and administrator and not gone"
    return (await client.query<{ count: number }>(query, [org])).rows[0]?.count ?? 0
  })
}

test("one invitation followed ten times at once lets one person in", async () => {
  for (let race = 0; race < RACES; race++) {
    const { visitor, email } = await signedUp(house.visitor(), "Eva")
    const { id, link } = await maya.at.invite({ name: "Eva", address: email })
    const body = { token: tokenIn(link), zone: "UTC" }
    const got = await atOnce(10, () => attempt(visitor, "/api/invitation-acceptances", body))
    expect(tally(got)).toEqual({ "201": 1, "409 invitation-used": 9 })
    expect(await soundStream(house.db, maya.org, `invitation:${id}`)).toEqual([
      "invited",
      "invitation-accepted",
    ])
    expect((await visitor.api.me()).organisations).toHaveLength(1)
  }
})

test("an invitation followed and withdrawn at once is one or the other", async () => {
  for (let race = 0; race < RACES; race++) {
    const { visitor, email } = await signedUp(house.visitor(), "Fay")
    const { id, link } = await maya.at.invite({ name: "Fay", address: email })
    const [accepted, withdrawn] = await Promise.all([
      attempt(visitor, "/api/invitation-acceptances", { token: tokenIn(link), zone: "UTC" }),
      attempt(maya, `/api/o/${maya.org}/invitations/${id}`, {}, {}, "DELETE"),
    ])
    expect([accepted.status < 300, withdrawn.status < 300].toSorted()).toEqual([false, true])
    expect(await soundStream(house.db, maya.org, `invitation:${id}`)).toHaveLength(2)
    expect((await visitor.api.me()).organisations).toHaveLength(accepted.status < 300 ? 1 : 0)
  }
})

test("whoever leaves while moves are under way leaves, and leaves nothing open behind", async () => {
  for (let race = 0; race < RACES; race++) {
    const gil = await house.invited(maya, "Gil")
    const terms = flour(todayIn(house))
    const [held, asked, draft] = [
      await handedOver(maya, gil, terms),
      await offered(maya, gil, terms),
      await maya.at.draft({ delegate: gil.person, terms }),
    ]
    const move = (who: Member, { id, version }: typeof held, noun: string, body: object) =>
      attempt(who, `/api/o/${maya.org}/delegations/${id}/${noun}`, body, { "If-Match": `"${version}"` })
    const [left, ...moves] = await Promise.all([
      leave(race % 2 ? gil : maya, gil),
      move(gil, held, "check-ins", { course: "on-course" }),
      move(maya, held, "messages", { kind: "reply", text: "Thank you." }),
      move(gil, asked, "commitments", { round: 1 }),
      move(maya, draft, "offers", {}),
      attempt(gil, `/api/o/${maya.org}/requests`, { leader: maya.person, terms }),
    ])
    expect(left.status).toBe(200)
    const clear = [
      "200",
      "201",
      "404 not-found",
      "409 not-at-this-stage",
      "422 person-not-here",
      "412 changed-meanwhile",
    ]
    expect(Object.keys(tally(moves)).filter((got) => !clear.includes(got))).toEqual([])
    expect(await openOf(gil)).toBe(0)
  }
})

/** What is still open between this person and another. */
function openOf(who: Member): Promise<number> {
  return asSuperuser(house.db, async (client) => {
    const query = `select count(*)::int as count from delegation where org = $1 and $2 in (leader, delegate)
      and stage in ('negotiating', 'active', 'declared', 'settled')`
    return (await client.query<{ count: number }>(query, [who.org, who.person])).rows[0]?.count ?? 0
  })
}

test("who comes back from days away while the other moves is not waited for as if away", async () => {
  const ana = await house.invited(maya, "Ana")
  for (let race = 0; race < RACES; race++) {
    const away = { from: todayIn(house), until: "2026-12-01" }
    await ana.at.changePerson(ana.person, { away })
    const offer = await offered(maya, ana, flour(todayIn(house)))
    const counter = { terms: { ...flour(todayIn(house)), atMost: { days: 0, money: 90 } } }
    const path = `/api/o/${maya.org}/delegations/${offer.id}/counter-offers`
    await Promise.all([
      attempt(maya, path, counter, { "If-Match": `"${offer.version}"` }),
      change(ana, ana, { away: null }),
    ])
    await house.pass(0)
    const { turn } = await maya.at.delegation(offer.id)
    expect(await looksAgain(offer.id)).toBeLessThanOrEqual(Date.parse(turn?.answerBy ?? ""))
    await house.pass(1)
  }
})

/** When the clock looks at a delegation again. */
function looksAgain(id: string): Promise<number> {
  return asSuperuser(house.db, async (client) => {
    const query = "select at from wake where org = $1 and stream = $2"
    return (
      (await client.query<{ at: Date }>(query, [maya.org, `delegation:${id}`])).rows[0]?.at.getTime() ?? 0
    )
  })
}

test("two organisations, or ten, of one name created at once are all created, each at an address of its own", async () => {
  const founders = await atOnce(10, async () => (await signedUp(house.visitor(), "Hal")).visitor)
  const body = { name: "Corner Bakery", yourName: "Hal", zone: "UTC" }
  const got = await Promise.all(founders.map((one) => attempt(one, "/api/organisations", body)))
  expect(tally(got)).toEqual({ "201": 10 })
  const made = got.map(({ text }) => (JSON.parse(text) as { org: string }).org)
  expect(new Set(made).size).toBe(10)
  expect(made).toContain("corner-bakery")
  orgs.push(...made)
})

test("every event is as it was written, and nobody waited for ever", () => sound(house, ...orgs))
