import { createHash } from "node:crypto"
import { constants, lstatSync, openSync, readlinkSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { codeOf } from "./place.ts"

// A socket address holds 107 bytes (103 on macOS) and our longest file name in there takes 30.
const LONGEST = 73

/**
 * A path to the folder that is short enough to name a socket in it. The sockets themselves always lie in the
 * folder, so that two processes meet there whatever their temporary folders are. Good while this process lives.
 */
export function shortPath(folder: string): string {
  if (Buffer.byteLength(folder) <= LONGEST) return folder
  return process.platform === "linux" ? throughDescriptor(folder) : throughLink(folder)
}

// Held open for as long as we live: no clean-up of a temporary folder can take it from a long-running server.
function throughDescriptor(folder: string): string {
  return `/proc/${process.pid}/fd/${openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)}`
}

function throughLink(folder: string): string {
  const link = join(tmpdir(), `leeway-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`)
  try {
    symlinkSync(folder, link)
  } catch (error) {
    const ours = codeOf(error) === "EEXIST" && lstatSync(link).uid === process.getuid?.()
    if (!ours || readlinkSync(link) !== folder)
      throw new Error(`${link} is in the way; remove it.`, { cause: error })
  }
  return link
}
