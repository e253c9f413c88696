import { statSync } from "node:fs"
import { dirname } from "node:path"
import type { RunAs } from "./place.ts"

/** True when this user may walk to the path: every folder on the way, and the path itself, lets them through. */
export function canReach(path: string, user: RunAs): boolean {
  const parent = dirname(path)
  return mayEnter(path, user) && (parent === path || canReach(parent, user))
}

/** Reads the mode bits only; an access list that allows more is not seen, and costs nothing but a detour. */
function mayEnter(path: string, user: RunAs): boolean {
  const { mode, uid, gid } = statSync(path)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}
