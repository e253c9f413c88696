import type { DelegationView, TermsView } from "../../client/client.ts"
import type { Reading } from "./reading.ts"

export type Round = DelegationView["rounds"][number]

/** What the page of every stage is given. */
export type StageProps = { view: DelegationView; reading: Reading; title: string }

/** The round in force, or being talked about. */
export function roundOf(view: DelegationView): Round {
  const round = view.rounds.at(-1)
  if (!round) throw new Error("what was offered has a round")
  return round
}

export const termsOf = (view: DelegationView): TermsView => roundOf(view).terms
