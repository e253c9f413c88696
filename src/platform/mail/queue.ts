import { randomUUID } from "node:crypto"
import { type At, at as instant } from "../../domain/shared/time.ts"
import type { Database } from "../database/database.ts"
import { type Tx, transact } from "../database/transaction.ts"

type Pool = Pick<Database, "pool">

/** A mail to be sent: for whom, of which kind and about what, by ids; what it says is made when it is sent. */
export type Waiting = {
  readonly org: string
  readonly id: string
  readonly kind: string
  readonly person: string
  readonly what: unknown
  readonly at: At
  readonly attempts: number
}

/** `key`: what makes two of them the same. */
export type Queued = Pick<Waiting, "kind" | "person" | "what" | "at"> & { readonly key: string }

/** How a mail came to its end. */
export type Ended = "sent" | "dropped" | "failed"

/** How long whoever tries a mail may take before another server tries it, in minutes. Sending takes far less. */
const LEASE = 5

/** Puts a mail in the queue, once for each key, in the transaction of whatever it is about. */
export async function enqueue(tx: Tx, { key, kind, person, what, at }: Queued): Promise<void> {
  await tx.asHouse(() =>
    tx.query(
      `insert into mail (org, id, key, kind, person, what, at, next_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (org, key) do nothing`,
      [tx.org, randomUUID(), key, kind, person, JSON.stringify(what), at],
    ),
  )
}

/**
 * Takes the mail that waits longest, so that no other server takes it; null: none is due. Where we end before it is
 * settled, it is due again once the lease is over.
 */
export function take(database: Pool, now: At): Promise<Waiting | null> {
  return transact(database, { actor: "house" }, async (tx) => {
    const [row] = await tx.query<Waiting & { at: string }>(
      `update mail set next_at = $2, attempts = attempts + 1 where (org, id) in (
         select org, id from mail where ended is null and next_at <= $1
         order by next_at limit 1 for update skip locked)
       returning org, id, kind, person, what, at, attempts`,
      [now, minutesAfter(now, LEASE)],
    )
    return row ? { ...row, at: instant(row.at) } : null
  })
}

/** It has come to its end. */
export function end(database: Pool, mail: Waiting, ended: Ended, answer: string | null, now: At) {
  return settled(database, mail, "ended = $3, answer = $4, ended_at = $5", [ended, answer, now])
}

/** It is tried again at that instant. */
export function again(database: Pool, mail: Waiting, when: At, answer: string) {
  return settled(database, mail, "next_at = $3, answer = $4", [when, answer])
}

/** It may not go out yet, which counts as no try. */
export function wait(database: Pool, mail: Waiting, until: At) {
  return settled(database, mail, "next_at = $3, attempts = attempts - 1", [until])
}

async function settled({ pool }: Pool, { org, id }: Waiting, set: string, values: readonly unknown[]) {
  await transact({ pool }, { org, actor: "house" }, (tx) =>
    tx.query(`update mail set ${set} where org = $1 and id = $2 and ended is null`, [org, id, ...values]),
  )
}

/** How the mail stands, in numbers alone: what waits, what was tried in vain so far, what was given up lately. */
export type Standing = { readonly waiting: number; readonly retrying: number; readonly failed: number }

/** How many days what has ended is remembered: so long is it told that some could not be delivered. */
const REMEMBERED = 14

/** Over all organisations. */
export function standing(database: Pool): Promise<Standing> {
  return transact(database, { actor: "house" }, async (tx) => {
    const [row] = await tx.query<Standing>(
      `select count(*) filter (where ended is null)::int as waiting,
         count(*) filter (where ended is null and answer is not null)::int as retrying,
         count(*) filter (where ended = 'failed')::int as failed
       from mail where ended is null or ended = 'failed'`,
    )
    return row ?? { waiting: 0, retrying: 0, failed: 0 }
  })
}

/** Forgets what has ended long ago. */
export async function forgetEnded(tx: Tx, now: At): Promise<void> {
  await tx.query("delete from mail where ended_at < $1", [minutesAfter(now, -REMEMBERED * 24 * 60)])
}

export function minutesAfter(now: At, minutes: number): At {
  return instant(Temporal.Instant.from(now).add({ minutes }))
}
