import type { At } from "../domain/shared/time.ts"
import { type Tx, transact } from "../platform/database/transaction.ts"
import { Refused } from "../platform/http/mount.ts"
import { due } from "../platform/jobs/wake.ts"
import { type House, STEADY } from "./context.ts"
import { tickUntilQuiet } from "./delegation/move.ts"
import { tickPromise } from "./promise/move.ts"

const AT_ONCE = 200

/** What silence may move, by kind of stream: each is ticked until it is quiet. */
const MOVED_BY_SILENCE: Readonly<Record<string, (tx: Tx, id: string, at: At) => Promise<void>>> = {
  delegation: tickUntilQuiet,
  promise: tickPromise,
}

/**
 * Looks at everything that silence may have moved, over all organisations. However many servers sweep, each thing
 * happens once: the version is the lock, and whoever comes second finds it done.
 * Gives how many were looked at.
 */
export async function sweep(house: House): Promise<number> {
  const now = house.now()
  const waiting = await transact(house.database, { actor: "house" }, (tx) => due(tx, now, AT_ONCE))
  const failed: unknown[] = []
  for (const { org, stream } of waiting) {
    await transact(house.database, { org, actor: "house", hold: STEADY }, (tx) =>
      tickStream(tx, stream, now),
    ).catch((error: unknown) => overtaken(error) || failed.push(error))
  }
  // One that fails keeps nobody else waiting.
  if (failed.length > 0) throw failed[0]
  return waiting.length
}

/** Lets silence do its part in one stream. */
export function tickStream(tx: Tx, stream: string, now: At): Promise<void> {
  const [kind = "", ...id] = stream.split(":")
  const tick = MOVED_BY_SILENCE[kind]
  if (!tick) throw new Error(`silence moves no ${kind}`)
  return tick(tx, id.join(":"), now)
}

/** Another server was quicker; it has set the clock anew. */
function overtaken(error: unknown): boolean {
  return error instanceof Refused && error.refusal.code === "changed-meanwhile"
}
