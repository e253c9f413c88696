import { randomUUID } from "node:crypto"
import { likeOf } from "../../domain/holding/pasted.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal } from "../../domain/shared/refusal.ts"
import { type At, at as instant, latest } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { moveHolding } from "./move.ts"
import { lastListedAt, titlesHeld } from "./queries.ts"
import type { HoldingInput } from "./schema.ts"

type Stamp = { readonly by: PersonId; readonly at: At }

/** Puts something at the end of its owner's list. */
export async function listed(tx: Tx, id: string, holding: HoldingInput, { by, at }: Stamp) {
  return kept(tx, id, holding, { by, at: await afterTheLast(tx, { by, at }), cameWith: null })
}

/** Puts several there, in their order; what is there already is left out. Gives the titles left out, or a refusal. */
export async function allListed(
  tx: Tx,
  cameWith: string,
  holdings: readonly HoldingInput[],
  { by, at }: Stamp,
): Promise<readonly string[] | Refusal> {
  const there = new Set((await titlesHeld(tx, by)).map(likeOf))
  const skipped: string[] = []
  let place = await afterTheLast(tx, { by, at })
  for (const holding of holdings) {
    const like = likeOf(holding.title)
    if (there.has(like)) skipped.push(holding.title)
    else {
      const made = await kept(tx, randomUUID(), holding, { by, at: place, cameWith })
      if (isRefusal(made)) return made
      place = next(place)
    }
    there.add(like)
  }
  return skipped
}

function kept(
  tx: Tx,
  id: string,
  { title, hours, business, why, whoCould }: HoldingInput,
  { by, at, cameWith }: Stamp & { readonly cameWith: string | null },
) {
  const said = {
    hours: hours ?? null,
    business: business ?? null,
    why: why ?? null,
    whoCould: whoCould ?? [],
  }
  return moveHolding(tx, id, { type: "list", by, at, title: { text: title }, ...said, cameWith })
}

/** Now; but never at the instant of the last one, so that the list stays in the order in which it was written. */
async function afterTheLast(tx: Tx, { by, at }: Stamp): Promise<At> {
  const last = await lastListedAt(tx, by)
  return last ? latest(at, next(last)) : at
}

function next(at: At): At {
  return instant(Temporal.Instant.from(at).add({ milliseconds: 1 }))
}
