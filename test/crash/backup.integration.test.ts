import { readFileSync, rmSync, truncateSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createClient } from "../../src/client/client.ts"
import { createTransport } from "../../src/client/transport.ts"
import { openBrowser } from "../kit/browser.ts"
import { type EngineKit, engineKit } from "../kit/engine.ts"
import { runLeeway, startLeeway } from "../kit/leeway.ts"

let kit: EngineKit
let other: EngineKit

beforeAll(() => {
  kit = engineKit()
  kit.copyMade()
  other = engineKit()
  other.copyMade()
})
afterAll(async () => {
  await kit.end()
  await other.end()
})

const PASSWORD = "correct horse battery"
const clientAt = (address: string) => createClient(createTransport({ fetch: openBrowser(address).fetch }))

test("what was backed up is there again in an empty folder, and whoever was erased since is not", async () => {
  const file = join(kit.dataDir, "backup.jsonl")
  const erasures = { LEEWAY_ERASURES: join(kit.dataDir, "erasures.jsonl") }
  const first = await startLeeway(kit.dataDir, erasures)
  const maya = clientAt(first.address)
  await maya.signUp({ name: "Maya", email: "maya@house.example", password: PASSWORD })
  const { org } = await maya.createOrganisation({
    name: "Tidewater",
    yourName: "Maya",
    zone: "Europe/Lisbon",
  })
  const { link } = await maya.at(org).invite({ name: "Ana", address: "ana@house.example", manager: null })
  const ana = clientAt(first.address)
  await ana.signUp({ name: "Ana", email: "ana@house.example", password: PASSWORD })
  await ana.acceptInvitation(new URL(link).hash.replace("#token=", ""), "UTC")
  const word = "A word that Ana would like to be forgotten"
  const promised = { person: (await maya.at(org).read()).you.id, what: word, due: "2099-01-01" }
  await ana.at(org).makePromise(promised)
  await first.end("SIGTERM")

  expect(await runLeeway("backup", kit.dataDir, erasures, file)).toMatchObject({ code: 0 })
  expect(readFileSync(file, "utf8")).toContain(word)
  const later = await startLeeway(kit.dataDir, erasures)
  const again = clientAt(later.address)
  await again.signIn({ email: "ana@house.example", password: PASSWORD })
  await again.at(org).eraseMe()
  await later.end("SIGTERM")

  const restored = await runLeeway("restore", other.dataDir, erasures, file)
  expect(restored).toMatchObject({
    code: 0,
    said: expect.stringContaining("1 who had asked for it was erased once more."),
  })
  expect(await runLeeway("verify", other.dataDir, erasures)).toMatchObject({
    code: 0,
    said: expect.stringContaining("all as written"),
  })
  const house = await startLeeway(other.dataDir, erasures)
  const back = clientAt(house.address)
  await back.signIn({ email: "maya@house.example", password: PASSWORD })
  expect(JSON.stringify(await back.at(org).ownData())).not.toContain(word)
  expect((await back.at(org).people()).items.map(({ name }) => name).toSorted()).toEqual(
    ["Maya", null].toSorted(),
  )
  await house.end("SIGTERM")

  expect(await runLeeway("restore", other.dataDir, erasures, file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("There are words here already."),
  })
  truncateSync(file, readFileSync(file).length - 20)
  rmSync(join(other.dataDir, "postgres"), { recursive: true })
  other.copyMade()
  expect(await runLeeway("restore", other.dataDir, erasures, file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("This is no whole backup"),
  })
}, 120_000)
