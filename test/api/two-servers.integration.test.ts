import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays, daysAfter } from "../../src/domain/shared/time.ts"
import type { RunningServer } from "../../src/server.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { type Listening, listen } from "../kit/listening.ts"
import { run, until } from "../kit/processes.ts"
import { atOnce, attempt, sound, soundStream } from "../kit/racing.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { handedOver, offered, todayIn } from "../kit/story.ts"
import { asSuperuser } from "../kit/tables.ts"

let house: TestHouse
let other: RunningServer
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  other = await house.another()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
})
afterAll(() => house.close())

const path = (id: string, noun: string) => `/api/o/${maya.org}/delegations/${id}/${noun}`

test("a page on either server hears of what was done on the other", async () => {
  const one = await handedOver(maya, ana, flour(todayIn(house)))
  const live = `/api/o/${maya.org}/live`
  const [here, there] = [await listen(ana, live), await listen(ana, other.address + live)]
  const servers: [string, Listening][] = [
    [house.server.address, there],
    [other.address, here],
  ]
  let version = one.version
  for (const [address, page] of servers) {
    const said = { kind: "reply", text: "Thank you." }
    const got = await attempt(maya, address + path(one.id, "messages"), said, { "If-Match": `"${version}"` })
    version = got.version ?? 0
    const about = ({ delegations }: Listening["heard"][number]) => delegations?.includes(one.id) ?? false
    await until("the page to hear", () => page.heard.filter(about).length >= version - one.version)
  }
  await here.leave()
  await there.leave()
})

test("servers that look at the clock at once record each silence once", async () => {
  await house.another()
  const due = addDays(todayIn(house), 84)
  const kinds = {
    draft: async () => (await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })).id,
    unanswered: async () => (await offered(maya, ana, flour(todayIn(house)))).id,
    unconfirmed: async () => {
      const draft = await maya.at.draft({ delegate: ana.person, terms: releaseNotes(due) })
      const { id, version } = await maya.at.act(draft.id, draft.version, "offers", { backBrief: true })
      const given = await ana.at.act(id, version, "back-briefs", { round: 1, text: "In my own words." })
      return (await ana.at.act(id, given.version, "commitments", { round: 1 })).id
    },
    declared: async () => {
      const { id, version } = await handedOver(maya, ana, releaseNotes(due))
      return (await ana.at.act(id, version, "outcomes", {})).id
    },
    small: async () => {
      const { id, version } = await handedOver(maya, ana, flour(todayIn(house)))
      return (await ana.at.act(id, version, "outcomes", {})).id
    },
    given_up: async () => (await handedOver(maya, ana, flour(todayIn(house)))).id,
  }
  const ids = Object.fromEntries(
    await Promise.all(
      Object.entries(kinds).map(async ([kind, make]) => [kind, await atOnce(4, make)] as const),
    ),
  )
  for (const days of [3, 0.5, 3.5, 0.5, 7, 14, 60, 0, 100, 365]) await house.pass(days)

  const byClock: Record<string, string[]> = {
    draft: ["discarded"],
    unanswered: ["reminded", "lapsed"],
    // Eleven check-ins and the due day go by without a word.
    unconfirmed: ["back-brief-confirmed", "activated", ...Array(12).fill("tripwire-fired"), "ended"],
    declared: ["outcome-confirmed", "settled", "closed"],
    small: ["outcome-confirmed", "settled", "closed"],
    given_up: ["tripwire-fired", "ended"],
  }
  for (const [kind, streams] of Object.entries(ids))
    for (const id of streams) {
      await soundStream(house.db, maya.org, `delegation:${id}`)
      expect({ [kind]: await clocked(id) }).toEqual({ [kind]: byClock[kind] })
    }
  expect(await asleep()).toBe(0)
})

/** What the clock brought about in a delegation, in order. */
function clocked(id: string): Promise<string[]> {
  return asSuperuser(house.db, async (client) => {
    const query = "select type from event where stream = $1 and actor = 'clock' order by version"
    return (await client.query<{ type: string }>(query, [`delegation:${id}`])).rows.map(({ type }) => type)
  })
}

/** How many delegations the clock still means to look at. */
async function asleep(): Promise<number> {
  return asSuperuser(house.db, async (client) => (await client.query("select from wake")).rowCount ?? 0)
}

test("a clock that looked before a move was made does not set aside what the move brings", async () => {
  const draft = await maya.at.draft({ delegate: ana.person, terms: flour(todayIn(house)) })
  const { id, version } = await maya.at.act(draft.id, draft.version, "offers", { backBrief: true })
  // The clock is to look now, and will find nothing.
  await ana.at.changePerson(ana.person, { zone: "Europe/Madrid" })
  await asSuperuser(house.db, async (client) => {
    const waiting = (many: number) =>
      until(`${many} to wait`, async () => ((await client.query(WAITING)).rowCount ?? 0) >= many)
    // The move has written what happened and has not committed: it still sets the clock.
    await client.query("begin")
    await client.query("select from wake where stream = $1 for update", [`delegation:${id}`])
    const moving = ana.at.act(id, version, "back-briefs", { round: 1, text: "In my own words." })
    await waiting(1)
    const looking = other.tick()
    await waiting(2)
    await client.query("commit")
    await moving
    await looking
  })
  expect(await looksAgain(id)).toBe(daysAfter(house.now(), 3))
  await maya.at.act(id, version + 1, "withdrawals", {})
})

/** Who waits for a lock in this database now; what pg_stat_activity tells stands still in a transaction. */
const WAITING = `
  select from pg_locks as waiting where not granted and exists (
    select from pg_locks as held where held.pid = waiting.pid
      and held.database = (select oid from pg_database where datname = current_database()))`

/** When the clock means to look at a delegation again. */
function looksAgain(id: string): Promise<string> {
  return asSuperuser(house.db, async (client) => {
    const { rows } = await client.query<{ at: Date }>("select at from wake where stream = $1", [
      `delegation:${id}`,
    ])
    return rows[0]?.at.toISOString() ?? ""
  })
}

test("one that is killed in the middle of it leaves nothing undone and nothing done twice", async () => {
  const offers = await atOnce(80, () => offered(maya, ana, flour(todayIn(house))))
  const later = addDays(todayIn(house), 9)
  const sweeping = run(new URL("../kit/hold-sweep.ts", import.meta.url), [
    JSON.stringify(house.db.serving),
    `${later}T09:00:00.000Z`,
  ])
  await sweeping.line
  const lapsed = await asSuperuser(house.db, async (client) => {
    const count = async () =>
      (
        await client.query("select from event where type = 'lapsed' and stream = any ($1)", [
          offers.map(({ id }) => `delegation:${id}`),
        ])
      ).rowCount ?? 0
    await until("the clock to begin", async () => (await count()) >= 3)
    await sweeping.end("SIGKILL")
    return count()
  })
  expect(lapsed).toBeLessThan(offers.length)
  await house.pass(9)
  for (const { id } of offers) {
    expect(await soundStream(house.db, maya.org, `delegation:${id}`)).toEqual([
      "drafted",
      "offered",
      "reminded",
      "lapsed",
    ])
  }
  expect(await asleep()).toBe(0)
})

test("every event is as it was written, and nobody waited for ever", () => sound(house, maya.org))
