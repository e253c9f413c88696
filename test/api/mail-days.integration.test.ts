import fc from "fast-check"
import type { ParsedMail } from "mailparser"
import { afterAll, beforeAll, expect, test } from "vitest"
import { clockAt, isQuiet, type Quiet } from "../../src/domain/person/mail.ts"
import { type At, addDays, at, dayAt } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, START, type TestHouse } from "../kit/house.ts"
import { by, type MailServer, openMailServer } from "../kit/mail.ts"
import { ZONES } from "../kit/passing.ts"
import { rounds } from "../kit/rounds.ts"
import { flour } from "../kit/samples.ts"
import { offered } from "../kit/story.ts"

const LIVES = rounds({ quick: 5, ci: 15, long: 100 })
const SEED = Number(process.env.LEEWAY_SEED ?? Math.floor(Math.random() * 2 ** 31))

let time: At = START
let house: TestHouse
let mail: MailServer
let maya: Member
const logged: string[] = []

beforeAll(async () => {
  mail = await openMailServer()
  house = await openHouse({ now: () => time, mail: by(mail), log: (line) => void logged.push(line) })
  maya = await house.founder("Maya", "Tidewater")
  await maya.at.changeSettings({ fatalLoss: 10_000 })
})
afterAll(async () => {
  await house.close()
  await mail.close()
})

const QUIET: (Quiet | null)[] = [
  { begins: "20:00", ends: "07:00" },
  { begins: "07:00", ends: "21:00" },
  { begins: "06:00", ends: "05:30" },
  null,
]
const HAPPENS = [
  ...(["offer", "offer", "offer", "offer", "answer", "zone", "quiet"] as const),
  ...(["away", "back", "back", "back", "off", "on", "on", "on"] as const),
] as const
const anyStep = fc.record({
  hours: fc.constantFrom(1, 2, 5, 9, 14, 24, 31),
  what: fc.constantFrom(...HAPPENS),
  zone: fc.constantFrom(...ZONES),
  quiet: fc.constantFrom(...QUIET),
  fails: fc.nat(3).map((chance) => chance === 0),
})
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

type Life = {
  readonly ana: Member
  zone: string
  quiet: Quiet | null
  on: boolean
  away: boolean
  days: string[]
}

/** What happens to Ana, or what she does. */
async function happens(life: Life, { what, zone, quiet }: Step): Promise<void> {
  const { ana } = life
  const wish = (change: object) => ana.at.changeMailWishes(change)
  const today = dayAt(time, life.zone)
  if (what === "offer") await offered(maya, ana, flour(addDays(today, 1)))
  if (what === "answer") await answers(ana)
  if (what === "away")
    await ana.at.changePerson(ana.person, { away: { from: today, until: addDays(today, 3) } })
  if (what === "back") await ana.at.changePerson(ana.person, { away: null })
  if (what === "zone") await ana.at.changePerson(ana.person, { zone })
  if (what === "quiet") await wish({ quiet })
  if (what === "off" || what === "on") await wish({ digest: what === "on" })
  const { zone: lives, away } = (await ana.at.person(ana.person)).person
  const wishes = await ana.at.mailWishes()
  life.zone = lives
  life.quiet = wishes.quiet
  life.on = wishes.digest
  const now = dayAt(time, lives)
  life.away = away !== null && away.from <= now && now <= away.until
}

async function answers(ana: Member): Promise<void> {
  const [need] = (await ana.at.today()).needs
  if (need?.need.kind === "answer-round") await ana.at.act(need.delegation, need.version, "declines", {})
}

/** A mail that came now: wanted, not quiet, not away, the first of its day where she lives, and about something. */
async function fits(life: Life, came: readonly ParsedMail[]): Promise<void> {
  expect(came.length).toBeLessThanOrEqual(1)
  if (came.length === 0) return
  const { needs } = await life.ana.at.today()
  expect(needs.length).toBeGreaterThan(0)
  expect(life.on).toBe(true)
  expect(life.away).toBe(false)
  expect(isQuiet(clockAt(time, life.zone), life.quiet), `${time} in ${life.zone}`).toBe(false)
  expect(life.days).not.toContain(dayAt(time, life.zone))
  life.days.push(dayAt(time, life.zone))
}

test(`for anybody and any days: at most one a day, none in quiet hours, none without a need (LEEWAY_SEED=${SEED})`, async () => {
  let mails = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 35, maxLength: 50 }), async (steps) => {
      const ana = await house.invited(maya, "Ana")
      const life: Life = {
        ana,
        zone: "Europe/Lisbon",
        quiet: QUIET[0] ?? null,
        on: true,
        away: false,
        days: [],
      }
      for (const step of steps) {
        time = at(Temporal.Instant.from(time).add({ hours: step.hours }))
        await house.server.tick()
        await happens(life, step)
        mail.does = step.fails ? "drop" : "take"
        const before = mail.mails.length
        await house.server.deliver()
        const came = mail.mails.slice(before).filter(({ to }) => [to].flat()[0]?.text === ana.email)
        await fits(life, came)
        mails += came.length
      }
      await ana.at.leave(ana.person)
    }),
    { numRuns: LIVES, seed: SEED, endOnFailure: true },
  )
  expect(mails).toBeGreaterThan(LIVES / 2)
  expect(logged.filter((line) => !/^mail (cannot be sent for now: E|is sent again)/.test(line))).toEqual([])
}, 600_000)
