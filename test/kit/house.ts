import { type Client, createClient } from "../../src/client/client.ts"
import { createTransport } from "../../src/client/transport.ts"
import { type At, at, daysAfter } from "../../src/domain/shared/time.ts"
import { type RunningServer, startServer } from "../../src/server.ts"
import { type TestDatabase, testDatabase } from "./database.ts"

/** A running Leeway of its own, with a clock that only the test moves. */
export type TestHouse = {
  readonly db: TestDatabase
  readonly server: RunningServer
  now(): At
  /** Lets days pass, and the clock do what silence brought about. */
  pass(days: number): Promise<void>
  /** A browser's worth of API: its own cookies, nobody signed in. */
  visitor(): Visitor
  /** Somebody with an organisation of their own. */
  founder(name: string, organisation: string): Promise<Member>
  /** Somebody who followed an invitation of that founder. */
  invited(by: Member, name: string, manager?: string): Promise<Member>
  close(): Promise<void>
}

export type Visitor = { readonly api: Client; raw(path: string, init?: RequestInit): Promise<Response> }
export type Member = Visitor & { readonly org: string; readonly person: string; readonly at: ReturnType<Client["at"]>; readonly email: string }

export const PASSWORD = "correct horse battery"
const ZONE = "Europe/Lisbon"

export async function openHouse(start: At = "2026-03-02T09:00:00.000Z"): Promise<TestHouse> {
  const db = await testDatabase()
  let time = start
  const server = await startServer({ database: db.database, port: 0, now: () => time, sweepEvery: 0, rateLimited: false, log: failLoudly })
  const visitor = () => visit(server.address)
  const house: TestHouse = {
    db,
    server,
    now: () => time,
    async pass(days) {
      time = at(daysAfter(time, days))
      await server.tick()
    },
    visitor,
    founder: async (name, organisation) => {
      const { visitor: someone, email } = await signedUp(visitor(), name)
      const { org, person } = await someone.api.createOrganisation({ name: organisation, yourName: name, zone: ZONE })
      return { ...someone, org, person, email, at: someone.api.at(org) }
    },
    invited: async (by, name, manager) => {
      const email = addressOf(name)
      const { link } = await by.at.invite({ name, address: email, manager: manager ?? by.person })
      const someone = visitor()
      await someone.api.signUp({ name, email, password: PASSWORD })
      const { org, person } = await someone.api.acceptInvitation(tokenIn(link), ZONE)
      return { ...someone, org, person, email, at: someone.api.at(org) }
    },
    async close() {
      await server.close()
      await db.drop()
    },
  }
  return house
}

export function tokenIn(link: string): string {
  return new URL(link).hash.replace("#token=", "")
}

let count = 0
export function addressOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]/g, "")}-${++count}@house.example`
}

async function signedUp(visitor: Visitor, name: string): Promise<{ visitor: Visitor; email: string }> {
  const email = addressOf(name)
  await visitor.api.signUp({ name, email, password: PASSWORD })
  return { visitor, email }
}

function visit(base: string): Visitor {
  const jar = new Map<string, string>()
  const headers = () => ({ Origin: base, ...(jar.size > 0 ? { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}) })
  const onResponse = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const [name = "", ...value] = pair.split("=")
      jar.set(name, value.join("="))
    }
  }
  const api = createClient(createTransport({ base, headers, onResponse }))
  return { api, raw: (path, init = {}) => fetch(base + path, { ...init, headers: { ...headers(), ...(init.headers as Record<string, string>) } }) }
}

/** An unexpected error in the server is the test's error too. */
function failLoudly(line: string): void {
  console.error(line)
}
