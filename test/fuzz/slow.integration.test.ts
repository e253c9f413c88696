import { connect, type Socket } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView } from "../../src/client/client.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { until } from "../kit/processes.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let ana: Member
let held: DelegationView

beforeAll(async () => {
  house = await openHouse({ patience: { headers: 400, request: 800 } })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  held = await handedOver(maya, ana, flour(todayIn(house)))
})
afterAll(() => house.close())

const HEADERS = { "If-Match": '"1"', "Content-Type": "application/json" }

type Line = { readonly socket: Socket; said(): string; readonly closed: Promise<void> }

/** A connection on which the test writes what it likes, when it likes. */
async function open(): Promise<Line> {
  const { port } = new URL(house.server.address)
  const socket = connect(Number(port), "localhost")
  let said = ""
  socket.on("data", (bytes) => {
    said += bytes
  })
  socket.on("error", () => {})
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()))
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()))
  return { socket, said: () => said, closed }
}

/** The head of a message on what is held, which says that more will come. */
function head(path = `/api/o/${ana.org}/delegations/${held.id}/messages`): string {
  return [
    `POST ${path} HTTP/1.1`,
    "Host: localhost",
    `Cookie: ${ana.cookies()}`,
    "Content-Type: application/json",
    'If-Match: "1"',
    "Content-Length: 5000",
    "",
    '{"kind":',
  ].join("\r\n")
}

/** The problem in an answer as it came over the wire. */
function problemIn(answer: string) {
  const [head = "", body = "{}"] = answer.split("\r\n\r\n")
  return { media: /^Content-Type: (.*)$/im.exec(head)?.[1], ...JSON.parse(body) }
}

const lent = () => house.db.database.pool.totalCount - house.db.database.pool.idleCount

test.each([
  ["headers that never end", () => "GET /api/me HTTP/1.1\r\nHost: localhost\r\nX-One: 1\r\n"],
  ["a body that never ends", () => head()],
])("%s: told so, and let go", async (_, begins) => {
  const { socket, said, closed } = await open()
  socket.write(begins())
  await closed
  expect(problemIn(said())).toMatchObject({
    media: "application/problem+json",
    status: 408,
    code: "too-slow",
  })
})

test.each([
  ["no HTTP at all", "hello\r\n\r\n", 400, "request-unreadable"],
  [
    "two lengths",
    "POST /api/me HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    400,
    "request-unreadable",
  ],
  [
    "a length and chunks",
    "POST /api/me HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
    "request-unreadable",
  ],
  [
    "headers without end",
    `GET /api/me HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
    431,
    "headers-too-large",
  ],
  [
    "a host that is none",
    "GET /api/me HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
    400,
    "request-unreadable",
  ],
  ["no host", "GET /api/me HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "request-unreadable"],
])("%s is refused with a problem", async (_, request, status, code) => {
  const { socket, said, closed } = await open()
  socket.write(request)
  await closed
  expect(problemIn(said())).toMatchObject({ media: "application/problem+json", status, code })
})

test("fifty who send a body bit by bit hold no connection to the database, and nobody waits for them", async () => {
  const slow = await Promise.all(Array.from({ length: 50 }, open))
  for (const { socket } of slow) socket.write(head())
  for (let round = 0; round < 5; round++) {
    expect(await ana.at.today()).toMatchObject({ drafts: 0 })
    for (const { socket } of slow) socket.write(" ")
  }
  await until("every connection to be given back", () => lent() === 0, 2_000)
  await Promise.all(slow.map(({ closed }) => closed))
  expect((await ana.at.delegation(held.id)).version).toBe(held.version)
})

test("two hundred pages that are open and idle hold none either, and all of them hear", async () => {
  const pages: Listening[] = []
  for (let count = 0; count < 200; count += 20) {
    const more = Array.from({ length: 20 }, () => listen(ana, `/api/o/${ana.org}/live`))
    pages.push(...(await Promise.all(more)))
  }
  await until("every connection to be given back", () => lent() === 0, 2_000)
  const { version } = await ana.at.delegation(held.id)
  await ana.at.act(held.id, version, "messages", { kind: "reply", text: "Still here." })
  const heard = ({ heard }: Listening) => heard.some(({ delegations }) => delegations?.includes(held.id))
  await until("everyone to hear", () => pages.every(heard), 20_000)
  for (const page of pages) await page.leave()
  expect((await maya.raw("/health/ready")).status).toBe(200)
})

test.each([
  ["two megabytes", "x".repeat(2 * 1024 * 1024), 413, "too-large"],
  [
    "a hundred thousand lists in each other",
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    400,
    "json-unreadable",
  ],
])("%s, wherever it is sent", async (_, body, status, code) => {
  for (const path of [
    "/api/auth/sign-in/email",
    "/api/organisations",
    `/api/o/${ana.org}/delegations/${held.id}/flags`,
  ]) {
    const answer = await ana.raw(path, { method: "POST", headers: HEADERS, body })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code])
  }
})
