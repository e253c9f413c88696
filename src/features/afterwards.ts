import type { Delegation } from "../domain/delegation/delegation.ts"
import type { DelegationEvent } from "../domain/delegation/events.ts"
import type { DelegationId } from "../domain/shared/ids.ts"
import type { Recorded } from "../domain/shared/recorded.ts"
import type { Tx } from "../platform/database/transaction.ts"
import { holdingsFollow } from "./holding/from-delegation.ts"
import { lessonsLearned } from "./lesson/from-delegation.ts"
import { promisesGiven } from "./promise/from-delegation.ts"
import { stepInsNoticed } from "./promise/step-ins.ts"

/** What happened in a delegation, whoever brought it about, and how it stood before and after. */
export type Turn = {
  readonly id: DelegationId
  readonly happened: readonly Recorded<DelegationEvent>[]
  readonly before: Delegation
  readonly after: Delegation
}

/**
 * What a delegation brings about in other nouns, in the same transaction: by hand, by silence, in the example alike.
 * Each throws `Refused` when it may not be; then nothing of it happened.
 */
export const AFTERWARDS: readonly ((tx: Tx, turn: Turn) => Promise<void>)[] = [
  promisesGiven,
  lessonsLearned,
  holdingsFollow,
  stepInsNoticed,
]
