import { correctionUntil } from "../../../domain/delegation/correction/clock.ts"
import type { Delegation } from "../../../domain/delegation/delegation.ts"
import type { Party } from "../../../domain/delegation/events.ts"
import type { Absence } from "../../../domain/shared/time.ts"
import { readAs, type Texts } from "../../../platform/ledger/texts.ts"
import type { Happened } from "../queries.ts"
import type { DelegationView } from "../view.ts"

/** The correction that waits for an answer, with what was written about it. */
export function correctionView(
  { correction }: Delegation,
  happened: readonly Happened[],
  texts: Texts,
  absence: (party: Party) => Absence,
): DelegationView["correction"] {
  if (!correction) return null
  const proposed = happened.findLast(({ event }) => event.type === "correction-proposed")?.event
  const text = proposed?.type === "correction-proposed" ? readAs(proposed.text, texts) : null
  const { by, at, judgements, lost } = readAs(correction, texts)
  return { by, at, answerBy: correctionUntil(correction, absence), judgements, lost, text }
}
