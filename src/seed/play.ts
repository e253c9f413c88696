import type { At } from "../domain/shared/time.ts"
import { tickStream } from "../features/clock.ts"
import type { Tx } from "../platform/database/transaction.ts"
import { due } from "../platform/jobs/wake.ts"

/** What somebody did, and when: a command of the product with a time in the past. */
export type Sentence = { readonly at: At; tell(tx: Tx): Promise<void> }

/**
 * Plays what happened until now, in the order in which it happened, over all stories at once; silence does its part
 * between two sentences, each thing at its own time. What lies ahead has not happened yet.
 */
export async function play(tx: Tx, sentences: readonly Sentence[], now: At): Promise<void> {
  const past = sentences.filter(({ at }) => at <= now)
  for (const sentence of past.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    await silence(tx, sentence.at)
    await sentence.tell(tx)
  }
  await silence(tx, now)
}

async function silence(tx: Tx, until: At): Promise<void> {
  for (;;) {
    const [next] = await due(tx, until, 1)
    if (!next) return
    await tickStream(tx, next.stream, next.at)
  }
}
