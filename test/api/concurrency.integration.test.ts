import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { DelegationView } from "../../src/client/client.ts"
import { type Member, openHouse, signedUp, type TestHouse, tokenIn } from "../kit/house.ts"
import { atOnce, attempt, type Got, sound, soundStream, tally } from "../kit/racing.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"
import { contents, whereabouts } from "../kit/tables.ts"

const WRITERS = 50
/**
 * How often each of them looks again and tries once more: of two rounds running, one lets somebody in, since what the
 * losers of the first hear of the version may be out of date by then.
 */
const ROUNDS = process.env.LEEWAY_LONG === "1" ? 2 * WRITERS : 4

vi.setConfig({ testTimeout: 300_000 })

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

const named = (version: number) => ({ "If-Match": `"${version}"` })
const at = (who: Member, rest: string) => `/api/o/${who.org}/${rest}`
const on = ({ id }: DelegationView, noun: string) => at(maya, `delegations/${id}/${noun}`)
const held = () => handedOver(maya, ana, flour(todayIn(house)))

/** What each of many says on one delegation: moves of both, of several kinds, in words that nobody else has. */
function saying(writer: number, one: DelegationView, version: number): Promise<Got> {
  const text = `What writer ${writer} said, and no one else.`
  const moves = [
    [ana, "check-ins", { course: "on-course", text }],
    [maya, "messages", { kind: "reply", text }],
    [ana, "flags", { what: text }],
    [ana, "help-requests", { text }],
  ] as const
  const [who, noun, body] = moves[writer % moves.length] as (typeof moves)[number]
  return attempt(who, on(one, noun), body, named(version))
}

test("fifty who write on one delegation: each yes is one event, each no is told, nothing is lost", async () => {
  const one = await held()
  const first = await atOnce(WRITERS, (writer) => saying(writer, one, one.version))
  expect(tally(first)).toEqual({ "200": 1, "412 changed-meanwhile": WRITERS - 1 })

  const last = [...first]
  for (let round = 1; round < ROUNDS; round++)
    await atOnce(WRITERS, async (writer) => {
      const { status, version = 0 } = last[writer] as Got
      if (status === 412) last[writer] = await saying(writer, one, version)
    })
  const winners = last.filter(({ status }) => status === 200)
  const late = WRITERS - winners.length
  expect(tally(last)).toEqual({ "200": winners.length, ...(late ? { "412 changed-meanwhile": late } : {}) })
  expect(winners.length).toBeGreaterThanOrEqual(ROUNDS / 2)

  await soundStream(house.db, maya.org, `delegation:${one.id}`)
  const { version, history } = await maya.at.delegation(one.id)
  const versions = winners.map((winner) => winner.version ?? 0).toSorted((a, b) => a - b)
  expect(versions).toEqual(winners.map((_, index) => one.version + 1 + index))
  expect(version).toBe(one.version + winners.length)
  const kept = JSON.stringify(history)
  for (const [writer, { status }] of last.entries())
    expect(kept.split(`writer ${writer} said`)).toHaveLength(status === 200 ? 2 : 1)
})

test("nothing of a move that came too late is kept anywhere", async () => {
  const one = await held()
  const got = await atOnce(WRITERS, (writer) => saying(writer + 1_000, one, one.version))
  const late = got.flatMap(({ status }, writer) => (status === 412 ? [`writer ${writer + 1_000} said`] : []))
  expect(late).toHaveLength(WRITERS - 1)
  expect(Object.values(await whereabouts(house.db, late)).flat()).toEqual([])
})

test("of yes, no, otherwise and withdrawn at once, one holds", async () => {
  const answers = [
    [() => ana, "commitments", { round: 1 }],
    [() => ana, "declines", {}],
    [() => ana, "counter-offers", { terms: { ...flour(todayIn(house)), atMost: { days: 0, money: 90 } } }],
    [() => maya, "withdrawals", {}],
  ] as const
  await atOnce(6, async () => {
    const offer = await offered(maya, ana, flour(todayIn(house)))
    const got = await atOnce(12, (index) => {
      const [who, noun, body] = answers[index % answers.length] as (typeof answers)[number]
      return attempt(who(), on(offer, noun), body, named(offer.version))
    })
    expect(tally(got)).toEqual({ "200": 1, "412 changed-meanwhile": 11 })
    const types = await soundStream(house.db, maya.org, `delegation:${offer.id}`)
    const ends = types.filter((type) => ["activated", "declined", "countered", "withdrawn"].includes(type))
    expect(ends).toHaveLength(1)
  })
})

test("the same request twenty times at once: one effect, and the same answer for all", async () => {
  const one = await held()
  const made = [
    [1, on(one, "check-ins"), { course: "at-risk" }, named(one.version)],
    [1, at(ana, "delegations"), { terms: flour(todayIn(house)) }],
    [1, at(ana, "requests"), { leader: maya.person, terms: flour(todayIn(house)) }],
    [1, on(one, "notes"), { text: "The mill opens at six." }],
    [2, "/api/organisations", { name: "Elsewhere", yourName: "Ana", zone: "UTC" }],
  ] as const
  for (const [count, path, body, headers = {}] of made) {
    const before = await eventsKept()
    const ask = () => attempt(ana, path, body, { ...headers, "Idempotency-Key": path })
    const got = await atOnce(20, ask)
    expect(new Set(got.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(await ask()).toEqual(got[0])
    expect(await eventsKept()).toBe(before + count)
  }
  expect((await ana.api.me()).organisations).toHaveLength(2)
})

/** How many events there are, of all organisations. */
async function eventsKept(): Promise<number> {
  return (await contents(house.db, ["event"])).event?.length ?? 0
}

test("one key for twenty things at once: one wins, and the others hear that the key is taken", async () => {
  const one = await held()
  const { visitor: olu, email } = await signedUp(house.visitor(), "Olu")
  const { link } = await maya.at.invite({ name: "Olu", address: email })
  const token = tokenIn(link)
  const zones = Intl.supportedValuesOf("timeZone")
  const requests = {
    move: (n: number) => [ana, on(one, "check-ins"), { course: "on-course", moneyUsed: n }],
    draft: (n: number) => [ana, at(ana, "delegations"), { terms: { outcome: `Outcome ${n}` } }],
    organisation: (n: number) => [
      olu,
      "/api/organisations",
      { name: `House ${n}`, yourName: "Olu", zone: "UTC" },
    ],
    acceptance: (n: number) => [olu, "/api/invitation-acceptances", { token, zone: zones[n] }],
  } satisfies Record<string, (n: number) => [Member | typeof olu, string, object]>
  for (const [what, request] of Object.entries(requests)) {
    const headers = { "Idempotency-Key": `one-${what}`, ...(what === "move" ? named(one.version) : {}) }
    const got = await atOnce(20, (index) => {
      const [who, path, body] = request(index)
      return attempt(who as Member, path as string, body as object, headers)
    })
    const won = got.find(({ status }) => status < 300)?.status
    expect(tally(got)).toEqual({ [String(won)]: 1, "422 key-used-for-something-else": 19 })
  }
  expect((await olu.api.me()).organisations).toHaveLength(2)
})

test("and after all of it every event is as it was written, and nobody waited for ever", async () => {
  await sound(house, maya.org)
})
