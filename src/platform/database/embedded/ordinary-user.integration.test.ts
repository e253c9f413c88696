import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type Running, run } from "../../../../test/kit/processes.ts"
import { canReach } from "./reach.ts"

const holder = new URL("../../../../test/kit/hold-engine.ts", import.meta.url)
const nobody = { uid: 65534, gid: 65534 }
// Only root can become somebody else, and only where that somebody can read the program.
const possible = process.getuid?.() === 0 && canReach(import.meta.dirname, nobody)
let folder: string
let child: Running | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leeway-user-"))
  chownSync(folder, nobody.uid, nobody.gid)
})
afterEach(async () => {
  await child?.end("SIGTERM")
  rmSync(folder, { recursive: true, force: true })
})

test.runIf(possible)("an ordinary user owns and runs everything", async () => {
  child = run(holder, [join(folder, "data")], nobody)
  expect(await child.line).toBe("ready")
  for (const name of ["data", "data/postgres", "data/postgres.log", "data/lock.1"]) {
    expect(statSync(join(folder, name))).toMatchObject(nobody)
  }
})

test.runIf(possible)("a directory of somebody else is refused in a sentence", async () => {
  mkdirSync(join(folder, "data"), { mode: 0o700 })
  child = run(holder, [join(folder, "data")], nobody)
  expect(await child.line).toContain("Cannot use the data directory")
})

test.runIf(possible)("root takes turns with the user who owns the directory", async () => {
  for (const user of [nobody, {}, nobody]) {
    child = run(holder, [join(folder, "data")], user)
    expect(await child.line).toBe("ready")
    await child.end("SIGTERM")
  }
  expect(statSync(join(folder, "data/postgres"))).toMatchObject(nobody)
})
