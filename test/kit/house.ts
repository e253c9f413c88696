import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Client, createClient } from "../../src/client/client.ts"
import { createTransport } from "../../src/client/transport.ts"
import { type At, at, daysAfter } from "../../src/domain/shared/time.ts"
import { type RunningServer, type ServerOptions, startServer } from "../../src/server.ts"
import { openBrowser } from "./browser.ts"
import { type TestDatabase, testDatabase } from "./database.ts"

/** A running Leeway of its own, with a clock that only the test moves. */
export type TestHouse = {
  readonly db: TestDatabase
  readonly server: RunningServer
  now(): At
  /** Lets days pass, and the clock of every server do what silence brought about. */
  pass(days: number): Promise<void>
  /** A browser's worth of API: its own cookies, nobody signed in. */
  visitor(): Visitor
  /** Somebody with an organisation of their own. */
  founder(name: string, organisation: string): Promise<Member>
  /** Somebody who followed an invitation of that founder. */
  invited(by: Member, name: string, manager?: string): Promise<Member>
  /** One more server on the same database; it ends with the house. */
  another(): Promise<RunningServer>
  /** @throws Error when a server met an error that it did not expect */
  close(): Promise<void>
}

/** `raw`: a request as it is, to a path of the house or to a whole address. */
export type Visitor = {
  readonly api: Client
  raw(path: string, init?: RequestInit): Promise<Response>
  cookies(): string
}
export type Member = Visitor & {
  readonly org: string
  readonly person: string
  readonly at: ReturnType<Client["at"]>
  readonly email: string
}

export const PASSWORD = "correct horse battery"
export const ZONE = "Europe/Lisbon"
/** A Monday, nine in the morning in Lisbon. */
export const START: At = "2026-03-02T09:00:00.000Z"

export async function openHouse(options: Partial<ServerOptions> = {}): Promise<TestHouse> {
  const db = await testDatabase()
  const errors: string[] = []
  let time = START
  const settings = {
    port: 0,
    now: () => time,
    sweepEvery: 0,
    rateLimited: false,
    log: (line: string) => void errors.push(line),
    erasures: join(tmpdir(), `${db.name}.erasures.jsonl`),
    ...options,
  }
  const servers: RunningServer[] = []
  const another = async () => {
    const server = await startServer({ database: db.database, ...settings })
    servers.push(server)
    return server
  }
  const server = await another()
  const visitor = () => visit(server.address)
  return {
    db,
    server,
    another,
    now: () => time,
    async pass(days) {
      time = at(daysAfter(time, days))
      await Promise.all(servers.map((one) => one.tick()))
    },
    visitor,
    async founder(name, organisation) {
      const { visitor: someone, email } = await signedUp(visitor(), name)
      const { org, person } = await someone.api.createOrganisation({
        name: organisation,
        yourName: name,
        zone: ZONE,
      })
      return { ...someone, org, person, email, at: someone.api.at(org) }
    },
    async invited(by, name, manager = by.person) {
      const { visitor: someone, email } = await signedUp(visitor(), name)
      const { link } = await by.at.invite({ name, address: email, manager })
      const { org, person } = await someone.api.acceptInvitation(tokenIn(link), ZONE)
      return { ...someone, org, person, email, at: someone.api.at(org) }
    },
    async close() {
      for (const one of servers) await one.close()
      await db.drop()
      rmSync(settings.erasures, { force: true })
      if (errors.length > 0) throw new Error(`the server met what it did not expect:\n${errors.join("\n")}`)
    },
  }
}

export function tokenIn(link: string): string {
  return new URL(link).hash.replace("#token=", "")
}

let count = 0
export function addressOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]/g, "")}-${++count}@house.example`
}

/** Signs a visitor up under an address of its own. */
export async function signedUp(visitor: Visitor, name: string): Promise<{ visitor: Visitor; email: string }> {
  const email = addressOf(name)
  await visitor.api.signUp({ name, email, password: PASSWORD })
  return { visitor, email }
}

function visit(base: string): Visitor {
  const browser = openBrowser(base)
  return {
    api: createClient(createTransport({ fetch: browser.fetch })),
    raw: browser.fetch,
    cookies: browser.cookies,
  }
}
