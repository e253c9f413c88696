import { type At, type Day, dayAt } from "../shared/time.ts"
import { type Refused, refuse } from "./refusals.ts"
import { criteriaOf, type Terms } from "./terms.ts"
import type { World } from "./world.ts"

/**
 * What of these terms cannot be on the day it is where the delegate lives: due, seen or tripping too early, or in no
 * rhythm. `before`: the terms in force, whose tripwires may have had their day.
 */
export function datesRefused(
  terms: Terms,
  now: At,
  world: World,
  before: Terms | null = null,
): Refused | null {
  const { due } = terms
  if (!due) return null
  const today = dayAt(now, world.delegate?.zone ?? "UTC")
  if (due < today) return refuse("due-in-the-past", { due })
  const early = criteriaOf(terms).find(({ seenBy }) => seenBy !== null && seenBy < due)
  if (early) return refuse("seen-before-due", { criterion: early.id, seenBy: early.seenBy, due })
  return rhythmRefused(terms) ?? tripwireRefused(terms, today, before)
}

function rhythmRefused({ checkIns }: Terms): Refused | null {
  return checkIns && !/^P[1-9]\d{0,2}[DW]$/.test(checkIns.every) ? refuse("rhythm-unknown") : null
}

function tripwireRefused({ tripwires }: Terms, today: Day, before: Terms | null): Refused | null {
  const stood = (id: string, on: Day) => before?.tripwires.some((known) => known.id === id && known.on === on)
  const over = tripwires.find(({ id, on }) => on && on < today && !stood(id, on))
  return over ? refuse("tripwire-in-the-past", { tripwire: over.id, on: over.on }) : null
}
