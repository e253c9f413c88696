import { appendFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { erasuresAt } from "./erasures.ts"

const folder = mkdtempSync(join(tmpdir(), "leeway-erasures-"))
afterAll(() => rmSync(folder, { recursive: true }))

const of = (person: string) => ({ org: "tidewater", person, at: "2026-03-02T09:00:00.000Z" })

test("begins empty, and keeps what is added, in a folder of its own making", async () => {
  const list = erasuresAt(join(folder, "new", "list"))
  expect(await list.all()).toEqual([])
  await list.add(of("ana"))
  await list.add(of("ben"))
  expect(await erasuresAt(join(folder, "new", "list")).all()).toEqual([of("ana"), of("ben")])
})

test("a line that a crash cut off neither counts nor spoils the next", async () => {
  const path = join(folder, "cut")
  const list = erasuresAt(path)
  await list.add(of("ana"))
  appendFileSync(path, '{"org":"tide')
  expect(await list.all()).toEqual([of("ana")])
  await list.add(of("ben"))
  expect(await list.all()).toEqual([of("ana"), of("ben")])
})
