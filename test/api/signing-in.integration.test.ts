import { afterAll, beforeAll, expect, test } from "vitest"
import { openHouse, PASSWORD, signedUp, type TestHouse, type Visitor, ZONE } from "../kit/house.ts"
import { send } from "../kit/sending.ts"
import { everywhere } from "../kit/tables.ts"

let house: TestHouse
let limited: TestHouse

beforeAll(async () => {
  house = await openHouse()
  limited = await openHouse({ rateLimited: true, origin: "https://leeway.example", behindProxy: true })
})
afterAll(async () => {
  await house.close()
  await limited.close()
})

type Headers = Record<string, string>
const signIn = (who: Visitor, email: string, password: string, headers: Headers = {}) =>
  send(who, "/api/auth/sign-in/email", { email, password }, headers)

test("the session is a cookie that no script reads and no other site sends", async () => {
  const { email } = await signedUp(house.visitor(), "Maya")
  const [cookie = ""] = (await signIn(house.visitor(), email, PASSWORD)).headers.getSetCookie()
  expect(cookie).toMatch(/^leeway\.session_token=/)
  expect(attributes(cookie)).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/"]))
  expect(attributes(cookie)).not.toContain("Secure")
})

test("at an https address it goes over nothing else", async () => {
  const origin = { Origin: "https://leeway.example" }
  const signUp = await send(
    limited.visitor(),
    "/api/auth/sign-up/email",
    { name: "Maya", email: "maya@leeway.example", password: PASSWORD },
    origin,
  )
  const [cookie = ""] = signUp.headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-leeway\.session_token=/)
  expect(attributes(cookie)).toEqual(expect.arrayContaining(["Secure", "HttpOnly", "SameSite=Lax"]))
})

function attributes(cookie: string): string[] {
  return cookie.split("; ").slice(1)
}

test("neither address nor browser of a session is kept, and no password", async () => {
  const visitor = house.visitor()
  const { email } = await signedUp(visitor, "Ana")
  await signIn(visitor, email, PASSWORD, { "User-Agent": "a browser of some kind" })
  expect(await everywhere(house.db, "a browser of some kind")).toEqual([])
  expect(await everywhere(house.db, "127.0.0.1")).toEqual([])
  expect(await everywhere(house.db, PASSWORD)).toEqual([])
})

test("a wrong password and an unknown address get the same answer", async () => {
  const { email } = await signedUp(house.visitor(), "Ben")
  const wrong = await signIn(house.visitor(), email, "wrong horse battery")
  const unknown = await signIn(house.visitor(), "nobody@house.example", "wrong horse battery")
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(await wrong.text()).toBe(await unknown.text())
})

test("guessing is slowed down, whatever a client says of where it comes from", async () => {
  const house = await openHouse({ rateLimited: true })
  const { email } = await signedUp(house.visitor(), "Chi")
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++) {
    const forged = {
      "X-Forwarded-For": `203.0.113.${guess}`,
      "X-Leeway-Client": `203.0.113.${guess}`,
      "X-Real-IP": `203.0.113.${guess}`,
    }
    statuses.push((await signIn(house.visitor(), email, `guess number ${guess}`, forged)).status)
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
  const { status, headers, problem } = await tooMany(house, email)
  expect({ status, problem }).toMatchObject({ status: 429, problem: { code: "too-many-requests" } })
  expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0)
  await house.close()
})

async function tooMany({ visitor }: TestHouse, email: string) {
  const answer = await signIn(visitor(), email, "one more guess")
  return { status: answer.status, headers: answer.headers, problem: await answer.json() }
}

test("behind a proxy it is the proxy's word that counts, not what came before it", async () => {
  const guess = async (forwarded: string) =>
    (
      await signIn(limited.visitor(), "maya@leeway.example", "a wrong guess", {
        Origin: "https://leeway.example",
        "X-Forwarded-For": forwarded,
      })
    ).status
  for (let count = 0; count < 10; count++) expect(await guess(`203.0.113.${count}, 198.51.100.1`)).toBe(401)
  expect(await guess("203.0.113.99, 198.51.100.1")).toBe(429)
  expect(await guess("203.0.113.99, 198.51.100.2")).toBe(401)
})

test("a write from another site is refused; a program without a site is not", async () => {
  const maya = await house.founder("Maya", "Tidewater")
  const draft = (headers: Headers) => send(maya, `/api/o/${maya.org}/delegations`, { terms: {} }, headers)
  for (const headers of [
    { Origin: "https://elsewhere.example" },
    { Origin: "null" },
    { Origin: house.server.address, "Sec-Fetch-Site": "cross-site" },
  ]) {
    const answer = await draft(headers as Headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: "other-origin" })
  }
  expect(await maya.at.today()).toMatchObject({ drafts: 0 })
  expect((await draft({})).status).toBe(201)
})

test("pages run and show nothing that is not ours", async () => {
  for (const path of ["/", "/o/tidewater/today", "/api/me", "/no/such.file"]) {
    const { headers } = await house.visitor().raw(path)
    const csp = headers.get("Content-Security-Policy") ?? ""
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("Referrer-Policy")).toBe("no-referrer")
  }
})

test("signing out ends the session, not only the cookie", async () => {
  const visitor = house.visitor()
  await signedUp(visitor, "Dan")
  await visitor.api.createOrganisation({ name: "Elsewhere", yourName: "Dan", zone: ZONE })
  const cookie = visitor.cookies()
  await visitor.api.signOut()
  expect(await visitor.api.me()).toMatchObject({ login: null, organisations: [] })
  expect(await (await house.visitor().raw("/api/me", { headers: { Cookie: cookie } })).json()).toMatchObject({
    login: null,
  })
})
