import { createHash, randomBytes } from "node:crypto"
import { refuseWith } from "../../platform/http/mount.ts"

/** 192 bits that nobody guesses; only their hash is kept. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(24).toString("base64url")
  return { secret, hash: hashOf(secret) }
}

/** What stands in the link. It names its organisation, so that row-level security holds from the first query on. */
export function tokenOf(org: string, secret: string): string {
  return `${org}.${secret}`
}

/** A token that names nothing is as good as expired. */
export function partsOf(token: string): { org: string; hash: string } {
  const match = /^([a-z0-9-]{1,60})\.([\w-]{20,60})$/.exec(token)
  if (!match?.[1] || !match[2]) return refuseWith("invitation-expired")
  return { org: match[1], hash: hashOf(match[2]) }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
