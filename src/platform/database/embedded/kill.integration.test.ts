import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { ask, type EngineKit, engineKit } from "../../../../test/kit/engine.ts"
import { until } from "../../../../test/kit/processes.ts"
import { isAlive } from "./processes.ts"

let kit: EngineKit
beforeEach(() => {
  kit = engineKit()
})
afterEach(() => kit.end())

test("adopts the server that outlived a killed holder", async () => {
  kit.copyMade()
  const child = kit.hold()
  expect(await child.line).toBe("ready")
  const pid = await kit.server()
  await child.end("SIGKILL")
  expect(isAlive(pid)).toBe(true)
  const engine = await kit.open()
  expect(await kit.server()).toBe(pid)
  await engine.stop()
  expect(isAlive(pid)).toBe(false)
})

test("recovers from a first start that was killed half-way", async () => {
  const child = kit.hold()
  const half = () =>
    (existsSync(kit.dataDir) ? readdirSync(kit.dataDir) : []).find((name) => name.includes(".new-"))
  const name = await until("a half-made kit.cluster", () => half())
  await until("files in it", () => readdirSync(join(kit.dataDir, name)).length > 3)
  await child.end("SIGKILL")
  expect(existsSync(kit.cluster)).toBe(false)
  const engine = await kit.open()
  expect(await ask(engine, "select 1 as one")).toEqual([{ one: 1 }])
  // Its orphaned initdb may have outlived the first cleaning; the second start finds it gone.
  await engine.stop()
  await kit.open()
  expect(half()).toBeUndefined()
})
