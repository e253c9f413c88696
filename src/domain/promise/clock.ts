import { type At, addDays, daysAfter, endOfDay, latest, paused, startOfDay } from "../shared/time.ts"
import type { Promised, PromiseEvent, World } from "./promise.ts"
import { quietUntil } from "./watched.ts"

/** How long silence is waited for, in days: of the one it was promised to, and of the one who promised. */
export const SILENCE = { confirms: 7, agrees: 7, breaks: 1 } as const

type Due = { readonly when: At; readonly event: PromiseEvent }

/** What silence brings about at this instant, or nothing. Ask again until it is quiet. */
export function tick(state: Promised, at: At, world: World): readonly PromiseEvent[] {
  const due = silence(state, world)
  return due && due.when <= at ? [due.event] : []
}

/** When the clock should look again; null: never by itself. */
export function wakesAt(state: Promised, world: World): At | null {
  return silence(state, world)?.when ?? null
}

/** Whoever's word is waited for, their silence says the kinder thing; only who promised can break it by silence. */
function silence(state: Promised, world: World): Due | null {
  const { over, saidKept, proposal, broken, watched } = state
  if (over) return null
  if (watched)
    return broken
      ? null
      : { when: quietUntil(state, world), event: { type: "promise-kept", bySilence: true, watched } }
  if (saidKept)
    return {
      when: waited(saidKept.at, SILENCE.confirms, world),
      event: { type: "promise-kept", bySilence: true },
    }
  if (proposal)
    return {
      when: waited(proposal.at, SILENCE.agrees, world),
      event: { type: "promise-renegotiation-agreed", bySilence: true },
    }
  return broken ? null : { when: breaksAt(state, world), event: { type: "promise-broken" } }
}

function waited(since: At, days: number, { to }: World): At {
  return paused(since, daysAfter(since, days), to)
}

/** A day past due is over where who promised lives, and a day after they last got an answer; days away count not. */
export function breaksAt({ due, backSince }: Promised, { from }: World): At {
  const over = endOfDay(addDays(due, SILENCE.breaks), from.zone)
  const pastDue = paused(startOfDay(due, from.zone), over, from)
  if (backSince === null) return pastDue
  return latest(pastDue, paused(backSince, daysAfter(backSince, SILENCE.breaks), from))
}
