import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, type TestHouse } from "../kit/house.ts"
import { atOnce, attempt, type Got, sound, tally } from "../kit/racing.ts"
import { flour, releaseNotes } from "../kit/samples.ts"
import { offered, todayIn } from "../kit/story.ts"
import { asSuperuser } from "../kit/tables.ts"

const RACING = 50
/** What everything at once may lose, in days; each of the fifty could lose 3, 4 or 5 of them. */
const FATAL = 60
const DAY_RATE = 500

let house: TestHouse
let maya: Member
let ana: Member

beforeAll(async () => {
  house = await openHouse()
  await house.another()
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  await maya.at.changeSettings({ fatalLoss: FATAL, dayRate: DAY_RATE })
})
afterAll(() => house.close())

/** The worst cases of all that is active, in days: as the read model adds them up, and as the ledger tells it. */
function atStake(): Promise<{ shown: number; told: number }> {
  return asSuperuser(house.db, async (client) => {
    const { rows } = await client.query<{ shown: number; told: number }>(
      `select (select coalesce(sum(at_stake), 0)::float8 from delegation where org = $1 and stage = 'active') as shown,
         (select coalesce(sum((data->>'worstCase')::float8), 0) from event where org = $1 and type = 'activated') as told`,
      [maya.org],
    )
    const [row] = rows
    const days = (cents = 0) => cents / (DAY_RATE * 100)
    return { shown: days(row?.shown), told: days(row?.told) }
  })
}

const medium = (index: number) => ({
  ...releaseNotes(addDays(todayIn(house), 84)),
  atMost: { days: 3 + (index % 3), money: 0 },
})
const path = (id: string, noun: string) => `/api/o/${maya.org}/delegations/${id}/${noun}`

/** One of the ways to become active: all that comes before the last step, and the last step. */
type Way = (index: number) => Promise<{ id: string; last: () => Promise<Got | null> }>

/** The delegate's yes is the last word. */
const byCommitment: Way = async (index) => {
  const { id, version } = await offered(maya, ana, medium(index))
  const given = await ana.at.act(id, version, "back-briefs", { round: 1, text: "In my own words." })
  const confirmed = await maya.at.act(id, given.version, "back-brief-confirmations", {})
  const headers = { "If-Match": `"${confirmed.version}"` }
  return { id, last: () => attempt(ana, path(id, "commitments"), { round: 1 }, headers) }
}

/** Both have said yes; the leader's word on the back-brief is the last. */
const byConfirmation: Way = async (index) => {
  const { id, version } = await understood(index)
  const headers = { "If-Match": `"${version}"` }
  return { id, last: () => attempt(maya, path(id, "back-brief-confirmations"), {}, headers) }
}

/** Both have said yes; three days of silence confirm. */
const bySilence: Way = async (index) => ({ id: (await understood(index)).id, last: async () => null })

async function understood(index: number) {
  const { id, version } = await offered(maya, ana, medium(index))
  const given = await ana.at.act(id, version, "back-briefs", { round: 1, text: "In my own words." })
  return ana.at.act(id, given.version, "commitments", { round: 1 })
}

test("fifty that become active at once, by every way there is, never put more at stake than may be lost", async () => {
  const ways = [byCommitment, byConfirmation, byCommitment, bySilence]
  const racing = await atOnce(RACING, (index) => (ways[index % ways.length] as Way)(index))
  expect(await atStake()).toEqual({ shown: 0, told: 0 })

  const most: number[] = []
  const look = async () => void most.push((await atStake()).shown)
  const clocks = house.pass(3).then(look)
  const got = await Promise.all(
    racing.map(async ({ last }) => {
      const answer = await last()
      await look()
      return answer
    }),
  )
  await clocks
  const answers = got.filter((answer) => answer !== null)
  expect(Math.max(...most)).toBeLessThanOrEqual(FATAL)
  const { shown, told } = await atStake()
  expect(told).toBe(shown)
  expect(shown).toBeLessThanOrEqual(FATAL)
  // Whatever is left over is too little for the smallest of them.
  expect(shown).toBeGreaterThan(FATAL - 5)
  const { "200": active = 0, ...refused } = tally(answers)
  expect(active).toBeGreaterThan(0)
  const full = refused["409 everything-at-once-too-large"] ?? 0
  // A confirmation may find that silence was quicker.
  expect(active + full + (refused["412 changed-meanwhile"] ?? 0)).toBe(answers.length)
})

test("and when something is over, exactly what it could have lost is free again", async () => {
  const before = (await atStake()).shown
  const [over] = (await ana.at.delegations({ stage: "active" })).items
  const { id, version, rounds } = await ana.at.delegation(over?.id ?? "")
  const small = await atOnce(20, () =>
    offered(maya, ana, { ...flour(todayIn(house)), atMost: { days: 1, money: 0 } }),
  )
  await ana.at.act(id, version, "hand-backs", { reason: "The other team needs me." })
  const free = FATAL - before + (rounds.at(-1)?.terms.atMost?.days ?? 0)
  const got = await atOnce(20, (index) => {
    const offer = small[index]
    const headers = { "If-Match": `"${offer?.version}"` }
    return attempt(ana, path(offer?.id ?? "", "commitments"), { round: 1 }, headers)
  })
  expect(tally(got)).toEqual({ "200": Math.min(20, free), "409 everything-at-once-too-large": 20 - free })
  expect(await atStake()).toMatchObject({ shown: FATAL })
})

test("every event is as it was written, and nobody waited for ever", () => sound(house, maya.org))
