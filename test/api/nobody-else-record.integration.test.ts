import { afterAll, beforeAll, expect, test } from "vitest"
import type { DelegationView, TermsInput } from "../../src/client/client.ts"
import { addDays } from "../../src/domain/shared/time.ts"
import { keptIn, partOf } from "../../src/platform/mail/folder.ts"
import { everythingFor, type There } from "../kit/everything.ts"
import { openHouse, type TestHouse } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { ownFolder } from "../kit/mail.ts"
import { type Cast, openCast, ROLES, type Role } from "../kit/roles.ts"
import { flour } from "../kit/samples.ts"
import { shownIn } from "../kit/shown.ts"
import { handedOver, todayIn } from "../kit/story.ts"

// What stands between two people is theirs: through no route, no export, no mail, no search, no figure and no page that
// is open does anybody else come upon the words, the size or a sentence of it.

/** A word and a size that nobody would choose by chance. */
const WORD = "jackdaw"
const SIZE = 13.25
/** How the sentences of a record read, whoever reads them. */
const SENTENCE =
  /checked in as agreed|told \S+ in time that it|left it with \S+ until|the day of a promise to|stayed within the limits/i
const THEIRS: readonly Role[] = ["leader", "delegate"]
const OTHERS = ROLES.filter((role) => !THEIRS.includes(role))

const { folder, remove } = ownFolder()
let house: TestHouse
let cast: Cast
let there: There
const pages = new Map<Role, Listening>()

beforeAll(async () => {
  house = await openHouse({ mail: { folder } })
  cast = await openCast(house)
  for (const role of ROLES)
    if (role !== "signed out" && role !== "left the organisation")
      pages.set(role, await listen(cast[role], cast[role].at.liveUrl()))
  there = await aRecord()
  await theBoardAndTheBudget()
})
afterAll(async () => {
  for (const page of pages.values()) await page.leave()
  await house.close()
  remove()
})

function terms(days: number): TermsInput {
  const words = { why: WORD, whyYou: WORD, affected: WORD, undo: WORD, withinReach: WORD, secondPair: WORD }
  return {
    ...flour(addDays(todayIn(house), 20)),
    ...words,
    outcome: `We never run out, says the ${WORD}`,
    success: [{ text: `Counted by the ${WORD}` }],
    area: "Flour",
    atMost: { days, money: 0 },
    limits: { effortDays: 30 },
  }
}

/** One told in time, one met, one that is held, and a promise whose day passed. */
async function aRecord(): Promise<There> {
  const { leader, delegate } = cast
  const due = addDays(todayIn(house), 2)
  const promise = await delegate.at.makePromise({ person: leader.person, what: `I ask the ${WORD}`, due })
  const ids = [await settledOne(false), await settledOne(true)]
  ids.push((await handedOver(leader, delegate, terms(SIZE))).id)
  const { areas } = await leader.at.read()
  const people = Object.values(cast).flatMap((one) => ("person" in one ? [one.person] : []))
  return {
    ids: {
      delegations: new Set(ids),
      promises: new Set([promise.id]),
      people: new Set(people),
      ...{ invitations: new Set(), lessons: new Set(), posts: new Set() },
      ...{ holdings: new Set(), plans: new Set(), "area-hand-overs": new Set() },
    },
    shown: [leader.person, delegate.person],
    areas: areas.map(({ id }) => id),
  }
}

async function settledOne(met: boolean): Promise<string> {
  const { leader, delegate } = cast
  const { id, version, rounds } = await handedOver(leader, delegate, terms(SIZE))
  const checkIn = { course: met ? "on-course" : "off-course", text: `So says the ${WORD}` } as const
  const told = await delegate.at.act(id, version, "check-ins", checkIn)
  const declared = await delegate.at.act(id, told.version, "outcomes", { judgements: allOf(rounds, met) })
  await leader.at.act(id, declared.version, "outcome-confirmations", {})
  await house.pass(15)
  return id
}

function allOf(rounds: DelegationView["rounds"], met: boolean) {
  const { success = [], failure = [] } = rounds.at(-1)?.terms ?? {}
  const of = (met: boolean) => (list: typeof success) => list.map(({ id: criterion }) => ({ criterion, met }))
  return [...of(met)(success), ...of(!met)(failure)]
}

/** Enough among others that the figures are shown, and something on the board that a letter tells of. */
async function theBoardAndTheBudget(): Promise<void> {
  const { supporter, "other person": other } = cast
  for (let count = 0; count < 5; count++)
    await handedOver(other, supporter, { ...flour(todayIn(house)), atMost: { days: 1, money: 0 } })
  await other.at.makePost({ kind: "win", text: "Nobody ran out of flour." })
  for (let quarters = 0; quarters < 32; quarters++) {
    await house.pass(0.25)
    await house.server.deliver()
  }
}

const read = (role: Role) => everythingFor(cast[role], cast.administrator.org, there)

function expectNothingOfIt(text: string, of = ""): void {
  expect(text, of).not.toContain(WORD)
  expect(text, of).not.toMatch(/13[.,]25/)
  expect(text, of).not.toMatch(SENTENCE)
  for (const id of [...(there.ids.delegations ?? []), ...(there.ids.promises ?? [])])
    expect(text, of).not.toContain(id)
}

test.each(THEIRS)("the %s reads all of it", async (role) => {
  const all = await read(role)
  expect(all).toContain(WORD)
  expect(all).toContain(String(SIZE))
  expect(all.match(new RegExp(SENTENCE, "gi"))?.length).toBeGreaterThan(3)
})

test.each(OTHERS)("%s: nothing of it is there, whatever is read or taken along", async (role) => {
  expectNothingOfIt(await read(role))
})

test.each(OTHERS)("%s: nothing of it is found by its words", async (role) => {
  const at = `/api/o/${cast.administrator.org}`
  const headers = { "Content-Type": "application/json" }
  const body = JSON.stringify({ text: `Counted by the ${WORD}`, area: "Flour" })
  const found = [
    await cast[role].raw(`${at}/lessons?search=${WORD}`),
    await cast[role].raw(`${at}/nearest-lessons`, { method: "POST", headers, body }),
  ]
  for (const answer of found) expectNothingOfIt(await answer.text())
})

test("the figures are shown, and say nothing of it", async () => {
  const budget = await cast.administrator.at.budget()
  expect(budget).toMatchObject({ shown: true })
  // The one that is held counts among all that are: it stands in no figure by itself.
  expect(Object.values(budget)).not.toContain(SIZE * 500)
})

test("no mail and no weekly edition says anything of it, to anyone", async () => {
  const mails = await keptIn(folder)
  const texts = await Promise.all(
    mails.flatMap(({ name }) => (["txt", "html"] as const).map((part) => partOf(folder, name, part))),
  )
  const all = texts.join("\n")
  expect(mails.length).toBeGreaterThan(5)
  expect(all).toContain("Nobody ran out of flour.")
  expect(all).not.toContain(WORD)
  expect(all).not.toMatch(/13[.,]25/)
  expect(all).not.toMatch(SENTENCE)
})

test("what is shown is there for whom it is shown to, without the words, until it is taken back", async () => {
  const { "other person": other, delegate } = cast
  const { id } = await shownIn(cast.pair, other.person)
  const seen = await read("other person")
  expect(seen).toContain(String(SIZE))
  expect(seen).toMatch(SENTENCE)
  expect(seen).not.toContain(WORD)
  for (const role of OTHERS.filter((role) => role !== "other person"))
    expectNothingOfIt(await read(role), role)
  expect(await read("leader")).not.toContain(id)
  await delegate.at.takeBackRecord(id)
  expectNothingOfIt(await read("other person"))

  await other.at.changePerson(other.person, { zone: "UTC" })
  for (const [role, page] of pages) {
    if (cast.administrator.org === (cast[role] as { org: string }).org)
      await page.hears("the end", ({ people }) => people === true)
    if (!THEIRS.includes(role)) expectNothingOfIt(page.wire(), role)
    expect(page.wire(), role).not.toContain(id)
  }
})
