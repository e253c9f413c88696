import { afterAll, beforeAll, expect, test } from "vitest"
import { type Member, openHouse, signedUp, type TestHouse, tokenIn, ZONE } from "../kit/house.ts"
import { refused } from "../kit/refused.ts"
import { everywhere } from "../kit/tables.ts"

let house: TestHouse
let maya: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
})
afterAll(() => house.close())

/** Someone with a login of their own, and an invitation for that login's address. */
async function invited(name: string, by = maya) {
  const { visitor, email } = await signedUp(house.visitor(), name)
  const invitation = await by.at.invite({ name, address: email })
  return { ...visitor, email, invitation, token: tokenIn(invitation.link) }
}
type Invited = Awaited<ReturnType<typeof invited>>
const accept = ({ api, token }: Pick<Invited, "api" | "token">) => api.acceptInvitation(token, ZONE)

test("the link can be guessed by nobody, and the database knows only its hash", async () => {
  const { token } = await invited("Ana")
  const secret = token.split(".")[1] ?? ""
  expect(Buffer.from(secret, "base64url").length * 8).toBeGreaterThanOrEqual(128)
  expect(await everywhere(house.db, secret)).toEqual([])
  expect(await everywhere(house.db, token)).toEqual([])
  const others = await Promise.all([1, 2, 3].map(() => invited("Ana")))
  expect(new Set([token, ...others.map((other) => other.token)]).size).toBe(4)
})

test("it says who asks whom to what, to whoever holds it, and lets only them in", async () => {
  const ana = await invited("Ana")
  const says = { organisation: "Tidewater", name: "Ana", address: ana.email, invitedBy: "Maya" }
  expect(await house.visitor().api.readInvitation(ana.token)).toEqual(says)
  const { org, person } = await accept(ana)
  expect(await ana.api.at(org).read()).toMatchObject({
    name: "Tidewater",
    you: { id: person, name: "Ana", administrator: false },
  })
  expect((await maya.at.invitations()).items.map(({ id }) => id)).not.toContain(ana.invitation.id)
})

test("it is used once", async () => {
  const ana = await invited("Ana")
  await accept(ana)
  const used = { status: 409, code: "invitation-used" }
  expect(await refused(house.db, () => accept(ana))).toMatchObject(used)
  expect(await refused(house.db, () => accept({ ...maya, token: ana.token }))).toMatchObject(used)
  expect(await refused(house.db, () => house.visitor().api.readInvitation(ana.token))).toMatchObject(used)
  expect(await refused(house.db, () => maya.at.revokeInvitation(ana.invitation.id))).toMatchObject(used)
})

test("two who follow it at once are one", async () => {
  const ana = await invited("Ana")
  const answers = await Promise.allSettled([accept(ana), accept(ana)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  expect((await ana.api.me()).organisations).toHaveLength(1)
})

test("it is for one address: forwarded, it opens nothing", async () => {
  const ana = await invited("Ana")
  const { visitor: ben } = await signedUp(house.visitor(), "Ben")
  const forwarded = () => accept({ api: ben.api, token: ana.token })
  expect(await refused(house.db, forwarded)).toMatchObject({
    status: 403,
    code: "invitation-for-someone-else",
  })
  expect(await refused(house.db, () => accept({ ...house.visitor(), token: ana.token }))).toMatchObject({
    code: "signed-out",
  })
  expect(await accept(ana)).toMatchObject({ org: maya.org })
})

test("withdrawn, expired or made up, it opens nothing", async () => {
  const ana = await invited("Ana")
  await maya.at.revokeInvitation(ana.invitation.id)
  expect(await refused(house.db, () => accept(ana))).toMatchObject({
    status: 409,
    code: "invitation-revoked",
  })
  const ben = await invited("Ben")
  await house.pass(14)
  expect(await refused(house.db, () => accept(ben))).toMatchObject({
    status: 409,
    code: "invitation-expired",
  })
  expect((await maya.at.invitations()).items).toContainEqual(
    expect.objectContaining({ id: ben.invitation.id, state: "expired" }),
  )
  for (const token of [
    `tidewater.${"a".repeat(32)}`,
    `nowhere.${"a".repeat(32)}`,
    ben.token.replace(/.$/, "-"),
    "a".repeat(40),
  ])
    expect(await refused(house.db, () => accept({ ...ben, token }))).toMatchObject({
      status: 409,
      code: "invitation-expired",
    })
})

test("one login may belong to several organisations, and is a person of its own in each", async () => {
  const olu = await house.founder("Olu", "Elsewhere")
  const { link } = await maya.at.invite({ name: "Olu at Tidewater", address: olu.email.toUpperCase() })
  const { person } = await olu.api.acceptInvitation(tokenIn(link), "UTC")
  expect(person).not.toBe(olu.person)
  const { organisations } = await olu.api.me()
  expect(organisations.map(({ org }) => org)).toEqual(["elsewhere", "tidewater"])
  expect((await olu.api.at("tidewater").read()).you).toMatchObject({ id: person, name: "Olu at Tidewater" })
  const again = await maya.at.invite({ name: "Olu", address: olu.email })
  const twice = () => olu.api.acceptInvitation(tokenIn(again.link), "UTC")
  expect(await refused(house.db, twice)).toMatchObject({ status: 409, code: "already-here" })
  expect(
    await refused(house.db, () => maya.at.invite({ name: "Nobody", address: "no address" })),
  ).toMatchObject({ code: "fields-at-fault" })
})
