import { type Cents, centsAsDays, daysAsCents } from "../organisation/settings.ts"
import type { At } from "../shared/time.ts"
import { datesRefused } from "./dates.ts"
import type { Round } from "./events.ts"
import { type Refused, refuse } from "./refusals.ts"
import { personGone, tooLarge } from "./round.ts"
import { type AtMost, type Terms, worstCaseOf } from "./terms.ts"
import type { World } from "./world.ts"

/** A round from the day on which it counts: its worst case, in hundredths, at the day rate of that day. */
type InForce = { readonly round: number; readonly worstCase: Cents; readonly dayRate: number }

/**
 * Weighs a round on the day it comes into force, or says why it may not: it stands no more, or everything at once
 * would be too large (DESIGN §3). `before`: the terms it takes the place of.
 */
export function intoForce(
  { number, terms }: Round,
  at: At,
  world: World,
  before: Terms | null = null,
): InForce | Refused {
  const worstCase = worstCaseOf(terms.atMost as AtMost, world.settings)
  const refused = standsNoMore(terms, at, world, before) ?? everythingAtOnce(worstCase, world)
  return refused ?? { round: number, worstCase, dayRate: world.settings.dayRate }
}

/** What may have changed since the round was written: who is here, what may be lost, what day it is. */
export function standsNoMore(
  terms: Terms,
  at: At,
  world: World,
  before: Terms | null = null,
): Refused | null {
  return personGone(world) ?? tooLarge(terms, at, world) ?? datesRefused(terms, at, world, before)
}

function everythingAtOnce(worstCase: Cents, { settings, atStakeElsewhere }: World): Refused | null {
  const together = atStakeElsewhere + worstCase
  if (together <= daysAsCents(settings.fatalLoss, settings)) return null
  return refuse("everything-at-once-too-large", {
    days: centsAsDays(together, settings),
    fatalLoss: settings.fatalLoss,
  })
}
