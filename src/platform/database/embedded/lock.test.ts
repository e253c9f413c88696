import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { run } from "../../../../test/kit/processes.ts"
import { DirectoryInUse, lockDirectory } from "./lock.ts"

const holder = new URL("../../../../test/kit/hold-lock.ts", import.meta.url)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leeway-lock-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test("refuses a second one and names the holder", async () => {
  const lock = await lockDirectory(folder, "http://localhost:3000")
  const refused = await lockDirectory(folder).catch((error) => error)
  expect(refused).toBeInstanceOf(DirectoryInUse)
  expect(refused.code).toBe("data-directory-in-use")
  expect(refused.holder).toMatchObject({ pid: process.pid, about: "http://localhost:3000" })
  expect(refused.message).toContain(`process ${process.pid}`)
  await lock.release()
})

test("is free again after a release, and leaves one file however often", async () => {
  for (let round = 0; round < 3; round++) await (await lockDirectory(folder)).release()
  expect(readdirSync(folder)).toEqual(["lock.3"])
})

test("is free again after a kill -9 of the holder", async () => {
  const other = run(holder, [folder])
  expect(await other.line).toBe("ready")
  await expect(lockDirectory(folder)).rejects.toMatchObject({ holder: { pid: other.pid } })
  await other.end("SIGKILL")
  await (await lockDirectory(folder)).release()
})

test("lets exactly one of many through, whether the directory is new or its holder dead", async () => {
  for (let round = 0; round < 20; round++) {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(folder)))
    const held = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
    expect(held).toHaveLength(1)
    await held[0]?.release()
  }
})

test("lets exactly one of several processes through", async () => {
  const others = Array.from({ length: 4 }, () => run(holder, [folder]))
  const lines = await Promise.all(others.map((other) => other.line))
  expect(lines.filter((line) => line === "ready")).toHaveLength(1)
  expect(lines.filter((line) => line === "data-directory-in-use")).toHaveLength(3)
  await Promise.all(others.map((other) => other.end()))
})

test("works where a path is too long for a socket", async () => {
  const deep = join(folder, "a-folder-with-a-long-name/".repeat(6))
  mkdirSync(deep, { recursive: true })
  const lock = await lockDirectory(deep)
  await expect(lockDirectory(deep)).rejects.toBeInstanceOf(DirectoryInUse)
  await lock.release()
  expect(readdirSync(deep)).toEqual(["lock.1"])
})
