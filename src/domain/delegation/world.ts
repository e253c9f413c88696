import type { Cents, Settings } from "../organisation/settings.ts"
import type { Absence } from "../shared/time.ts"
import type { Reads } from "./step-in/guard.ts"

/** What a party's side of the decision needs to know of them. */
export type Standing = Absence & {
  /** Has not left the organisation. */
  readonly here: boolean
  /** Their own threshold in days, below the organisation's; null: none. */
  readonly threshold: number | null
}

/** The facts a decision takes from outside the delegation. Whoever asks for one brings them along. */
export type World = {
  readonly settings: Settings
  readonly leader: Standing
  readonly delegate: Standing | null
  /** These two have never worked on something in this area. */
  readonly newPairOrArea: boolean
  /** The worst cases of everything else that is active, added up. */
  readonly atStakeElsewhere: Cents
  /** How the expectation check reads what a leader says. */
  readonly reads: (text: string) => Reads
}
