import { spawn } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs"
import { open, rename, rm } from "node:fs/promises"
import { basename, join } from "node:path"
import { MAJOR_VERSION } from "./binaries.ts"
import { type Place, SUPERUSER } from "./place.ts"
import { giveTo } from "./run-as.ts"

const SETTINGS = ["--auth=trust", "--data-checksums", "--encoding=UTF8", "--no-instructions"]
// The same order and letter cases on every machine, whatever its system library thinks.
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]

/**
 * Makes sure there is a complete cluster of our major version. The caller holds the directory lock.
 * @throws Error when something else lies there, or initdb fails (with what it said)
 */
export async function ensureCluster(place: Place): Promise<void> {
  await removeHalfMade(place)
  if (existsSync(place.cluster) && readdirSync(place.cluster).length > 0) return check(place)
  const half = mkdtempSync(`${place.cluster}.new-`)
  if (place.runAs) chownSync(half, place.runAs.uid, place.runAs.gid)
  place.log("Making a new database; this takes a second or two, once.")
  await initdb(place, half)
  // Only a finished cluster ever gets the name, so an initdb that was killed leaves nothing to be mistaken.
  await rename(half, place.cluster)
  await flush(place.dataDir)
}

async function removeHalfMade(place: Place): Promise<void> {
  const prefix = `${basename(place.cluster)}.new-`
  for (const name of readdirSync(place.dataDir)) {
    // An orphaned initdb may still be writing there; what stays goes at the next start.
    if (name.startsWith(prefix))
      await rm(join(place.dataDir, name), { recursive: true, force: true }).catch(() => {})
  }
}

function check(place: Place): void {
  const file = join(place.cluster, "PG_VERSION")
  if (!existsSync(file))
    throw new Error(`${place.cluster} is not empty and is no PostgreSQL data. Move it away.`)
  const version = readFileSync(file, "utf8").trim()
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `${place.cluster} is of PostgreSQL ${version}; this version of the program needs ${MAJOR_VERSION}.`,
    )
  }
  // A copy made by hand often has the owner and the mode of whoever made it.
  if (place.runAs && statSync(place.cluster).uid !== place.runAs.uid) giveTo(place.cluster, place.runAs)
  chmodSync(place.cluster, 0o700)
}

function initdb(place: Place, folder: string): Promise<void> {
  const args = [`--pgdata=${pathForServer(place, folder)}`, `--username=${SUPERUSER}`, ...SETTINGS, ...LOCALE]
  const child = spawn(join(place.native, "bin/initdb"), args, { ...place.runAs, cwd: folder })
  let said = ""
  child.stderr.on("data", (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(cannotRun(error)))
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${said}`)),
    )
  })
}

/**
 * What to call a folder towards the server, which we always start inside it. Its user cannot walk there, as our
 * data directory and perhaps root's home around it are closed, but is there: the kernel's name for "here" does.
 */
export function pathForServer(place: Place, folder: string): string {
  if (!place.runAs) return folder
  if (process.platform === "linux") return "/proc/self/cwd"
  throw new Error("On this system, start as an ordinary user: PostgreSQL does not run as root.")
}

/** The error for a PostgreSQL program that would not even start. */
export function cannotRun(cause: Error): Error {
  const hint = "Set DATABASE_URL to a PostgreSQL of your own."
  return new Error(`The bundled PostgreSQL does not run on this system (${cause.message}). ${hint}`, {
    cause,
  })
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, "r")
  await handle.sync().finally(() => handle.close())
}
