import type { DelegationView, PersonRef } from "../../client/client.ts"
import { today } from "../app/dates.ts"
import { useOrg } from "../app/session.ts"
import { words } from "./words.ts"

export type Party = DelegationView["you"]

/** Who reads which side of a delegation, and on which day. */
export type Reading = {
  you: Party
  /** The other one's name. */
  other: string
  otherId: string | null
  /** The reader's own name, and the names of both parties. */
  yourName: string
  leader: string
  delegate: string
  now: string
  /** The reader's own zone, and the day it is there. */
  zone: string
  today: string
}

type Parties = Pick<DelegationView, "you" | "leader" | "delegate" | "now">

export function readingOf(view: Parties, zone: string): Reading {
  const { you, now } = view
  const others = you === "leader" ? view.delegate : view.leader
  const own = you === "leader" ? view.leader : view.delegate
  return {
    you,
    other: nameOf(others),
    otherId: others?.id ?? null,
    yourName: nameOf(own),
    leader: nameOf(view.leader),
    delegate: nameOf(view.delegate),
    now,
    zone,
    today: today(now, zone),
  }
}

export function useReading(view: Parties): Reading {
  return readingOf(view, useOrg().organisation.you.zone)
}

/** A name that was erased still stands for someone. */
export function nameOf(person: PersonRef | null): string {
  return person?.name ?? words.someone
}

export function otherParty(party: Party): Party {
  return party === "leader" ? "delegate" : "leader"
}

export function moveOpen(view: Pick<DelegationView, "moves">, noun: string): boolean {
  return view.moves.some((move) => move.noun === noun && move.open)
}

export function needOf(view: Pick<DelegationView, "needs">, kind: DelegationView["needs"][number]["kind"]) {
  return view.needs.find((need) => need.kind === kind)
}
