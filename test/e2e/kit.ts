import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, test as base, type Page } from "@playwright/test"
import { type At, at, daysAfter } from "../../src/domain/shared/time.ts"
import { withClient } from "../../src/platform/database/client.ts"
import { type Database, openDatabase } from "../../src/platform/database/database.ts"
import { OWNER } from "../../src/platform/database/embedded/bootstrap.ts"
import { SUPERUSER } from "../../src/platform/database/embedded/place.ts"
import { type Engine, openEngine } from "../../src/platform/database/engine.ts"
import { type RunningServer, startServer } from "../../src/server.ts"
import { by, type MailServer, openMailServer } from "../kit/mail.ts"

/** A running Leeway whose clock only the test moves. */
export type House = {
  readonly address: string
  readonly database: Database
  now(): At
  /** Lets days pass, and the clock do what silence brought about. */
  pass(days: number): Promise<void>
  /** Lets mail go out; what was delivered is in there. */
  deliver(): Promise<MailServer["mails"]>
}

type Fixtures = { database: Database; house: House; someone: (name: string) => Promise<Page> }
type WorkerFixtures = { engine: Engine }

const START = "2026-03-02T09:00:00.000Z"
const MIGRATIONS = new URL("../../src/migrations/", import.meta.url)

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from here.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "leeway-e2e-"))
      const engine = await openEngine({ dataDir: folder })
      await use(engine)
      await engine.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: "worker" },
  ],

  /** A house nobody has been in yet. */
  database: async ({ engine }, use) => {
    const name = `house_${crypto.randomUUID().replaceAll("-", "")}`
    const admin = { ...engine.serving, user: SUPERUSER, database: "postgres" }
    await withClient(admin, (client) => client.query(`create database ${name} owner ${OWNER}`))
    const own = {
      ...engine,
      owner: { ...engine.owner, database: name },
      serving: { ...engine.serving, database: name },
    }
    const database = await openDatabase({ engine: own, migrations: MIGRATIONS })
    await use(database)
    await database.close()
    await withClient(admin, (client) => client.query(`drop database ${name} with (force)`))
  },

  house: async ({ database }, use) => {
    let now: At = START
    const mail = await openMailServer()
    const erasures = join(tmpdir(), `${process.pid}-${Date.now()}.erasures.jsonl`)
    const quietly = { port: 0, sweepEvery: 0, rateLimited: false, mail: by(mail) }
    const options = { database, erasures, now: () => now, ...quietly }
    const server: RunningServer = await startServer(options)
    await use({
      address: server.address,
      database,
      now: () => now,
      pass: async (days) => {
        now = at(daysAfter(now, days))
        await server.tick()
      },
      deliver: async () => {
        await server.deliver()
        return mail.mails
      },
    })
    await server.close()
    await mail.close()
  },

  /** A browser of their own for each person, named for what fails. */
  someone: async ({ browser, house }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL: house.address, reducedMotion: "reduce" })
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from "@playwright/test"
export const PASSWORD = "correct horse battery"
