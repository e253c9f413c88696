import { type At, daysAfter } from "../../domain/shared/time.ts"
import type { Database } from "../database/database.ts"
import { transact } from "../database/transaction.ts"
import { forgetEnded } from "../mail/queue.ts"

/** How long a request can be sent again, and what was told is kept, in days. */
const KEPT = 7

/** Forgets what has served its time: keys of requests that nobody sends again, what everybody was told, and mail long gone. */
export async function tidy(database: Pick<Database, "pool">, now: At): Promise<void> {
  const before = daysAfter(now, -KEPT)
  await transact(database, { actor: "house" }, async (tx) => {
    // Two servers that delete the same rows in another order would stand in each other's way: one is enough.
    const [tidying] = await tx.query<{ alone: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended('tidy', 0)) as alone",
    )
    if (!tidying?.alone) return
    await tx.query("delete from idempotency where at < $1", [before])
    await tx.query("delete from outbox where at < $1", [before])
    await forgetEnded(tx, now)
  })
}
