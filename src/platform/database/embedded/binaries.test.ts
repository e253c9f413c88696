import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { reachableNative, repairLinks } from "./binaries.ts"
import { canReach } from "./reach.ts"

const nobody = { uid: 65534, gid: 65534 }
let folder: string
let native: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leeway-native-"))
  chmodSync(folder, 0o755)
  native = join(folder, "package/native")
  mkdirSync(join(native, "bin"), { recursive: true })
  mkdirSync(join(native, "lib"))
  writeFileSync(join(native, "bin/postgres"), "", { mode: 0o755 })
  writeFileSync(join(native, "lib/libpq.so.5.18"), "", { mode: 0o600 })
  writeFileSync(join(folder, "package/package.json"), JSON.stringify({ version: "18.4.0" }))
  const link = { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }
  writeFileSync(join(native, "pg-symlinks.json"), JSON.stringify([link]))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test("makes the library links that a skipped install script left out", () => {
  for (let round = 0; round < 2; round++) repairLinks(native, "a-package")
  expect(readlinkSync(join(native, "lib/libpq.so.5"))).toBe("libpq.so.5.18")
})

test("uses the installed programs where the user of the server can reach them", () => {
  expect(reachableNative(native, nobody)).toBe(native)
  chmodSync(join(folder, "package"), 0o700)
  expect(reachableNative(native, undefined)).toBe(native)
})

test("copies the programs, links included, out of a closed folder", () => {
  repairLinks(native, "a-package")
  chmodSync(join(folder, "package"), 0o700)
  const copy = reachableNative(native, nobody, join(folder, "cache"))
  expect(copy).toContain(join(folder, "cache/postgresql-18.4.0-"))
  expect(readlinkSync(join(copy, "lib/libpq.so.5"))).toBe("libpq.so.5.18")
  expect(canReach(join(copy, "bin/postgres"), nobody)).toBe(true)
  expect(statSync(join(copy, "lib/libpq.so.5.18")).mode & 0o777).toBe(0o644)
})
