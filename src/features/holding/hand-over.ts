import { randomUUID } from "node:crypto"
import { NO_TERMS } from "../../domain/delegation/terms.ts"
import type { PersonId } from "../../domain/shared/ids.ts"
import { isRefusal, type Refusal, refuse } from "../../domain/shared/refusal.ts"
import { type At, latest } from "../../domain/shared/time.ts"
import { words } from "../../domain/shared/words.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { withTexts } from "../../platform/ledger/texts.ts"
import { move } from "../delegation/move.ts"
import { moveHolding } from "./move.ts"
import { type HoldingRecord, hereOf } from "./queries.ts"

type Handing = {
  readonly record: HoldingRecord
  readonly delegate: PersonId | null
  readonly by: PersonId
  readonly at: At
  readonly expected: number
}

/** A draft whose outcome is what is held, in words of its own; the holding follows it. Gives a refusal, or null. */
export async function draftFrom(
  tx: Tx,
  { record, delegate, by, at, expected }: Handing,
): Promise<Refusal | null> {
  const delegation = randomUUID()
  const followed = await moveHolding(tx, record.id, { type: "draft", delegation, by, at }, expected)
  if (isRefusal(followed)) return followed
  if (delegate && !(await hereOf(tx, [delegate])).has(delegate)) return refuse("person-not-here")
  const outcome = words((await withTexts(tx, record.state.title)) as string | null)
  const terms = { ...NO_TERMS, outcome }
  const begun = latest(at, followed.lastAt)
  const drafted = await move(tx, delegation, { type: "draft", by, at: begun, delegate, terms })
  return isRefusal(drafted) ? drafted : null
}
