import { afterEach, expect, test } from "vitest"
import { addDays, dayAt } from "../../src/domain/shared/time.ts"
import { systemNow } from "../../src/features/context.ts"
import { withClient } from "../../src/platform/database/client.ts"
import { isAlive } from "../../src/platform/database/embedded/processes.ts"
import { type Leeway, startLeeway } from "../kit/leeway.ts"
import { FROM, type MailServer, openMailServer } from "../kit/mail.ts"
import { until } from "../kit/processes.ts"
import { flour } from "../kit/samples.ts"
import { offered } from "../kit/story.ts"
import { type Ground, kill9, ownGround } from "./ground.ts"
import { peopleAt } from "./people.ts"

/** It looks every fifteen seconds: what is put into the queue at the first look is sent at the next. */
const LOOKS = 45_000

let ground: Ground
let mail: MailServer
let running: Leeway | undefined
afterEach(async () => {
  await running?.end("SIGKILL")
  await mail.close()
  await ground.end(false)
})

/** Somewhere it is between nine and ten, whatever the time of this machine: mail comes in the morning. */
function morningZone(): string {
  const hour = Temporal.Now.zonedDateTimeISO("UTC").hour - 9
  // There are fourteen zones ahead, and twelve behind.
  const behind = hour > 12 ? hour - 24 : hour
  return behind === 0 ? "Etc/GMT" : `Etc/GMT${behind > 0 ? "+" : ""}${behind}`
}

const rows = () =>
  withClient(ground.admin(), async (client) => {
    const { rows } = await client.query<{ ended: string | null; attempts: number }>(
      "select ended, attempts from mail order by at",
    )
    return rows
  })

/** The time goes by until another server may try what the dead one had taken. */
const leaseOver = () =>
  withClient(ground.admin(), (client) => client.query("update mail set next_at = now() where ended is null"))

test("killed between sending and marking: once more at most, with the same Message-ID, and never again", async () => {
  mail = await openMailServer()
  ground = ownGround(true)
  const env = { ...ground.env, LEEWAY_SMTP_URL: mail.url, LEEWAY_MAIL_FROM: FROM }
  running = await startLeeway(ground.dataDir, env)
  const { pid } = running
  const { maya, ana } = await peopleAt(running.address, 0)
  await ana.at.changePerson(ana.person, { zone: morningZone() })
  mail.taken = () => {
    kill9(pid)
  }
  await offered(maya, ana, flour(addDays(dayAt(systemNow(), "UTC"), 1)))
  await until("the mail to be taken", () => mail.mails.length > 0, LOOKS)
  await until("it to be killed", () => !isAlive(pid))
  expect(await rows()).toEqual([{ ended: null, attempts: 1 }])

  mail.taken = () => {}
  await leaseOver()
  await running.end("SIGKILL")
  running = await startLeeway(ground.dataDir, env)
  await until("it to be settled", async () => (await rows())[0]?.ended === "sent", LOOKS)
  expect(mail.mails).toHaveLength(2)
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(1)
  await leaseOver()
  expect(await rows()).toEqual([{ ended: "sent", attempts: 2 }])
  expect(running.said()).not.toMatch(/failed|unhandled|@house\.example/)
}, 120_000)
