import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView } from "../../src/client/client.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { send } from "../kit/sending.ts"
import { handedOver, todayIn } from "../kit/story.ts"

let house: TestHouse
let maya: Member
let chi: Member
let held: DelegationView
let root: string

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
  held = await handedOver(maya, chi, flour(todayIn(house)))
  root = `/api/o/${maya.org}`
})
afterAll(() => house.close())

/** A message on what is held, sent at the version it has. */
async function say(body: unknown, headers: Record<string, string> = {}) {
  const { version } = await chi.at.delegation(held.id)
  return send(chi, `${root}/delegations/${held.id}/messages`, body, {
    "If-Match": `"${version}"`,
    ...headers,
  })
}
const reply = (text: unknown) => ({ kind: "reply", text })
const MEGABYTE = "x".repeat(1024 * 1024)

test.each([
  [
    "something else than JSON",
    415,
    "json-expected",
    () => say(reply("Hello."), { "Content-Type": "text/plain" }),
  ],
  ["broken JSON", 400, "json-unreadable", () => say('{"kind":"reply",')],
  ["nothing", 400, "json-unreadable", () => say("")],
  ["JSON without a bottom", 400, "json-unreadable", () => say("[".repeat(200_000))],
  ["a list", 422, "fields-at-fault", () => say("[]")],
  ["a megabyte", 413, "too-large", () => say(reply(MEGABYTE))],
  [
    "a megabyte that comes in pieces",
    413,
    "too-large",
    () => say(new Blob([JSON.stringify(reply(MEGABYTE))]).stream()),
  ],
  ["a cursor of no page", 400, "cursor-unreadable", () => page("nonsense")],
  ["a cursor at no moment", 400, "cursor-unreadable", () => page(`9999-99-99T99:99:99.999Z ${held.id}`)],
  ["a cursor at nothing", 400, "cursor-unreadable", () => page(`2026-03-02T09:00:00.000Z ${"-".repeat(36)}`)],
  ["a place before the first person", 400, "cursor-unreadable", () => chi.raw(`${root}/people?cursor=-1`)],
  ["a page of nothing", 422, "fields-at-fault", () => chi.raw(`${root}/delegations?limit=0`)],
  ["a query that cannot be kept", 422, "text-unreadable", () => chi.raw(`${root}/delegations?stage=%00`)],
  ["an address of nothing", 404, "not-found", () => chi.raw("/api/nothing/of/the/kind")],
  ["a method of nothing", 404, "not-found", () => send(chi, `${root}/delegations/${held.id}`, {}, {}, "PUT")],
])("%s", async (_, status, code, ask) => {
  expect(await refused(house.db, ask)).toMatchObject({ status, code })
})

function page(cursor: string) {
  return chi.raw(`${root}/delegations?cursor=${Buffer.from(cursor).toString("base64url")}`)
}

test.each([
  ["emoji", "👩🏽‍🍳 ×2 – naïve, “façade”"],
  ["Hebrew, with marks of direction", "שלום עולם \u202Eabc\u202C"],
  ["Arabic", "الطحين لا ينفد أبدًا"],
  ["one letter in two ways", "e\u0301 is not \u00e9"],
  ["the name of a character that cannot be kept", "\\u0000 in words"],
  ["ten thousand characters", "x".repeat(10_000)],
])("comes back byte for byte: %s", async (_, text) => {
  const answer = (await (await say(reply(text))).json()) as DelegationView
  expect(answer.history.at(-1)?.words).toEqual([{ about: null, text }])
  expect((await maya.at.delegation(held.id)).history.at(-1)?.words[0]?.text).toBe(text)
})

test("texts that are too long, empty, or hold what cannot be kept", async () => {
  const odd = (text: unknown) => refused(house.db, () => say(reply(text)))
  for (const text of ["x".repeat(10_001), "", "   ", null, 7])
    expect(await odd(text)).toMatchObject({ code: "fields-at-fault", fields: [{ path: "text" }] })
  expect((await odd("")).detail).toBe("Text: This is missing.")
  expect((await odd("x".repeat(10_001))).detail).toBe("Text: This takes at most 10000 characters.")
  for (const text of ["a\0b", "\ud83d half an emoji", "\udc00"])
    expect(await odd(text)).toMatchObject({ status: 422, code: "text-unreadable" })
})

test("addresses of pages that lead out of the house, or nowhere", async () => {
  for (const path of [
    "/%E0%A4%A.png",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/%00.js",
  ])
    expect((await chi.raw(path)).status, path).toBe(404)
})
