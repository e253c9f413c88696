import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import type { RunAs } from "./place.ts"

/**
 * The user for the server when we are root: whoever owns the cluster or the folder around it already, else
 * `postgres`, else `nobody`. Undefined when we are an ordinary user. The owner comes first so that a later
 * `postgres` on the same machine does not lose its way to data that `nobody` wrote.
 */
export function runAs(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const user = ownerOf(cluster) ?? ownerOf(dirname(cluster)) ?? lookUp("postgres") ?? lookUp("nobody")
  if (user) return user
  throw new Error(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor nobody. " +
      "Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  )
}

/** After a start as root, the owner of the folder must still be able to use what was put there. */
export function matchOwner(file: string, folder: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(folder)
  chownSync(file, uid, gid)
}

/** Gives a folder and all in it to the user, as after a copy made by root. */
export function giveTo(folder: string, user: RunAs): void {
  chownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(path, user)
    else lchownSync(path, user.uid, user.gid)
  }
}

function ownerOf(folder: string): RunAs | undefined {
  const uid = statSync(folder, { throwIfNoEntry: false })?.uid
  return uid ? find((user) => user.uid === uid) : undefined
}

function lookUp(name: string): RunAs | undefined {
  return find((user) => user.name === name)
}

// initdb insists that its user stands in this file, so there is no point in asking anybody else.
function find(wanted: (user: RunAs & { name: string | undefined }) => boolean): RunAs | undefined {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n")
  const fields = lines.map((line) => line.split(":"))
  const found = fields
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .find(wanted)
  return found && { uid: found.uid, gid: found.gid }
}
