import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { dayAt, daysAfter } from "../../src/domain/shared/time.ts"
import { systemNow } from "../../src/features/context.ts"
import { urlOf } from "../kit/database.ts"
import { type Member, openHouse, type TestHouse, ZONE } from "../kit/house.ts"
import { type Leeway, startLeeway } from "../kit/leeway.ts"
import { listen } from "../kit/listening.ts"
import { until } from "../kit/processes.ts"
import { atOnce, attempt, sound, soundStream, tally } from "../kit/racing.ts"
import { rounds } from "../kit/rounds.ts"
import { flour } from "../kit/samples.ts"
import { handedOver, offered } from "../kit/story.ts"
import { asSuperuser } from "../kit/tables.ts"

/** Offered or handed over so long ago that silence has spoken, for clocks that nobody moves: half of them each. */
const OVERDUE = rounds({ quick: 0, ci: 80, long: 150 })
/** By when the one that lives has done what the killed one left, in milliseconds. */
const RECOVERED = 120_000

/** The processes have the machine's own time; the house lives eight days before it. */
const EIGHT_DAYS_AGO = daysAfter(systemNow(), -8)
const terms = flour(dayAt(EIGHT_DAYS_AGO, ZONE))
const checkedInOn = { ...terms, checkIns: { every: "P7D", graceDays: 0 } }

let house: TestHouse
let maya: Member
let ana: Member
let folder: string
let one: Leeway
let two: Leeway
let unanswered: string[]
let unheard: string[]

beforeAll(async () => {
  house = await openHouse({ now: () => EIGHT_DAYS_AGO })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  const idsOf = (views: { id: string }[]) => views.map(({ id }) => id)
  unanswered = idsOf(await atOnce(OVERDUE / 2, () => offered(maya, ana, terms)))
  unheard = idsOf(await atOnce(OVERDUE / 2, () => handedOver(maya, ana, checkedInOn)))
  folder = mkdtempSync(join(tmpdir(), "leeway-apart-"))
  const database = { DATABASE_URL: urlOf(house.db.serving), DATABASE_OWNER_URL: urlOf(house.db.owner) }
  const starting = ["one", "two"].map((name) => startLeeway(join(folder, name), database))
  ;[one, two] = (await Promise.all(starting)) as [Leeway, Leeway]
})
afterAll(async () => {
  await one.end("SIGKILL")
  await two.end("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
  await house.close()
})

test("two processes on one PostgreSQL: who is signed in at one is so at the other, and both tell", async () => {
  const held = await handedOver(maya, ana, terms)
  const path = `/api/o/${maya.org}/delegations/${held.id}/messages`
  const pages = await Promise.all(
    [one, two].map(({ address }) => listen(ana, `${address}/api/o/${ana.org}/live`)),
  )
  const headers = { "If-Match": `"${held.version}"` }
  const got = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const { address } = index % 2 ? one : two
      return attempt(maya, address + path, { kind: "reply", text: `Word ${index}.` }, headers)
    }),
  )
  expect(tally(got)).toEqual({ "200": 1, "412 changed-meanwhile": 19 })
  for (const page of pages) {
    const heard = () => page.heard.some(({ delegations }) => delegations?.includes(held.id))
    await until("the page to hear", heard)
    await page.leave()
  }
})

test.runIf(OVERDUE > 0)(
  "the clock of both looks, one is killed meanwhile, and each silence is recorded once",
  async () => {
    const recorded = () =>
      asSuperuser(house.db, async (client) => {
        const { rowCount } = await client.query(
          "select from event where type in ('lapsed', 'tripwire-fired') and actor = 'clock'",
        )
        return rowCount ?? 0
      })
    await until("the clocks to begin", async () => (await recorded()) >= 5, 30_000)
    await one.end("SIGKILL")
    const left = OVERDUE - (await recorded())
    expect(left).toBeGreaterThan(0)
    const killed = performance.now()
    await until("the other to do the rest", async () => (await recorded()) >= OVERDUE, RECOVERED)
    console.log(`${left} silences were left, and recorded ${Math.round(performance.now() - killed)} ms later`)
    const stream = (id: string) => soundStream(house.db, maya.org, `delegation:${id}`)
    for (const id of unanswered)
      expect(await stream(id)).toEqual(["drafted", "offered", "reminded", "lapsed"])
    for (const id of unheard)
      expect(await stream(id)).toEqual(["drafted", "offered", "committed", "activated", "tripwire-fired"])
  },
)

test("every event is as it was written, and nobody waited for ever", () => sound(house, maya.org))
