import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView } from "../../src/client/client.ts"
import { type Member, openHouse, signedUp, type TestHouse, tokenIn } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { flour } from "../kit/samples.ts"
import { send } from "../kit/sending.ts"
import { handedOver, offered, todayIn, told } from "../kit/story.ts"
import { withoutATrace } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let chi: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Corner Bakery")
  chi = await house.invited(maya, "Chi")
})
afterAll(() => house.close())

type Headers = Record<string, string>
const post = (who: Member, path: string, body: object, headers: Headers) =>
  send(who, `/api/o/${who.org}${path}`, body, headers)
const checkIn = (held: DelegationView, headers: Headers, course = "on-course") =>
  post(chi, `/delegations/${held.id}/check-ins`, { course }, headers)
const held = () => handedOver(maya, chi, flour(todayIn(house)))
const checkIns = async ({ id }: DelegationView) =>
  told(await maya.at.delegation(id)).filter((line) => line.startsWith("Chi checked in")).length

test("the same request twice has one effect and the same answer", async () => {
  const one = await held()
  const headers = { "If-Match": `"${one.version}"`, "Idempotency-Key": "first-try" }
  const first = await (await checkIn(one, headers)).json()
  const second = await withoutATrace(house.db, async () => (await checkIn(one, headers)).json())
  expect(second).toEqual(first)
  expect(await checkIns(one)).toBe(1)
})

test("a key stands for one request of one person", async () => {
  const one = await held()
  const headers = { "If-Match": `"${one.version}"`, "Idempotency-Key": "mine" }
  await checkIn(one, headers)
  const again = (course: string, more: Headers = {}) =>
    refused(house.db, () => checkIn(one, { ...headers, ...more }, course))
  expect(await again("off-course")).toMatchObject({ status: 422, code: "key-used-for-something-else" })
  expect(await again("on-course", { "If-Match": '"1"' })).toMatchObject({
    code: "key-used-for-something-else",
  })
  expect(await again("on-course", { "Idempotency-Key": "a key with blanks" })).toMatchObject({
    status: 400,
    code: "key-unreadable",
  })
  const hers = await post(
    maya,
    `/delegations/${one.id}/messages`,
    { kind: "reply", text: "Thank you." },
    { "If-Match": `"${one.version + 1}"`, "Idempotency-Key": "mine" },
  )
  expect(hers.status).toBe(200)
})

test("what was refused may be tried again with the same key", async () => {
  const offer = await offered(maya, chi, flour(todayIn(house)))
  const commit = (version: number) =>
    post(
      chi,
      `/delegations/${offer.id}/commitments`,
      { round: 1 },
      { "If-Match": `"${version}"`, "Idempotency-Key": "commit" },
    )
  expect(await refused(house.db, () => commit(1))).toMatchObject({ code: "changed-meanwhile" })
  expect((await commit(offer.version)).status).toBe(200)
})

test("a move names the version it was decided on", async () => {
  const one = await held()
  await chi.at.act(one.id, one.version, "check-ins", { course: "on-course" })
  const move = (headers: Headers) => refused(house.db, () => checkIn(one, headers))
  expect(await move({ "If-Match": `"${one.version}"` })).toMatchObject({
    status: 412,
    code: "changed-meanwhile",
    version: one.version + 1,
  })
  expect(await move({ "If-Match": `"${one.version + 2}"` })).toMatchObject({ status: 412 })
  expect(await move({})).toMatchObject({ status: 428, code: "version-needed" })
  for (const odd of ["*", "7", 'W/"7"', '"7", "8"', '"-1"', '""'])
    expect(await move({ "If-Match": odd })).toMatchObject({ status: 400, code: "version-unreadable" })
  expect(await checkIns(one)).toBe(1)
})

test("a new area named by several at once is opened once, and nobody is refused", async () => {
  const terms = { ...flour(todayIn(house)), area: "Ordering" }
  const drafts = await Promise.all([maya, chi, maya, chi].map((who) => who.at.draft({ terms })))
  expect(drafts.map(({ draft }) => draft?.area)).toEqual(["Ordering", "Ordering", "Ordering", "Ordering"])
  expect((await maya.at.read()).areas.map(({ name }) => name)).toEqual(["Ordering"])
})

test("creating an organisation, or following an invitation, twice with one key makes one", async () => {
  const { visitor: olu, email } = await signedUp(house.visitor(), "Olu")
  const twice = (path: string, body: object) => async () =>
    (await send(olu, path, body, { "Idempotency-Key": "once" })).json()
  const create = twice("/api/organisations", { name: "Elsewhere", yourName: "Olu", zone: "UTC" })
  const made = await Promise.all([create(), create()])
  expect([made[1], await create()]).toEqual([made[0], made[0]])
  const { link } = await maya.at.invite({ name: "Olu", address: email })
  const accept = twice("/api/invitation-acceptances", { token: tokenIn(link), zone: "UTC" })
  const accepted = await Promise.all([accept(), accept()])
  expect([accepted[1], await accept()]).toEqual([accepted[0], accepted[0]])
  expect((await olu.api.me()).organisations.map(({ org }) => org)).toEqual(["corner-bakery", "elsewhere"])
})
