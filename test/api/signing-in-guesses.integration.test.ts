import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { at } from "../../src/domain/shared/time.ts"
import {
  addressOf,
  openHouse,
  PASSWORD,
  START,
  signedUp,
  type TestHouse,
  type Visitor,
} from "../kit/house.ts"
import { atOnce } from "../kit/racing.ts"
import { send } from "../kit/sending.ts"
import { everywhere } from "../kit/tables.ts"

const ORIGIN = "https://leeway.example"
let time = START
const pass = (minutes: number) => {
  time = at(Temporal.Instant.from(time).add({ minutes }))
}

/** One that sees each client for itself, and one behind a proxy, which tells where each comes from. */
let open: TestHouse
let proxied: TestHouse

beforeAll(async () => {
  open = await openHouse({ rateLimited: true })
  proxied = await openHouse({ rateLimited: true, origin: ORIGIN, behindProxy: true, now: () => time })
})
afterAll(async () => {
  await open.close()
  await proxied.close()
})
// What one test tried does not count in the next.
beforeEach(() => pass(20))

let clients = 0
/** Somebody whom the proxy has never seen. */
const somewhere = () => `198.51.${Math.floor(++clients / 250)}.${clients % 250}`

type Headers = Record<string, string>
const signIn = (who: Visitor, email: string, password: string, headers: Headers = {}) =>
  send(who, "/api/auth/sign-in/email", { email, password }, headers)
const from = (email: string, password: string, forwarded = somewhere()) =>
  signIn(proxied.visitor(), email, password, { Origin: ORIGIN, "X-Forwarded-For": forwarded })

/** Somebody with a login behind the proxy. */
async function login(): Promise<string> {
  const email = addressOf("Maya")
  const body = { name: "Maya", email, password: PASSWORD }
  const headers = { Origin: ORIGIN, "X-Forwarded-For": somewhere() }
  expect((await send(proxied.visitor(), "/api/auth/sign-up/email", body, headers)).status).toBe(204)
  return email
}

test("guessing is slowed down, whatever a client says of where it comes from", async () => {
  await signedUp(open.visitor(), "Chi")
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++) {
    const forged = {
      "X-Forwarded-For": `203.0.113.${guess}`,
      "X-Leeway-Client": `203.0.113.${guess}`,
      "X-Real-IP": `203.0.113.${guess}`,
      Forwarded: `for=203.0.113.${guess}`,
    }
    const answer = await signIn(open.visitor(), addressOf("someone"), "a wrong guess", forged)
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
})

test("behind a proxy it is the proxy's word that counts, not what came before it", async () => {
  const guess = async (forwarded: string) =>
    (await from(addressOf("someone"), "a wrong guess", forwarded)).status
  const last = somewhere()
  for (let count = 0; count < 10; count++) expect(await guess(`203.0.113.${count}, ${last}`)).toBe(401)
  expect(await guess(`203.0.113.99, ${last}`)).toBe(429)
  expect(await guess(`203.0.113.99, ${somewhere()}`)).toBe(401)
})

test("many clients cannot guess one person's password, and ten minutes later that person gets in", async () => {
  const [email, other] = [await login(), await login()]
  for (let guess = 0; guess < 10; guess++) expect((await from(email, `guess ${guess}`)).status).toBe(401)
  const refused = await from(email.toUpperCase(), PASSWORD)
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ code: "too-many-requests" })
  const wait = Number(refused.headers.get("Retry-After"))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(600)
  expect((await from(other, PASSWORD)).status).toBe(204)
  pass(9)
  expect((await from(email, PASSWORD)).status).toBe(429)
  pass(1)
  expect((await from(email, PASSWORD)).status).toBe(204)
})

test("guesses at once count as those in a row, and an address without a login counts alike", async () => {
  const [email, nobody] = [await login(), addressOf("nobody")]
  const race = (address: string) =>
    atOnce(30, async (guess) => (await from(address, `guess ${guess}`)).status)
  for (const address of [email, nobody]) {
    const statuses = (await race(address)).toSorted()
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(20).fill(429)])
  }
  expect(await everywhere(proxied.db, nobody)).toEqual([])
})

test("whoever knows the password begins anew, and who is signed in stays so while others guess", async () => {
  const email = await login()
  for (let guess = 0; guess < 9; guess++) await from(email, `guess ${guess}`)
  const [cookie = ""] = (await from(email, PASSWORD)).headers.getSetCookie()
  for (let guess = 0; guess < 10; guess++) expect((await from(email, `guess ${guess}`)).status).toBe(401)
  expect((await from(email, PASSWORD)).status).toBe(429)
  const headers = { Cookie: cookie.split(";")[0] ?? "" }
  const me = await proxied.visitor().raw("/api/me", { headers })
  expect(await me.json()).toMatchObject({ login: { email } })
})

test("a wrong password and an unknown address take the same way: neither answer nor time tells them apart", async () => {
  const house = await openHouse()
  const { email } = await signedUp(house.visitor(), "Ben")
  const taken = { known: [] as number[], unknown: [] as number[] }
  const ask = async (address: string, times: number[]) => {
    const before = performance.now()
    const answer = await signIn(house.visitor(), address, "a wrong guess")
    times.push(performance.now() - before)
    return [answer.status, await answer.text()]
  }
  for (let count = 0; count < 7; count++)
    expect(await ask(addressOf("nobody"), taken.unknown)).toEqual(await ask(email, taken.known))
  // The hash takes most of it; without it one of the two would be a tenth of the other.
  const middle = (times: number[]) => times.toSorted((a, b) => a - b)[3] ?? 0
  const ratio = middle(taken.known) / middle(taken.unknown)
  expect(ratio).toBeGreaterThan(1 / 4)
  expect(ratio).toBeLessThan(4)
  await house.close()
})
