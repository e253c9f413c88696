import { randomBytes, randomUUID } from "node:crypto"
import { Agent, request } from "node:http"
import { performance } from "node:perf_hooks"
import pg from "pg"
import type { Client } from "../src/client/client.ts"
import { openDatabase } from "../src/platform/database/database.ts"
import { openEngine } from "../src/platform/database/engine.ts"
import { startServer } from "../src/server.ts"
import { flour } from "../test/kit/samples.ts"
import { type BenchHouse, signedUp } from "./house.ts"

const HELD = 64
const SECONDS = 4

/** What the bench needs of a house with work in it: who sends, and what they move. */
export type Worked = {
  readonly org: string
  readonly cookie: string
  readonly ids: string[]
  readonly versions: Map<string, number>
}

/** Two people and sixty-four hand-overs under way, made through the API. */
export async function workedHouse(
  base: string,
  name = "Bench",
): Promise<Worked & { readonly leaderApi: Client }> {
  const maya = await signedUp(base, "Maya", `maya@${name}.example`)
  const { org } = await maya.api.createOrganisation({ name, yourName: "Maya", zone: "UTC" })
  await maya.api.at(org).changeSettings({ fatalLoss: 100_000 })
  const { link } = await maya.api.at(org).invite({ name: "Ana", address: `ana@${name}.example` })
  const ana = await signedUp(base, "Ana", `ana@${name}.example`)
  const { person } = await ana.api.acceptInvitation(new URL(link).hash.replace("#token=", ""), "UTC")
  const versions = new Map<string, number>()
  for (let made = 0; made < HELD; made += 1) {
    const draft = await maya.api
      .at(org)
      .draft({ delegate: person, terms: flour(new Date().toISOString().slice(0, 10)) })
    const offered = await maya.api.at(org).act(draft.id, draft.version, "offers", {})
    const active = await ana.api.at(org).act(draft.id, offered.version, "commitments", { round: 1 })
    versions.set(draft.id, active.version)
  }
  return { org, cookie: ana.cookie(), ids: [...versions.keys()], versions, leaderApi: maya.api }
}

/** Check-ins through HTTP, so many at once, for some seconds: how many were acknowledged per second. */
export async function movesThroughHttp(
  { base }: Pick<BenchHouse, "base">,
  { org, cookie, ids, versions }: Worked,
  atOnce: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const until = performance.now() + SECONDS * 1000
  let count = 0
  const worker = async (nth: number) => {
    const mine = ids.filter((_, index) => index % atOnce === nth)
    for (let turn = 0; performance.now() < until; turn += 1) {
      const id = mine[turn % mine.length] ?? ""
      const version = versions.get(id) ?? 0
      const body = JSON.stringify({ course: "on-course", text: "Counted on Monday, and there is enough." })
      const headers = {
        "Content-Type": "application/json",
        "If-Match": `"${version}"`,
        "Idempotency-Key": randomUUID(),
        Cookie: cookie,
      }
      const status = await sent(agent, `${base}/api/o/${org}/delegations/${id}/check-ins`, headers, body)
      if (status !== 200) throw new Error(`a check-in was answered with ${status}`)
      versions.set(id, version + 1)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, nth) => worker(nth)))
  agent.destroy()
  return count / SECONDS
}

function sent(agent: Agent, url: string, headers: Record<string, string>, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const out = request(
      url,
      { method: "POST", agent, headers: { ...headers, "Content-Length": Buffer.byteLength(body) } },
      (answer) => {
        answer.on("data", () => {})
        answer.on("end", () => resolve(answer.statusCode ?? 0))
      },
    )
    out.on("error", reject)
    out.end(body)
  })
}

type Statement = { readonly text: string; readonly values: readonly unknown[] | undefined }

/**
 * The same SQL issued raw: every statement one check-in sends, recorded from a real one and sent again over `pg` with
 * fresh versions, keys and passages, so many at once. (The look-up of the session is left out: it counts against us.)
 */
export async function movesRaw(folder: string, worked: Worked, atOnce: readonly number[]): Promise<number[]> {
  const engine = await openEngine({ dataDir: folder })
  const database = await openDatabase({ engine, migrations: new URL("../src/migrations/", import.meta.url) })
  const recorded = await recordedMove(database, worked)
  const rates: number[] = []
  for (const many of atOnce) rates.push(await replayed(database.serving, recorded, worked, many))
  await database.close()
  await engine.stop()
  return rates
}

export async function recordedMove(
  database: Awaited<ReturnType<typeof openDatabase>>,
  worked: Worked,
): Promise<{ id: string; statements: Statement[] }> {
  const statements: Statement[] = []
  let recording = false
  const connect = database.pool.connect.bind(database.pool)
  const listening = async () => {
    const client = await connect()
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    const spy = (text: string, values?: readonly unknown[]) => {
      if (recording) statements.push({ text, values })
      return query(text, values)
    }
    return new Proxy(client, { get: (target, key) => (key === "query" ? spy : bound(target, key)) })
  }
  const pool = new Proxy(database.pool, {
    get: (target, key) => (key === "connect" ? listening : bound(target, key)),
  })
  const server = await startServer({
    database: { ...database, pool },
    erasures: "/dev/null",
    port: 0,
    sweepEvery: 0,
  })
  const id = worked.ids[0] ?? ""
  const version = worked.versions.get(id) ?? 0
  recording = true
  const headers = {
    "Content-Type": "application/json",
    "If-Match": `"${version}"`,
    "Idempotency-Key": "recorded",
    Cookie: worked.cookie,
  }
  const status = await sent(
    new Agent(),
    `${server.address}/api/o/${worked.org}/delegations/${id}/check-ins`,
    headers,
    JSON.stringify({ course: "on-course", text: "Counted on Monday, and there is enough." }),
  )
  recording = false
  if (status !== 200) throw new Error(`the recorded check-in was answered with ${status}`)
  worked.versions.set(id, version + 1)
  await server.close()
  return { id, statements }
}

function bound(target: object, key: string | symbol): unknown {
  const value = Reflect.get(target, key)
  return typeof value === "function" ? value.bind(target) : value
}

async function replayed(
  connection: pg.ClientConfig,
  { id, statements }: { id: string; statements: Statement[] },
  worked: Worked,
  atOnce: number,
): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const client = new pg.Client(connection)
      await client.connect()
      return client
    }),
  )
  const until = performance.now() + SECONDS * 1000
  let count = 0
  await Promise.all(
    clients.map(async (client, nth) => {
      const mine = worked.ids.filter((_, index) => index % atOnce === nth)
      for (let turn = 0; performance.now() < until; turn += 1) {
        const other = mine[turn % mine.length] ?? ""
        const version = (worked.versions.get(other) ?? 0) + 1
        for (const statement of statements) await again(client, statement, id, other, version)
        worked.versions.set(other, version)
        count += 1
      }
    }),
  )
  await Promise.all(clients.map((client) => client.end()))
  return count / SECONDS
}

/** The statement for another delegation and its next version. */
function again(client: pg.Client, { text, values }: Statement, id: string, other: string, version: number) {
  if (!values) return client.query(text)
  const moved = values.map((value) => (typeof value === "string" ? value.replaceAll(id, other) : value))
  if (text.includes("insert into idempotency")) moved[2] = randomUUID()
  if (text.includes("insert into event")) {
    moved[1] = JSON.stringify(
      JSON.parse(String(moved[1])).map((row: object) => ({
        ...row,
        version,
        hash: randomBytes(32).toString("hex"),
        prev_hash: randomBytes(32).toString("hex"),
      })),
    )
    moved[2] = JSON.stringify(
      JSON.parse(String(moved[2])).map((row: object) => ({ ...row, id: randomUUID() })),
    )
  }
  if (text.includes("insert into delegation"))
    moved[1] = JSON.stringify(JSON.parse(String(moved[1])).map((row: object) => ({ ...row, version })))
  return client.query(text, moved)
}
