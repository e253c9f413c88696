import { afterAll, beforeAll, expect, test } from "vitest"
import { createClient, type OrganisationClient } from "../../src/client/client.ts"
import { createTransport } from "../../src/client/transport.ts"
import { openBrowser } from "../kit/browser.ts"
import { type EngineKit, engineKit } from "../kit/engine.ts"
import { PASSWORD, ZONE } from "../kit/house.ts"
import { type Leeway, runLeeway, startLeeway } from "../kit/leeway.ts"
import { listen } from "../kit/listening.ts"
import { until } from "../kit/processes.ts"

const WRITERS = 16
const ENOUGH = 200
const login = { name: "Maya", email: "maya@house.example", password: PASSWORD }

let kit: EngineKit
let running: Leeway
beforeAll(async () => {
  kit = engineKit()
  kit.copyMade()
  running = await startLeeway(kit.dataDir)
})
afterAll(async () => {
  await running.end("SIGKILL")
  await kit.end()
})

/** Maya's browser at the address the program has now. */
function browserOf({ address }: Leeway) {
  const browser = openBrowser(address)
  return {
    api: createClient(createTransport({ fetch: browser.fetch })),
    raw: browser.fetch,
    cookies: browser.cookies,
  }
}

/** The last version of each draft that was acknowledged, and what it said. */
type Acknowledged = Map<string, { version: number; outcome: string }>

/** Rewrites drafts as fast as it can, until nobody answers any more. */
async function write(at: OrganisationClient, acknowledged: Acknowledged, writer: number): Promise<void> {
  for (let count = 0; ; count++) {
    const first = await at.draft({ terms: { outcome: `Writer ${writer}, draft ${count}` } })
    acknowledged.set(first.id, { version: first.version, outcome: `Writer ${writer}, draft ${count}` })
    let { version } = first
    for (let again = 1; again <= 4; again++) {
      const outcome = `Writer ${writer}, draft ${count}, rewritten ${again} times`
      ;({ version } = await at.act(first.id, version, "terms", { terms: { outcome } }))
      acknowledged.set(first.id, { version, outcome })
    }
  }
}

test("killed under load, it has everything it acknowledged, and every event is as it was written", async () => {
  const { api } = browserOf(running)
  await api.signUp(login)
  const { org } = await api.createOrganisation({ name: "Tidewater", yourName: "Maya", zone: ZONE })
  const acknowledged: Acknowledged = new Map()
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(api.at(org), acknowledged, writer))
  const stopped = Promise.allSettled(writers)
  const moves = () => [...acknowledged.values()].reduce((sum, { version }) => sum + version, 0)
  await until("enough moves", () => moves() >= ENOUGH)
  await running.end("SIGKILL")
  await stopped

  running = await startLeeway(kit.dataDir)
  const after = browserOf(running)
  await after.api.signIn(login)
  for (const [id, { version, outcome }] of acknowledged) {
    const found = await after.api.at(org).delegation(id)
    expect(found.version).toBeGreaterThanOrEqual(version)
    if (found.version === version) expect(found.draft?.outcome).toBe(outcome)
  }

  const second = await runLeeway("start", kit.dataDir)
  expect(second).toMatchObject({ code: 1, said: expect.stringContaining(`process ${running.pid}`) })

  const page = await listen(after, `/api/o/${org}/live`)
  const ended = running.end("SIGTERM")
  await page.ended()
  expect(await ended).toBe(0)
  const verified = await runLeeway("verify", kit.dataDir)
  expect(verified).toMatchObject({ code: 0, said: expect.stringContaining("all as written") })
})
