import { existsSync, readdirSync, readFileSync } from "node:fs"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Operation } from "../../src/platform/http/operation.ts"
import { OPERATIONS } from "../kit/contract.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { requestTo } from "../kit/requests.ts"
import { flour } from "../kit/samples.ts"
import { offered, todayIn } from "../kit/story.ts"
import { withoutATrace } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let held: string

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  held = (await offered(maya, await house.invited(maya, "Ana"), flour(todayIn(house)))).id
})
afterAll(() => house.close())

const named = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`
const table = (operations: readonly Operation[]) => operations.map((one) => [named(one), one] as const)
/** Mail programs send this one by themselves (RFC 8058): what it does is signed in its address, and no cookie counts. */
const FROM_ANYWHERE = ["/api/unsubscriptions/{token}"]
const writes = OPERATIONS.filter(({ method, path }) => method !== "get" && !FROM_ANYWHERE.includes(path))

type Headers = Record<string, string>
/** What a browser that is signed in as Maya sends when a page tells it to; only the headers named, and the cookie. */
async function sends(operation: Operation, headers: Headers, body: unknown = {}) {
  const [path, init] = requestTo(operation, { org: maya.org, id: held }, body)
  const all = { ...(init.headers as Headers), Cookie: maya.cookies(), ...headers }
  const response = await fetch(new URL(path, house.server.address), { ...init, headers: all })
  return { status: response.status, code: ((await response.json()) as { code?: string }).code }
}

/** How a browser says that another site sends something. */
const ELSEWHERE: Headers[] = [
  { Origin: "https://elsewhere.example" },
  { Origin: "null" },
  { Origin: "http://localhost" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
]

test.each(table(writes))("another site cannot write: %s", async (_, operation) => {
  const own = { Origin: new URL(house.server.address).origin }
  const all = [...ELSEWHERE, { ...own, "Sec-Fetch-Site": "cross-site" }]
  const got = await withoutATrace(house.db, () =>
    Promise.all(all.map((headers) => sends(operation, headers))),
  )
  for (const answer of got) expect(answer).toEqual({ status: 403, code: "other-origin" })
})

/** All that a form can say of what it sends, and nothing at all. */
const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""]

test.each(table(writes.filter(({ body }) => body)))("a form cannot write: %s", async (_, operation) => {
  const got = await withoutATrace(house.db, () =>
    Promise.all(FORMS.map((type) => sends(operation, { "Content-Type": type }))),
  )
  for (const answer of got) expect(answer).toEqual({ status: 415, code: "json-expected" })
})

test("a program without a site may write", async () => {
  const draft = writes.find(({ path }) => path === "/api/o/{org}/delegations") as Operation
  const body = { terms: {} }
  for (const headers of [{}, { "Sec-Fetch-Site": "none" }, { Origin: house.server.address }] as Headers[])
    expect((await sends(draft, headers, body)).status).toBe(201)
})

test("every answer keeps pages from running, showing or telling anything that is not ours", async () => {
  const paths = [
    "/",
    "/sign-in",
    "/o/tidewater/today",
    "/api/me",
    "/api/docs",
    "/api/openapi.json",
    "/health/ready",
  ]
  for (const path of [...paths, "/no/such.file", "/api/no/such", "/theme.js"]) {
    const { headers } = await house.visitor().raw(path)
    const csp = headers.get("Content-Security-Policy") ?? ""
    for (const part of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(csp).toContain(part)
    expect(csp).not.toMatch(/unsafe|nonce|https?:|\*/)
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("Referrer-Policy")).toBe("no-referrer")
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin")
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin")
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull()
  }
})

const SOURCE = new URL("../../src/web/", import.meta.url)
const BUILT = new URL("../../dist/web/", import.meta.url)
const pages = [SOURCE, BUILT]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith(".html") ? [new URL(name, folder)] : [])),
  )

test.each([...pages.map(({ pathname }) => pathname), "/api/docs"])(
  "nothing is inline, so that nothing needs a nonce: %s",
  async (page) => {
    const html =
      page === "/api/docs" ? await (await house.visitor().raw(page)).text() : readFileSync(page, "utf8")
    expect(html).toContain("<html")
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=|javascript:/i)
  },
)
