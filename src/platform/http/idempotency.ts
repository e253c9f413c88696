import { randomUUID } from "node:crypto"
import { type Refusal, refuse } from "../../domain/shared/refusal.ts"
import type { Tx } from "../database/transaction.ts"
import { canonical, sha256 } from "../ledger/canonical.ts"

export type Keyed = { readonly key: string; readonly fingerprint: string }

/** What makes two requests the same: route, body and version named. */
export function fingerprintOf(
  method: string,
  path: string,
  body: unknown,
  version: string | undefined,
): string {
  return sha256(canonical({ method, path, body, version: version ?? null })).toString("hex")
}

/**
 * Claims a key inside the transaction of the write it belongs to. Gives null when the write is new; the stream it
 * wrote when it was acknowledged before; a refusal when the key was used for something else. A second request
 * racing the first waits here for the first to commit.
 */
export async function claim(
  tx: Tx,
  { key, fingerprint }: Keyed,
  stream: string,
  at: string,
): Promise<null | { stream: string } | Refusal> {
  const claimed = await tx.query(
    `insert into idempotency (org, actor, key, fingerprint, stream, at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning key`,
    [tx.org, tx.actor, key, fingerprint, stream, at],
  )
  if (claimed.length > 0) return null
  const [before] = await tx.query<{ fingerprint: string; stream: string }>(
    "select fingerprint, stream from idempotency where org = $1 and actor = $2 and key = $3",
    [tx.org, tx.actor, key],
  )
  return before?.fingerprint === fingerprint
    ? { stream: before.stream }
    : refuse("key-used-for-something-else")
}

/**
 * An id for what a login begins where there is no organisation yet to keep keys in: the same key for the same
 * operation gives the same id.
 */
export function idFor(login: string, operation: string, key: string | undefined): string {
  if (!key) return randomUUID()
  const hex = sha256(canonical([login, operation, key])).toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Claims, in an organisation that somebody has just begun or joined, the key they did it with: as `claim`, under a
 * name that no client can send.
 */
export function began(tx: Tx, person: string, asked: unknown, at: string): ReturnType<typeof claim> {
  return claim(
    tx,
    { key: `began ${person}`, fingerprint: sha256(canonical(asked)).toString("hex") },
    person,
    at,
  )
}
