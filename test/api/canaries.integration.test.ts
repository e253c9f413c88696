import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { Operation } from "../../src/platform/http/operation.ts"
import { variantsOf } from "../kit/bodies.ts"
import { everythingFor } from "../kit/everything.ts"
import { openHouse, type TestHouse, type Visitor } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { requestTo, wordFieldsOf } from "../kit/requests.ts"
import { type Cast, nameOf, openCast, ROLES } from "../kit/roles.ts"
import { shownIn } from "../kit/shown.ts"
import { openings } from "../kit/situations.ts"
import { asSuperuser, whereabouts } from "../kit/tables.ts"
import { INSIDE, type Reader, WRITES, type Write, type Writing, writings } from "../kit/writings.ts"

/** A text nobody would write by chance. */
const CANARY = "canary_"
/** One that is sent in a way that must be refused. */
const WRONG = "finch_"
type Canary = { readonly text: string; readonly about: string; readonly readers: readonly Reader[] }

let cast: Cast
let house: TestHouse
let open: Awaited<ReturnType<typeof openings>>
const canaries: Canary[] = []
const logged: string[] = []
const pages: Listening[] = []
/** Those who were not there before: with a new login, or an organisation of their own. */
const newcomers: [Reader, Visitor][] = []
/** Everything that was written about, by the collection it is in. */
const ids: Record<string, Set<string>> = {
  delegations: new Set(),
  people: new Set(),
  invitations: new Set(),
  promises: new Set(),
  lessons: new Set(),
  cycles: new Set(),
  posts: new Set(),
  holdings: new Set(),
  plans: new Set(),
  areas: new Set(),
  "area-hand-overs": new Set(),
}

beforeAll(async () => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void logged.push(said.join(" ")))
  house = await openHouse({ log: (line) => void logged.push(line) })
  cast = await openCast(house)
  open = await openings(cast.pair)
  for (const role of INSIDE) ids.people?.add(cast[role].person)
  // Their record says what happened, and none of the words.
  await shownIn(cast.pair, cast["other person"].person)
})
afterAll(async () => {
  for (const page of pages) await page.leave()
  await house.close()
  vi.restoreAllMocks()
})

/** Signing in keeps nothing of what was said, nor does looking for lessons beside it. */
const keepsNothing = ({ path }: Operation) =>
  path === "/api/auth/sign-in/email" || path.endsWith("/nearest-lessons")
const withWords = WRITES.filter((operation) => wordFieldsOf(operation).length > 0)
const table = (operations: readonly Operation[]) => operations.map((one) => [nameOf(one), one] as const)

const release: Write = (operation, field, readers) => {
  const text = `${CANARY}${String(canaries.length).padStart(4, "0")}_${field.toLowerCase()}_`
  canaries.push({ text, about: `${field} of ${nameOf(operation)}`, readers })
  return text
}

function sent({ operation, by, place, body, version }: Writing): Promise<Response> {
  return by.raw(...requestTo(operation, place, body, version))
}

test("everyone has a page open", async () => {
  for (const role of ROLES) {
    if (role === "signed out" || role === "left the organisation") continue
    pages.push(await listen(cast[role], cast[role].at.liveUrl()))
  }
  expect(pages).toHaveLength(ROLES.length - 2)
})

const keptWords = withWords.filter((operation) => !keepsNothing(operation))

test.each(table(keptWords))("%s: every text it takes is written", async (_, operation) => {
  const accepted = new Set<number>()
  for await (const writing of writings(operation, cast, open, release)) {
    const before = canaries.length - wordFieldsIn(writing)
    const response = await sent(writing)
    const answer = JSON.parse((await response.text()) || "{}") as { id?: string; code?: string }
    // Some choices are one party's alone; the other's words were never written.
    if (answer.code === "not-yours-to-do") canaries.length = before
    else expect(response.ok, `${JSON.stringify(writing.body)} ${JSON.stringify(answer)}`).toBe(true)
    if (response.ok) accepted.add(writing.variant)
    if (operation.path === "/api/organisations") newcomers.push(["founder", writing.by])
    if (operation.path.startsWith("/api/auth/")) newcomers.push(["newcomer", writing.by])
    remember(operation, writing.place.id || answer.id)
  }
  expect([...accepted].toSorted()).toEqual(
    Array.from({ length: variantsOf(operation) }, (_, variant) => variant),
  )
})

function wordFieldsIn({ body }: Writing): number {
  return JSON.stringify(body).split(CANARY).length - 1
}

/** What was written about is there to be read. */
function remember({ path }: Operation, id: string | undefined): void {
  const collection = /\/o\/\{org\}\/([\w-]+)/.exec(path)?.[1]?.replace("requests", "delegations") ?? ""
  if (id) ids[collection]?.add(id)
}

const there = () => ({ ids, shown: [cast.leader.person, cast.delegate.person] })

test.each(ROLES)("%s reads what is theirs, and nothing else", async (role) => {
  const read = await everythingFor(cast[role], cast.administrator.org, there())
  expectOnlyTheirs(role, read)
})

test("whoever is new reads what is theirs, and nothing else", async () => {
  for (const [reader, newcomer] of newcomers) {
    const { organisations } = await newcomer.api.me()
    expectOnlyTheirs(reader, await everythingFor(newcomer, organisations[0]?.org ?? "", there()))
  }
  expect(new Set(newcomers.map(([reader]) => reader))).toEqual(new Set(["founder", "newcomer"]))
})

function expectOnlyTheirs(reader: Reader, read: string) {
  const seen = canaries.filter(({ text }) => read.includes(text))
  const theirs = canaries.filter(({ readers }) => readers.includes(reader))
  const about = (list: readonly Canary[]) => list.map(({ text, about }) => `${text}: ${about}`)
  expect(about(seen.filter((one) => !theirs.includes(one))), "sees what is not theirs").toEqual([])
  expect(about(theirs.filter((one) => !seen.includes(one))), "does not see what is theirs").toEqual([])
}

test("the pages that were open all the while heard of it, and none of the words", async () => {
  for (const role of ["administrator", "other organisation"] as const)
    await cast[role].at.changePerson(cast[role].person, { zone: "UTC" })
  for (const page of pages) await page.hears("the end", ({ people }) => people === true)
  for (const page of pages) expect(page.wire()).not.toContain(CANARY)
})

/** Ways to send it wrong; the last may be accepted where nothing has to be said. */
const FAULTS: Readonly<Record<string, (writing: Writing) => Promise<Response>>> = {
  "too long": (writing) =>
    sent({ ...writing, body: rewritten(writing.body, (text) => text.padEnd(20_000, "x")) }),
  "no text at all": (writing) => sent({ ...writing, body: rewritten(writing.body, (text) => [text]) }),
  "a character that is none": (writing) =>
    sent({ ...writing, body: rewritten(writing.body, (text) => `${text}\0`) }),
  "half of it": ({ operation, by, place, body, version }) => {
    const [path, init] = requestTo(operation, place, body, version)
    return by.raw(path, { ...init, body: String(init.body).slice(0, -2) })
  },
  "no JSON": ({ operation, by, place, body, version }) => {
    const [path, init] = requestTo(operation, place, body, version)
    return by.raw(path, { ...init, headers: { ...init.headers, "Content-Type": "text/plain" } })
  },
  stale: (writing) => sent({ ...writing, version: 999 }),
  "from somebody else": (writing) => sent({ ...writing, by: cast["other person"] }),
  "signed out": (writing) => sent({ ...writing, by: cast["signed out"] }),
  "a key nobody knows": (writing) => sent({ ...writing, body: { [`${WRONG}key`]: writing.body } }),
}

function rewritten(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return value.includes(WRONG) ? change(value) : value
  if (Array.isArray(value)) return value.map((part) => rewritten(part, change))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part, change)]))
}

/** Whatever is about nothing that is there already, and what everybody may say of a post. */
const isAnybodys = ({ path }: Operation) => !path.includes("{id}") || path.endsWith("/posts/{id}/comments")

/** What stands in every field that takes words while it goes wrong. */
const wrong: Write = (_, field) => `${WRONG}${field.toLowerCase()}`

test.each(table(withWords))("%s: no refusal says what was written", async (_, operation) => {
  const first = await writings(operation, cast, open, wrong).next()
  const writing = first.value as Writing
  for (const [fault, send] of Object.entries(FAULTS)) {
    if (fault === "stale" && !operation.conditional) continue
    if (fault === "signed out" && operation.access === "anyone") continue
    if (fault === "from somebody else" && isAnybodys(operation)) continue
    const response = await send(writing)
    if (fault !== "a key nobody knows") expect(response.ok, fault).toBe(false)
    expect(await response.text(), fault).not.toContain(WRONG)
  }
})

test.each(table(WRITES))("%s: a field that names something keeps no words", async (_, operation) => {
  const anew = async () => (await writings(operation, cast, open, () => WORDS).next()).value as Writing
  let writing = await anew()
  for (const field of namesIn(writing)) {
    const response = await sent({ ...writing, body: renamed(writing.body, field) })
    expect(await response.text(), field).not.toContain(WRONG)
    if (response.ok) writing = await anew()
  }
})

const WORDS = "words"

/** The fields of a body with a string in them that is no word of anybody's. */
function namesIn({ body }: Writing): readonly string[] {
  const found = new Set<string>()
  JSON.stringify(body, (key, value) => {
    if (typeof value === "string" && !value.startsWith(WORDS)) found.add(key)
    return value
  })
  return [...found, "id"]
}

/** The same body with words in place of that name, as short as the shortest name. */
function renamed(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((part) => renamed(part, field))
  if (value === null || typeof value !== "object") return value
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === field ? `${WRONG}8` : renamed(part, field),
  ])
  return Object.fromEntries(
    "text" in value ? [...entries, ...(field === "id" ? [["id", `${WRONG}8`]] : [])] : entries,
  )
}

test("when the database itself refuses, neither the answer nor the log says what was written", async () => {
  const alter = (change: (column: string) => string) =>
    asSuperuser(house.db, (client) =>
      client.query(`alter table passage ${change("body")}; alter table auth."user" ${change("name")}`),
    )
  await alter((column) => `add constraint broken check (${column} not like '${WRONG}%') not valid`)
  const before = logged.length
  for (const operation of keptWords) {
    const { value } = await writings(operation, cast, open, wrong).next()
    const response = await sent(value as Writing)
    expect(response.status, nameOf(operation)).toBe(500)
    expect(await response.text()).not.toContain(WRONG)
  }
  await alter(() => "drop constraint broken")
  expect(logged.length - before).toBeGreaterThanOrEqual(keptWords.length)
})

test("nothing that was logged, and no table but those of logins and of passages, says any of it", async () => {
  expect(logged.join("\n")).not.toMatch(new RegExp(`${CANARY}|${WRONG}`))
  const ofLogins = canaries.filter(({ about }) => about.includes("/api/auth/")).map(({ text }) => text)
  const found = await whereabouts(house.db, [...ofLogins, CANARY, WRONG])
  expect(found).toEqual({
    ...Object.fromEntries(ofLogins.map((text) => [text, ['auth."user"']])),
    [CANARY]: ['auth."user"', "passage"],
    [WRONG]: [],
  })
  expect(canaries.length).toBeGreaterThan(100)
})
