import type { Fact } from "../../domain/plan/facts.ts"
import type { Day, Zone } from "../../domain/shared/time.ts"
import type { Tx } from "../../platform/database/transaction.ts"
import { heldStill } from "./facts/holdings.ts"
import { levelsReady } from "./facts/levels.ts"
import { praiseNotGiven } from "./facts/praise.ts"
import { promisesDue } from "./facts/promises.ts"
import { stepInsToMakeGood } from "./facts/step-ins.ts"

/** Who asks, which day it is, and where. */
export type Asking = { readonly person: string; readonly zone: Zone; readonly today: Day }

/** What is really there for a leader, kind by kind, read as they may read it. A new kind is one more reader here. */
const READERS: readonly ((tx: Tx, asking: Asking) => Promise<readonly Fact[]>)[] = [
  promisesDue,
  stepInsToMakeGood,
  praiseNotGiven,
  heldStill,
  levelsReady,
]

/** Every fact that a move could be drawn from. */
export async function factsOf(tx: Tx, asking: Asking): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  // One after the other: they share a transaction.
  for (const read of READERS) facts.push(...(await read(tx, asking)))
  return facts
}
