import { type Absence, daysAfter, paused } from "../../shared/time.ts"
import type { Due } from "../clock.ts"
import { type Delegation, otherParty } from "../delegation.ts"
import type { Party } from "../events.ts"

/** How long the other's yes to a correction is waited for, in days. */
export const CORRECTION_LAPSES = 14

/** What stands was said by both; silence does not change it. Days away of whoever is asked move it on. */
export function correctionSilence(
  { correction }: Delegation,
  absence: (party: Party) => Absence,
): readonly Due[] {
  if (!correction) return []
  const when = correctionUntil(correction, absence)
  return [{ when, events: () => [{ type: "correction-lapsed" }] }]
}

/** Until when the other's answer is waited for. */
export function correctionUntil(
  { by, at }: NonNullable<Delegation["correction"]>,
  absence: (party: Party) => Absence,
) {
  return paused(at, daysAfter(at, CORRECTION_LAPSES), absence(otherParty(by)))
}
