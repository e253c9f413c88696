import type { DelegationView } from "../../../client/client.ts"
import { otherParty } from "../reading.ts"

/**
 * Whether the other has answered of every step-in that is still closed. What they say is not to be known, and of
 * which one only where it could be no other.
 */
export function otherHasAnswered({
  you,
  stepIns,
  history,
}: Pick<DelegationView, "you" | "stepIns" | "history">): boolean {
  const given = history.filter(
    ({ type, by }) => type === "step-in-accounted" && by === otherParty(you),
  ).length
  return given === stepIns.length
}
