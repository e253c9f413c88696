import { randomUUID } from "node:crypto"
import { likeOf } from "../../domain/holding/pasted.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import { type At, at as instant } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { moveHolding } from "./move.ts"
import { titlesHeld } from "./queries.ts"
import type { HoldingInput } from "./schema.ts"

type Stamp = { readonly by: PersonId; readonly at: At }

/** Puts something on its owner's list. */
export function listed(
  tx: Tx,
  id: string,
  { title, hours, business, why, whoCould }: HoldingInput,
  { by, at, cameWith = null }: Stamp & { readonly cameWith?: string | null },
) {
  const said = {
    hours: hours ?? null,
    business: business ?? null,
    why: why ?? null,
    whoCould: whoCould ?? [],
  }
  return moveHolding(tx, id, { type: "list", by, at, title: { text: title }, ...said, cameWith })
}

/** Puts several there, in their order; what is there already is left out. Gives the titles left out, or a refusal. */
export async function allListed(
  tx: Tx,
  cameWith: string,
  holdings: readonly HoldingInput[],
  stamp: Stamp,
): Promise<readonly string[] | Refusal> {
  const there = new Set((await titlesHeld(tx, stamp.by)).map(likeOf))
  const skipped: string[] = []
  let made = 0
  for (const holding of holdings) {
    const like = likeOf(holding.title)
    if (there.has(like)) skipped.push(holding.title)
    else {
      const at = oneAfter(stamp.at, made++)
      const done = await listed(tx, randomUUID(), holding, { ...stamp, at, cameWith })
      if (isRefusal(done)) return done
    }
    there.add(like)
  }
  return skipped
}

/** A thousandth of a second apart, so that they stay in the order in which they stood. */
function oneAfter(at: At, place: number): At {
  return instant(Temporal.Instant.from(at).add({ milliseconds: place }))
}
