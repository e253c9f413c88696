import { afterAll, beforeAll, expect, test } from "vitest"
import { newPassword } from "../../src/features/login/password.ts"
import { openHouse, PASSWORD, signedUp, type TestHouse, tokenIn, type Visitor, ZONE } from "../kit/house.ts"
import { listen } from "../kit/listening.ts"
import { send } from "../kit/sending.ts"
import { asSuperuser, everywhere } from "../kit/tables.ts"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Headers = Record<string, string>
const signIn = (who: Visitor, email: string, password: string, headers: Headers = {}) =>
  send(who, "/api/auth/sign-in/email", { email, password }, headers)

test("the session is a cookie that no script reads and no other site sends", async () => {
  const { email } = await signedUp(house.visitor(), "Maya")
  const [cookie = ""] = (await signIn(house.visitor(), email, PASSWORD)).headers.getSetCookie()
  expect(cookie).toMatch(/^leeway\.session_token=/)
  expect(attributes(cookie)).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/"]))
  expect(attributes(cookie).filter((attribute) => /^(Secure|Domain)/.test(attribute))).toEqual([])
})

test("at an https address it goes over nothing else", async () => {
  const house = await openHouse({ origin: "https://leeway.example" })
  const login = { name: "Maya", email: "maya@leeway.example", password: PASSWORD }
  const origin = { Origin: "https://leeway.example" }
  const signUp = await send(house.visitor(), "/api/auth/sign-up/email", login, origin)
  const [cookie = ""] = signUp.headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-leeway\.session_token=/)
  expect(attributes(cookie)).toEqual(expect.arrayContaining(["Secure", "HttpOnly", "SameSite=Lax"]))
  await house.close()
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

test("whoever signs up where a login is hears so, also when two do at once", async () => {
  const login = { name: "Eve", email: "eve@house.example", password: PASSWORD }
  const signUp = (more: object = {}) =>
    send(house.visitor(), "/api/auth/sign-up/email", { ...login, ...more })
  const both = await Promise.all([signUp(), signUp()])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect(await (await signUp()).json()).toMatchObject({ code: "login-exists" })
  const short = await (await signUp({ password: "short" })).json()
  expect(short).toMatchObject({ code: "fields-at-fault", fields: [{ path: "password" }] })
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

test("whoever signs in has a session that nobody knew before, and its token stands in the cookie alone", async () => {
  const { visitor: known, email } = await signedUp(house.visitor(), "Eva")
  const planted = await signIn(house.visitor(), email, PASSWORD, { Cookie: known.cookies() })
  const [cookie = ""] = planted.headers.getSetCookie()
  expect(cookie).not.toContain(known.cookies().split("=")[1])
  expect(await planted.text()).toBe("")
  const made_up = { Cookie: `leeway.session_token=${"a".repeat(32)}.${"b".repeat(43)}%3D` }
  expect(await (await house.visitor().raw("/api/me", { headers: made_up })).json()).toMatchObject({
    login: null,
  })
})

test("a session in the database opens nothing without the signature that only the server can write", async () => {
  await signedUp(house.visitor(), "Fay")
  const tokens = await asSuperuser(house.db, async (client) => {
    const { rows } = await client.query<{ token: string }>("select token from auth.session")
    return rows.map(({ token }) => token)
  })
  expect(tokens.length).toBeGreaterThan(0)
  for (const token of tokens) {
    const headers = { Cookie: `leeway.session_token=${token}` }
    expect(await (await house.visitor().raw("/api/me", { headers })).json()).toMatchObject({ login: null })
  }
})

test("whoever is removed, or leaves, is out at once: page and requests there, and nothing elsewhere", async () => {
  const maya = await house.founder("Maya", "Tidewater")
  for (const ends of ["removed", "left"]) {
    const gil = await house.founder("Gil", `Elsewhere, ${ends}`)
    const { link } = await maya.at.invite({ name: "Gil", address: gil.email })
    const { person } = await gil.api.acceptInvitation(tokenIn(link), ZONE)
    const [here, elsewhere] = [
      await listen(gil, `/api/o/${maya.org}/live`),
      await listen(gil, `/api/o/${gil.org}/live`),
    ]
    await (ends === "removed" ? maya.at : gil.api.at(maya.org)).leave(person)
    await expect(gil.api.at(maya.org).today()).rejects.toMatchObject({ status: 404, code: "not-found" })
    await here.ended()
    await gil.at.changePerson(gil.person, { name: "Gil, still here" })
    await elsewhere.hears("the new name", (change) => change.people ?? false)
    await elsewhere.leave()
  }
})

test("a new password ends every session, and the pages they have open", async () => {
  const hal = await house.founder("Hal", "Elsewhere")
  const again = house.visitor()
  await again.api.signIn({ email: hal.email, password: PASSWORD })
  const page = await listen(hal, `/api/o/${hal.org}/live`)
  const password = await newPassword(house.db.database, hal.email)
  for (const visitor of [hal, again])
    await expect(visitor.api.at(hal.org).today()).rejects.toMatchObject({ status: 401 })
  const anew = house.visitor()
  await anew.api.signIn({ email: hal.email, password: password ?? "" })
  await anew.api.at(hal.org).changePerson(hal.person, { name: "Hal, again" })
  await page.ended()
})

test("of the library behind it nothing else can be reached", async () => {
  const { visitor } = await signedUp(house.visitor(), "Ida")
  const others =
    `get-session ok error list-sessions revoke-session revoke-sessions update-user change-password
    change-email delete-user request-password-reset reset-password verify-email send-verification-email sign-in/social
    link-social list-accounts account-info get-access-token refresh-token`.split(/\s+/)
  for (const path of others)
    for (const method of ["GET", "POST"]) {
      const body = method === "POST" ? { body: "{}" } : {}
      const headers = { "Content-Type": "application/json" }
      expect(await visitor.raw(`/api/auth/${path}`, { method, headers, ...body })).toMatchObject({
        status: 404,
      })
    }
})

test("a password has twelve characters at least, and is kept as a slow hash", async () => {
  const login = { name: "Jo", email: "jo@house.example" }
  const signUp = (password: string) =>
    send(house.visitor(), "/api/auth/sign-up/email", { ...login, password })
  expect((await signUp("eleven char")).status).toBe(422)
  expect((await signUp("t".repeat(129))).status).toBe(422)
  expect((await signUp("twelve chars")).status).toBe(204)
  expect(await everywhere(house.db, "twelve chars")).toEqual([])
})
