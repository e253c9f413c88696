import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { ask, type EngineKit, engineKit } from "../../../../test/kit/engine.ts"
import { openEngine } from "../engine.ts"
import { livingServer } from "./processes.ts"

let kit: EngineKit
beforeEach(() => {
  kit = engineKit()
})
afterEach(() => kit.end())

test("starts in a private directory, durable, with two plain roles, and reuses it", async () => {
  const first = await kit.open()
  expect([kit.dataDir, kit.cluster].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700])
  const settings = "('fsync', 'data_checksums', 'listen_addresses', 'full_page_writes')"
  expect(
    await ask(
      first,
      `select string_agg(setting, ',' order by name) s from pg_settings where name in ${settings}`,
    ),
  ).toEqual([{ s: "on,on,on," }])
  expect(
    await ask(
      first,
      "select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as more from pg_roles where rolname like 'leeway%' order by 1",
    ),
  ).toEqual([
    { rolname: "leeway_owner", more: false },
    { rolname: "leeway_serving", more: false },
  ])
  await ask(first, "create table stone as select 1 as n")
  await first.stop()
  expect(livingServer(kit.cluster)).toBeUndefined()
  expect(await ask(await kit.open(), "select n from stone")).toEqual([{ n: 1 }])
})

test("refuses a second process and names the first", async () => {
  kit.copyMade()
  const child = kit.hold()
  await child.line
  const refused = await openEngine({ dataDir: kit.dataDir }).catch((error) => error)
  expect(refused).toMatchObject({ code: "data-directory-in-use", holder: { pid: child.pid } })
  expect(refused.message).toContain("http://localhost:3000")
})

test("lets one of several first starts through", async () => {
  const lines = await Promise.all([kit.hold(), kit.hold(), kit.hold()].map((child) => child.line))
  expect(lines.filter((line) => line === "ready")).toHaveLength(1)
  expect(lines.filter((line) => line.includes("data-directory-in-use"))).toHaveLength(2)
})

test("leaves a directory alone that holds something else", async () => {
  mkdirSync(join(kit.cluster, "photographs"), { recursive: true })
  await expect(openEngine({ dataDir: kit.dataDir })).rejects.toThrow("is no PostgreSQL data")
  expect(readdirSync(kit.cluster)).toEqual(["photographs"])
})

test("says what PostgreSQL said when it will not start", async () => {
  kit.copyMade()
  await (await kit.open()).stop()
  rmSync(join(kit.cluster, "global/pg_control"))
  await expect(openEngine({ dataDir: kit.dataDir })).rejects.toThrow(
    /PostgreSQL did not start: .*pg_control.*postgres\.log/,
  )
})

test("works where the path is too long for a socket", async () => {
  const deep = engineKit("a-folder-with-a-long-name/".repeat(5))
  deep.copyMade()
  expect(await ask(await deep.open(), "select 1 as one")).toEqual([{ one: 1 }])
  await deep.end()
})

const asRoot = test.runIf(process.getuid?.() === 0)

asRoot("as root, runs the server as another user, in a directory that user could not walk to", async () => {
  const engine = await kit.open()
  const status = readFileSync(`/proc/${await kit.server()}/status`, "utf8")
  expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).toBe(String(statSync(kit.cluster).uid))
  expect(statSync(kit.cluster).uid).not.toBe(0)
  expect(statSync(kit.dataDir)).toMatchObject({ uid: 0 })
  await engine.stop()
})
