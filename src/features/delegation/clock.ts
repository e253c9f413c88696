import { transact } from "../../platform/database/transaction.ts"
import { Refused } from "../../platform/http/mount.ts"
import { due } from "../../platform/jobs/wake.ts"
import { type House, STEADY } from "../context.ts"
import { tickUntilQuiet } from "./move.ts"

const AT_ONCE = 200

/**
 * Looks at every delegation that silence may have moved, over all organisations. However many servers sweep, each
 * thing happens once: the version is the lock, and whoever comes second finds it done.
 * Gives how many were looked at.
 */
export async function sweep(house: House): Promise<number> {
  const now = house.now()
  const waiting = await transact(house.database, { actor: "house" }, (tx) => due(tx, now, AT_ONCE))
  const failed: unknown[] = []
  for (const { org, stream } of waiting) {
    const id = stream.slice(stream.indexOf(":") + 1)
    await transact(house.database, { org, actor: "house", hold: STEADY }, (tx) =>
      tickUntilQuiet(tx, id, now),
    ).catch((error: unknown) => overtaken(error) || failed.push(error))
  }
  // One that fails keeps nobody else waiting.
  if (failed.length > 0) throw failed[0]
  return waiting.length
}

/** Another server was quicker; it has set the clock anew. */
function overtaken(error: unknown): boolean {
  return error instanceof Refused && error.refusal.code === "changed-meanwhile"
}
