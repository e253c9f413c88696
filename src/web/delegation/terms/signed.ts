import type { DelegationView, Happening } from "../../../client/client.ts"
import { otherParty, type Party } from "../reading.ts"

type Signed = Pick<DelegationView, "rounds" | "yes" | "activeSince" | "history" | "now">

/** When this party gave their word to the terms in force: whoever wrote a change when they did, the other when agreeing. */
export function signedAt({ rounds, yes, activeSince, history, now }: Signed, party: Party): string {
  const agreed = lastAgreed(history)
  const round = rounds.at(-1)
  if (!agreed || !round) return yes[party] ?? activeSince ?? now
  return otherParty(round.author) === party ? agreed.at : round.at
}

/** The last change of terms that both agreed on; undefined: the terms are those both committed to. */
function lastAgreed(history: readonly Happening[]): Happening | undefined {
  return history
    .filter(({ type }) => type === "change-agreed")
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
}
