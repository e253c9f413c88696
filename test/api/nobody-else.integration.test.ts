import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Operation } from "../../src/platform/http/operation.ts"
import { OPERATIONS } from "../kit/contract.ts"
import { type Member, openHouse, type TestHouse, type Visitor } from "../kit/house.ts"
import { requestTo } from "../kit/requests.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, todayIn } from "../kit/story.ts"
import { contents } from "../kit/tables.ts"

let house: TestHouse
let maya: Member
let ana: Member
let ben: Member
let olu: Member
let held: string
let draft: string
let invitation: string
let before: unknown

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  ben = await house.invited(maya, "Ben")
  olu = await house.founder("Olu", "Elsewhere")
  held = (await handedOver(maya, ana, flour(todayIn(house)))).id
  draft = (await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })).id
  await ana.at.note(held, "The supplier is slow on Fridays.")
  invitation = (await maya.at.invite({ name: "Dan", address: "dan@house.example" })).id
  before = await contents(house.db)
})
afterAll(() => house.close())

/** Everything of an answer that could tell a thing that is hidden from one that does not exist. */
async function seen(visitor: Visitor, operation: Operation, org: string, id: string) {
  const response = await visitor.raw(...requestTo(operation, { org, id, person: maya.person }))
  const headers = [...response.headers].filter(([name]) => name !== "date").sort()
  return { status: response.status, headers, body: await response.text() }
}

/** The id of something that is really there. */
function real({ path }: Operation): string {
  if (path.includes("/people/{id}")) return ana.person
  return path.includes("/invitations/{id}") ? invitation : held
}

const named = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`
const table = (operations: readonly Operation[]) => operations.map((one) => [named(one), one] as const)
const behindTheDoor = OPERATIONS.filter(({ access }) => access !== "anyone")
const inOrganisation = OPERATIONS.filter(({ path }) => path.includes("{org}"))
const onDelegation = OPERATIONS.filter(({ path }) => path.includes("/delegations/{id}"))
const forAdministrators = OPERATIONS.filter(({ access }) => access === "administrator")

test("every operation of an organisation asks who is there", () => {
  expect(inOrganisation.filter(({ access }) => !["person", "administrator"].includes(access))).toEqual([])
})

test.each(table(behindTheDoor))("signed out: %s", async (_, operation) => {
  const answer = await seen(house.visitor(), operation, maya.org, real(operation))
  expect(answer).toMatchObject({ status: 401, body: expect.stringContaining('"code":"signed-out"') })
  expect(answer).toEqual(await seen(house.visitor(), operation, "nowhere", randomUUID()))
})

test.each(table(inOrganisation))("from another organisation: %s", async (_, operation) => {
  const answer = await seen(olu, operation, maya.org, real(operation))
  expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('"code":"not-found"') })
  expect(answer).toEqual(await seen(olu, operation, "nowhere", randomUUID()))
  if (!operation.path.includes("{id}")) return
  expect(answer).toEqual(await seen(olu, operation, olu.org, real(operation)))
  expect(answer).toEqual(await seen(olu, operation, olu.org, randomUUID()))
  expect(answer).toEqual(await seen(olu, operation, olu.org, "no-id-at-all"))
})

test.each(table(onDelegation))("neither of the two: %s", async (_, operation) => {
  const answer = await seen(ben, operation, maya.org, held)
  expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('"code":"not-found"') })
  expect(answer).toEqual(await seen(ben, operation, maya.org, randomUUID()))
})

test.each(table(onDelegation))("a draft, before its delegate is asked: %s", async (_, operation) => {
  const answer = await seen(ana, operation, maya.org, draft)
  expect(answer).toMatchObject({ status: 404 })
  expect(answer).toEqual(await seen(ana, operation, maya.org, randomUUID()))
})

test.each(table(forAdministrators))("not an administrator: %s", async (_, operation) => {
  const answer = await seen(ana, operation, maya.org, real(operation))
  expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('"code":"administrators-only"') })
  expect(answer).toEqual(await seen(ana, operation, maya.org, randomUUID()))
})

test("a colleague may not change another person, nor have them leave", async () => {
  await expect(ben.at.changePerson(ana.person, { zone: "UTC" })).rejects.toMatchObject({ status: 403 })
  await expect(ben.at.changePerson(ben.person, { administrator: true })).rejects.toMatchObject({
    status: 403,
  })
  await expect(ben.at.leave(ana.person)).rejects.toMatchObject({ status: 403 })
  await expect(ben.at.seeAs(ana.person)).rejects.toMatchObject({ status: 404 })
})

test("notes are their author's alone", async () => {
  expect((await ana.at.notes(held)).items).toMatchObject([{ text: "The supplier is slow on Fridays." }])
  expect(await maya.at.notes(held)).toEqual({ items: [], next: null })
  expect(JSON.stringify([await maya.at.delegation(held), await maya.at.today()])).not.toContain("supplier")
})

test("lists and the page of a person show nothing of what others hold", async () => {
  expect((await ben.at.delegations()).items).toEqual([])
  expect(await ben.at.today()).toMatchObject({ needs: [], held: [], holding: [], drafts: 0 })
  expect(await ben.at.person(ana.person)).toMatchObject({
    theyHold: [],
    youHold: [],
    person: { address: null, threshold: null },
  })
  expect((await ana.at.delegations()).items.map(({ id }) => id)).toEqual([held])
  expect((await ana.at.delegations({ stage: "draft" })).items).toEqual([])
  expect((await olu.at.delegations()).items).toEqual([])
})

test("and nothing of all this changed anything", async () => {
  expect(await contents(house.db)).toEqual(before)
})
