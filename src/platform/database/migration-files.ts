import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** One step of the schema. `sha256` is of the file as it is, in hex. */
export type Migration = { number: number; name: string; sha256: string; sql: string }

const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/

/**
 * The steps in a folder, in order, numbered 1, 2, 3 … without a gap.
 * @throws Error when a name does not fit or a number is missing or used twice
 */
export function readMigrations(folder: URL | string): Migration[] {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  const names = readdirSync(path).filter((name) => name.endsWith(".sql"))
  return names.sort().map((name, index) => readMigration(path, name, index + 1))
}

function readMigration(folder: string, file: string, expected: number): Migration {
  const [, number, name] = FILE.exec(file) ?? []
  if (name === undefined || Number(number) !== expected) {
    throw new Error(
      `The migration ${file} should be named ${String(expected).padStart(4, "0")}-some-name.sql.`,
    )
  }
  const sql = readFileSync(join(folder, file), "utf8")
  return { number: expected, name, sha256: createHash("sha256").update(sql).digest("hex"), sql }
}
