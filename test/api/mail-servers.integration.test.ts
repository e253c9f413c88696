import { afterEach, beforeEach, expect, test } from "vitest"
import { type At, at } from "../../src/domain/shared/time.ts"
import { type Member, openHouse, START, type TestHouse } from "../kit/house.ts"
import { by, type Does, type MailServer, openMailServer } from "../kit/mail.ts"
import { until } from "../kit/processes.ts"
import { flour } from "../kit/samples.ts"
import { offered, todayIn } from "../kit/story.ts"

let time: At
let house: TestHouse
let mail: MailServer
let maya: Member
let ana: Member
const logged: string[] = []

beforeEach(async () => {
  time = START
  logged.length = 0
  mail = await openMailServer()
  house = await openHouse({ now: () => time, mail: by(mail), log: (line) => void logged.push(line) })
  maya = await house.founder("Maya", "Tidewater")
  ana = await house.invited(maya, "Ana")
  await offered(maya, ana, flour(todayIn(house)))
})
afterEach(async () => {
  await house.close()
  await mail.close()
})

async function pass(minutes: number) {
  time = at(Temporal.Instant.from(time).add({ minutes }))
  await house.server.deliver()
}

const health = async () => (await maya.raw("/health/ready")).json()

test.each<[Does, string]>([
  ["hang", "ETIMEDOUT"],
  ["drop", "ECONNECTION"],
  ["stop in the middle", "ETIMEDOUT"],
  ["greylist", "451"],
])("a mail server that does %s is tried again, and then the mail is there once", async (does, answer) => {
  mail.does = does
  await house.server.deliver()
  expect(mail.mails).toHaveLength(0)
  expect(await health()).toEqual({
    status: "ok",
    mail: { status: "failing", waiting: 1, retrying: 1, failed: 0 },
  })
  // Before its time nothing is tried.
  const tried = mail.connections()
  await house.server.deliver()
  expect(mail.connections()).toBe(tried)
  if (does !== "greylist") {
    await pass(1)
    expect(mail.connections()).toBeGreaterThan(tried)
    expect(mail.mails).toHaveLength(0)
    mail.does = "take"
  }
  await pass(5)
  expect(mail.mails).toHaveLength(1)
  expect(await health()).toMatchObject({ mail: { status: "ok", waiting: 0, retrying: 0 } })
  const said = does === "greylist" ? [] : [`mail cannot be sent for now: ${answer}`, "mail is sent again"]
  expect(logged.map((line) => line.replace("ESOCKET", "ECONNECTION"))).toEqual(said)
  expect(logged.join("\n")).not.toContain(ana.email)
})

test.each<Does>(["refuse", "refuse what it read"])(
  "where it does %s for good, it is not tried for ever, and health says so",
  async (does) => {
    mail.does = does
    await house.server.deliver()
    expect(await health()).toMatchObject({ status: "ok", mail: { status: "failing", waiting: 0, failed: 1 } })
    const tried = mail.connections()
    mail.does = "take"
    await pass(120)
    expect(mail.connections()).toBe(tried)
    expect(mail.mails).toHaveLength(0)
  },
)

test("after three days it is given up, more and more seldom tried before", async () => {
  mail.does = "drop"
  await house.server.deliver()
  let tries = mail.connections()
  const at: number[] = []
  for (let quarter = 1; quarter <= 4 * 24 * 4; quarter++) {
    await pass(15)
    if (mail.connections() > tries) at.push(quarter / 4)
    tries = mail.connections()
  }
  const first = at.slice(0, 5)
  expect(first).toEqual([0.25, 0.5, 0.75, 1.75, 4.75])
  // At night it is quiet, and no mail server is asked.
  expect(at.filter((hour) => (hour + 9) % 24 >= 20 || (hour + 9) % 24 < 7)).toEqual([])
  expect(await health()).toMatchObject({ mail: { status: "failing", failed: 1 } })
})

test("taken, but never said so: it comes twice at most, and each time with the same Message-ID", async () => {
  mail.does = "take and hang up"
  await house.server.deliver()
  expect(mail.mails).toHaveLength(1)
  mail.does = "take"
  await pass(1)
  await pass(5)
  expect(mail.mails).toHaveLength(2)
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(1)
})

test("while a mail server hangs nothing else waits, and ending does not either", async () => {
  mail.does = "hang"
  const forEver = { connection: 600_000, greeting: 600_000, socket: 600_000, whole: 600_000 }
  const waiting = await openHouse({ mail: { ...by(mail), patience: forEver } })
  const olu = await waiting.founder("Olu", "Elsewhere")
  const ben = await waiting.invited(olu, "Ben")
  await offered(olu, ben, flour(todayIn(waiting)))
  let over = false
  const sending = waiting.server.deliver().then(() => {
    over = true
  })
  await until("it to be asked", () => mail.connections() > 0)
  for (let move = 0; move < 3; move++) await offered(olu, ben, flour(todayIn(waiting)))
  await waiting.server.tick()
  expect(await (await olu.raw("/health/ready")).json()).toMatchObject({
    status: "ok",
    mail: { status: "waiting", waiting: 1 },
  })
  expect(over).toBe(false)
  await waiting.close()
  await sending
})

test("two servers never send the same mail", async () => {
  const other = await house.another()
  for (let more = 0; more < 6; more++) {
    const one = await house.invited(maya, `Person ${more}`)
    await offered(maya, one, flour(todayIn(house)))
  }
  await Promise.all([house.server.deliver(), other.deliver(), house.server.deliver(), other.deliver()])
  await Promise.all([house.server.deliver(), other.deliver()])
  expect(mail.mails).toHaveLength(7)
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(7)
})
