import { isRefusal, type Refusal } from "../domain/shared/refusal.ts"
import { type At, at as instant } from "../domain/shared/time.ts"
import type { Database } from "../platform/database/database.ts"
import { type Scope, type Tx, transact } from "../platform/database/transaction.ts"
import { claim, fingerprintOf } from "../platform/http/idempotency.ts"
import { Refused } from "../platform/http/mount.ts"
import type { Call, Route } from "../platform/http/operation.ts"
import type { Viewer } from "./viewer.ts"

/** What the features share: the database, and the time, which tests move. */
export type House = { readonly database: Pick<Database, "pool">; readonly now: () => At }

export type AppRoute = Route<Viewer>
export type AppCall<Body = unknown, Query = unknown> = Call<Viewer, Body, Query>

export function systemNow(): At {
  return instant(Temporal.Now.instant())
}

/** Reads as the viewer: row-level security shows what is theirs. */
export function reading<T>(
  { database }: House,
  { org, person }: Viewer,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return transact(database, { org, actor: person }, work)
}

/** Runs one write; a refusal undoes everything and becomes the problem it names. */
export async function writing<T>(
  { database }: House,
  scope: Scope,
  work: (tx: Tx) => Promise<T | Refusal>,
): Promise<T> {
  const value = await transact(database, scope, work, (result) => !isRefusal(result))
  if (isRefusal(value)) throw new Refused(value)
  return value as T
}

/** Nobody leaves, goes away or gets another manager while this goes on; many may hold it at once. */
export const STEADY = { lock: "people", alone: false } as const
/** People change: whoever relies on them waits, and then finds what was decided. */
export const CHANGING = { lock: "people", alone: true } as const

type Once<T> = {
  readonly id: string
  readonly work: (tx: Tx, at: At) => Promise<T | Refusal>
  readonly again: (tx: Tx, id: string) => Promise<T>
  readonly people?: typeof STEADY | typeof CHANGING
}

/**
 * Runs a viewer's write once per Idempotency-Key: `work` the first time, `again` with the id it wrote when the same
 * request was acknowledged before.
 */
export async function once<T>(
  house: House,
  { viewer, c, key, body, expected }: AppCall,
  { id, work, again, people = STEADY }: Once<T>,
): Promise<T> {
  const at = house.now()
  return writing(house, { org: viewer.org, actor: viewer.person, hold: people }, async (tx) => {
    if (!key) return work(tx, at)
    const fingerprint = fingerprintOf(c.req.method, c.req.path, body, String(expected))
    const before = await claim(tx, { key, fingerprint }, id, at)
    if (isRefusal(before)) return before
    return before ? again(tx, before.stream) : work(tx, at)
  })
}
